import { practice, type Explained } from "../explained.js";

/** A member who has left on an unknown day. */
export const duesLeaveUndated: Explained = {
  code: "dues-leave-undated",
  family: "across",
  severity: "warning",
  title: { "zh-CN": "离会人员没有离会时间", en: "A member who left on an unknown day" },
  why: {
    "zh-CN": "会费算到离会当月；不知道哪天离会，当年应缴多少就算不出，暂不计。",
    en: "Dues run to the month of leaving; without the date this year's cannot be reckoned and none are.",
  },
  source: practice,
  expects: { "zh-CN": "填写离会时间", en: "the date of leaving" },
  examples: {
    fails: [
      {
        at: "会员!B2",
        sheets: {
          会员: [
            ["会员号", "姓名", "性别", "会籍状态", "离会时间", "月工资"],
            ["0001", "王芳", "女", "转出", null, 6800],
          ],
          会费: [
            ["会员号", "姓名", "所属月份", "实缴金额"],
            ["0001", "王芳", "1月", 34],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          会员: [
            ["会员号", "姓名", "性别", "会籍状态", "离会时间", "月工资"],
            ["0001", "王芳", "女", "转出", "2026-03-15", 6800],
          ],
          会费: [
            ["会员号", "姓名", "所属月份", "实缴金额"],
            ["0001", "王芳", "1月", 34],
          ],
        },
      },
    ],
  },
};
