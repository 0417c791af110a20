import type { Explained } from "../explained.js";
import { accountingRules } from "../sources.js";

/** Money given by the union's own funds to one kept for others, or the other way, without an account on either side. */
export const transferAcrossFunds: Explained = {
  code: "transfer-across-funds",
  family: "rows",
  severity: "error",
  title: { "zh-CN": "与代管资金往来未记科目", en: "Money to or from a fund kept apart without an account" },
  why: {
    "zh-CN": "代管资金不是工会自有经费，拨给它是工会的支出，它收到的才是它的收入；两边都记或都不记，账才平。",
    en: "A fund kept for others is not the union's own: what it is given is spent by the union and received by the fund; booked on one side only, money appears from nowhere.",
  },
  source: accountingRules,
  expects: { "zh-CN": "拨出、收到两行都有科目", en: "an account on both the row that gives and the row that receives" },
  examples: {
    fails: [
      {
        at: "支出!E2",
        sheets: {
          支出: [
            ["日期", "摘要", "资金来源", "科目", "金额"],
            ["2026-03-06", "转入帮困基金", "工会经费", null, 500],
            ["2026-03-20", "春游门票", "工会经费", "职工活动支出", 1200],
          ],
          收入: [
            ["日期", "摘要", "资金来源", "科目", "金额"],
            ["2026-03-06", "工会经费转入", "帮困基金", null, 500],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          支出: [
            ["日期", "摘要", "资金来源", "科目", "金额"],
            ["2026-03-06", "转入帮困基金", "工会经费", "其他支出", 500],
          ],
          收入: [
            ["日期", "摘要", "资金来源", "科目", "金额"],
            ["2026-03-06", "工会经费转入", "帮困基金", "其他收入", 500],
          ],
        },
      },
    ],
  },
};
