import type { AccountLine } from "../../ledger/ledger.js";
import type { Fen } from "../../values/fen.js";
import type { Language } from "../../values/language.js";
import { cell, row, type BlueprintCell, type BlueprintRow } from "../blueprint.js";
import { ratio, sumOf, type Expression } from "../expression.js";
import { insideFigure, outsideFigure, type DraftFigure, type Drafted, type MoneyRole } from "./figure.js";
import { word } from "./labels.js";
import { fullLabel, lineKey, lineLabel, sectionWord, type LineId, type Section } from "./line-id.js";
import type { Sums } from "./sums.js";
import type { UserNotes } from "./user-notes.js";

/** Rows of the table, and the figures in them. */
export interface TableRows {
  readonly rows: readonly BlueprintRow[];
  readonly figures: readonly DraftFigure[];
  readonly lines: readonly LineId[];
}

/** A section's heading, its accounts with their items, and its total. */
export function sectionRows(
  section: Section,
  lines: readonly AccountLine[],
  total: { readonly actual: Fen; readonly budget: Fen | null },
  sums: Sums,
  notes: UserNotes,
  language: Language,
): TableRows {
  const rows: BlueprintRow[] = [row([cell("section", word(sectionWord(section), language), { span: 6 })], lineHeight)];
  const figures: DraftFigure[] = [];
  const ids: LineId[] = [];
  for (const line of lines) {
    const id: LineId = { section, account: line.account, item: line.item };
    const items =
      line.item === null ? lines.filter((other) => other.account === line.account && other.item !== null) : [];
    const budget = line.budget === null ? null : budgetCell(id, line, line.budget, items, sums, language);
    const actual = actualCell(id, line, items, sums, language);
    rows.push(lineRow(id, line.code, budget, actual, notes, language));
    figures.push(...(budget?.figures ?? []), ...actual.figures);
    ids.push(id);
  }
  const totals = totalRow(section, lines, total, notes, language);
  return {
    rows: [...rows, totals.row],
    figures: [...figures, ...totals.figures],
    lines: [...ids, totals.id],
  };
}

/** A row of the table: code, name, budget, actual, share, and the user's note. */
export function lineRow(
  id: LineId,
  code: string | null,
  budget: Drafted | null,
  actual: Drafted | BlueprintCell,
  notes: UserNotes,
  language: Language,
): BlueprintRow {
  const roles = rolesOf(id);
  const key = lineKey(id);
  const compared = budget !== null && !(id.section === null && id.line === "surplus");
  const share = compared ? ratio(`${key}/actual`, `${key}/budget`) : null;
  return row(
    [
      cell(roles.code, code),
      cell(roles.name, lineLabel(id, language)),
      budget?.cell ?? cell(roles.money, null, { key: `${key}/budget` }),
      "figures" in actual ? actual.cell : actual,
      cell(roles.percent, share),
      cell("userNote", notes.byLine.get(key) ?? null, { key: `${key}/note` }),
    ],
    lineHeight,
  );
}

const lineHeight = 20;

function rolesOf(id: LineId) {
  if (id.section === null)
    return { code: "total", name: "total", money: "moneyTotal", percent: "percentTotal" } as const;
  if (id.item === null) return { code: "code", name: "account", money: "money", percent: "percent" } as const;
  return { code: "code", name: "item", money: "moneyItem", percent: "percentItem" } as const;
}

function budgetCell(
  id: LineId,
  line: AccountLine,
  expected: Fen,
  items: readonly AccountLine[],
  sums: Sums,
  language: Language,
): Drafted {
  const key = `${lineKey(id)}/budget`;
  const label = `${fullLabel(id, language)} ${word("budget", language)}`;
  const sum = sums.budget(line);
  const budgeted = items.filter((item) => item.budget !== null);
  const ofItems = budgeted.reduce((all, item) => all + (item.budget ?? 0), 0);
  if (!sum.live && budgeted.length > 0 && ofItems === expected) {
    return insideFigure(moneyRole(id), key, label, expected, sumOfItems(id, budgeted, "budget"));
  }
  return outsideFigure(moneyRole(id), key, label, expected, sum);
}

function actualCell(
  id: LineId,
  line: AccountLine,
  items: readonly AccountLine[],
  sums: Sums,
  language: Language,
): Drafted {
  const key = `${lineKey(id)}/actual`;
  const label = `${fullLabel(id, language)} ${word("actual", language)}`;
  const sum = sums.actual(id.section === "income" ? "income" : "spending", line);
  const ofItems = items.reduce((all, item) => all + item.actual, 0);
  const cellsOfItems = items.reduce((all, item) => all + item.sources.length, 0);
  if (!sum.live && items.length > 0 && ofItems === line.actual && cellsOfItems === line.sources.length) {
    return insideFigure(moneyRole(id), key, label, line.actual, sumOfItems(id, items, "actual"));
  }
  return outsideFigure(moneyRole(id), key, label, line.actual, sum);
}

function sumOfItems(id: LineId, items: readonly AccountLine[], column: "budget" | "actual"): Expression {
  const section = id.section ?? "income";
  return sumOf(items.map((item) => `${lineKey({ section, account: item.account, item: item.item })}/${column}`));
}

function moneyRole(id: LineId): MoneyRole {
  return id.section !== null && id.item !== null ? "moneyItem" : "money";
}

function totalRow(
  section: Section,
  lines: readonly AccountLine[],
  total: { readonly actual: Fen; readonly budget: Fen | null },
  notes: UserNotes,
  language: Language,
) {
  const id: LineId = { section: null, line: section === "income" ? "incomeTotal" : "spendingTotal" };
  const accounts = lines.filter((line) => line.item === null);
  const figure = (column: "budget" | "actual", expected: Fen): Drafted => {
    const keys = accounts.map((line) => `${lineKey({ section, account: line.account, item: null })}/${column}`);
    const key = `${id.line}/${column}`;
    const label = `${word(id.line, language)} ${word(column, language)}`;
    if (keys.length > 0) return insideFigure("moneyTotal", key, label, expected, sumOf(keys));
    return outsideFigure("moneyTotal", key, label, expected, { live: false, why: { code: "no-cells" } });
  };
  const budget = total.budget === null ? null : figure("budget", total.budget);
  const actual = figure("actual", total.actual);
  return {
    id,
    row: lineRow(id, null, budget, actual, notes, language),
    figures: [...(budget?.figures ?? []), ...actual.figures],
  };
}
