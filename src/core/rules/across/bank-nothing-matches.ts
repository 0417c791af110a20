import { practice } from "../explained.js";
import { defineRule } from "../rule.js";
import { bankCompared } from "./bank-compared.js";
import { bookedJournal, matchingStatement } from "./bank-example.js";

/** No line of the statement is in the books. */
export const bankNothingMatches = defineRule<{ readonly lines: number; readonly rows: number }>({
  code: "bank-nothing-matches",
  family: "across",
  severity: "error",
  title: { "zh-CN": "对账单与账簿毫无对应", en: "Nothing in common with the books" },
  why: {
    "zh-CN": "对账单上没有一笔能在账上找到，多半是别的账户的；按它编调节表，每一笔都会成为未达账项。",
    en: "Where not one line is in the books the statement is likely another account's: reconciled with it, everything would look under way.",
  },
  source: practice,
  expects: { "zh-CN": "本账户的对账单", en: "the statement of the account that the books are kept for" },
  says: {
    "zh-CN": ({ lines, rows }) =>
      `对账单的 ${lines} 笔与账上同期的 ${rows} 笔没有一笔金额、日期相符；请确认这是工会账户的对账单。`,
    en: ({ lines, rows }) =>
      `Of the statement's ${lines} lines and the ${rows} bookings of the same time none agree in amount and date; make sure that this is the union's account.`,
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
            ["2026-01-15", "货款", "甲公司", null, 88, 188],
            ["2026-02-17", "转账", "乙公司", 66, null, 122],
            ["2026-03-18", "货款", "丙公司", null, 77, 199],
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
    const [first] = compared?.lines ?? [];
    if (compared?.unfit !== "unmatched" || first === undefined) return [];
    const args = { lines: compared.lines.length, rows: compared.bookOnly.length };
    return [{ at: { sheet: compared.sheet, row: first.row, column: first.column }, args }];
  },
});
