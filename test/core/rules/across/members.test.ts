import { idTwice } from "../../../../src/core/rules/across/id-twice.js";
import { memberNoTwice } from "../../../../src/core/rules/across/member-no-twice.js";
import { nameTwice } from "../../../../src/core/rules/across/name-twice.js";
import { zerosLost } from "../../../../src/core/rules/cells/zeros-lost.js";
import type { CellValue } from "../../../../src/core/values/cell.js";
import type { TypedBook } from "../books.js";
import { judge } from "../judge.js";

const man = "990101198506150012";
const woman = "990101198506150020";

function roster(...rows: CellValue[][]): TypedBook {
  return { tabs: { members: [["memberNo", "name", "idNumber"], ...rows] } };
}

judge(
  idTwice,
  {
    "different numbers and empty cells": roster(
      ["1", "王芳", woman],
      ["2", "李强", man],
      ["3", "赵敏", null],
      ["4", "钱", null],
    ),
    "one person listed twice, which the ledger says": roster(["1", "王芳", woman], ["2", "王　芳", woman]),
    "numbers that Excel rounded to the same": roster(
      ["1", "王芳", "990101198506150000"],
      ["2", "李强", "990101198506150000"],
    ),
  },
  {
    "every later one of a number": [
      roster(["1", "王芳", woman], ["2", "李强", ` ${woman}`], ["3", "赵敏", woman]),
      "members!C3 id-twice error",
      "members!C4 id-twice error",
    ],
  },
);

judge(
  memberNoTwice,
  {
    "one person listed twice, which the ledger says": roster(["0001", "王芳"], ["0001", "王芳"]),
    "different numbers and empty cells": roster(["0001", "王芳"], ["0002", "李强"], [null, "赵敏"], [null, "钱"]),
  },
  {
    "the later one": [roster(["0001", "王芳"], ["0002", "李强"], ["0001", "赵敏"]), "members!A4 member-no-twice error"],
  },
);

judge(
  nameTwice,
  {
    "namesakes told apart by number or ID": roster(["1", "王芳", null], ["2", "王芳", null], [null, "王芳", woman]),
    "a name that stands once": roster([null, "王芳", null], [null, "李强", null]),
  },
  {
    "namesakes of whom one has neither, at the later row": [
      roster(["1", "王芳", null], [null, "王　芳", null], ["3", "王芳", null]),
      "members!B3 name-twice info",
      "members!B4 name-twice info",
    ],
  },
);

judge(
  zerosLost,
  {
    "texts of one length": roster(["0001"], ["0002"], ["1234"]),
    "plain numbers": roster([1], [2], [1234]),
    "texts without leading zeros beside numbers": roster(["1001"], [12]),
    "texts of several lengths": roster(["001"], ["0002"], [3]),
    "short texts with a zero of their own": roster(["0001"], ["0002"], ["012"]),
    letters: roster(["A001"], [12]),
  },
  {
    "numbers shorter than the texts": [
      roster(["0001"], [2], ["0003"], [1234], [120]),
      "members!A3 member-no-zeros-lost warning",
      "members!A6 member-no-zeros-lost warning",
    ],
    "texts too, by the length of most": [
      roster(["0001"], [2], ["0003"], ["4"], ["0005"], ["00006"]),
      "members!A3 member-no-zeros-lost warning",
      "members!A5 member-no-zeros-lost warning",
    ],
    "those of the dues register too": [
      {
        tabs: {
          dues: [
            ["name", "memberNo"],
            ["王芳", "012"],
            ["李强", 13],
          ],
        },
      },
      "dues!B3 member-no-zeros-lost warning",
    ],
  },
);
