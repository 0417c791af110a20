import { practice, type Explained } from "../explained.js";

/** A date that two readers would read as two days. */
export const dateAmbiguous: Explained = {
  code: "date-ambiguous",
  family: "cells",
  severity: "warning",
  title: { "zh-CN": "日期有两种读法", en: "A date with two readings" },
  why: {
    "zh-CN": "年份只写两位，可能是 1985 年也可能是 2085 年；程序不猜，留给知道的人写全。",
    en: "With two digits for the year it may be one century or another; the program does not guess, whoever knows should write it in full.",
  },
  source: practice,
  expects: { "zh-CN": "四位年份的完整日期", en: "a full date with a year of four digits" },
  examples: {
    fails: [
      {
        at: "会员!D2",
        sheets: {
          会员: [
            ["会员号", "姓名", "性别", "出生日期"],
            ["0001", "王芳", "女", "85.6.15"],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          会员: [
            ["会员号", "姓名", "性别", "出生日期"],
            ["0001", "王芳", "女", "1985-06-15"],
          ],
        },
      },
    ],
  },
};
