import { finalAccounts } from "../../ledger/last-year/last-year-of.js";
import { isOthersAccount } from "../../ledger/last-year/unit-of-account.js";
import type { SheetSnapshot } from "../../reading/snapshot.js";
import { yuanText, type Fen } from "../../values/fen.js";
import { defineRule, type Books } from "../rule.js";
import { closingIn } from "./closing-in.js";

/** The year opens with what the year before closed with, where a final account of that year stands in the workbook. */
export const openingNotClosing = defineRule<{
  readonly opening: string;
  readonly closing: string;
  readonly sheet: string;
  readonly year: number;
}>({
  code: "opening-not-closing",
  family: "across",
  severity: "error",
  title: { "zh-CN": "本年期初与上年期末不符", en: "Opening is not last year's closing" },
  why: {
    "zh-CN": "上年决算的期末滚存结余就是本年的上年结余，不等则两年的账接不上。",
    en: "What last year's final account carries forward is this year's opening; else the two years' books do not join.",
  },
  source: {
    "zh-CN": "工会决算报表：加上年结余，等于期末滚存结余",
    en: "form of the final account: the balance brought forward is that of the year before",
  },
  expects: { "zh-CN": "上年决算的期末滚存结余", en: "last year's balance carried forward" },
  says: {
    "zh-CN": ({ opening, closing, sheet, year }) =>
      `上年结余 ${opening} 元，与“${sheet}”中 ${year} 年期末滚存结余 ${closing} 元不符；请以经审定的上年决算为准改正。`,
    en: ({ opening, closing, sheet, year }) =>
      `The opening balance is ${opening} yuan, but "${sheet}" carries ${closing} forward from ${year}; correct it by last year's approved account.`,
  },
  needs: [["settings", "income"]],
  examples: {
    fails: [
      {
        at: "设置!B3",
        sheets: {
          设置: [
            ["项目", "值"],
            ["年度", 2026],
            ["上年结余", 21000],
          ],
          支出: [
            ["日期", "凭证号", "摘要", "科目", "金额"],
            ["2026-05-20", "记-001", "奖品", "职工活动支出", 1000],
          ],
          "2025年决算表": [
            ["2025年经费收支决算表", null],
            ["项目", "决算数"],
            ["本年收入合计", 30000],
            ["本年支出合计", 28000],
            ["加：上年结余", 18000],
            ["期末滚存结余", 20000],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          设置: [
            ["项目", "值"],
            ["年度", 2026],
            ["上年结余", 20000],
          ],
          支出: [
            ["日期", "凭证号", "摘要", "科目", "金额"],
            ["2026-05-20", "记-001", "奖品", "职工活动支出", 1000],
          ],
          "2025年决算表": [
            ["2025年经费收支决算表", null],
            ["项目", "决算数"],
            ["本年收入合计", 30000],
            ["本年支出合计", 28000],
            ["加：上年结余", 18000],
            ["期末滚存结余", 20000],
          ],
        },
      },
    ],
  },
  check: (books) => {
    const { opening, openingAt } = books.ledger.totals;
    if (opening === null) return [];
    const year = books.reading.year - 1;
    const [first, ...others] = closingsBefore(books);
    // Two final accounts that disagree are no measure for the opening.
    if (first === undefined || first.closing === opening || others.some(({ closing }) => closing !== first.closing)) {
      return [];
    }
    const args = { opening: yuanText(opening), closing: yuanText(first.closing), sheet: first.sheet, year };
    return [{ at: openingAt, args }];
  },
});

/** What the workbook's own accounts of the year before carry forward; none where there are no such accounts, or none that say it. */
export function closingsBefore(books: Books): readonly { readonly sheet: string; readonly closing: Fen }[] {
  const year = books.reading.year - 1;
  return accountsOf(books, year).flatMap((sheet) => {
    const closing = closingIn(sheet, year);
    return closing === null ? [] : [{ sheet: sheet.name, closing }];
  });
}

/** The report that this program made for a year; else the user's own final accounts of it, in yuan. */
function accountsOf({ snapshot, reading }: Books, year: number): readonly SheetSnapshot[] {
  const ours = snapshot.sheets.filter(({ mark }) => mark?.kind === "fund-report" && mark.year === year);
  if (ours.length > 0) return ours;
  return finalAccounts(snapshot, reading, year).filter((sheet) => !isOthersAccount(sheet, reading));
}
