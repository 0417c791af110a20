import type { Explained } from "../explained.js";
import { duesRule } from "../sources.js";

/** The due that the register states is not the rule's. */
export const duesDiffers: Explained = {
  code: "dues-differs",
  family: "across",
  severity: "warning",
  title: { "zh-CN": "登记的应缴与规定不符", en: "A stated due that is not the rule's" },
  why: {
    "zh-CN": "会费按月工资的 0.5% 计算（工资尾数不足 10 元不计）；登记数不同，可能基数旧了或比例错了。",
    en: "Dues are 0.5 % of the monthly wage (without its tail below 10 yuan); another figure may come from an old wage or a wrong rate.",
  },
  source: duesRule,
  expects: {
    "zh-CN": "⌊月工资 ÷ 10⌋ × 10 × 0.5%，比例和尾数可在设置中改",
    en: "⌊wage ÷ 10⌋ × 10 × 0.5 %; rate and tail are settings",
  },
  examples: {
    fails: [
      {
        at: "会费!D2",
        sheets: {
          会费: [
            ["会员号", "姓名", "月工资", "月应缴会费", "1月", "2月"],
            ["0001", "王芳", 6786.5, 30, 30, 30],
            ["0002", "李强", 6000, 30, 30, 30],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          会费: [
            ["会员号", "姓名", "月工资", "月应缴会费", "1月", "2月"],
            ["0001", "王芳", 6786.5, 33.9, 33.9, 33.9],
            ["0002", "李强", 6000, 30, 30, 30],
          ],
        },
      },
    ],
  },
};
