import type { ReadingFindingArgs } from "../../reading/findings.js";
import { tabName } from "../../tabs/names.js";
import { practice, type Explained } from "../explained.js";

/** Several sheets would do for one tab; one of them is the likeliest. */
export const tabCandidates: Explained<ReadingFindingArgs["tab-candidates"]> = {
  code: "tab-candidates",
  family: "tabs",
  severity: "warning",
  title: { "zh-CN": "有几张表可用，已选其一", en: "Several sheets would do" },
  why: {
    "zh-CN": "用错一张表，整个会费或支出就都错了；程序选了最像的一张，请确认。",
    en: "With the wrong sheet all dues or all payments are wrong; the likeliest is taken, please confirm it.",
  },
  source: practice,
  expects: {
    "zh-CN": ({ tab }) => `设置表中写明：工作表：${tabName(tab, "zh-CN")} | 表名`,
    en: ({ tab }) => `a row of the settings: Sheet: ${tabName(tab, "en").toLowerCase()} | the sheet's name`,
  },
  examples: {
    fails: [
      {
        at: "支出明细!A1",
        sheets: {
          支出明细: [
            ["日期", "凭证号", "摘要", "科目", "金额", "收款人", "审批人"],
            ["2026-03-06", "记-1", "茶话会", "职工活动支出", 500, "城东超市", "陈主席"],
          ],
          支出备份: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-03-06", "茶话会", "职工活动支出", 500],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          支出明细: [
            ["日期", "凭证号", "摘要", "科目", "金额", "收款人", "审批人"],
            ["2026-03-06", "记-1", "茶话会", "职工活动支出", 500, "城东超市", "陈主席"],
          ],
          支出备份: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-03-06", "茶话会", "职工活动支出", 500],
          ],
          设置: [
            ["项目", "值"],
            ["年度", 2026],
            ["工作表：支出", "支出明细"],
          ],
        },
      },
    ],
  },
};
