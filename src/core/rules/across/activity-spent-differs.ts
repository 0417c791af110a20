import { yuanText } from "../../values/fen.js";
import { practice } from "../explained.js";
import { cellsOf } from "../place.js";
import { defineRule, type Books } from "../rule.js";
import { activityName, namedSpending } from "./activity-names.js";
import { placeOfRow } from "./row-place.js";

/** What the plan says was spent on an activity is what the payments that name it add up to. */
export const activitySpentDiffers = defineRule<{
  readonly title: string;
  readonly spent: string;
  readonly paid: string;
  readonly rows: number;
}>({
  code: "activity-spent-differs",
  family: "across",
  severity: "warning",
  title: { "zh-CN": "活动实际支出与支出表不符", en: "Activity's spending differs from the disbursements" },
  why: {
    "zh-CN": "活动表的实际支出应等于支出表中写明该活动的各笔之和，不等就有一处漏记或记错。",
    en: "The plan's figure and the payments that name the activity must agree; else one of them lacks or misstates something.",
  },
  source: practice,
  expects: { "zh-CN": "等于支出表各笔之和", en: "the sum of its payments" },
  says: {
    "zh-CN": ({ title, spent, paid, rows }) =>
      `“${title}”实际支出填 ${spent} 元，支出表中写明此活动的 ${rows} 笔共 ${paid} 元，两者不符；请查明差额。`,
    en: ({ title, spent, paid, rows }) =>
      `"${title}" is said to have cost ${spent} yuan, but its ${rows} payment(s) come to ${paid}; find out the difference.`,
  },
  needs: [["activities"], ["disbursements"]],
  examples: {
    fails: [
      {
        at: "活动!C2",
        sheets: {
          活动: [
            ["活动日期", "活动名称", "实际支出"],
            ["2026-03-06", "三八妇女节插花", 2000],
          ],
          支出: [
            ["日期", "凭证号", "摘要", "科目", "金额", "活动名称"],
            ["2026-03-06", "记-001", "鲜花", "职工活动支出", 1200, "三八妇女节插花"],
            ["2026-03-06", "记-002", "花瓶", "职工活动支出", 600, "三八妇女节插花"],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          活动: [
            ["活动日期", "活动名称", "实际支出"],
            ["2026-03-06", "三八妇女节插花", 1800],
          ],
          支出: [
            ["日期", "凭证号", "摘要", "科目", "金额", "活动名称"],
            ["2026-03-06", "记-001", "鲜花", "职工活动支出", 1200, "三八妇女节插花"],
            ["2026-03-06", "记-002", "花瓶", "职工活动支出", 600, "三八妇女节插花"],
          ],
        },
      },
    ],
  },
  check: (books) => {
    const tab = books.reading.tabs.activities;
    if (tab?.columns.spent === undefined) return [];
    const sums = new Map<(typeof tab.rows)[number], { fen: number; rows: number; isSure: boolean }>();
    for (const { meant, payments } of namedSpending(books)) {
      const fen = payments.reduce((sum, payment) => sum + payment.fen, 0);
      for (const activity of meant) {
        const sum = sums.get(activity) ?? { fen: 0, rows: 0, isSure: true };
        sums.set(activity, sum);
        sum.fen += fen;
        sum.rows += payments.length;
        sum.isSure &&= meant.length === 1;
      }
    }
    const uncounted = namesNotCounted(books);
    return tab.rows.flatMap((row) => {
      const { title, content, spent } = row.values;
      const sum = sums.get(row);
      const name = title ?? content ?? "";
      if (sum?.isSure !== true || spent === null || spent === sum.fen || uncounted.has(activityName(name))) return [];
      const args = { title: name, spent: yuanText(spent), paid: yuanText(sum.fen), rows: sum.rows };
      return [{ at: placeOfRow(tab, row, "spent"), args } as const];
    });
  },
});

/** Activities named by rows whose amount is unknown or taken back, so that their sum is not known either. */
function namesNotCounted({ snapshot, reading }: Books): ReadonlySet<string> {
  const tab = reading.tabs.disbursements;
  const column = tab?.columns.activity;
  if (tab === undefined || column === undefined) return new Set();
  const cells = cellsOf(snapshot, tab.sheet);
  const excluded = reading.excluded.filter(({ sheet }) => sheet === tab.sheet).map(({ row }) => cells(row, column));
  const reversed = tab.rows.flatMap(({ values }) =>
    (values.amount ?? values.spending ?? 0) < 0 ? [values.activity] : [],
  );
  return new Set([...excluded, ...reversed].flatMap((text) => (typeof text === "string" ? [activityName(text)] : [])));
}
