import { yuanText } from "../../values/fen.js";
import { defineRule } from "../rule.js";
import { festivalGifts } from "./festival-gifts.js";
import { spanOf } from "./days-of.js";
import { paymentsExample } from "./example-books.js";
import { basis, booksLimits, limitArgs, limitSource, wantingLimit, weighed, type LimitArgs } from "./limit-args.js";
import { figureText } from "./limit-key.js";

type ShareArgs = LimitArgs & { readonly total: string; readonly income: string };

/** All festival gifts of the year, lump sums too, against the income that the budget plans. */
export const festivalShareLimit = defineRule<ShareArgs>({
  code: "festival-share-limit",
  family: "policy",
  severity: "warning",
  title: { "zh-CN": "节日慰问占收入比例超限", en: "Festival gifts above their share of income" },
  why: {
    "zh-CN": "节日慰问占预算收入的比例有上限，剩下的要用在其他职工活动和服务上。",
    en: "Gifts may take only a share of the budgeted income; the rest is for other activities and services.",
  },
  source: limitSource("festivalIncomeShare"),
  limits: ["festivalIncomeShare"],
  expects: { "zh-CN": "不超过预算收入的规定比例", en: "no more than the share of budgeted income" },
  says: {
    "zh-CN": (args) =>
      `加上本笔，全年节日慰问 ${args.total} 元，超过预算收入 ${args.income} 元的 ${args.limit}（${basis(args, "zh-CN")}）；请压减慰问标准或调整预算。`,
    en: (args) =>
      `With this, the year's festival gifts are ${args.total} yuan, more than ${args.limit} of the budgeted income of ${args.income} yuan (${basis(args, "en")}); give less, or revise the budget.`,
  },
  needs: [["disbursements"], ["budget"]],
  wanting: wantingLimit("festivalIncomeShare"),
  examples: {
    fails: [{ ...withBudget(60000), at: "支出!C2" }],
    passes: [withBudget(100000)],
  },
  check: (books) => {
    const income = books.ledger.totals.incomeBudget;
    if (income === null || income <= 0) return [];
    const { year } = books.reading;
    const { during } = booksLimits(books);
    const gifts = festivalGifts(books).allowed.filter((gift) => gift.year === year);
    if (gifts.length === 0) return [];
    const { first, last } = spanOf(gifts);
    const limit = during("festivalIncomeShare", first, last);
    if (limit === null) return [];
    let total = 0;
    for (const { fen, at } of gifts) {
      total += fen;
      if (total <= limit.figure * income) continue;
      const share = figureText("festivalIncomeShare", limit.figure, "en");
      const args = { ...limitArgs(limit, share), total: yuanText(total), income: yuanText(income) };
      return [{ at, args, ...weighed(limit) }];
    }
    return [];
  },
});

function withBudget(income: number) {
  const book = paymentsExample({ 省份: "北京" }, ["2026-02-06", "春节慰问会员米油", 40000, null, null]);
  return {
    sheets: {
      ...book.sheets,
      预算: [
        ["收支", "科目", "预算数"],
        ["收入", "拨缴经费收入", income],
        ["支出", "职工活动支出", 50000],
      ],
    },
  };
}
