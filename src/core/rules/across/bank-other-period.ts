import { isoDay } from "../../values/day.js";
import { practice } from "../explained.js";
import { defineRule } from "../rule.js";
import { bankCompared } from "./bank-compared.js";
import { bookedJournal, matchingStatement } from "./bank-example.js";

/** The statement has lines of another year, or nothing of the books' year. */
export const bankOtherPeriod = defineRule<{
  readonly day: string;
  readonly year: number;
  readonly rows: number;
  readonly used: number;
}>({
  code: "bank-other-period",
  family: "across",
  severity: "error",
  title: { "zh-CN": "对账单不是本年度的", en: "Statement of another year" },
  why: {
    "zh-CN": "调节表只核对账簿年度之内的收付；别的年度的行不参加核对，全表都不在本年度时无从核对。",
    en: "Only what lies in the year of the books is compared; lines of other years are left aside, and a statement without any line of the year cannot be compared.",
  },
  source: practice,
  expects: { "zh-CN": "账簿年度内的日期", en: "days of the books' year" },
  says: {
    "zh-CN": ({ day, year, rows, used }) =>
      used === 0
        ? `对账单没有 ${year} 年的收付（如此行为 ${day}），无法核对；请换成本年度的对账单。`
        : `对账单有 ${rows} 行不在 ${year} 年（如此行为 ${day}），不参加核对；无须处理，或另存到相应年度的账簿。`,
    en: ({ day, year, rows, used }) =>
      used === 0
        ? `The statement has nothing of ${year} (this line is of ${day}), so nothing can be compared; use the year's own statement.`
        : `${rows} of the statement's lines are not of ${year} (this one is of ${day}) and are left aside; that needs nothing, or belongs into the other year's books.`,
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
            ["2024-01-05", "拨款", "区总工会", null, 500, 1500],
            ["2024-02-07", "转账", "青禾百货", 200, null, 1300],
            ["2024-03-21", "结息", null, null, 3, 1303],
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
    const [first] = compared?.otherYears ?? [];
    if (compared === null || first === undefined) return [];
    const { sheet, lines, otherYears } = compared;
    const { row, column, day } = first;
    const args = { day: isoDay(day), year: books.reading.year, rows: otherYears.length, used: lines.length };
    return [{ at: { sheet, row, column }, args, severity: lines.length === 0 ? "error" : "info" }];
  },
});
