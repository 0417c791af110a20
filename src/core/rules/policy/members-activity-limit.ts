import type { AccountLine } from "../../ledger/ledger.js";
import type { Row } from "../../reading/reading.js";
import { partsOfDay } from "../../values/day.js";
import { yuanText, type Fen } from "../../values/fen.js";
import type { Place } from "../../values/finding.js";
import { defineRule, type Books, type Found } from "../rule.js";
import { daysOfWhen, spanOf, type Days } from "./days-of.js";
import { paymentsExample } from "./example-books.js";
import { basis, booksLimits, limitArgs, limitSource, wantingLimit, weighed, type LimitArgs } from "./limit-args.js";
import { amountPlace, paidIn, policyPayments } from "./payments.js";

type ActivityArgs = LimitArgs & Readonly<Record<"total" | "dues" | "added", string>>;

/** Films, shows, matches, park passes and outings are for dues to pay; union funds may add so many times the year's dues. */
export const membersActivityLimit = defineRule<ActivityArgs>({
  code: "members-activity-limit",
  family: "policy",
  severity: "warning",
  title: { "zh-CN": "会员活动用工会经费弥补过多", en: "Union funds add too much to members' activities" },
  why: {
    "zh-CN": "观影、春秋游等会员活动先用会费，不足部分用工会经费弥补，弥补额按会费收入的倍数封顶。",
    en: "Films, outings and the like are paid from dues first; what union funds add is bounded by a multiple of the dues.",
  },
  source: limitSource("membersActivityMultiple"),
  limits: ["membersActivityMultiple"],
  expects: { "zh-CN": "弥补额不超过会费收入的规定倍数", en: "no more than the multiple of the dues" },
  says: {
    "zh-CN": (args) =>
      `加上本笔，全年观影、春秋游等会员活动支出 ${args.total} 元，会费收入 ${args.dues} 元，需弥补 ${args.added} 元，超过会费收入的 ${args.limit} 倍（${basis(args, "zh-CN")}）；请核对会费是否收齐，控制活动支出。`,
    en: (args) =>
      `With this, the year's films, outings and the like come to ${args.total} yuan against dues of ${args.dues} yuan; the ${args.added} yuan added are above ${args.limit} times the dues (${basis(args, "en")}). See that all dues are in, and spend less on these activities.`,
  },
  needs: [["disbursements"], ["income", "dues"]],
  wanting: wantingLimit("membersActivityMultiple"),
  examples: {
    fails: [{ ...withDues(2000), at: "支出!C3" }],
    passes: [withDues(6000)],
  },
  check: (books) => {
    const dues = duesOf(books.ledger.income);
    if (dues <= 0) return [];
    const paid = memberActivities(books);
    if (paid.length === 0) return [];
    const { first, last } = spanOf(paid);
    const limit = booksLimits(books).during("membersActivityMultiple", first, last);
    if (limit === null) return [];
    let total: Fen = 0;
    for (const { fen, at } of paid) {
      total += fen;
      if (total - dues <= limit.figure * dues) continue;
      const amounts = { total: yuanText(total), dues: yuanText(dues), added: yuanText(total - dues) };
      return [{ at, args: { ...limitArgs(limit, String(limit.figure)), ...amounts }, ...weighed(limit) }];
    }
    return [] satisfies Found<ActivityArgs>[];
  },
});

interface PaidActivity extends Days {
  readonly fen: Fen;
  readonly at: Place;
}

/** The year's payments for films, shows, matches, park passes and outings, and others booked as 会员活动 that are no gifts. */
function memberActivities(books: Books): PaidActivity[] {
  const { year, tabs } = books.reading;
  const tab = tabs.disbursements;
  if (tab === undefined) return [];
  const told = policyPayments(books);
  let next = 0;
  const found: PaidActivity[] = [];
  for (const row of tab.rows) {
    // Both are in the order of the rows.
    const known = told[next]?.row === row ? told[next] : undefined;
    if (known !== undefined) next += 1;
    const fen = paidIn(row);
    if (fen === null || !(known === undefined ? isMemberActivity(row) : known.outing || known.occasion === "show"))
      continue;
    const days = known ?? daysOfWhen(row.values.date, row.values.month, year);
    if (partsOfDay(days.first).year !== year) continue;
    found.push({ fen, first: days.first, last: days.last, at: amountPlace(tab, row) });
  }
  return found;
}

function isMemberActivity({ values: { account, item, summary } }: Row<"disbursements">): boolean {
  if (item?.includes("会员活动") !== true && account?.includes("会员活动") !== true) return false;
  return summary !== null && !gift.test(summary);
}

const gift = /慰问|福利|礼|奖|纪念|退休|米|油|粽|月饼|蛋糕|券|卡|gift/i;

function duesOf(income: readonly AccountLine[]): Fen {
  return income.find(({ account, item }) => account === "会费收入" && item === null)?.actual ?? 0;
}

function withDues(dues: number) {
  const book = paymentsExample(
    {},
    ["2026-04-18", "会员春游车费门票", 8000, null, null],
    ["2026-10-17", "会员秋游车费门票", 8000, null, null],
  );
  return {
    sheets: {
      ...book.sheets,
      收入: [
        ["日期", "摘要", "科目", "金额"],
        ["2026-03-31", "会费", "会费收入", dues],
      ],
    },
  };
}
