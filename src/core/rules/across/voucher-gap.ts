import { isoMonth } from "../../values/day.js";
import { defineRule } from "../rule.js";
import { placeOfRow } from "./row-place.js";
import { voucherGaps } from "./voucher-gaps.js";

/** Voucher numbers follow each other without gaps; a number may stand on the income side, on either sheet. */
export const voucherGap = defineRule<{ readonly missing: string; readonly period: string; readonly count: number }>({
  code: "voucher-gap",
  family: "across",
  severity: "warning",
  title: { "zh-CN": "凭证号不连续", en: "Voucher numbers skip" },
  why: {
    "zh-CN": "凭证应当连续编号，缺号说明有凭证漏记、作废未注明或遗失，审计必问。",
    en: "Vouchers are numbered without gaps; a missing number is one not entered, void without a note, or lost, and auditors ask.",
  },
  source: {
    "zh-CN": "《会计基础工作规范》：记账凭证应当连续编号",
    en: "Rules for basic accounting work: vouchers are numbered consecutively",
  },
  expects: { "zh-CN": "连续编号", en: "numbers without gaps" },
  says: {
    "zh-CN": ({ missing, period, count }) =>
      `${period === "" ? "" : `${period} `}此号之前缺 ${missing}${count > 1 ? `（${count} 个号）` : ""}；请补记漏记的凭证，作废的请在备注注明。`,
    en: ({ missing, period, count }) =>
      `Before this number ${missing} ${count > 1 ? `(${count} numbers) are` : "is"} missing${period === "" ? "" : ` in ${period}`}; enter what was left out, or remark that it is void.`,
  },
  needs: [["disbursements", "income"]],
  examples: {
    fails: [
      {
        at: "支出!B4",
        sheets: {
          支出: [
            ["日期", "凭证号", "摘要", "科目", "金额"],
            ["2026-01-05", "记-001", "办公用品", "业务支出", 100],
            ["2026-01-09", "记-002", "奖品", "职工活动支出", 200],
            ["2026-01-20", "记-006", "横幅", "职工活动支出", 80],
            ["2026-02-03", "记-007", "资料费", "业务支出", 60],
            ["2026-02-09", "记-008", "鲜花", "职工活动支出", 90],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          支出: [
            ["日期", "凭证号", "摘要", "科目", "金额"],
            ["2026-01-05", "记-001", "办公用品", "业务支出", 100],
            ["2026-01-20", "记-003", "横幅", "职工活动支出", 80],
            ["2026-02-03", "记-004", "资料费", "业务支出", 60],
            ["2026-02-09", "记-006", "鲜花", "职工活动支出", 90],
          ],
          收入: [
            ["日期", "凭证号", "摘要", "科目", "金额"],
            ["2026-01-10", "记-002", "拨缴经费", "拨缴经费收入", 9000],
            ["2026-02-06", "记-005", "利息", "其他收入", 12],
          ],
        },
      },
    ],
  },
  wanting: (books) => (voucherGaps(books) === null ? { kind: "unclear", column: "voucherNo" } : null),
  check: (books) =>
    (voucherGaps(books) ?? []).map(({ after, missing, count, month }) => ({
      at: placeOfRow<"income" | "disbursements">(after.tab, after.row, "voucherNo"),
      args: { missing, period: month === null ? "" : isoMonth(month), count },
    })),
});
