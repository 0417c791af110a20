import type { Explained } from "../explained.js";
import { accountScheme } from "../sources.js";

/** The kind of a visit tells the account of a row that has none; said once a kind. */
export const accountByCategory: Explained = {
  code: "account-by-category",
  family: "cells",
  severity: "info",
  title: { "zh-CN": "按慰问类型列入科目", en: "Booked by the kind of visit" },
  why: {
    "zh-CN": "没有科目的慰问支出按类型列入科目，省了填写，但最终列在哪一行由您决定。",
    en: "Visits without an account are booked by their kind, which saves typing; where they stand in the end is for you to decide.",
  },
  source: accountScheme,
  expects: { "zh-CN": "每笔写明科目", en: "an account in each row" },
  examples: {
    fails: [
      {
        at: "支出!C2",
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "慰问类型", "金额"],
            ["2026-03-06", "慰问李强", null, "住院", 500],
            ["2026-03-20", "春游门票", "职工活动支出", null, 1200],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "慰问类型", "金额"],
            ["2026-03-06", "慰问李强", "职工活动支出", "住院", 500],
            ["2026-03-20", "春游门票", "职工活动支出", null, 1200],
          ],
        },
      },
    ],
  },
};
