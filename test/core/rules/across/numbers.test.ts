import { memberNameDiffers } from "../../../../src/core/rules/across/member-name-differs.js";
import { memberNoUnknown } from "../../../../src/core/rules/across/member-no-unknown.js";
import type { CellValue } from "../../../../src/core/values/cell.js";
import type { Typed, TypedBook } from "../books.js";
import { judge } from "../judge.js";

const members: Typed = [
  ["memberNo", "name"],
  ["0001", "王芳"],
  ["0002", "李强"],
];

function paid(...rows: CellValue[][]): TypedBook {
  return { tabs: { members, disbursements: [["memberNo", "payee", "amount"], ...rows] } };
}

judge(
  memberNoUnknown,
  {
    "known numbers, zeros lost or not, and rows without": paid(["0001", "王芳"], ["2", "李强"], [null, "某超市"]),
    "a roster without numbers": { tabs: { members: [["name"], ["王芳"]], disbursements: [["memberNo"], ["9"]] } },
    "no roster": { tabs: { disbursements: [["memberNo"], ["9"]] } },
  },
  {
    "numbers that no member has": [
      paid(["0001", "王芳"], ["0003", "赵敏"], ["9", null]),
      "disbursements!A3 member-no-unknown warning",
      "disbursements!A4 member-no-unknown warning",
    ],
  },
);

judge(
  memberNameDiffers,
  {
    "the same names, spread, with others, or none": paid(["0001", "王　芳"], ["0002", "李强等3人"], ["0002", null]),
    "a number that stands twice in the roster": {
      tabs: {
        members: [...members, ["0001", "赵敏"]],
        disbursements: [
          ["memberNo", "payee"],
          ["0001", "赵敏"],
        ],
      },
    },
  },
  {
    "another name": [paid(["0001", "王芳"], ["0002", "王芳"]), "disbursements!B3 member-name-differs warning"],
  },
);
