import { yuanText, type Fen } from "../../values/fen.js";
import type { Payment } from "../across/payments.js";
import { rosterOf } from "../across/roster.js";
import { placeOfRow } from "../across/row-place.js";
import { practice } from "../explained.js";
import { defineRule } from "../rule.js";
import { cellsOfPayments, listed } from "./listed-cells.js";
import { sameAmounts } from "./same-amounts.js";

/** Two kinds of one amount are common where a rule sets it. */
const leastKinds = 3;
const leastFen: Fen = 10000;

/** One member was paid the same amount under several headings in the year. */
export const sameAmountAcrossKinds = defineRule<{
  readonly name: string;
  readonly amount: string;
  readonly kinds: string;
  readonly cells: string;
}>({
  code: "same-amount-across-kinds",
  family: "patterns",
  severity: "info",
  title: { "zh-CN": "同一人多种名目同额领取", en: "One amount to one person under several headings" },
  why: {
    "zh-CN": `同一会员一年内以 ${leastKinds} 种以上名目领取相同金额（${leastFen / 100} 元以上），可能是标准相同，也可能是换名目重复发放。`,
    en: `The same amount (${leastFen / 100} yuan or more) to one member under ${leastKinds} headings or more within the year: the same standard, or one benefit under other names.`,
  },
  source: practice,
  expects: { "zh-CN": "各有事由和凭证", en: "an occasion and a voucher for each" },
  says: {
    "zh-CN": ({ name, amount, kinds, cells }) =>
      `${name} 本年以 ${kinds} 等名目各领 ${amount} 元（${listed(cells, "zh-CN")}）；请看一下是否各有事由。`,
    en: ({ name, amount, kinds, cells }) =>
      `${name} got ${amount} yuan each under ${kinds} this year (${listed(cells, "en")}); see that there was an occasion for each.`,
  },
  needs: [["members"], ["disbursements"]],
  examples: {
    fails: [{ at: "支出!E4", sheets: sheetsOf("生日") }],
    passes: [{ sheets: sheetsOf("住院") }],
  },
  check: (books) => {
    const tab = books.reading.tabs.disbursements;
    if (tab === undefined || (tab.columns.payee === undefined && tab.columns.memberNo === undefined)) return [];
    return [...sameAmounts(books)].flatMap(([fen, payments]) => {
      if (fen < leastFen || payments.length < leastKinds) return [];
      return byPayee(payments).flatMap((own) => {
        const last = own.at(-1);
        const kinds = new Set(own.map(kindOf).filter((kind) => kind !== null));
        if (last === undefined || kinds.size < leastKinds) return [];
        const member = rosterOf(books).find(last.row.values.memberNo, last.row.values.payee);
        if (member === null) return [];
        const args = {
          name: member.values.name ?? member.values.memberNo ?? "",
          amount: yuanText(fen),
          kinds: [...kinds].join("、"),
          cells: cellsOfPayments(tab, own),
        };
        return [{ at: placeOfRow(tab, last.row, "amount", "spending"), args } as const];
      });
    });
  },
});

/** Payments in groups of one payee as written; by number where there is one. */
function byPayee(payments: readonly Payment[]): readonly (readonly Payment[])[] {
  const groups = new Map<string, Payment[]>();
  for (const payment of payments) {
    const { memberNo, payee } = payment.row.values;
    const key = memberNo ?? payee;
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [payment]);
    else group.push(payment);
  }
  return [...groups.values()];
}

function kindOf({ row: { values } }: Payment): string | null {
  return values.category ?? values.item ?? values.account;
}

/** A member with three payments of 500 yuan, the last under the kind given. */
function sheetsOf(last: string): Record<string, (string | number)[][]> {
  return {
    会员: [
      ["会员号", "姓名", "性别"],
      ["0001", "王芳", "女"],
    ],
    支出: [
      ["日期", "收款人", "慰问类型", "摘要", "金额"],
      ["2026-01-20", "王芳", "住院", "住院慰问", 500],
      ["2026-03-20", "王芳", "困难", "困难补助", 500],
      ["2026-05-20", "王芳", last, `${last}慰问`, 500],
    ],
  };
}
