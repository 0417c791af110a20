import { voucherTwice } from "../../../../src/core/rules/across/voucher-twice.js";
import type { CellValue } from "../../../../src/core/values/cell.js";
import type { TypedBook } from "../books.js";
import { judge } from "../judge.js";

function paid(...rows: CellValue[][]): TypedBook {
  return { tabs: { disbursements: [["date", "voucherNo", "summary", "amount", "payee"], ...rows] } };
}

judge(
  voucherTwice,
  {
    "lines of one voucher for several people or purposes": paid(
      ["2026-03-04", "记-5", "慰问住院会员", 800, "王芳"],
      ["2026-03-04", "记-5", "慰问住院会员", 800, "李强"],
      ["2026-03-04", "记-5", "慰问结婚会员", 800, "李强"],
    ),
    "a number given anew the next month": paid(
      ["2026-03-31", "记-1", "手续费", 20, null],
      ["2026-04-01", "记-1", "手续费", 20, null],
    ),
    "another amount, no number, nothing paid": paid(
      ["2026-03-04", "记-5", "奖品", 800, null],
      ["2026-03-04", "记-5", "奖品", 801, null],
      ["2026-03-04", null, "奖品", 800, null],
      ["2026-03-04", null, "奖品", 800, null],
      ["2026-03-04", "记-6", "奖品", 0, null],
      ["2026-03-04", "记-6", "奖品", 0, null],
    ),
  },
  {
    "the same line again in the same month": [
      paid(
        ["2026-03-04", "记-5", "奖品", 800, null],
        ["2026-03-05", "记-6", "奖品", 800, null],
        ["2026-03-14", "记-5", "奖品", 800, null],
      ),
      "disbursements!B4 voucher-twice warning",
    ],
    "a journal's spending column": [
      {
        tabs: {
          disbursements: [
            ["voucherNo", "summary", "spending"],
            ["记-5", "奖品", 800],
            ["记-5", "奖品", 800],
          ],
        },
      },
      "disbursements!A3 voucher-twice warning",
    ],
  },
);
