import { practice, type Explained } from "../explained.js";

/** Initial budget and adjustment do not give the adjusted one. */
export const budgetAdjustedDiffers: Explained = {
  code: "budget-adjusted-differs",
  family: "across",
  severity: "warning",
  title: { "zh-CN": "调整后预算不等于年初数加调整数", en: "An adjusted budget that does not add up" },
  why: {
    "zh-CN": "调整后的数应能由年初数和调整数算出；算不出，说明有一处录错或没有批准依据。",
    en: "The adjusted figure must follow from the initial one and the adjustment; if not, one is mistyped or has no approval behind it.",
  },
  source: practice,
  expects: { "zh-CN": "调整后预算数 = 年初核定预算数 + 调整数", en: "adjusted = initial + adjustment" },
  examples: {
    fails: [
      {
        at: "预算!A2",
        sheets: {
          预算: [
            ["科目", "年初核定预算数", "调整数", "调整后预算数"],
            ["业务支出", 2000, 500, 2600],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          预算: [
            ["科目", "年初核定预算数", "调整数", "调整后预算数"],
            ["业务支出", 2000, 500, 2500],
          ],
        },
      },
    ],
  },
};
