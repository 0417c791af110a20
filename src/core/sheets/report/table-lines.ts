import type { AccountLine } from "../../ledger/ledger.js";
import type { Fen } from "../../values/fen.js";
import { cell, folding, row, type BlueprintCell, type BlueprintRow } from "../blueprint.js";
import { balance, growth, ratio, sumOf } from "../expression.js";
import { givenFigure, insideFigure, outsideFigure, type DraftFigure, type Drafted, type MoneyRole } from "./figure.js";
import type { ColumnKey, Form, LineFigure, Measure, MeasureKey } from "./form.js";
import { word } from "./labels.js";
import { fullLabel, lineKey, lineLabel, sectionWord, type LineId, type Section } from "./line-id.js";

/** Rows of the table, and the figures in them. */
export interface TableRows {
  readonly rows: readonly BlueprintRow[];
  readonly figures: readonly DraftFigure[];
}

/** A section's heading, its accounts with their items folding under them, and its total. */
export function sectionRows(section: Section, lines: readonly AccountLine[], form: Form): TableRows {
  const heading = cell("section", word(sectionWord(section), form.language), { span: form.columns.length });
  const itemsOf = itemsByAccount(lines);
  const drafts = lines.map((line) => {
    const id: LineId = { section, account: line.account, item: line.item };
    const items = line.item === null ? (itemsOf.get(line.account) ?? []) : [];
    const shown = new Map<MeasureKey, Drafted>();
    for (const measure of form.measures) {
      const figure = measure.line(section, line);
      if (figure !== null) shown.set(measure.key, lineFigure(id, figure, measure, items, form));
    }
    return lineRow(id, line.code, shown, form);
  });
  drafts.push(totalRow(section, lines, form));
  return {
    rows: [row([heading], lineHeight), ...drafts.map((draft) => draft.row)],
    figures: drafts.flatMap((draft) => draft.figures),
  };
}

/** A row of the table under the form's columns; `shown` holds its measures, a bare cell where there is a place but no figure. */
export function lineRow(
  id: LineId,
  code: string | null,
  shown: ReadonlyMap<MeasureKey, Drafted | BlueprintCell>,
  form: Form,
): { readonly row: BlueprintRow; readonly figures: readonly DraftFigure[] } {
  const roles = rolesOf(id);
  const key = lineKey(id);
  const figures: DraftFigure[] = [];
  const isCompared = !(id.section === null && id.line === "surplus");
  const cells = form.columns.map((column): BlueprintCell => {
    switch (column) {
      case "code":
        return cell(roles.code, code);
      case "account":
        return cell(roles.name, lineLabel(id, form.language, form.names));
      case "note":
        return cell("userNote", form.notes.byLine.get(key) ?? null, { key: `${key}/note` });
      case "percent":
        return cell(roles.percent, isCompared && has("budget") ? ratio(`${key}/actual`, `${key}/budget`) : null);
      case "change":
        return cell(roles.percent, isCompared && has("lastYear") ? growth(`${key}/actual`, `${key}/lastYear`) : null);
      case "adjustment":
        return draft(adjustment(), "adjustment");
      default:
        return draft(shown.get(column) ?? null, column);
    }
  });
  const line = row(cells, lineHeight);
  return { row: id.section !== null && id.item !== null ? folding(line, 1) : line, figures };

  function has(measure: MeasureKey): boolean {
    const found = shown.get(measure);
    return found !== undefined && "figures" in found;
  }

  function draft(drafted: Drafted | BlueprintCell | null, column: ColumnKey): BlueprintCell {
    if (drafted === null) return cell(roles.money, null, { key: `${key}/${column}` });
    if (!("figures" in drafted)) return drafted;
    figures.push(...drafted.figures);
    return drafted.cell;
  }

  function adjustment(): Drafted | null {
    const expected = differenceOf(shown.get("budget"), shown.get("initial"));
    if (expected === null) return null;
    const label = labelOf(id, "adjustment", form);
    const content = balance([`${key}/budget`], [`${key}/initial`]);
    return insideFigure(roles.figure, `${key}/adjustment`, label, expected, content);
  }
}

const lineHeight = 18;

function rolesOf(id: LineId) {
  if (id.section === null) {
    const money = "moneyTotal" as const;
    return { code: "total", name: "total", money, figure: money, percent: "percentTotal" } as const;
  }
  if (id.item === null) {
    return { code: "code", name: "account", money: "money", figure: "money", percent: "percent" } as const;
  }
  return { code: "code", name: "item", money: "moneyItem", figure: "moneyItem", percent: "percentItem" } as const;
}

function differenceOf(
  one: Drafted | BlueprintCell | undefined,
  other: Drafted | BlueprintCell | undefined,
): Fen | null {
  const [after, before] = [one, other].map((shown) =>
    shown !== undefined && "figures" in shown ? shown.figures[0]?.expected : undefined,
  );
  return after === undefined || before === undefined ? null : after - before;
}

/** What a figure is called in the tie-out and the notes. */
function labelOf(id: LineId, column: ColumnKey, form: Form): string {
  return `${fullLabel(id, form.language, form.names)} ${word(form.heads[column], form.language)}`;
}

function lineFigure(
  id: LineId,
  figure: LineFigure,
  { key: column, line: figureOf }: Measure,
  items: readonly AccountLine[],
  form: Form,
): Drafted {
  const key = `${lineKey(id)}/${column}`;
  const label = labelOf(id, column, form);
  const role: MoneyRole = id.section !== null && id.item !== null ? "moneyItem" : "money";
  const { fen, sum, cells } = figure;
  if (figure.given === true) return givenFigure(role, key, label, fen);
  if (!sum.live && id.section !== null) {
    const { section } = id;
    const parts = items.flatMap((item) => {
      const part = figureOf(section, item);
      return part === null
        ? []
        : [{ part, key: `${lineKey({ section, account: item.account, item: item.item })}/${column}` }];
    });
    const ofItems = parts.reduce((all, { part }) => all + part.fen, 0);
    const cellsOfItems = parts.reduce((all, { part }) => all + (part.cells ?? 0), 0);
    if (parts.length > 0 && ofItems === fen && (cells === null || cellsOfItems === cells)) {
      return insideFigure(role, key, label, fen, sumOf(parts.map((part) => part.key)));
    }
  }
  return outsideFigure(role, key, label, fen, sum);
}

function totalRow(section: Section, lines: readonly AccountLine[], form: Form) {
  const id: LineId = { section: null, line: section === "income" ? "incomeTotal" : "spendingTotal" };
  const accounts = lines.filter((line) => line.item === null);
  const shown = new Map<MeasureKey, Drafted>();
  for (const measure of form.measures) {
    const expected = measure.total(section);
    if (expected === null) continue;
    const keys = accounts.map((line) => `${lineKey({ section, account: line.account, item: null })}/${measure.key}`);
    const key = `${lineKey(id)}/${measure.key}`;
    const label = labelOf(id, measure.key, form);
    const draft =
      keys.length > 0
        ? insideFigure("moneyTotal", key, label, expected, sumOf(keys))
        : outsideFigure("moneyTotal", key, label, expected, { live: false, why: { code: "no-cells" } });
    shown.set(measure.key, draft);
  }
  return lineRow(id, null, shown, form);
}

function itemsByAccount(lines: readonly AccountLine[]): ReadonlyMap<string, AccountLine[]> {
  const items = new Map<string, AccountLine[]>();
  for (const line of lines) {
    if (line.item === null) continue;
    const known = items.get(line.account);
    if (known === undefined) items.set(line.account, [line]);
    else known.push(line);
  }
  return items;
}
