import { practice, type Explained } from "../explained.js";

/** The title names another year than the report's. */
export const tabOtherYear: Explained = {
  code: "tab-other-year",
  family: "tabs",
  severity: "warning",
  title: { "zh-CN": "表的年度不是报告年度", en: "A sheet of another year" },
  why: {
    "zh-CN": "标题写着别的年度，可能拿错了去年的表，报告里的数就不是今年的。",
    en: "The title names another year; it may be last year's sheet, and the report would then show last year's figures.",
  },
  source: practice,
  expects: { "zh-CN": "标题与报告年度一致", en: "a title of the report's year" },
  examples: {
    fails: [
      {
        at: "会费!A2",
        sheets: {
          会费: [
            ["2025年会费登记", null, null, null],
            ["会员号", "姓名", "1月", "2月"],
            ["0001", "王芳", 34, 34],
          ],
          设置: [
            ["项目", "值"],
            ["年度", 2026],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          会费: [
            ["2026年会费登记", null, null, null],
            ["会员号", "姓名", "1月", "2月"],
            ["0001", "王芳", 34, 34],
          ],
          设置: [
            ["项目", "值"],
            ["年度", 2026],
          ],
        },
      },
    ],
  },
};
