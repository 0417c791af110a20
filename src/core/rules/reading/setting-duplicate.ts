import { practice, type Explained } from "../explained.js";

/** Only the first of two rows of one setting counts. */
export const settingDuplicate: Explained = {
  code: "setting-duplicate",
  family: "cells",
  severity: "warning",
  title: { "zh-CN": "设置填了两次", en: "A setting given twice" },
  why: {
    "zh-CN": "同一设置写了两个值，只用第一个；改了第二个会以为生效，其实没有。",
    en: "Of two values only the first is used; a change of the second has no effect, though it seems to.",
  },
  source: practice,
  expects: { "zh-CN": "每项设置一行", en: "one row for each setting" },
  examples: {
    fails: [
      {
        at: "设置!B4",
        sheets: {
          设置: [
            ["项目", "值"],
            ["年度", 2026],
            ["上年结余", 12000],
            ["上年结余", 15000],
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
            ["上年结余", 12000],
          ],
        },
      },
    ],
  },
};
