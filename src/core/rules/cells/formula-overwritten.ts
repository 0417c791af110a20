import { practice } from "../explained.js";
import { defineRule } from "../rule.js";
import { formulaBreaks } from "./formula-columns.js";
import { registerWith } from "./formula-examples.js";

/** A number typed where the other records of the column have a formula. */
export const formulaOverwritten = defineRule<{ readonly column: string; readonly like: string }>({
  code: "formula-overwritten",
  family: "cells",
  severity: "warning",
  title: { "zh-CN": "公式列中手填了数", en: "Number typed over a formula" },
  why: {
    "zh-CN": "手填的数不会随其他单元格变动，改了工资或金额，它还是旧数。",
    en: "A typed number does not follow its row: change the wage or the amount and it stays as it was.",
  },
  source: practice,
  expects: { "zh-CN": "与本列其他行相同的公式", en: "the formula of the other rows" },
  says: {
    "zh-CN": ({ column, like }) =>
      `“${column}”其他行都是公式（如 ${like}），这里是手填的数；请从 ${like} 复制公式，确需手填的请在备注说明。`,
    en: ({ column, like }) =>
      `"${column}" is a formula in the other rows (see ${like}) and a typed number here; copy the formula from ${like}, or say in the remarks why not.`,
  },
  needs: [["members", "dues", "disbursements", "income", "budget", "activities"]],
  examples: {
    fails: [{ sheets: { 会费: registerWith({ value: 35, row: 6 }) }, at: "会费!C6" }],
    passes: [{ sheets: { 会费: registerWith(null) } }],
  },
  check: (books) =>
    formulaBreaks(books).flatMap(({ kind, at, column, like }) =>
      kind === "number" ? [{ at, args: { column, like } }] : [],
    ),
});
