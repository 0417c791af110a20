import { memberNoMissing } from "../../../../src/core/rules/rows/member-no-missing.js";
import { memberRowTwice } from "../../../../src/core/rules/rows/member-row-twice.js";
import type { CellValue } from "../../../../src/core/values/cell.js";
import type { TypedBook } from "../books.js";
import { judge } from "../judge.js";
import { judgeSheets } from "../judge-sheets.js";

function numbered(...rows: [CellValue, CellValue][]): TypedBook {
  return { tabs: { members: [["memberNo", "name"], ...rows] } };
}

judge(
  memberNoMissing,
  {
    "a roster that mostly has none": numbered(["0001", "王芳"], [null, "李强"], [null, "张敏"]),
    "numbers throughout": numbered(["0001", "王芳"], ["0002", "李强"]),
  },
  {
    "one without": [numbered(["0001", "王芳"], [null, "李强"], ["0003", "张敏"]), "members!A3 member-no-missing info"],
  },
);

judge(
  memberRowTwice,
  {
    "two people of one name, and one without a number": numbered(["0001", "王芳"], ["0002", "王芳"], [null, "王芳"]),
    "one number for two people, which is said across the roster": numbered(["0001", "王芳"], ["0001", "李强"]),
    "a book with a register, where the ledger says it": {
      tabs: {
        members: [
          ["memberNo", "name"],
          ["1", "王芳"],
          ["1", "王芳"],
        ],
        dues: [
          ["name", "amount"],
          ["王芳", 30],
        ],
      },
    },
  },
  {
    "the same number and name, however spaced": [
      numbered(["0001", "王芳"], ["0001", "王　芳"]),
      "members!B3 member-row-twice warning",
    ],
  },
);

type Sheet = Record<string, (string | number | null)[][]>;

function dues(...rows: (string | number | null)[][]): Sheet {
  return { 会费: [["会员号", "姓名", "所属月份", "缴费日期", "实缴金额", "备注"], ...rows] };
}

judgeSheets(
  "dues-payment-twice",
  {
    "another member, month, day or amount": dues(
      ["0001", "王芳", "2026-01", 46037, 30, null],
      ["0002", "王芳", "2026-01", 46037, 30, null],
      ["0001", "王芳", "2026-02", 46037, 30, null],
      ["0001", "王芳", "2026-01", 46038, 30, null],
      ["0001", "王芳", "2026-01", 46037, 31, null],
    ),
    "one that says in the remarks what it is": dues(
      ["0001", "王芳", "2026-01", 46037, 30, null],
      ["0001", "王芳", "2026-01", 46037, 30, "补缴2025年12月"],
    ),
  },
  {
    "the second and third of three": [
      dues(
        ["0001", "王芳", "2026-01", 46037, 30, null],
        ["0001", "王芳", "2026年1月", 46037, 30, null],
        ["0001", "王芳", "1月", 46037, 30, null],
      ),
      "会费!E3 warning",
      "会费!E4 warning",
    ],
    "one among many payments under one name": [
      dues(...Array.from({ length: 60 }, (_, index) => ["", "代扣", "2026-01", 46023 + index, 30, null]), [
        "",
        "代扣",
        "2026-01",
        46030,
        30,
        null,
      ]),
      "会费!E62 warning",
    ],
  },
);

function totals(...rows: (string | number | null)[][]): Sheet {
  return { 会费: [["姓名", "1月", "2月", "3月", "实缴合计"], ...rows] };
}

judgeSheets(
  "paid-total-differs",
  {
    "sums that fit, and none": totals(["王芳", 30, "—", 30.05, 60.05], ["李强", 30, 30, 30, null]),
    "a month that cannot be read": totals(["王芳", 30, "√", 30, 90]),
    "no month filled in": totals(["王芳", null, null, null, 90]),
  },
  { "a sum that lacks a month": [totals(["王芳", 30, 30, 30, 60]), "会费!E2 warning"] },
);

function journal(summaries: (string | null)[]): Sheet {
  return {
    支出: [
      ["日期", "摘要", "科目", "金额"],
      ...summaries.map((summary, index) => [46023 + index, summary, "业务支出", 100 + index]),
    ],
  };
}

const nine = Array.from({ length: 9 }, () => "会议用茶");

judgeSheets(
  "value-usual",
  {
    "a column filled in throughout": journal([...nine, "会议用水"]),
    "a column empty in two of ten": journal([...nine.slice(1), null, null]),
    "a short register": journal(["会议用茶", "会议用水", null]),
  },
  { "one empty in ten": [journal([...nine, null]), "支出!B11 info"] },
);
