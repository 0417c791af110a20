import { ageRange } from "../../../../src/core/rules/cells/age-range.js";
import { amountNegative } from "../../../../src/core/rules/cells/amount-negative.js";
import { dateFar } from "../../../../src/core/rules/cells/date-far.js";
import { voucherZerosLost } from "../../../../src/core/rules/cells/voucher-zeros-lost.js";
import { wageRange } from "../../../../src/core/rules/cells/wage-range.js";
import type { CellValue } from "../../../../src/core/values/cell.js";
import type { TypedBook } from "../books.js";
import { judge } from "../judge.js";
import { judgeSheets } from "../judge-sheets.js";

function spent(...rows: [CellValue, CellValue][]): TypedBook {
  return { tabs: { disbursements: [["summary", "amount"], ...rows] } };
}

judge(
  amountNegative,
  {
    "payments, and refunds that say so": spent(["会议用茶", 120], ["退回多付茶款", -20], ["红字冲销记-003", -120]),
    "a correction said in the remarks": {
      tabs: {
        dues: [
          ["name", "amount", "remarks"],
          ["王芳", -30, "退多缴"],
        ],
      },
    },
    "dues of nothing": {
      tabs: {
        dues: [
          ["name", "amount"],
          ["王芳", 0],
        ],
      },
    },
  },
  {
    "a negative payment without a word, in either tab": [
      {
        tabs: {
          dues: [
            ["name", "amount"],
            ["王芳", -30],
          ],
          disbursements: [
            ["summary", "amount"],
            ["会议用茶", -120],
          ],
        },
      },
      "dues!B2 amount-negative warning",
      "disbursements!B2 amount-negative warning",
    ],
  },
);

judgeSheets(
  "amount-negative",
  { "months of a wide register that are paid": wide(30, 30) },
  { "the month below zero": [wide(30, -30), "会费!C2 warning"] },
);

function wide(...paid: number[]): Record<string, (string | number)[][]> {
  return {
    会费: [
      ["姓名", "1月", "2月"],
      ["王芳", ...paid],
    ],
  };
}

function wages(...amounts: CellValue[]): TypedBook {
  return { tabs: { members: [["name", "baseWage"], ...amounts.map((amount) => ["王芳", amount])] } };
}

judge(
  wageRange,
  { "wages from 0 to 100,000, and none": wages(0, 7860, 100000, null) },
  {
    "a year's pay and a negative one": [
      wages(100000.01, -1),
      "members!B2 wage-range warning",
      "members!B3 wage-range warning",
    ],
  },
);

function joined(...dates: CellValue[]): TypedBook {
  return {
    tabs: { members: [["name", "joinDate", "leaveDate"], ...dates.map((date) => ["王芳", date, "2045-06-01"])] },
  };
}

judge(
  dateFar,
  { "the years in which people join, and a retirement ahead": joined("1949-01-01", "2026-11-21", "2027-12-31", null) },
  {
    "1894 and 2062": [joined("1948-12-31", "2062-09-01"), "members!B2 date-far warning", "members!B3 date-far warning"],
  },
);

function born(...rows: [CellValue, CellValue][]): TypedBook {
  return { tabs: { members: [["name", "birthDate", "idNumber"], ...rows.map((row) => ["王芳", ...row])] } };
}

judge(
  ageRange,
  {
    "16 today, and 120": born(["2010-11-21", null], ["1906-11-21", null], [null, null]),
    "a date that the ID number contradicts, which is said of it": born(["2085-06-15", "990101198506150012"]),
  },
  {
    "16 tomorrow, a birth to come, 121": [
      born(["2010-11-22", null], ["2085-06-15", null], ["1905-11-20", null]),
      "members!B2 age-range warning",
      "members!B3 age-range warning",
      "members!B4 age-range warning",
    ],
  },
);

function vouchers(...numbers: CellValue[]): TypedBook {
  return { tabs: { disbursements: [["voucherNo", "amount"], ...numbers.map((no) => [no, 120])] } };
}

judge(
  voucherZerosLost,
  {
    "numbers throughout": vouchers(1, 2, 12),
    "texts of different lengths": vouchers("001", "0002", 3),
    "words before the digits": vouchers("记-001", "记-002"),
  },
  { "numbers among texts with zeros": [vouchers("0011", 12, "0013"), "disbursements!A3 voucher-zeros-lost warning"] },
);

judgeSheets(
  "people-count",
  {
    "whole numbers and words": activities(0, 60, null, "全体会员"),
  },
  { "half a person and fewer than none": [activities(30.5, -1), "活动!C2 warning", "活动!C3 warning"] },
);

function activities(...people: (number | string | null)[]): Record<string, (string | number | null)[][]> {
  return { 活动: [["活动日期", "活动名称", "参加人数"], ...people.map((count) => [46086, "趣味运动会", count])] };
}

judgeSheets(
  "word-near",
  {
    "customary words and words of one's own": visits("退休", "生日慰问", "困难补贴", "退役慰问", null),
    "a word that could be two": visits("世"),
  },
  {
    "characters that sound or look alike": [
      visits("退修", "结昏", "主院慰问"),
      ...["D2", "D3", "D4"].map((cell) => `支出!${cell} warning`),
    ],
  },
);

function visits(...kinds: (string | null)[]): Record<string, (string | number | null)[][]> {
  return {
    支出: [
      ["日期", "摘要", "科目", "慰问类型", "金额"],
      ...kinds.map((kind) => [46086, "慰问王芳", "职工活动支出", kind, 500]),
    ],
  };
}

judgeSheets(
  "choice-unknown",
  {
    "a known status": {
      会员: [
        ["姓名", "会籍状态"],
        ["王芳", "退休"],
      ],
    },
  },
  {
    "退修, with 退休 suggested": [
      {
        会员: [
          ["姓名", "会籍状态"],
          ["王芳", "退修"],
        ],
      },
      "会员!B2 warning",
    ],
  },
);
