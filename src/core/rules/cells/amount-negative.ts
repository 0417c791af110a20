import { duesGlance } from "../dues-glance.js";
import { practice } from "../explained.js";
import { placeIn } from "../place.js";
import { defineRule, type Found } from "../rule.js";
import type { TabReading } from "../../reading/reading.js";
import { yuanText, type Fen } from "../../values/fen.js";

/** A payment of dues or a disbursement below zero without a word that explains it; refunds and corrections are named. */
export const amountNegative = defineRule<{ readonly amount: string }>({
  code: "amount-negative",
  family: "cells",
  severity: "warning",
  title: { "zh-CN": "金额为负，没有说明", en: "Negative amount without a word" },
  why: {
    "zh-CN": "负数会冲减合计；没有写明是退款还是冲销，审计时说不清。",
    en: "A negative amount lowers the total; unless it says refund or reversal, nobody can account for it later.",
  },
  source: practice,
  expects: {
    "zh-CN": "正数，或在摘要、备注中写明冲销、退款",
    en: "a positive amount, or a word such as refund or reversal",
  },
  says: {
    "zh-CN": ({ amount }) => `金额 ${amount} 元为负，摘要和备注都没有说明；如是退款或冲销请写明，否则请改正。`,
    en: ({ amount }) =>
      `The amount of ${amount} yuan is negative and nothing says why; write refund or reversal, or correct it.`,
  },
  needs: [["dues", "disbursements"]],
  examples: {
    fails: [
      {
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "金额"],
            [46086, "会议用茶", "业务支出", -120],
          ],
        },
        at: "支出!D2",
      },
    ],
    passes: [
      {
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "金额"],
            [46086, "冲销 3 月重复报销的茶款", "业务支出", -120],
          ],
        },
      },
    ],
  },
  check: (books) => {
    const { dues, disbursements } = books.reading.tabs;
    const isPlain = dues?.monthColumns.length === 0 && (duesGlance(books)?.least ?? 0) >= 0;
    return [
      ...(dues === undefined || isPlain ? [] : negativeDues(dues)),
      ...(disbursements === undefined ? [] : negativeSpending(disbursements)),
    ];
  },
});

const explaining =
  /冲|退|红字|负数|调[整减账帐出]|更正|改正|差错|错[账帐]|撤[销回]|作废|多[付缴交收发报扣]|收回|追回|返还|归还|赔|抵|重复|核减|refund|revers|correct|adjust|return|credit|void|cancel|overpa/i;

function negativeSpending(tab: TabReading<"disbursements">): Found<{ readonly amount: string }>[] {
  const found: Found<{ readonly amount: string }>[] = [];
  for (const { row, values, columns } of tab.rows) {
    const fen = values.amount ?? values.spending;
    if (fen === null || fen >= 0) continue;
    const { summary, remarks, category, item, account, method } = values;
    if (isExplained(summary, remarks, category, item, account, method)) continue;
    const key = values.amount === null ? "spending" : "amount";
    const column = columns?.[key];
    const at = column === undefined ? placeIn(tab, row, key) : { sheet: tab.sheet, row, column };
    found.push({ at, args: { amount: yuanText(fen) } });
  }
  return found;
}

function negativeDues(tab: TabReading<"dues">): Found<{ readonly amount: string }>[] {
  const found: Found<{ readonly amount: string }>[] = [];
  for (const { row, values, paid } of tab.rows) {
    const { amount } = values;
    const isLow = amount !== null && amount < 0;
    if (!isLow && !(paid.length > 0 && paid.some(isNegative))) continue;
    if (isExplained(values.remarks, values.exemption, values.method)) continue;
    if (isLow) found.push({ at: placeIn(tab, row, "amount"), args: { amount: yuanText(amount) } });
    for (const [index, fen] of paid.entries()) {
      const column = tab.monthColumns[index]?.column;
      if (fen === null || fen >= 0 || column === undefined) continue;
      found.push({ at: { sheet: tab.sheet, row, column }, args: { amount: yuanText(fen) } });
    }
  }
  return found;
}

function isNegative(fen: Fen | null): boolean {
  return fen !== null && fen < 0;
}

function isExplained(...texts: readonly (string | null)[]): boolean {
  return texts.some((text) => text !== null && explaining.test(text));
}
