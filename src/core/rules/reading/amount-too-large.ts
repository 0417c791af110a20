import { practice, type Explained } from "../explained.js";

/** More than any union's books hold: often an account or phone number in the wrong column. */
export const amountTooLarge: Explained = {
  code: "amount-too-large",
  family: "cells",
  severity: "error",
  title: { "zh-CN": "金额大得不合情理", en: "An amount too large to be one" },
  why: {
    "zh-CN": "上万亿元的“金额”多半是把账号、电话填错了列，计入会毁掉整张表。",
    en: "An amount of trillions is most likely an account or phone number in the wrong column and would spoil the whole report.",
  },
  source: practice,
  expects: { "zh-CN": "合理的金额", en: "an amount of a plausible size" },
  examples: {
    fails: [
      {
        at: "支出!D2",
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-03-06", "茶话会", "职工活动支出", 99999999999999],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-03-06", "茶话会", "职工活动支出", 999.99],
          ],
        },
      },
    ],
  },
};
