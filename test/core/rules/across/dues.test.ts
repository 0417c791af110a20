import { duesFallingBehind } from "../../../../src/core/rules/across/dues-falling-behind.js";
import { duesInAdvance } from "../../../../src/core/rules/across/dues-in-advance.js";
import { duesOutsideMembership } from "../../../../src/core/rules/across/dues-outside-membership.js";
import { duesOverpaid } from "../../../../src/core/rules/across/dues-overpaid.js";
import type { Example, ExampleCell } from "../../../../src/core/rules/example.js";
import { judgeWorkbooks } from "./workbooks.js";

/** Members as [会员号, 姓名, 入会时间, 离会时间, 会籍状态], payments as [会员号, 姓名, 所属月份, 缴费日期, 实缴金额]. */
function long(members: ExampleCell[][], payments: ExampleCell[][]): Example {
  return {
    sheets: {
      会员: [
        ["会员号", "姓名", "入会时间", "离会时间", "会籍状态", "月工资"],
        ...members.map((member) => [...member, 6000]),
      ],
      会费: [["会员号", "姓名", "所属月份", "缴费日期", "实缴金额"], ...payments],
    },
  };
}

const left: ExampleCell[] = ["0001", "王芳", "2010-09-01", "2026-02-10", "转出"];
const joined: ExampleCell[] = ["0002", "李强", "2026-03-15", null, "在会"];

judgeWorkbooks(
  duesOutsideMembership,
  {
    "the months of joining and leaving": long(
      [left, joined],
      [
        ["0001", "王芳", "2026年2月", null, 30],
        ["0002", "李强", "2026年3月", null, 30],
      ],
    ),
    "money without a month after leaving, which may be arrears": long(
      [left],
      [["0001", "王芳", null, "2026-04-10", 30]],
    ),
    "a payment for a half-year that reaches beyond leaving": long([left], [["0001", "王芳", "2026年1-6月", null, 60]]),
    "a namesake's payments without a number": long(
      [left, ["0003", "王芳", "2010-09-01", null, "在会"]],
      [[null, "王芳", "2026年4月", null, 30]],
    ),
    "a number that is somebody else's": long([left, joined], [["0001", "李强", "2026年4月", null, 30]]),
    "leaving before joining, which is wrong in itself": long(
      [["0001", "王芳", "2020-09-01", "2010-02-10", "转出"]],
      [["0001", "王芳", "2026年4月", null, 30]],
    ),
    "nothing paid": long([left], [["0001", "王芳", "2026年4月", null, 0]]),
  },
  {
    "months after leaving, once, at the last": [
      long(
        [left],
        [
          ["0001", "王芳", "2026年2月", null, 30],
          ["0001", "王芳", "2026年3月", null, 30],
          ["0001", "王芳", "2026年4月", null, 30],
        ],
      ),
      "会费!C4 60.00 yuan of dues for 2026-03 to 2026-04",
    ],
    "months and money before joining, zeros lost or not": [
      long(
        [joined, ["0004", "赵敏", "2026-05-01", null, "在会"]],
        [
          ["2", "李强", "2026年2月", null, 30],
          ["0004", "赵敏", null, "2026-01-10", 30],
        ],
      ),
      "会费!C2 joined",
      "会费!D3 joined",
    ],
    "a month column of a wide register": [
      {
        sheets: {
          会员: [
            ["会员号", "姓名", "入会时间", "离会时间", "会籍状态"],
            ["0001", "王芳", "2010.9", "2026.2", "退休"],
          ],
          会费: [
            ["会员号", "姓名", "月工资", "1月", "2月", "3月"],
            ["0001", "王芳", 6000, 30, 30, 30],
          ],
        },
      },
      "会费!F2 2026-02",
    ],
  },
);

/** Wide registers: rows of [姓名, 1月, 2月 …] with a wage of 6000 yuan, 30 yuan a month. */
function wide(today: string, ...rows: ExampleCell[][]): Example {
  const months = Array.from({ length: (rows[0]?.length ?? 1) - 1 }, (_, index) => `${index + 1}月`);
  return {
    today,
    sheets: {
      会费: [["姓名", "月工资", ...months], ...rows.map(([name, ...paid]) => [name ?? null, 6000, ...paid])],
    },
  };
}

