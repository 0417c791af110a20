import { yuanText } from "../../values/fen.js";
import { practice } from "../explained.js";
import { defineRule, type Books } from "../rule.js";
import { balanceRuns } from "./running-balance.js";

/** A row that states the bank's or the month's balance says what the journal has come to; differences explained by a reconciliation are left alone. */
export const balanceStatementDiffers = defineRule<{
  readonly stated: string;
  readonly expected: string;
  readonly gap: string;
}>({
  code: "balance-statement-differs",
  family: "across",
  severity: "warning",
  title: { "zh-CN": "对账余额不符", en: "Stated balance differs" },
  why: {
    "zh-CN": "对账单余额与账面余额不符，要么有未达账项（应编余额调节表），要么账上漏记、错记。",
    en: "Where the bank's balance is not the journal's, something is under way (a reconciliation says what) or missing or wrong in the journal.",
  },
  source: practice,
  expects: { "zh-CN": "等于账面余额，或有余额调节表", en: "the journal's balance, or a reconciliation" },
  says: {
    "zh-CN": ({ stated, expected, gap }) =>
      `此处余额 ${stated} 元，账面到此为 ${expected} 元，相差 ${gap} 元；请对账，有未达账项的编余额调节表。`,
    en: ({ stated, expected, gap }) =>
      `The balance stated here is ${stated} yuan, the journal's is ${expected} (${gap} apart); reconcile them and list what is under way.`,
  },
  needs: [["disbursements", "income"]],
  examples: {
    fails: [
      {
        at: "收支明细账!G6",
        sheets: {
          收支明细账: [
            ["日期", "凭证号", "摘要", "科目", "收入", "支出", "余额"],
            ["2026-01-01", null, "上年结转", null, 1000, null, 1000],
            ["2026-01-05", "记-001", "办公用品", "业务支出", null, 100, 900],
            ["2026-01-10", "记-002", "利息", "其他收入", 20, null, 920],
            ["2026-01-20", "记-003", "横幅", "职工活动支出", null, 80, 840],
            [null, null, "对账单余额", null, null, null, 900],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          收支明细账: [
            ["日期", "凭证号", "摘要", "科目", "收入", "支出", "余额"],
            ["2026-01-01", null, "上年结转", null, 1000, null, 1000],
            ["2026-01-05", "记-001", "办公用品", "业务支出", null, 100, 900],
            ["2026-01-10", "记-002", "利息", "其他收入", 20, null, 920],
            ["2026-01-20", "记-003", "横幅", "职工活动支出", null, 80, 840],
            [null, null, "对账单余额", null, null, null, 840],
          ],
        },
      },
    ],
  },
  wanting: (books) => {
    const runs = balanceRuns(books);
    const isAnyUnclear = runs.some(({ unclearStatements }) => unclearStatements > 0);
    const isAnyClear = runs.some(({ statements }) => statements.length > 0);
    return isAnyUnclear && !isAnyClear ? { kind: "unclear", column: "balance" } : null;
  },
  check: (books) =>
    balanceRuns(books).flatMap(({ statements }) => {
      return statements
        .filter(({ sheet, stated, expected }) => stated !== expected && !isReconciled(books, sheet))
        .map(({ sheet, row, column, stated, expected }) => {
          const args = {
            stated: yuanText(stated),
            expected: yuanText(expected),
            gap: yuanText(Math.abs(stated - expected)),
          };
          return { at: { sheet, row, column }, args };
        });
    }),
});

function isReconciled({ snapshot }: Books, sheet: string): boolean {
  const { values = [] } = snapshot.sheets.find(({ name }) => name === sheet) ?? {};
  const isReconciliation = (cell: unknown): boolean => typeof cell === "string" && /未达|调节/.test(cell);
  return (
    snapshot.sheets.some(({ name }) => name.includes("余额调节")) ||
    values.some((row) => row?.some(isReconciliation) === true)
  );
}
