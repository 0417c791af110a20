import { practice, type Explained } from "../explained.js";

/** A count such as the participants of an activity. */
export const numberUnreadable: Explained = {
  code: "number-unreadable",
  family: "cells",
  severity: "warning",
  title: { "zh-CN": "数字看不懂", en: "A number that cannot be read" },
  why: {
    "zh-CN": "人数写成文字，人均费用、获奖面就算不出来。",
    en: "With a count in words, neither the cost a head nor the share of winners can be reckoned.",
  },
  source: practice,
  expects: { "zh-CN": "只填数字，不写文字", en: "digits only, no words" },
  examples: {
    fails: [
      {
        at: "活动!C2",
        sheets: {
          活动: [
            ["活动日期", "活动名称", "参加人数"],
            ["2026-03-08", "三八节茶话会", "一百来人"],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          活动: [
            ["活动日期", "活动名称", "参加人数"],
            ["2026-03-08", "三八节茶话会", 102],
          ],
        },
      },
    ],
  },
};
