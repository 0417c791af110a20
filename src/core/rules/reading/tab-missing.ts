import { practice, type Explained } from "../explained.js";

/** The workbook has no sheet for a tab. */
export const tabMissing: Explained = {
  code: "tab-missing",
  family: "tabs",
  severity: "info",
  title: { "zh-CN": "没有某一种表", en: "A tab is missing" },
  why: {
    "zh-CN": "没有这种表，与它有关的规则就没有检查；不是每个工会都要七种表，没有可不理会。",
    en: "Without the tab the rules about it are not checked. Not every union keeps all seven; ignore this if yours does not.",
  },
  source: practice,
  expects: { "zh-CN": "有则检查表头；没有可不理会", en: "check its headers if there is one; else ignore this" },
  examples: {
    fails: [
      {
        at: "",
        sheets: {
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
          会员: [
            ["会员号", "姓名", "性别", "月工资"],
            ["0001", "王芳", "女", 6800],
          ],
          会费: [
            ["会员号", "姓名", "1月", "2月"],
            ["0001", "王芳", 34, 34],
          ],
          支出: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-03-06", "茶话会", "职工活动支出", 500],
          ],
          收入: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-01-05", "拨缴经费", "拨缴经费收入", 10000],
          ],
          预算: [
            ["科目", "预算数"],
            ["职工活动支出", 8000],
          ],
          活动: [
            ["活动日期", "活动名称"],
            ["2026-03-06", "三八节茶话会"],
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
