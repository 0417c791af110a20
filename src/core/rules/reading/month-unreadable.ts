import { practice, type Explained } from "../explained.js";

/** The month that a payment of dues is for. */
export const monthUnreadable: Explained = {
  code: "month-unreadable",
  family: "cells",
  severity: "error",
  title: { "zh-CN": "看不出是哪个月", en: "A month that cannot be read" },
  why: {
    "zh-CN": "会费要落到月份才能算应缴、欠缴；月份看不懂，这笔缴费就没法归到哪个月，不计入。",
    en: "Dues are reckoned by the month; a payment whose month cannot be read belongs to none and is not counted.",
  },
  source: practice,
  expects: { "zh-CN": "月份，如 3月、2026-03、1–3月", en: "a month, such as 2026-03, or a span of months" },
  examples: {
    fails: [
      {
        at: "会费!B2",
        sheets: {
          会费: [
            ["姓名", "所属月份", "实缴金额"],
            ["王芳", "13月", 34],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          会费: [
            ["姓名", "所属月份", "实缴金额"],
            ["王芳", "3月", 34],
          ],
        },
      },
    ],
  },
};