judgeWorkbooks(
  duesOverpaid,
  {
    "what is due, too little, or paid ahead": wide(
      "2026-04-10",
      ["王芳", 30, 30, 30, null],
      ["李强", 30, 20, 30, null],
      ["赵敏", 30, 30, 30, 30],
    ),
    "a payer who is not on the roster, which the ledger says": long([left], [["0009", "钱进", "2026年1月", null, 30]]),
    "payers of one name whom nothing tells apart": long(
      [left, ["0003", "王芳", "2010-09-01", null, "在会"]],
      [[null, "王芳", "2026年4月", null, 30]],
    ),
    "a member who left on an unknown day": long(
      [["0001", "王芳", "2010-09-01", null, "转出"]],
      [["0001", "王芳", "2026年1月", null, 30]],
    ),
    "dues outside the membership, which are said at the payment": long(
      [left],
      [
        ["0001", "王芳", "2026年1月", null, 30],
        ["0001", "王芳", "2026年3月", null, 30],
      ],
    ),
  },
  {
    "a month paid twice": [wide("2026-04-10", ["王芳", 30, 60, 30, null]), "会费!A2 30.00"],
    "most of the register, once": [
      wide("2026-04-10", ...Array.from({ length: 20 }, (_, index) => [`会员${index}`, 31, 31, 31, null])),
      "会费 (20) paid more than the rule makes due, 60.00",
    ],
    "each of a few": [
      wide("2026-04-10", ...["甲", "乙", "丙"].map((name) => [name, 31, 31, 31, null])),
      "会费!A2 3.00",
      "会费!A3 3.00",
      "会费!A4 3.00",
    ],
    "a retiree beside most of the register": [
      long(
        Array.from({ length: 21 }, (_, index) => [`${index + 1}`, `会员${index}`, null, null, index ? "在会" : "退休"]),
        Array.from({ length: 21 }, (_, index) => [`${index + 1}`, `会员${index}`, "2026年1月", null, 31]),
      ),
      "会费 (20) paid more",
      "会员!B2 (退休) owes no dues but paid 31.00",
    ],
    "a retiree who pays": [
      long([["0001", "王芳", "2010-09-01", null, "退休"]], [["0001", "王芳", "2026年1月", null, 30]]),
      "会员!B2 (退休) owes no dues",
    ],
  },
);

judgeWorkbooks(
  duesInAdvance,
  { "months that are over": wide("2026-04-10", ["王芳", 30, 30, 30, null]) },
  {
    "later months, once for the register": [
      wide("2026-03-10", ["王芳", 30, 30, 30, 30], ["李强", 30, 30, 30, null]),
      "会费 2 member(s) paid 90.00",
    ],
  },
);

const paying: ExampleCell[] = ["王芳", 30, 30, 30, 30, 30, 30, 30];

judgeWorkbooks(
  duesFallingBehind,
  {
    "two months": wide("2026-08-10", paying, paying, ["李强", 30, 30, 30, 30, 30, null, null]),
    "three months made good since": wide("2026-08-10", paying, paying, ["李强", 30, null, null, null, 30, 30, 30]),
    "somebody who has left since": {
      ...long(
        [
          ["0001", "王芳", "2010-09-01", "2026-05-20", "去世"],
          ["0002", "李强", "2010-09-01", null, "在会"],
          ["0003", "赵敏", "2010-09-01", null, "在会"],
        ],
        ["李强", "赵敏"].map((name, index) => [`000${index + 2}`, name, "2026年1-5月", null, 150]),
      ),
    },
    "six months, which is the charter's": wide("2026-08-10", paying, paying, [
      "李强",
      30,
      null,
      null,
      null,
      null,
      null,
      null,
    ]),
    "a register that nobody has kept of late": wide(
      "2026-08-10",
      ["王芳", 30, 30, 30, 30, null, null, null],
      ["李强", 30, 30, 30, 30, null, null, null],
    ),
  },
  {
    "the latest three months": [
      wide("2026-08-10", paying, paying, ["李强", 30, 30, 30, 30, null, null, null]),
      "会费!A4 2026-05 to 2026-07",
    ],
  },
);
