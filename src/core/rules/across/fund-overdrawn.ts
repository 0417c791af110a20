import { ledgerPlace } from "./ledger-place.js";
import { defineRule } from "../rule.js";
import { yuanText } from "../../values/fen.js";

/** A fund cannot have spent more than it had: an opening or an income is missing, or another fund's money was used. The cell is its last spending. */
export const fundOverdrawn = defineRule<{ readonly fund: string; readonly closing: string }>({
  code: "fund-overdrawn",
  family: "across",
  severity: "warning",
  title: { "zh-CN": "资金出现赤字", en: "Fund below zero" },
  why: {
    "zh-CN": "一项资金花不出比它更多的钱，出现赤字说明漏记收入、上年结余有误，或挪用了其他资金。",
    en: "No fund can spend more than it has: an opening or income is missing, or another fund's money was used.",
  },
  source: { "zh-CN": "工会财务制度：专款专用，各项资金分别核算", en: "union finance rules: funds are kept apart" },
  expects: { "zh-CN": "期末结余不小于 0", en: "a closing balance of 0 or more" },
  says: {
    "zh-CN": ({ fund, closing }) =>
      `“${fund}”期末结余为 ${closing} 元，出现赤字；请核对上年结余、收入是否漏记，或是否占用了其他资金。`,
    en: ({ fund, closing }) =>
      `The fund "${fund}" closes at ${closing} yuan, below zero; look for a missing opening or income, or for another fund's money.`,
  },
  needs: [["disbursements"]],
  examples: {
    fails: [
      {
        at: "支出!E2",
        sheets: {
          设置: [
            ["项目", "值"],
            ["年度", 2026],
            ["帮困基金上年结余", 1000],
          ],
          支出: [
            ["日期", "凭证号", "摘要", "科目", "金额", "资金来源"],
            ["2026-03-09", "记-001", "救助患病教师", "维权支出", 1200, "帮困基金"],
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
            ["帮困基金上年结余", 5000],
          ],
          支出: [
            ["日期", "凭证号", "摘要", "科目", "金额", "资金来源"],
            ["2026-03-09", "记-001", "救助患病教师", "维权支出", 1200, "帮困基金"],
          ],
        },
      },
    ],
  },
  check: (books) =>
    books.ledger.funds.flatMap(({ fund, closing, spendingSources }) => {
      if (closing === null || closing >= 0) return [];
      const at = ledgerPlace(books, spendingSources.at(-1));
      return [{ at, args: { fund, closing: yuanText(closing) } } as const];
    }),
});
