import { fundName, knowFunds } from "../../ledger/funds/fund-name.js";
import { remember } from "../../ledger/remember.js";
import { yuanText } from "../../values/fen.js";
import { defineRule } from "../rule.js";
import { placeOfRow } from "./row-place.js";

/** Money collected from members for those in need is kept apart from the union's own. */
export const donationInOwnFunds = defineRule<{ readonly text: string; readonly amount: string; readonly fund: string }>(
  {
    code: "donation-in-own-funds",
    family: "across",
    severity: "warning",
    title: { "zh-CN": "捐款混入工会经费", en: "Donation among the union's own funds" },
    why: {
      "zh-CN": "职工捐款是代管资金，应单独核算、专款专用；混入工会经费结余是审计常见问题。",
      en: "What members donate is held for others and accounted for apart; found inside the union's balance, it is a classic audit finding.",
    },
    source: { "zh-CN": "工会财务制度：专款专用，各项资金分别核算", en: "union finance rules: funds are kept apart" },
    expects: { "zh-CN": "资金来源写明捐款所属资金", en: "the fund that holds donations" },
    says: {
      "zh-CN": ({ text, amount, fund }) =>
        `“${text}” ${amount} 元是职工捐款，却记在“${fund}”；请在资金来源栏写明单独核算的资金（如“帮困基金”），不要列入工会收入。`,
      en: ({ text, amount, fund }) =>
        `"${text}" (${amount} yuan) is donated money booked in "${fund}"; name the fund that holds donations (such as 帮困基金) in the fund column, so that it is no income of the union.`,
    },
    needs: [["income"]],
    examples: {
      fails: [
        {
          at: "收入!F3",
          sheets: {
            收入: [
              ["日期", "凭证号", "摘要", "科目", "金额", "资金来源"],
              ["2026-01-10", "收-001", "一季度拨缴经费", "拨缴经费收入", 9000, "工会经费"],
              ["2026-05-20", "收-002", "慈善一日捐", "其他收入", 1600, "工会经费"],
            ],
          },
        },
      ],
      passes: [
        {
          sheets: {
            收入: [
              ["日期", "凭证号", "摘要", "科目", "金额", "资金来源"],
              ["2026-01-10", "收-001", "一季度拨缴经费", "拨缴经费收入", 9000, "工会经费"],
              ["2026-05-20", "收-002", "慈善一日捐", "其他收入", 1600, "帮困基金"],
            ],
          },
        },
      ],
    },
    check: ({ reading, ledger }) => {
      const tab = reading.tabs.income;
      if (tab === undefined) return [];
      const funds = knowFunds(reading);
      const fundOf = remember(fundName);
      const told = new Set(
        ledger.findings.flatMap(({ code, at }) =>
          code === "fund-by-account" && at?.sheet === tab.sheet ? [at.row ?? -1] : [],
        ),
      );
      return tab.rows.flatMap((row) => {
        const { summary, item, amount, receipt, fund } = row.values;
        const fen = amount ?? receipt;
        const text = [summary, item].find((one) => one !== null && isDonation(one));
        if (text === undefined || text === null || fen === null || fen <= 0 || told.has(row.row)) return [];
        const own = fundOf(fund ?? "");
        if (funds.isApart(own)) return [];
        return [
          { at: placeOfRow(tab, row, "fund", "summary"), args: { text, amount: yuanText(fen), fund: own } } as const,
        ];
      });
    },
  },
);

/** Members' donations, not what the union gave away or got back. */
function isDonation(text: string): boolean {
  return (
    text.includes("捐") && /一日捐|募捐|捐款|爱心捐|献爱心|慈善/.test(text) && !/退|利息|转赠|捐出|捐款支出/.test(text)
  );
}
