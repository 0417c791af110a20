import { practice, type Explained } from "../explained.js";

/** An activity whose time names no month. */
export const activityUndated: Explained = {
  code: "activity-undated",
  family: "rows",
  severity: "warning",
  title: { "zh-CN": "活动没有时间", en: "An activity without a time" },
  why: {
    "zh-CN": "没有时间的活动进不了日历，只列在“时间待定”里，容易忘。",
    en: 'An activity without a time cannot stand in the calendar; it is listed as "Time to be set" and easily forgotten.',
  },
  source: practice,
  expects: { "zh-CN": "日期或月份", en: "a day or a month" },
  examples: {
    fails: [
      {
        at: "活动!A3",
        sheets: {
          活动: [
            ["活动日期", "活动名称"],
            ["2026-03-08", "三八节茶话会"],
            [null, "教职工运动会"],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          活动: [
            ["活动日期", "活动名称"],
            ["2026-03-08", "三八节茶话会"],
            ["4月", "教职工运动会"],
          ],
        },
      },
    ],
  },
};
