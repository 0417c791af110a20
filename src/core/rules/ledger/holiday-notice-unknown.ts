import type { Explained } from "../explained.js";

/** A year whose days off are not in the data. */
export const holidayNoticeUnknown: Explained = {
  code: "holiday-notice-unknown",
  family: "tabs",
  severity: "info",
  title: { "zh-CN": "放假安排尚未收录", en: "The year's days off are not known" },
  why: {
    "zh-CN": "调休以国务院办公厅每年的通知为准；没有收录的年份，日历只标法定节假日，别按它排调休。",
    en: "Adjusted days follow the yearly notice of the State Council; where it is not known, the calendar marks statutory holidays only. Do not plan adjusted days by it.",
  },
  source: {
    "zh-CN": "国务院办公厅关于部分节假日安排的通知（每年）",
    en: "the State Council's yearly notice on holidays",
  },
  expects: { "zh-CN": "以当年的放假通知为准", en: "the year's notice" },
  examples: {
    fails: [
      {
        at: "",
        sheets: {
          设置: [
            ["项目", "值"],
            ["年度", 2035],
          ],
          活动: [
            ["活动日期", "活动名称"],
            ["2035-03-08", "三八节茶话会"],
          ],
        },
        today: "2035-03-01",
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
