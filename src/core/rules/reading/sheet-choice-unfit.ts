import { practice, type Explained } from "../explained.js";

/** The settings name a sheet that lacks what the tab needs. */
export const sheetChoiceUnfit: Explained = {
  code: "sheet-choice-unfit",
  family: "tabs",
  severity: "error",
  title: { "zh-CN": "设置指定的表不合用", en: "The sheet chosen does not fit" },
  why: {
    "zh-CN": "指定的表没有这种表该有的表头，读不出来，等于没有这张表。",
    en: "The sheet chosen lacks the headers of such a tab and cannot be read, as if it were not there.",
  },
  source: practice,
  expects: { "zh-CN": "有相应表头的表", en: "a sheet with the headers of that tab" },
  examples: {
    fails: [
      {
        at: "会员",
        sheets: {
          设置: [
            ["项目", "值"],
            ["年度", 2026],
            ["工作表：支出", "会员"],
          ],
          会员: [
            ["会员号", "姓名", "性别"],
            ["0001", "王芳", "女"],
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
            ["工作表：会员", "会员"],
          ],
          会员: [
            ["会员号", "姓名", "性别"],
            ["0001", "王芳", "女"],
          ],
        },
      },
    ],
  },
};
