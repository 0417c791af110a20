import { practice, type Explained } from "../explained.js";

/** A setting whose value does not fit its kind: its default holds. */
export const settingUnreadable: Explained = {
  code: "setting-unreadable",
  family: "cells",
  severity: "error",
  title: { "zh-CN": "设置的值看不懂", en: "A setting that cannot be read" },
  why: {
    "zh-CN": "看不懂的设置按默认值处理，会费尾数、限额等就不是您想的那样。",
    en: "A setting that cannot be read has its default, so dues or limits are not what you meant.",
  },
  source: practice,
  expects: {
    "zh-CN": "数字、百分数或说明中列出的选项",
    en: "a number, a percentage, or one of the choices in the note",
  },
  examples: {
    fails: [
      {
        at: "设置!B3",
        sheets: {
          设置: [
            ["项目", "值"],
            ["年度", 2026],
            ["会费尾数", "十块左右"],
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
            ["会费尾数", 10],
          ],
        },
      },
    ],
  },
};
