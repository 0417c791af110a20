import { practice, type Explained } from "../explained.js";

/** An item of the settings 日历不列节日 and 日历增列节日 that names no day. */
export const calendarDayUnclear: Explained = {
  code: "calendar-day-unclear",
  family: "tabs",
  severity: "warning",
  title: { "zh-CN": "日历节日写得不清楚", en: "A day of the calendar is unclear" },
  why: {
    "zh-CN": "认不出的名称不起作用：想去掉的节日还在日历上，想加的日子没有加上。",
    en: "A name that is not known changes nothing: the day stays in the calendar, or is missing from it.",
  },
  source: practice,
  expects: {
    "zh-CN": "日历上的节日名称；自己加的写“名称 月-日”",
    en: "the names of the calendar's days; days of your own with month and day",
  },
  examples: {
    fails: [
      {
        at: "设置!B3",
        sheets: {
          设置: [
            ["项目", "值"],
            ["年度", 2026],
            ["日历不列节日", "八一建军节、光棍节"],
          ],
          活动: [
            ["活动日期", "活动名称"],
            ["2026-03-08", "三八节茶话会"],
          ],
        },
      },
      {
        at: "设置!B3",
        sheets: {
          设置: [
            ["项目", "值"],
            ["年度", 2026],
            ["日历增列节日", "校庆 2-30"],
          ],
          活动: [
            ["活动日期", "活动名称"],
            ["2026-03-08", "三八节茶话会"],
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
            ["日历不列节日", "八一建军节、护士节"],
            ["日历增列节日", "校庆 10-18、记者节"],
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
