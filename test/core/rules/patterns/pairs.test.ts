import { paymentNearDuplicate } from "../../../../src/core/rules/patterns/payment-near-duplicate.js";
import { paymentSameSummary } from "../../../../src/core/rules/patterns/payment-same-summary.js";
import type { Example, ExampleCell } from "../../../../src/core/rules/example.js";
import { judgeWorkbooks } from "../across/workbooks.js";

/** Payments as [日, 凭证号, 摘要, 收款人, 金额]. */
function paid(...rows: ExampleCell[][]): Example {
  return {
    sheets: {
      支出: [
        ["日期", "凭证号", "摘要", "收款人", "金额", "科目"],
        ...rows.map(([day, ...rest]) => [typeof day === "string" ? `2026-${day}` : null, ...rest, "职工活动支出"]),
      ],
    },
  };
}

judgeWorkbooks(
  paymentNearDuplicate,
  {
    "lines of one voucher": paid(["03-09", "记-5", "奖品", "文体店", 1860], ["03-09", "记-5", "奖品", "文体店", 1860]),
    "eight days apart": paid(["03-09", "记-5", "奖品", "文体店", 1860], ["03-17", "记-8", "奖品", "文体店", 1860]),
    "another amount or payee": paid(
      ["03-09", "记-5", "奖品", "文体店", 1860],
      ["03-10", "记-6", "奖品", "文体店", 1861],
      ["03-11", "记-7", "奖品", "花店", 1860],
    ),
    "small amounts": paid(["03-09", "记-5", "手续费", "银行", 99], ["03-10", "记-6", "手续费", "银行", 99]),
    "a usual price": paid(
      ["03-09", "记-5", "蛋糕", "蛋糕店", 200],
      ["03-12", "记-6", "蛋糕", "蛋糕店", 200],
      ["05-12", "记-16", "蛋糕", "蛋糕店", 200],
      ["07-12", "记-26", "蛋糕", "蛋糕店", 200],
    ),
    "payees who are many": paid(["03-09", "记-5", "慰问", "女会员", 800], ["03-10", "记-6", "慰问", "女会员", 800]),
    "rows without a voucher": paid(["03-09", null, "奖品", "文体店", 1860], ["03-10", null, "奖品", "文体店", 1860]),
  },
  {
    "seven days apart, whatever the purpose": [
      paid(["03-09", "记-5", "奖品", "文体店", 1860], ["03-16", "记-8", "器材", "文 体店", 1860]),
      "支出!E3 1860.00 yuan in E2, 7 day(s) before",
    ],
  },
);

judgeWorkbooks(
  paymentSameSummary,
  {
    "two payees, or one of whom the other rule speaks": paid(
      ["03-09", "记-5", "慰问住院会员", "王芳", 800],
      ["03-10", "记-6", "慰问住院会员", "李强", 800],
    ),
    "lines of one voucher": paid(["03-09", "记-5", "奖品", null, 1860], ["03-09", "记-5", "奖品", null, 1860]),
    "a list of people": paid(
      ...["记-5", "记-6", "记-7", "记-8"].map((voucher) => ["03-09", voucher, "慰问住院会员", null, 800]),
    ),
    "another purpose, month or amount": paid(
      ["03-09", "记-5", "3月蛋糕", null, 800],
      ["03-10", "记-6", "4月蛋糕", null, 800],
      ["03-11", "记-7", "3月蛋糕", null, 900],
      ["03-30", "记-8", "3月蛋糕", null, 800],
    ),
  },
  {
    "one purpose but for marks": [
      paid(["03-09", "记-5", "运动会奖品", null, 1860], ["03-09", "记-8", "运动会—奖品。", null, 1860]),
      "支出!E3 as E2, 0 day(s) apart",
    ],
    "rows without vouchers": [
      paid(["03-09", null, "运动会奖品", null, 1860], ["03-10", null, "运动会奖品", "文体店", 1860]),
      "支出!E3 as E2",
    ],
  },
);
