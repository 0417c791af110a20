import { practice, type Explained } from "../explained.js";

/** More than two decimals, usually a formula without ROUND. */
export const amountRounded: Explained = {
  code: "amount-rounded",
  family: "cells",
  severity: "info",
  title: { "zh-CN": "金额超过两位小数", en: "An amount with more than two decimals" },
  why: {
    "zh-CN": "人民币只到分；单元格里多出的小数看不见，逐笔加起来却会差一分两分。",
    en: "Money is paid to the fen; hidden decimals add up to a difference of a fen or two in the sums.",
  },
  source: practice,
  expects: { "zh-CN": "到分的金额，公式用 ROUND(…,2)", en: "an amount to the fen; ROUND(…,2) in a formula" },
  examples: {
    fails: [
      {
        at: "会费!C2",
        sheets: {
          会费: [
            ["姓名", "所属月份", "实缴金额"],
            ["王芳", "3月", 33.9325],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          会费: [
            ["姓名", "所属月份", "实缴金额"],
            ["王芳", "3月", 33.93],
          ],
        },
      },
    ],
  },
};
