import { defineRule } from "../rule.js";
import { workRules } from "../sources.js";
import { bankCompared, longOpen, type LongOpen } from "./bank-compared.js";
import { bookedJournal, matchingStatement } from "./bank-example.js";

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
          收支账: bookedJournal,
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
          收支账: bookedJournal,
          银行对账单: matchingStatement,
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
