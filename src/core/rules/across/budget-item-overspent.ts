import type { AccountLine } from "../../ledger/ledger.js";
import { yuanText } from "../../values/fen.js";
import { defineRule, type Books, type Found } from "../rule.js";
import { ledgerPlace } from "./ledger-place.js";

/** `kind` is `over` for an item above its budget, `none` for one without; `budget` is then "". */
interface ItemArgs extends Readonly<Record<string, string>> {
  readonly kind: "over" | "none";
  readonly account: string;
  readonly item: string;
  readonly budget: string;
  readonly actual: string;
}

/** Within an account that keeps to its budget, each item keeps to its own; an account overspent is said of the account alone. */
export const budgetItemOverspent = defineRule<ItemArgs>({
  code: "budget-item-overspent",
  family: "across",
  severity: "info",
  title: { "zh-CN": "明细超预算", en: "An item above its budget" },
  why: {
    "zh-CN": "科目没有超，但其中一项超了或没有预算，是用了别的明细的钱；年终说明预算执行时会被问到。",
    en: "The account is within its budget, but one item took money planned for others; the account of how the budget was kept will have to say so.",
  },
  source: {
    "zh-CN": "工会预算管理办法：无预算不支出，调整须按程序报批",
    en: "union budget rules: no spending without a budget, adjustments need approval",
  },
  expects: { "zh-CN": "不超过该明细的预算", en: "no more than the item's budget" },
  says: {
    "zh-CN": ({ kind, account, item, budget, actual }) =>
      kind === "over"
        ? `“${account}”没有超预算，但其中“${item}”预算 ${budget} 元，已支出 ${actual} 元；请在明细之间调剂，或说明原因。`
        : `“${account}”的预算已分到各明细，其中没有“${item}”，却已支出 ${actual} 元；请在明细之间调剂，或核对明细科目。`,
    en: ({ kind, account, item, budget, actual }) =>
      kind === "over"
        ? `"${account}" is within its budget, but its item "${item}" has a budget of ${budget} yuan and spending of ${actual}; move budget between the items or explain.`
        : `The budget of "${account}" is shared out among its items and has none for "${item}", on which ${actual} yuan were spent; move budget between the items or check the item.`,
  },
  needs: [["budget"], ["disbursements"]],
  examples: {
    fails: [
      {
        at: "预算!C2",
        sheets: {
          预算: [
            ["科目", "明细科目", "预算数"],
            ["职工活动支出", "会员活动", 10000],
            ["职工活动支出", "文体活动", 30000],
          ],
          支出: [
            ["日期", "凭证号", "摘要", "科目", "明细科目", "金额"],
            ["2026-03-09", "记-001", "会员春游", "职工活动支出", "会员活动", 15000],
          ],
        },
      },
      {
        at: "支出!F2",
        sheets: {
          预算: [
            ["科目", "明细科目", "预算数"],
            ["职工活动支出", "会员活动", 10000],
            ["职工活动支出", "文体活动", 30000],
          ],
          支出: [
            ["日期", "凭证号", "摘要", "科目", "明细科目", "金额"],
            ["2026-03-09", "记-001", "宣传栏更新", "职工活动支出", "宣传活动", 900],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          预算: [
            ["科目", "明细科目", "预算数"],
            ["职工活动支出", "会员活动", 15000],
            ["职工活动支出", "文体活动", 25000],
          ],
          支出: [
            ["日期", "凭证号", "摘要", "科目", "明细科目", "金额"],
            ["2026-03-09", "记-001", "会员春游", "职工活动支出", "会员活动", 15000],
          ],
        },
      },
    ],
  },
  check: (books) => {
    const { spending } = books.ledger;
    return spending.flatMap((line) => {
      if (line.item !== null || line.budget === null || line.actual > line.budget) return [];
      const items = spending.filter(({ account, item }) => account === line.account && item !== null);
      return itemsOver(line.budget, items, books);
    });
  },
});

/** Items above their budget; those without one only where the other items take up the account's whole budget. */
function itemsOver(whole: number, items: readonly AccountLine[], books: Books): readonly Found<ItemArgs>[] {
  const budgeted = items.filter(({ budget }) => budget !== null);
  const isShared = budgeted.length > 0 && budgeted.reduce((sum, { budget }) => sum + (budget ?? 0), 0) >= whole;
  return items.flatMap(({ account, item, budget, actual, sources, budgetSources }): readonly Found<ItemArgs>[] => {
    if (item === null || (budget === null ? !isShared || actual <= 0 : actual <= budget)) return [];
    const named = { account, item, actual: yuanText(actual) };
    return budget === null
      ? [{ at: ledgerPlace(books, sources.at(-1)), args: { ...named, kind: "none", budget: "" } }]
      : [{ at: ledgerPlace(books, budgetSources.at(-1)), args: { ...named, kind: "over", budget: yuanText(budget) } }];
  });
}
