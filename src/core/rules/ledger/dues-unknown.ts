import type { Explained } from "../explained.js";
import { duesRule } from "../sources.js";

/** One member among others without a wage or a stated due. */
export const duesUnknown: Explained = {
  code: "dues-unknown",
  family: "across",
  severity: "warning",
  title: { "zh-CN": "算不出应缴会费", en: "Dues that cannot be reckoned" },
  why: {
    "zh-CN": "没有工资也没有应缴数，这名会员欠不欠、欠多少都算不出，应缴合计不包括。",
    en: "With neither wage nor stated due, what this member owes is unknown and not in the total.",
  },
  source: duesRule,
  expects: { "zh-CN": "月工资或应缴会费", en: "the wage, or the due" },
  examples: {
    fails: [
      {
        at: "会费!B3",
        sheets: {
          会费: [
            ["会员号", "姓名", "月工资", "1月", "2月"],
            ["0001", "王芳", 6800, 34, 34],
            ["0002", "李强", null, 30, 30],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          会费: [
            ["会员号", "姓名", "月工资", "1月", "2月"],
            ["0001", "王芳", 6800, 34, 34],
            ["0002", "李强", 6000, 30, 30],
          ],
        },
      },
    ],
  },
};
