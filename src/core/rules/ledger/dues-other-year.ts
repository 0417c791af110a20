import { practice, type Explained } from "../explained.js";

/** Payments for months of other years. */
export const duesOtherYear: Explained = {
  code: "dues-other-year",
  family: "across",
  severity: "info",
  title: { "zh-CN": "会费表中有别的年度的缴费", en: "Dues of other years" },
  why: {
    "zh-CN": "补缴上年、预缴下年的会费不算本年的，已分开；这里告诉您有多少。",
    en: "Dues paid for last year or the next are not this year's and are kept apart; this says how much they are.",
  },
  source: practice,
  expects: { "zh-CN": "无须处理", en: "nothing to do" },
  examples: {
    fails: [
      {
        at: "会费!C1",
        sheets: {
          设置: [
            ["项目", "值"],
            ["年度", 2026],
          ],
          会费: [
            ["会员号", "姓名", "所属月份", "实缴金额", "月工资"],
            ["0001", "王芳", "2025-12", 34, 6800],
            ["0001", "王芳", "2026-01", 34, 6800],
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
          ],
          会费: [
            ["会员号", "姓名", "所属月份", "实缴金额", "月工资"],
            ["0001", "王芳", "2026-01", 34, 6800],
          ],
        },
      },
    ],
  },
};
