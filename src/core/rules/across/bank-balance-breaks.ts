import { yuanText } from "../../values/fen.js";
import { defineRule } from "../rule.js";
import { workRules } from "../sources.js";
import { bankCompared } from "./bank-compared.js";
import { bookedJournal, matchingStatement } from "./bank-example.js";

/** A balance of the statement does not follow from its lines. */
export const bankBalanceBreaks = defineRule<{
  readonly stated: string;
  readonly expected: string;
  readonly gap: string;
}>({
  code: "bank-balance-breaks",
  family: "across",
  severity: "error",
  title: { "zh-CN": "对账单余额不连续", en: "Statement with a gap" },
  why: {
    "zh-CN": "对账单的余额应当等于上一笔余额加减本笔发生额；不等，说明导出时漏了行、改了数，按它调节就会得出假的结论。",
    en: "A statement's balance follows from the one before it; where it does not, lines were left out or changed, and a reconciliation with it would prove nothing.",
  },
  source: workRules,
  expects: { "zh-CN": "上一笔余额加收入、减支出", en: "the balance before it plus what came in less what went out" },
  says: {
    "zh-CN": ({ stated, expected, gap }) =>
      `对账单在此处的余额为 ${stated} 元，按前面各笔应为 ${expected} 元，相差 ${gap} 元；请重新导出完整的对账单。`,
    en: ({ stated, expected, gap }) =>
      `The statement's balance here is ${stated} yuan, the lines before it make ${expected} (${gap} apart); export the whole statement again.`,
  },
  needs: [["bank"]],
  examples: {
    fails: [
      {
        at: "银行对账单!F3",
        sheets: {
          收支账: bookedJournal,
          银行对账单: [
            ["交易日期", "摘要", "对方户名", "支出", "收入", "余额"],
            ["2026-01-05", "拨款", "区总工会", null, 500, 1500],
            ["2026-02-07", "转账", "青禾百货", 200, null, 1250],
            ["2026-03-21", "结息", null, null, 3, 1253],
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
    return (compared?.gaps ?? []).map(({ row, column, stated, gap }) => {
      const args = { stated: yuanText(stated), expected: yuanText(stated - gap), gap: yuanText(Math.abs(gap)) };
      return { at: { sheet: compared?.sheet ?? "", row, column }, args };
    });
  },
});
