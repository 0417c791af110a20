import { practice, type Explained } from "../explained.js";

/** Said once a column, at its first tick. */
export const tickNotAmount: Explained = {
  code: "tick-not-amount",
  family: "cells",
  severity: "error",
  title: { "zh-CN": "打勾不是金额", en: "A tick is no amount" },
  why: {
    "zh-CN": "打勾只说明交了，没说交了多少；不写金额，实缴合计就不包括这一笔。",
    en: "A tick says that something was paid but not how much; without the amount it is not in the sum of dues paid.",
  },
  source: practice,
  expects: { "zh-CN": "实缴的金额", en: "the amount paid" },
  examples: {
    fails: [
      {
        at: "会费!C2",
        sheets: {
          会费: [
            ["会员号", "姓名", "1月", "2月"],
            ["0001", "王芳", "√", 34],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          会费: [
            ["会员号", "姓名", "1月", "2月"],
            ["0001", "王芳", 34, 34],
          ],
        },
      },
    ],
  },
};
