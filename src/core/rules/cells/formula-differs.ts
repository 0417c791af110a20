import { practice } from "../explained.js";
import { defineRule } from "../rule.js";
import { formulaBreaks } from "./formula-columns.js";
import { registerWith } from "./formula-examples.js";

/** A formula that refers elsewhere, or reckons otherwise, than the other records of its column. */
export const formulaDiffers = defineRule<{ readonly column: string; readonly like: string }>({
  code: "formula-differs",
  family: "cells",
  severity: "warning",
  title: { "zh-CN": "公式与同列其他行不同", en: "Formula unlike its neighbours" },
  why: {
    "zh-CN": "同一列的公式应当一样；有一行引用了别的单元格或比例，算出的数就不对，而看上去并无异样。",
    en: "A column's formulas should be alike; one that refers elsewhere gives a wrong figure that looks like any other.",
  },
  source: practice,
  expects: { "zh-CN": "与本列其他行相同的公式", en: "the formula of the other rows" },
  says: {
    "zh-CN": ({ column, like }) =>
      `“${column}”的公式与其他行（如 ${like}）不同；请核对，若无特别原因请从 ${like} 复制。`,
    en: ({ column, like }) =>
      `The formula in "${column}" is not that of the other rows (see ${like}); check it, and copy ${like} unless there is a reason.`,
  },
  needs: [["members", "dues", "disbursements", "income", "budget", "activities"]],
  examples: {
    fails: [{ sheets: { 会费: registerWith({ value: { formula: "=B5*0.005", value: 31 }, row: 6 }) }, at: "会费!C6" }],
    passes: [{ sheets: { 会费: registerWith(null) } }],
  },
  check: (books) =>
    formulaBreaks(books).flatMap(({ kind, at, column, like }) =>
      kind === "formula" ? [{ at, args: { column, like } }] : [],
    ),
});
