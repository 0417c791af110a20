import { practice, type Explained } from "../explained.js";

/** The settings name a sheet that is not there. */
export const sheetChoiceMissing: Explained = {
  code: "sheet-choice-missing",
  family: "tabs",
  severity: "error",
  title: { "zh-CN": "设置指定的表不存在", en: "The sheet chosen is not there" },
  why: {
    "zh-CN": "设置里写的表名找不到（可能改了名），程序只好自己另选，未必是您要的那张。",
    en: "The sheet that the settings name is gone or renamed; the program has to choose another, perhaps not the one you mean.",
  },
  source: practice,
  expects: { "zh-CN": "工作簿中确有的表名", en: "the name of a sheet of this workbook" },
  examples: {
    fails: [
      {
        at: "设置!B3",
        sheets: {
          设置: [
            ["项目", "值"],
            ["年度", 2026],
            ["工作表：支出", "支出明细账"],
          ],
          支出: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-03-06", "茶话会", "职工活动支出", 500],
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
            ["工作表：支出", "支出"],
          ],
          支出: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-03-06", "茶话会", "职工活动支出", 500],
          ],
        },
      },
    ],
  },
};
