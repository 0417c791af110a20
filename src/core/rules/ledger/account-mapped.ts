import type { Explained } from "../explained.js";
import { accountScheme } from "../sources.js";

/** A name of the other scheme, shown under the one of the book's. */
export const accountMapped: Explained = {
  code: "account-mapped",
  family: "cells",
  severity: "info",
  title: { "zh-CN": "新旧科目对应", en: "An account of the other scheme" },
  why: {
    "zh-CN": "2022 年起用新科目；旧名称已列入相应的新科目，对应得合不合适请看一眼。",
    en: "New accounts hold from 2022; an old name is shown under the one that corresponds. See whether it fits.",
  },
  source: accountScheme,
  expects: { "zh-CN": "账上统一用一种科目体系", en: "one scheme of accounts throughout" },
  examples: {
    fails: [
      {
        at: "支出!C3",
        sheets: {
          设置: [
            ["项目", "值"],
            ["年度", 2026],
            ["科目体系", 2021],
          ],
          支出: [
            ["日期", "摘要", "科目", "明细科目", "金额"],
            ["2026-03-06", "茶话会", "职工活动支出", "文体活动", 500],
            ["2026-03-20", "生日蛋糕券", "职工活动支出", "职工集体福利", 300],
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
            ["科目体系", 2021],
          ],
          支出: [
            ["日期", "摘要", "科目", "明细科目", "金额"],
            ["2026-03-06", "茶话会", "职工活动支出", "文体活动", 500],
            ["2026-03-20", "生日蛋糕券", "职工活动支出", "会员活动", 300],
          ],
        },
      },
    ],
  },
};
