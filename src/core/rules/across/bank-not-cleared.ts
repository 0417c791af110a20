import { defineRule } from "../rule.js";
import { workRules } from "../sources.js";
import { bankCompared, longOpen, type LongOpen } from "./bank-compared.js";
import { bookedJournal, matchingStatement } from "./bank-example.js";

/** The books have received or paid what the bank has not, for long. */
export const bankNotCleared = defineRule<LongOpen & { readonly kind: "in" | "out" }>({
  code: "bank-not-cleared",
  family: "across",
  severity: "warning",
  title: { "zh-CN": "账上已收付、银行长期无记录", en: "In the books, long not in the statement" },
  why: {
    "zh-CN":
      "账上记了收付而银行没有，时间短是在途款、未兑付支票；时间长，可能是重复记账、错记金额，或款项没有进出工会账户。",
    en: "What the books have and the bank has not is under way for a few days; after that it was booked twice or wrongly, or the money never passed through the account.",
  },
  source: workRules,
  expects: { "zh-CN": "对账单上有相应的一笔", en: "the line of it in the statement" },
  says: {
    "zh-CN": ({ kind, amount, day, days }) =>
      `账上 ${day} 已${kind === "in" ? "收" : "付"} ${amount} 元，至对账截止日 ${days} 天银行没有这笔；请查是否重记、错记，现金收付请在“付款方式”写明。`,
    en: ({ kind, amount, day, days }) =>
      `The books have ${amount} yuan ${kind === "in" ? "received" : "paid"} on ${day}; ${days} days later, when the statement ends, the bank has not. See whether it was booked twice or wrongly; say in "Method" what was paid in cash.`,
  },
  needs: [["bank"]],
  examples: {
    fails: [
      {
        at: "收支账!F4",
        sheets: {
          收支账: bookedJournal,
          银行对账单: [
            ["交易日期", "摘要", "对方户名", "支出", "收入", "余额"],
            ["2026-01-05", "拨款", "区总工会", null, 500, 1500],
            ["2026-03-21", "结息", null, null, 3, 1503],
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
    return compared.bookOnly.flatMap(({ sheet, sources: [source], last, fen }) => {
      const open = source === undefined ? null : longOpen(compared, last, fen);
      const kind: "in" | "out" = fen > 0 ? "in" : "out";
      if (open === null || source === undefined) return [];
      return [{ at: { sheet, row: source.row, column: source.column }, args: { ...open, kind } }];
    });
  },
});
