import type { Explained } from "../explained.js";
import { duesRule } from "../sources.js";

/** No member at all has a wage or a stated due. */
export const duesBaseMissing: Explained = {
  code: "dues-base-missing",
  family: "across",
  severity: "warning",
  title: { "zh-CN": "全体会员都没有会费基数", en: "No member has a base for dues" },
  why: {
    "zh-CN": "会费按工资算；一个基数都没有，应缴、欠缴都算不出。",
    en: "Dues follow the wage; with no base for anybody neither dues nor arrears can be reckoned.",
  },
  source: duesRule,
  expects: { "zh-CN": "月工资，或设置“会费定额”", en: 'the wages, or the setting "Fixed dues a month"' },
  examples: {
    fails: [
      {
        at: "会费!B2",
        sheets: {
          会费: [
            ["会员号", "姓名", "1月", "2月"],
            ["0001", "王芳", 34, 34],
            ["0002", "李强", 30, 30],
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
