import { practice, type Explained } from "../explained.js";

/** An activity outside the months that the calendar shows. */
export const activityOutsideCalendar: Explained = {
  code: "activity-outside-calendar",
  family: "rows",
  severity: "warning",
  title: { "zh-CN": "活动不在日历范围内", en: "An activity outside the calendar" },
  why: {
    "zh-CN": "年份写错的活动不会出现在日历里，到时就会漏掉。",
    en: "An activity with the wrong year is missing in the calendar and will be missed on the day.",
  },
  source: practice,
  expects: { "zh-CN": "日历年度（或学年）之内的日期", en: "a date within the calendar's year or school year" },
  examples: {
    fails: [
      {
        at: "活动!A2",
        sheets: {
          设置: [
            ["项目", "值"],
            ["年度", 2026],
          ],
          活动: [
            ["活动日期", "活动名称"],
            ["2027-03-08", "三八节茶话会"],
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
          ],
          活动: [
            ["活动日期", "活动名称"],
            ["2026-03-08", "三八节茶话会"],
          ],
        },
      },
    ],
  },
};
