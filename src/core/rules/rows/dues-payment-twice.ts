import type { Row } from "../../reading/reading.js";
import { a1 } from "../../values/address.js";
import { yuanText } from "../../values/fen.js";
import { bareName } from "../names.js";
import { practice } from "../explained.js";
import { placeIn } from "../place.js";
import { defineRule, type Found } from "../rule.js";

interface Twice {
  readonly [name: string]: string;
  readonly name: string;
  readonly amount: string;
  readonly first: string;
}

/** One payment of dues listed twice: the same member, month, day and amount. */
export const duesPaymentTwice = defineRule<Twice>({
  code: "dues-payment-twice",
  family: "rows",
  severity: "warning",
  title: { "zh-CN": "同一笔会费登记两次", en: "Dues payment listed twice" },
  why: {
    "zh-CN": "重复登记会多计会费收入，也会把该会员算成多缴。",
    en: "Listed twice, it adds to the income and makes the member overpay.",
  },
  source: practice,
  expects: { "zh-CN": "每笔缴费一行", en: "one row a payment" },
  says: {
    "zh-CN": ({ name, amount, first }) =>
      `${name} 的会费 ${amount} 元与 ${first} 那一行的会员、月份、日期、金额都相同；若是重复登记请删去一行。`,
    en: ({ name, amount, first }) =>
      `The dues of ${amount} yuan by ${name} are those of ${first}: same member, month, day and amount. Delete one row if it is listed twice.`,
  },
  needs: [["dues"]],
  examples: {
    fails: [
      {
        sheets: {
          会费: [
            ["姓名", "所属月份", "缴费日期", "实缴金额"],
            ["王芳", "2026年1月", 46037, 33.9],
            ["王芳", "2026年1月", 46037, 33.9],
          ],
        },
        at: "会费!D3",
      },
    ],
    passes: [
      {
        sheets: {
          会费: [
            ["姓名", "所属月份", "缴费日期", "实缴金额"],
            ["王芳", "2026年1月", 46037, 33.9],
            ["王芳", "2026年2月", 46037, 33.9],
          ],
        },
      },
    ],
  },
  check: ({ reading, ledger }) => {
    const tab = reading.tabs.dues;
    const column = tab?.columns.amount;
    // Without a month and a day two payments of one amount are no surprise.
    if (tab === undefined || column === undefined || tab.columns.payDate === undefined) return [];
    const found: Found<Twice>[] = [];
    for (const rows of ledger.dues.repeating) {
      for (const { first, again } of pairsIn(rows.filter(isWhole))) {
        const { amount, name, memberNo } = again.values;
        const args = { name: name ?? memberNo ?? "", amount: yuanText(amount ?? 0), first: a1(first.row, column) };
        found.push({ at: placeIn(tab, again.row, "amount"), args });
      }
    }
    return found.sort((a, b) => (a.at?.row ?? 0) - (b.at?.row ?? 0));
  },
});

function isWhole({ values, unread }: Row<"dues">): boolean {
  return values.amount !== null && values.amount !== 0 && values.payDate !== null && unread.length === 0;
}

interface Pair {
  readonly first: Row<"dues">;
  readonly again: Row<"dues">;
}

/** More payments than a person makes in two years are parted by day and amount before each is compared with each. */
const many = 30;

function pairsIn(payments: readonly Row<"dues">[]): readonly Pair[] {
  if (payments.length > many) return [...byDayAndAmount(payments).values()].flatMap(twinsIn);
  return payments.length === 1 ? [] : twinsIn(payments);
}

function twinsIn(payments: readonly Row<"dues">[]): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const [index, again] of payments.entries()) {
    const first = payments.find((one, place) => place < index && isSame(one.values, again.values));
    if (first !== undefined) pairs.push({ first, again });
  }
  return pairs;
}

function byDayAndAmount(payments: readonly Row<"dues">[]): ReadonlyMap<string, Row<"dues">[]> {
  const groups = new Map<string, Row<"dues">[]>();
  for (const payment of payments) {
    const { payDate, amount, month } = payment.values;
    const key = `${payDate ?? ""} ${amount ?? ""} ${month?.first ?? ""}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [payment]);
    else group.push(payment);
  }
  return groups;
}

function isSame(one: Row<"dues">["values"], other: Row<"dues">["values"]): boolean {
  return (
    one.payDate === other.payDate &&
    one.amount === other.amount &&
    one.month?.first === other.month?.first &&
    one.month?.last === other.month?.last &&
    one.year === other.year &&
    one.remarks === other.remarks &&
    bareName(one.name ?? "") === bareName(other.name ?? "")
  );
}
