import { practice, type Explained } from "../explained.js";

/** A plan writes the month once for the activities under it. */
export const carriedDown: Explained = {
  code: "carried-down",
  family: "rows",
  severity: "info",
  title: { "zh-CN": "空格按上一行读取", en: "A blank read from the row above" },
  why: {
    "zh-CN": "计划常常一个月只写一次；空着的行按上一行的月份读，写明可免误会。",
    en: "Plans often write a month once; a blank below it is read as the same month. Filling it in leaves no doubt.",
  },
  source: practice,
  expects: { "zh-CN": "每行写明月份", en: "the month in each row" },
  examples: {
    fails: [
      {
        at: "活动计划!A3",
        sheets: {
          活动计划: [
            ["月份", "活动主题", "具体内容"],
            ["3月", "三八妇女节", "茶话会"],
            [null, "植树节", "植树"],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          活动计划: [
            ["月份", "活动主题", "具体内容"],
            ["3月", "三八妇女节", "茶话会"],
            ["3月", "植树节", "植树"],
          ],
        },
      },
    ],
  },
};
