import { practice, type Explained } from "../explained.js";

/** A row of the settings that names none. */
export const settingUnknown: Explained = {
  code: "setting-unknown",
  family: "cells",
  severity: "info",
  title: { "zh-CN": "没有这个设置", en: "No such setting" },
  why: {
    "zh-CN": "名称写错的设置不起作用，程序仍按默认值计算。",
    en: "A setting with a mistyped name has no effect; the default still holds.",
  },
  source: practice,
  expects: { "zh-CN": "模板“设置”表中的名称", en: "a name of the template's settings" },
  examples: {
    fails: [
      {
        at: "设置!A3",
        sheets: {
          设置: [
            ["项目", "值"],
            ["年度", 2026],
            ["会费尾树", 10],
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
