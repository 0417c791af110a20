import type { Book } from "../book.js";
import type { BookChart } from "../chart.js";
import type { ConditionalRule } from "../conditional-format.js";
import type { BookName } from "../name.js";
import type { BookSheet } from "../sheet.js";
import { rewriteFormula, type Rewriting } from "./rewrite-formula.js";

/** Rewrites every formula of the workbook: cells, names, conditions, validations, charts, links. Areas of rules are not moved here. */
export function rewriteBook(book: Book, rewriting: Rewriting): void {
  for (const name of book.names) rewriteName(name, (formula) => rewriteFormula(book, formula, null, null, rewriting));
  for (const sheet of book.sheets)
    rewriteSheet(sheet, (formula) => rewriteFormula(book, formula, sheet, sheet, rewriting));
}

type Rewrite = (formula: string) => string;

/** Rewrites every formula that stands on one sheet. */
export function rewriteSheet(sheet: BookSheet, rewrite: Rewrite): void {
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      if (cell.formula === undefined) continue;
      const formula = rewrite(cell.formula);
      if (formula !== cell.formula) sheet.put(row, column, { ...cell, formula });
    }
  }
  for (const name of sheet.names) rewriteName(name, rewrite);
  for (const format of sheet.conditionalFormats) format.rule = rewrittenRule(format.rule, rewrite);
  sheet.validations = sheet.validations.map((one) => ({ ...one, rule: rewriteDeep(one.rule, rewrite) }));
  for (const chart of sheet.charts) rewriteChart(chart, rewrite);
  for (const [cell, link] of sheet.links) {
    const reference =
      link.address === undefined ? rewriteBare(link.documentReference, rewrite) : link.documentReference;
    if (reference !== link.documentReference) sheet.links.set(cell, { ...link, documentReference: reference });
  }
}

function rewriteName(name: BookName, rewrite: Rewrite): void {
  name.formula = rewrite(name.formula);
}

function rewrittenRule(rule: ConditionalRule, rewrite: Rewrite): ConditionalRule {
  if (rule.kind === "custom") return { ...rule, formula: rewrite(rule.formula) };
  if (rule.kind !== "cellValue") return rule;
  const formula2 = rule.formula2 === null ? null : rewrite(rule.formula2);
  return { ...rule, formula1: rewrite(rule.formula1), formula2 };
}

function rewriteChart(chart: BookChart, rewrite: Rewrite): void {
  chart.series = chart.series.map((series) => ({
    ...series,
    name: "reference" in series.name ? { reference: rewriteBare(series.name.reference, rewrite) } : series.name,
    categories: series.categories === null ? null : rewriteBare(series.categories, rewrite),
    values: rewriteBare(series.values, rewrite),
  }));
}

/** A reference that is kept without `=`. */
function rewriteBare(reference: string, rewrite: Rewrite): string {
  return rewrite(`=${reference}`).slice(1);
}

/** The formulas inside a rule, which is kept as the API gave it. */
function rewriteDeep(value: unknown, rewrite: Rewrite): unknown {
  if (typeof value === "string") return value.startsWith("=") ? rewrite(value) : value;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, rewriteDeep(one, rewrite)]));
}
