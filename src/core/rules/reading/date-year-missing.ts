import { practice, type Explained } from "../explained.js";

/** A birth date never takes the year from elsewhere. */
export const dateYearMissing: Explained = {
  code: "date-year-missing",
  family: "cells",
  severity: "warning",
  title: { "zh-CN": "日期没有年份", en: "A date without a year" },
  why: {
    "zh-CN": "只写月日就不知道是哪一年，出生日期、入会时间都无法据此计算。",
    en: "Day and month alone do not tell the year, so neither age nor the time of joining can be reckoned.",
  },
  source: practice,
  expects: { "zh-CN": "带年份的日期", en: "a date with its year" },
  examples: {
    fails: [
      {
        at: "会员!D2",
        sheets: {
          会员: [
            ["会员号", "姓名", "性别", "出生日期"],
            ["0001", "王芳", "女", "6月15日"],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          会员: [
            ["会员号", "姓名", "性别", "出生日期"],
            ["0001", "王芳", "女", "1985年6月15日"],
          ],
        },
      },
    ],
  },
};
