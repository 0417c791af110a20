import { birthDiffers } from "../../../../src/core/rules/rows/birth-differs.js";
import { leaveBeforeJoin } from "../../../../src/core/rules/rows/leave-before-join.js";
import { sexDiffers } from "../../../../src/core/rules/rows/sex-differs.js";
import type { CellValue } from "../../../../src/core/values/cell.js";
import type { TypedBook } from "../books.js";
import { judge } from "../judge.js";

// 990101198506150012 is a man born on 15 June 1985, 990101198506150020 a woman born on the same day.
const man = "990101198506150012";
const woman = "990101198506150020";

function births(...rows: [CellValue, CellValue][]): TypedBook {
  return { tabs: { members: [["idNumber", "birthDate"], ...rows] } };
}

judge(
  birthDiffers,
  {
    "the same day, and the first of the month for a date kept by month": births(
      [man, "1985-06-15"],
      [man, "1985-06-01"],
      ["130503670401001", "1967-04-01"],
    ),
    "a missing date, a missing number, a number that is wrong itself": births(
      [man, null],
      [null, "1985-06-15"],
      ["990101198506150013", "1990-01-01"],
    ),
  },
  {
    "another day, another month, another year": [
      births([man, "1985-06-16"], [man, "1985-07-01"], [woman, "1986-06-15"]),
      "members!B2 id-birth-differs warning",
      "members!B3 id-birth-differs warning",
      "members!B4 id-birth-differs warning",
    ],
  },
);

function sexes(...rows: [CellValue, CellValue][]): TypedBook {
  return { tabs: { members: [["sex", "idNumber"], ...rows] } };
}

judge(
  sexDiffers,
  {
    "what the 17th digit says": sexes(["男", man], ["女", woman], ["男", "130503670401001"]),
    "words other than 男 and 女, and numbers that are wrong themselves": sexes(
      ["未知", man],
      [null, man],
      ["女", "990101198506150013"],
    ),
  },
  {
    "the other sex": [
      sexes(["男", man], ["女", man], ["男", woman]),
      "members!A3 id-sex-differs warning",
      "members!A4 id-sex-differs warning",
    ],
  },
);

function stays(...rows: [CellValue, CellValue][]): TypedBook {
  return { tabs: { members: [["joinDate", "leaveDate"], ...rows] } };
}

judge(
  leaveBeforeJoin,
  {
    "joining first, on the same day, or not having left": stays(
      ["2010-09-01", "2020-08-31"],
      ["2010-09-01", "2010-09-01"],
      ["2010-09-01", null],
      [null, "2010-09-01"],
    ),
  },
  {
    "leaving the day before joining": [
      stays(["2010-09-01", "2020-08-31"], ["2010-09-01", "2010-08-31"]),
      "members!B3 leave-before-join error",
    ],
  },
);
