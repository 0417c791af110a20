import { fundName } from "../../ledger/funds/fund-name.js";
import { remember } from "../../ledger/remember.js";
import { yuanText } from "../../values/fen.js";
import { defineRule, type Found } from "../rule.js";
import { summariesOf } from "../summaries.js";
import { paymentsOfYear } from "./payments.js";
import { placeOfRow } from "./row-place.js";

/** A payment whose summary says it comes from a fund kept apart is booked in that fund. */
export const fundNamedOtherwise = defineRule<{
  readonly named: string;
  readonly fund: string;
  readonly amount: string;
}>({
  code: "fund-named-otherwise",
  family: "across",
  severity: "warning",
  title: { "zh-CN": "摘要与资金来源不符", en: "Summary and fund disagree" },
  why: {
    "zh-CN": "摘要写的是一项资金，资金来源却是另一项，两项资金的结余就都不对。",
    en: "When the summary names one fund and the fund column another, the balances of both are wrong.",
  },
  source: { "zh-CN": "工会财务制度：专款专用，各项资金分别核算", en: "union finance rules: funds are kept apart" },
  expects: { "zh-CN": "摘要所写的资金", en: "the fund that the summary names" },
  says: {
    "zh-CN": ({ named, fund, amount }) =>
      `摘要写明用“${named}”，资金来源却是“${fund}”（${amount} 元）；请核对应由哪项资金支出。`,
    en: ({ named, fund, amount }) =>
      `The summary names the fund "${named}", but the row is booked in "${fund}" (${amount} yuan); see which of them paid.`,
  },
  needs: [["disbursements"]],
  examples: {
    fails: [
      {
        at: "支出!F2",
        sheets: {
          设置: [
            ["项目", "值"],
            ["年度", 2026],
            ["帮困基金上年结余", 5000],
          ],
          支出: [
            ["日期", "凭证号", "摘要", "科目", "金额", "资金来源"],
            ["2026-05-20", "记-001", "从帮困基金救助患病教师", "维权支出", 1000, "工会经费"],
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
            ["2026-05-20", "记-001", "从帮困基金救助患病教师", "维权支出", 1000, "帮困基金"],
          ],
        },
      },
    ],
  },
  check: (books) => {
    const tab = books.reading.tabs.disbursements;
    const apart = books.ledger.funds.filter(({ own, fund }) => !own && fund.length >= 3).map(({ fund }) => fund);
    if (tab === undefined || apart.length === 0) return [];
    const naming = new Map<string, string>();
    for (const summary of summariesOf(books)) {
      const named = fundIn(apart, summary);
      if (named !== undefined) naming.set(summary, named);
    }
    if (naming.size === 0) return [];
    const fundOf = remember(fundName);
    const found: Found<{ readonly named: string; readonly fund: string; readonly amount: string }>[] = [];
    for (const { row, fen } of paymentsOfYear(books)) {
      const { summary, fund } = row.values;
      const named = summary === null ? undefined : naming.get(summary);
      if (named === undefined) continue;
      const own = fundOf(fund ?? "");
      if (own === named) continue;
      const args = { named, fund: own, amount: yuanText(fen) };
      found.push({ at: placeOfRow(tab, row, "fund", "summary"), args });
    }
    return found;
  },
});

/** The first of the funds from which a summary says that the money comes. */
function fundIn(funds: readonly string[], summary: string): string | undefined {
  const named = funds.find((fund) => summary.includes(fund));
  return named === undefined || /划转|转入|补充|归还|拨入/.test(summary) ? undefined : named;
}
