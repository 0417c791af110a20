import type { Snapshot } from "../../reading/snapshot.js";
import { a1, quoteSheet, a1Absolute } from "../../values/address.js";
import type { CellValue } from "../../values/cell.js";
import { yuanOfFen } from "../../values/fen.js";
import type { Language } from "../../values/language.js";
import { referenceTo } from "../audit/amount-cells.js";
import { bookText, dayOrMonth, fixedMoney, head, text } from "../audit/cells.js";
import type { Figure } from "../built-sheet.js";
import { jump, jumpTo, type CellPlace, type ListPage } from "../list/list-page.js";
import type { PageCell } from "../page.js";
import type { FactRow } from "./fact.js";
import { at, shownValue } from "./figure-cells.js";
import { figureWords, unitWords, type Unit } from "./figure-words.js";
import type { FiguresInput } from "./figures-part.js";
import { rowHeads, sentences, words } from "./labels.js";
import { rangeOf, type Block, type PlannedFigure } from "./plan.js";

/** Adds the rows behind every figure, each with a link to its cell and what it adds; their sums must agree with the figures. */
export function addRows(sheet: ListPage, input: FiguresInput, snapshot: Snapshot): readonly Figure[] {
  const { plan, language } = input;
  const blocks = [...plan.figures.values()].filter(({ block }) => block !== null);
  if (blocks.length === 0) return [];
  const addsOf = addsCells(snapshot);
  sheet.gap();
  sheet.line(words.listed[language], "section", 20);
  sheet.line(words.notPrinted[language], "note");
  const blank: PageCell = { value: null, role: "head" };
  const { place, day, adds, name, department, detail } = rowHeads;
  const [first, second, third] = [place, day, adds].map((one) => head(one, language));
  sheet.add([
    first ?? null,
    second ?? null,
    third ?? null,
    head(name, language),
    blank,
    blank,
    head(department, language),
    head(detail, language),
  ]);
  return blocks.flatMap((figure) =>
    figure.block === null ? [] : addBlock(sheet, figure, figure.block, input, addsOf),
  );
}

function addBlock(
  sheet: ListPage,
  figure: PlannedFigure,
  block: Block,
  { name, language }: FiguresInput,
  addsOf: (row: FactRow, unit: Unit) => PageCell,
): readonly Figure[] {
  const { fact, unit } = figure;
  const label = figureWords[fact.key].name[language];
  const { rows } = block.basis;
  const [first, last] = [block.head + 1, block.head + rows.length];
  const title = (value: string | null): PageCell => ({ value, role: "listTotal" });
  const sum = block.isListed ? sumCell(fact.value, unit, rows.length === 0 ? null : [first, last]) : title(null);
  const agrees = block.isListed ? verdict(a1(block.head, at.now), a1(figure.row, at.now), language) : title(null);
  const row = sheet.add([
    title(label),
    title(unitWords[unit][language]),
    sum,
    title(block.isListed ? sentences.rows[language](rows.length) : null),
    title(null),
    jump(name, a1(figure.row, at.figure), words.back[language], "listLink"),
    agrees,
    title(null),
  ]);
  if (!block.isListed) {
    sheet.add([...elsewhere(block, language)]);
    sheet.fold(row + 1, row + 1);
    return [];
  }
  for (const one of rows) sheet.add(rowLine(one, addsOf(one, unit)));
  if (rows.length > 0) sheet.fold(row + 1, sheet.height - 1);
  const expected = unit === "yuan" ? fact.value : Math.round(fact.value * 100);
  return [{ row, column: at.now, label: `${label} ${words.listed[language]}`, expected, live: true }];
}

function rowLine({ at: place, day, month, name, department, detail }: FactRow, adds: PageCell): (PageCell | null)[] {
  const when = dayOrMonth(day === null ? null : { day, until: null }, month);
  return [
    jumpTo(place),
    when,
    adds,
    bookText(name ?? detail, "label"),
    null,
    null,
    bookText(department, "label"),
    bookText(name === null ? null : detail, "label"),
  ];
}

/** One line in the place of rows that are too many to be listed again. */
function elsewhere({ basis }: Block, language: Language): readonly PageCell[] {
  const range = rangeOf(basis);
  if (range === null) return [text(null)];
  const { sheet, row, column } = range.first;
  const cells = `${sheet}!${a1(row, column)}:${a1(range.last, column)}`;
  const blank = text(null, "label");
  return [jumpTo(range.first), blank, blank, text(sentences.many[language](basis.rows.length, cells), "label")];
}

function sumCell(value: number, unit: Unit, lines: readonly [number, number] | null): PageCell {
  const role = unit === "yuan" ? "listMoneyTotal" : "summaryCountTotal";
  const shown = shownValue(value, unit);
  if (lines === null) return { value: shown, role };
  const sum = `SUM(${a1(lines[0], at.now)}:${a1(lines[1], at.now)})`;
  return { value: shown, formula: unit === "yuan" ? `ROUND(${sum},2)` : sum, role };
}

function verdict(sum: string, figure: string, language: Language): PageCell {
  const [agrees, differs] = [words.agrees[language], words.differs[language]];
  return { value: agrees, formula: `IF(ROUND(${sum}-${figure},2)=0,"${agrees}","${differs}")`, role: "listTotal" };
}

/** What a row adds: a reference to the user's cell where that holds it, else a value. */
function addsCells({ sheets }: Snapshot): (row: FactRow, unit: Unit) => PageCell {
  const values = new Map(sheets.map((sheet) => [sheet.name, sheet.values]));
  const held = ({ sheet, row, column }: CellPlace): CellValue => values.get(sheet)?.[row]?.[column] ?? null;
  return ({ at: place, adds, formula: reckon }, unit) => {
    const { sheet, row, column } = place;
    if (unit === "yuan") {
      const formula = reckon === undefined ? referenceTo(sheet, { row, column, fen: adds }, held(place)) : reckon();
      return formula === null ? fixedMoney(adds) : { value: yuanOfFen(adds), formula, role: "listMoney" };
    }
    if (held(place) !== adds) return { value: adds, role: "summaryCount" };
    return { value: adds, formula: `${quoteSheet(sheet)}!${a1Absolute(row, column)}`, role: "summaryCount" };
  };
}
