import type { Row, TabReading } from "../../reading/reading.js";
import { a1 } from "../../values/address.js";
import type { Day } from "../../values/day.js";
import { yuanText, type Fen } from "../../values/fen.js";
import { bareName } from "../names.js";
import { defineRule, type Found } from "../rule.js";
import { isResolved } from "./approval-limit.js";
import { paymentsExample } from "./example-books.js";
import { basis, booksLimits, limitSource, wantingLimit, weighed, yuanLimit, type LimitArgs } from "./limit-args.js";
import type { LimitInForce } from "./limits-in-force.js";
import { amountPlace, paidIn } from "./payments.js";
import { rosterOf } from "./roster.js";

type SplitArgs = LimitArgs &
  Readonly<Record<"total" | "first", string>> &
  Readonly<Record<"payments" | "days", number>>;

/** Payments to one payee within days of each other, each within the limit for approval, together above it. */
export const splitPayments = defineRule<SplitArgs>({
  code: "split-payments",
  family: "policy",
  severity: "warning",
  title: { "zh-CN": "疑似拆分付款避开审批", en: "Payments that together need approval" },
  why: {
    "zh-CN": "同一收款人几天内的几笔付款合起来超过大额审批限额，容易被认为是拆分。",
    en: "Payments to one payee within days, together above the limit for approval, look like one payment split up.",
  },
  source: limitSource("approval"),
  limits: ["approval", "splitDays"],
  expects: { "zh-CN": "合并报批，或写明会议纪要", en: "approval for the sum, or the meeting's minutes" },
  says: {
    "zh-CN": (args) =>
      `自 ${args.first} 起 ${args.days} 天内付给同一收款人 ${args.payments} 笔，合计 ${args.total} 元，单笔都未超过大额审批限额 ${args.limit} 元（${basis(args, "zh-CN")}）；如属同一事项应合并审批，并在备注写明会议纪要。`,
    en: (args) =>
      `Since ${args.first}, ${args.payments} payments within ${args.days} days went to this payee, ${args.total} yuan together, each within the limit of ${args.limit} yuan (${basis(args, "en")}); if they are for one thing, have the sum approved and name the minutes in the remarks.`,
  },
  needs: [["disbursements"]],
  wanting: wantingLimit("approval"),
  examples: {
    fails: [
      {
        ...paymentsExample(
          { 大额审批限额: 10000 },
          ["2026-04-10", "运动会服装", 8000, null, "某某体育公司"],
          ["2026-04-13", "运动会器材", 7000, null, "某某体育公司"],
        ),
        at: "支出!C3",
      },
    ],
    passes: [
      paymentsExample(
        { 大额审批限额: 10000 },
        ["2026-04-10", "运动会服装", 8000, null, "某某体育公司"],
        ["2026-06-13", "乒乓球器材", 7000, null, "某某体育公司"],
      ),
    ],
  },
  check: (books) => {
    const tab = books.reading.tabs.disbursements;
    if (tab === undefined) return [];
    const { on } = booksLimits(books);
    const roster = rosterOf(books);
    return [...datedByPayee(tab, (day) => on("approval", day))].flatMap(([payee, payments]): Found<SplitArgs>[] => {
      if (payments.length < 2 || roster.byName(payee) !== null) return [];
      return runsOf(payments, (day) => on("splitDays", day)?.figure ?? 0).map(
        ({ first, last, count, total, alike }) => {
          const from = amountPlace(tab, first.row);
          const args = {
            ...yuanLimit(last.limit),
            total: yuanText(total),
            first: a1(from.row ?? 0, from.column ?? 0),
            payments: count,
            days: on("splitDays", last.day)?.figure ?? 0,
          };
          return { at: amountPlace(tab, last.row), args, ...(alike ? weighed(last.limit) : { severity: "info" }) };
        },
      );
    });
  },
});

interface Dated {
  readonly row: Row<"disbursements">;
  readonly fen: Fen;
  readonly day: Day;
  readonly limit: LimitInForce;
}

/** The payments with a day and within the limit for approval, by payee; those that a meeting decided on are left out. */
function datedByPayee(
  tab: TabReading<"disbursements">,
  limitOn: (day: Day) => LimitInForce | null,
): ReadonlyMap<string, Dated[]> {
  const found = new Map<string, Dated[]>();
  for (const row of tab.rows) {
    const { payee, date } = row.values;
    const fen = paidIn(row);
    if (fen === null || payee === null || date === null || !("day" in date)) continue;
    const limit = limitOn(date.day);
    if (limit === null || fen > limit.figure || isResolved(row)) continue;
    const key = bareName(payee);
    const known = found.get(key);
    const dated = { row, fen, day: date.day, limit };
    if (known === undefined) found.set(key, [dated]);
    else known.push(dated);
  }
  return found;
}

/** Payments to one payee that together are above the limit. */
interface Run {
  readonly first: Dated;
  readonly last: Dated;
  readonly count: number;
  readonly total: Fen;
  /** True when all are booked on one account and item: more likely for one thing. */
  readonly alike: boolean;
}

/**
 * Runs of payments, each within the window of its first day, whose sum is above the limit, to the last payment within that window; a
 * payment stands in one run.
 */
function runsOf(payments: readonly Dated[], windowOn: (day: Day) => number): Run[] {
  const sorted = [...payments].sort((a, b) => a.day - b.day || a.row.row - b.row.row);
  const found: Run[] = [];
  let start = 0;
  let total = 0;
  let open: Run | null = null;
  for (const [index, payment] of sorted.entries()) {
    const window = windowOn(payment.day);
    if (open !== null) {
      if (payment.day - open.first.day <= window) {
        open = extended(open, payment);
        continue;
      }
      found.push(open);
      open = null;
      start = index;
    }
    total += payment.fen;
    for (let first = sorted[start]; first !== undefined && payment.day - first.day > window; first = sorted[start]) {
      total -= first.fen;
      start += 1;
    }
    const first = sorted[start];
    if (first === undefined || start === index || total <= payment.limit.figure) continue;
    const run = sorted.slice(start, index + 1);
    open = { first, last: payment, count: run.length, total, alike: run.every(({ row }) => isAlike(row, first.row)) };
    total = 0;
  }
  return open === null ? found : [...found, open];
}

function extended({ first, count, total, alike }: Run, last: Dated): Run {
  return { first, last, count: count + 1, total: total + last.fen, alike: alike && isAlike(last.row, first.row) };
}

function isAlike({ values: one }: Row<"disbursements">, { values: other }: Row<"disbursements">): boolean {
  return one.account === other.account && one.item === other.item;
}
