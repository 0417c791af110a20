import { yuanText } from "../../values/fen.js";
import { defineRule } from "../rule.js";
import { workRules } from "../sources.js";
import { bankCompared, openingCell } from "./bank-compared.js";
import { bookedJournal, matchingStatement } from "./bank-example.js";

/** The statement begins with another balance than the books have on that day. */
export const bankOpeningDiffers = defineRule<{ readonly bank: string; readonly book: string; readonly gap: string }>({
  code: "bank-opening-differs",
  family: "across",
  severity: "warning",
  title: { "zh-CN": "对账单期初与账面不符", en: "Statement begins with another balance" },
  why: {
    "zh-CN": "期初余额就不相等，后面每一笔都核对上了也调节不平；差额要么是上期的未达账项，要么是账外资金或期初数错误。",
    en: "Where both sides begin with different balances no reconciliation comes out, though every line be found: items of before are under way, or the opening is wrong.",
  },
  source: workRules,
  expects: {
    "zh-CN": "等于账面期初余额，或有上期调节表说明",
    en: "the books' balance of that day, or last period's reconciliation",
  },
  says: {
    "zh-CN": ({ bank, book, gap }) =>
      `对账单期初余额 ${bank} 元，账面同日余额 ${book} 元，除上期未达外还相差 ${gap} 元；请查上期余额调节表和上年结余。`,
    en: ({ bank, book, gap }) =>
      `The statement begins with ${bank} yuan, the books with ${book}; beyond what was under way they are ${gap} apart. See last period's reconciliation and the opening balance.`,
  },
  needs: [["bank"]],
  examples: {
    fails: [
      {
        at: "银行对账单!E2",
        sheets: {
          收支账: bookedJournal,
          银行对账单: [
            ["交易日期", "摘要", "对方户名", "支出", "收入", "余额"],
            ["2026-01-05", "拨款", "区总工会", null, 500, 1600],
            ["2026-02-07", "转账", "青禾百货", 200, null, 1400],
            ["2026-03-21", "结息", null, null, 3, 1403],
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
    const { bank, book } = compared.opening;
    if (bank === null || book === null) return [];
    const gap = compared.cleared.reduce((sum, { fen }) => sum + fen, bank - book);
    const { row, column } = openingCell(compared);
    const args = { bank: yuanText(bank), book: yuanText(book), gap: yuanText(Math.abs(gap)) };
    return gap === 0 ? [] : [{ at: { sheet: compared.sheet, row, column }, args }];
  },
});
