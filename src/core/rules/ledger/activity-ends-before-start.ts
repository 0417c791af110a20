import { practice, type Explained } from "../explained.js";

/** An end that lies before the start: the calendar shows the start alone. */
export const activityEndsBeforeStart: Explained = {
  code: "activity-ends-before-start",
  family: "rows",
  severity: "warning",
  title: { "zh-CN": "结束早于开始", en: "An end before the start" },
  why: {
    "zh-CN": "结束时间在开始之前，必有一个录错；日历只按开始时间列出。",
    en: "One of the two dates is mistyped; the calendar shows the start only.",
  },
  source: practice,
  expects: { "zh-CN": "结束时间不早于开始时间", en: "an end on or after the start" },
  examples: {
    fails: [
      {
        at: "活动!B2",
        sheets: {
          活动: [
            ["活动日期", "结束日期", "活动名称"],
            ["2026-07-20", "2026-07-16", "疗休养"],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          活动: [
            ["活动日期", "结束日期", "活动名称"],
            ["2026-07-16", "2026-07-20", "疗休养"],
          ],
        },
      },
    ],
  },
};
