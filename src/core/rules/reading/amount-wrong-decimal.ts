import { practice, type Explained } from "../explained.js";

/** A comma or a second point where the decimal point should be: the size of the amount is open. */
export const amountWrongDecimal: Explained = {
  code: "amount-wrong-decimal",
  family: "cells",
  severity: "error",
  title: { "zh-CN": "金额小数点有误", en: "Wrong decimal mark" },
  why: {
    "zh-CN": "小数点打成逗号，金额可能差一百倍；程序不猜，先不计入，等人改正。",
    en: "With a comma for the decimal point the amount may be a hundred times too large; the program does not guess and leaves it out until it is corrected.",
  },
  source: practice,
  expects: { "zh-CN": "用句点作小数点，如 293549.90", en: "a point as decimal mark, such as 293549.90" },
  examples: {
    fails: [
      {
        at: "支出!D2",
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-05-11", "疗休养", "职工活动支出", "293,549,90"],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-05-11", "疗休养", "职工活动支出", "293,549.90"],
          ],
        },
      },
    ],
  },
};
