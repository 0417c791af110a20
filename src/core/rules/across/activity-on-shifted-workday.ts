import { isoDay } from "../../values/day.js";
import { activityAccounts } from "../activities/activity-accounts.js";
import { daysTaken, noticedDays } from "../activities/days-of-calendar.js";
import { defineRule } from "../rule.js";
import { placeOfRow } from "./row-place.js";

/** An activity on a weekend that the year's notice makes a working day: whoever planned it took the day for free. */
export const activityOnShiftedWorkday = defineRule<Readonly<Record<"title" | "day", string>>>({
  code: "activity-on-shifted-workday",
  family: "across",
  severity: "info",
  title: { "zh-CN": "活动排在调休上班日", en: "Activity on a weekend that is worked" },
  why: {
    "zh-CN": "调休上班的周六、周日要照常上课上班，按周末安排的活动会与工作冲突。",
    en: "On a Saturday or Sunday that makes up for a holiday people are at work; an activity planned for the weekend collides with it.",
  },
  source: {
    "zh-CN": "国务院办公厅当年节假日安排通知",
    en: "the State Council's notice on the year's holidays",
  },
  expects: { "zh-CN": "不与调休上班冲突的日期", en: "a day that is not worked in place of a holiday" },
  says: {
    "zh-CN": ({ title, day }) => `“${title}”的日期 ${day} 虽是周末，但为调休上班日；请核对是否与上班冲突，需要时改期。`,
    en: ({ title, day }) =>
      `"${title}" is on ${day}, a weekend day worked in place of a holiday; see whether people are free, and move it where they are not.`,
  },
  needs: [["activities"]],
  examples: {
    fails: [
      {
        at: "活动!A2",
        sheets: {
          活动: [
            ["活动日期", "活动名称"],
            ["2026-10-10", "教职工秋游"],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          活动: [
            ["活动日期", "活动名称"],
            ["2026-10-17", "教职工秋游"],
            ["2026-02-14", "春节前走访慰问"],
          ],
        },
      },
    ],
  },
  check: (books) => {
    const tab = books.reading.tabs.activities;
    if (tab === undefined) return [];
    const days = noticedDays(books);
    return activityAccounts(books).flatMap((account) => {
      const { row, title, kind } = account;
      if (kind === "visit" || kind === "donation") return [];
      const day = daysTaken(account).find((one) => days.get(one)?.kind === "workday");
      if (day === undefined) return [];
      return [{ at: placeOfRow(tab, row, "date", "title"), args: { title, day: isoDay(day) } } as const];
    });
  },
});
