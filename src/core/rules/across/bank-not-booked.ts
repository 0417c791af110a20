import { defineRule } from "../rule.js";
import { workRules } from "../sources.js";
import { bankCompared, longOpen, type LongOpen } from "./bank-compared.js";

/** The bank has received or paid what the books have not, for long. */
export const bankNotBooked = defineRule<LongOpen & { readonly kind: "in" | "out" }>({
  code: "bank-not-booked",
  family: "across",
  severity: "warning",
  title: { "zh-CN": "银行已收付、账上长期未记", en: "In the statement, long not in the books" },
  why: {
    "zh-CN": "银行已经收付而账上没有，时间短是未达账项，时间长就是漏记账；有的还是账外收支。",
    en: "What the bank has received or paid and the books have not is under way for a few days; after that it was left out, or is kept outside the books.",
  },
  source: workRules,
  expects: { "zh-CN": "及时取得回单并入账", en: "the bank's slip, booked" },
  says: {
    "zh-CN": ({ kind, amount, day, days }) =>
      `银行 ${day} 已${kind === "in" ? "收" : "付"} ${amount} 元，至对账截止日 ${days} 天账上未记；请取得回单，查明后入账。`,
    en: ({ kind, amount, day, days }) =>
      `The bank ${kind === "in" ? "received" : "paid"} ${amount} yuan on ${day}; ${days} days later, when the statement ends, it is not in the books. Get the slip and book it.`,
  },
  needs: [["bank"]],
  examples: {
    fails: [
      {
        at: "银行对账单!D3",
        sheets: {
          收支账: [
            ["日期", "凭证号", "摘要", "科目", "收入", "支出", "收款人"],
            ["2026-01-01", null, "上年结转", "上年结余", 1000, null, null],
            ["2026-01-05", "001", "拨缴经费", "拨缴经费收入", 500, null, null],
            ["2026-02-06", "002", "购活动用品", "职工活动支出", null, 200, "青禾百货"],
            ["2026-03-20", "003", "一季度利息", "其他收入", 3, null, null],
          ],
          银行对账单: [
            ["交易日期", "摘要", "对方户名", "支出", "收入", "余额"],
            ["2026-01-05", "拨款", "区总工会", null, 500, 1500],
            ["2026-02-01", "手续费", null, 20, null, 1480],
            ["2026-02-07", "转账", "青禾百货", 200, null, 1280],
            ["2026-03-21", "结息", null, null, 3, 1283],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          收支账: [
            ["日期", "凭证号", "摘要", "科目", "收入", "支出", "收款人"],
            ["2026-01-01", null, "上年结转", "上年结余", 1000, null, null],
            ["2026-01-05", "001", "拨缴经费", "拨缴经费收入", 500, null, null],
            ["2026-02-06", "002", "购活动用品", "职工活动支出", null, 200, "青禾百货"],
            ["2026-03-20", "003", "一季度利息", "其他收入", 3, null, null],
          ],
          银行对账单: [
            ["交易日期", "摘要", "对方户名", "支出", "收入", "余额"],
            ["2026-01-05", "拨款", "区总工会", null, 500, 1500],
            ["2026-02-07", "转账", "青禾百货", 200, null, 1300],
            ["2026-03-21", "结息", null, null, 3, 1303],
          ],
        },
      },
    ],
  },
  check: (books) => {
    const compared = bankCompared(books);
    if (compared?.unfit !== null) return [];
    return compared.bankOnly.flatMap(({ line: { row, column, day, fen }, elsewhere }) => {
      const open = elsewhere === null ? longOpen(compared, day, fen) : null;
      const kind: "in" | "out" = fen > 0 ? "in" : "out";
      return open === null ? [] : [{ at: { sheet: compared.sheet, row, column }, args: { ...open, kind } }];
    });
  },
});
