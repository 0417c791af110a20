import type { Explained } from "../explained.js";
import { accountScheme } from "../sources.js";

/** An account that exists, but not in the form of a grassroots union. */
export const accountUnlisted: Explained = {
  code: "account-unlisted",
  family: "cells",
  severity: "warning",
  title: { "zh-CN": "基层工会报表一般没有的科目", en: "An account that the form does not list" },
  why: {
    "zh-CN": "基层工会的决算表没有这一行，多半是用错了科目，审计会问。",
    en: "The form of a grassroots union has no such line; most likely another account is meant, and an auditor will ask.",
  },
  source: accountScheme,
  expects: { "zh-CN": "基层工会报表所列的科目", en: "an account that the form of a grassroots union lists" },
  examples: {
    fails: [
      {
        at: "收入!C3",
        sheets: {
          设置: [
            ["项目", "值"],
            ["年度", 2026],
            ["科目体系", 2017],
          ],
          收入: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-01-05", "一季度经费", "拨缴经费收入", 10000],
            ["2026-03-06", "街道补助", "政府补助收入", 5000],
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
          收入: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-01-05", "一季度经费", "拨缴经费收入", 10000],
            ["2026-03-06", "街道补助", "政府补助收入", 5000],
          ],
        },
      },
    ],
  },
};
