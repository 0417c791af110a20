import { activityState } from "../../ledger/calendar/activity-state.js";
import type { Row } from "../../reading/reading.js";
import type { When } from "../../tabs/column.js";
import { monthOfDay, yearOfMonth } from "../../values/day.js";
import { yuanText } from "../../values/fen.js";
import { activityAccounts } from "../activities/activity-accounts.js";
import { practice } from "../explained.js";
import { defineRule, type Books } from "../rule.js";
import { namedSpending } from "./activity-names.js";
import { placeOfRow } from "./row-place.js";

/** Payments lag behind the activity; before that nothing is said. */
const graceDays = 30;
/** Only in books in which at least this share of the past activities with a budget is named by a payment. */
const leastNamed = 0.5;

/** A past activity with a budget that no payment names: it was not held, or its spending bears another name. */
export const activityUnspent = defineRule<{ readonly title: string; readonly budget: string }>({
  code: "activity-unspent",
  family: "across",
  severity: "info",
  title: { "zh-CN": "有预算的活动没有支出", en: "Activity with a budget and no spending" },
  why: {
    "zh-CN": "活动已过、有预算而没有支出，可能没有举办，也可能支出没有写活动名称。",
    en: "The activity is over and nothing was spent on it: it was not held, or the payments do not name it.",
  },
  source: practice,
  expects: { "zh-CN": "支出写明活动名称，或注明未举办", en: "payments that name it, or a remark that it was not held" },
  says: {
    "zh-CN": ({ title, budget }) =>
      `“${title}”预算 ${budget} 元，活动时间已过，但没有支出写明此活动；请在支出表补写活动名称，或在备注注明未举办。`,
    en: ({ title, budget }) =>
      `"${title}" has a budget of ${budget} yuan and is over, but no payment names it; name it in the disbursements or remark that it was not held.`,
  },
  needs: [["activities"], ["disbursements"]],
  examples: {
    fails: [
      {
        at: "活动!B3",
        sheets: {
          活动: [
            ["活动日期", "活动名称", "预算金额"],
            ["2026-03-06", "三八妇女节插花", 2000],
            ["2026-04-20", "教职工运动会", 6000],
          ],
          支出: [
            ["日期", "凭证号", "摘要", "科目", "金额", "活动名称"],
            ["2026-03-06", "记-001", "鲜花", "职工活动支出", 1800, "三八妇女节插花"],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          活动: [
            ["活动日期", "活动名称", "预算金额", "备注"],
            ["2026-03-06", "三八妇女节插花", 2000, null],
            ["2026-04-20", "教职工运动会", 6000, "因雨取消"],
          ],
          支出: [
            ["日期", "凭证号", "摘要", "科目", "金额", "活动名称"],
            ["2026-03-06", "记-001", "鲜花", "职工活动支出", 1800, "三八妇女节插花"],
          ],
        },
      },
    ],
  },
  check: (books) => {
    const tab = books.reading.tabs.activities;
    if (tab === undefined) return [];
    const named = new Set(namedSpending(books).flatMap(({ meant }) => meant));
    if (named.size === 0) return [];
    for (const { row, payments } of activityAccounts(books)) if (payments.length > 0) named.add(row);
    const budgeted = tab.rows.filter((row) => (row.values.budget ?? 0) > 0 && isLongOver(row, books));
    if (budgeted.filter((row) => named.has(row)).length < budgeted.length * leastNamed) return [];
    return budgeted.flatMap((row) => {
      const { title, content, budget, spent } = row.values;
      if (named.has(row) || spent === 0 || activityState(row) !== "planned") return [];
      const args = { title: title ?? content ?? "", budget: yuanText(budget ?? 0) };
      return [{ at: placeOfRow(tab, row, "title", "content"), args } as const];
    });
  },
});

/** True for an activity of the year that certainly ended so long ago that its payments are in. */
export function isLongOver({ values }: Row<"activities">, { ledger, reading }: Books): boolean {
  const when: When | null = values.endDate ?? values.date ?? values.month;
  if (when === null || "words" in when) return false;
  const month = "day" in when ? monthOfDay(when.day) : when.month;
  if (yearOfMonth(month) !== reading.year) return false;
  const settled = ledger.today - graceDays;
  return "day" in when ? (when.until ?? when.day) < settled : month < monthOfDay(settled);
}
