import { a1, a1Area, columnLetters, quoteSheet } from "../../../core/values/address.js";
import type { PageCell, SheetPage } from "../../../core/sheets/page.js";
import { styles } from "../../../core/sheets/style.js";
import { chartName } from "../../chart-name.js";
import { textEntry } from "./cell-entry.js";
import { cellFormat, coveredFormat } from "./cell-format.js";
import { addChart } from "./charts.js";
import { coveredCells } from "./covered-cells.js";
import { clearSheet } from "./clear-sheet.js";
import { layOut } from "./lay-out.js";
import { listSource } from "./list-source.js";
import { beginCharts, endCharts, lastNumber } from "./own-charts.js";
import { mergeRuns } from "./merge-runs.js";
import type { Replaced } from "./prepare.js";
import { areasByFormat } from "./rectangles.js";
import { bytesOf, type Step } from "./steps.js";
import { addTable } from "./tables.js";

/** A page and the sheet that it is poured into. */
export interface Target {
  readonly page: SheetPage;
  readonly sheet: Excel.Worksheet;
  /** What stood there before, or null for a new sheet. */
  readonly replaced: Replaced | null;
  /** Names of tables in lower case that are taken already; grows as tables are planned. */
  readonly tableNames: Set<string>;
}

/** Rows that go into one step. */
const rowsPerStep = 200;

/**
 * The steps that pour a page. The order matters: links before values (a link fills an empty cell), number formats before values
 * (`@` keeps a text a text), tables before formats (a table brings its own), merges last (they empty all cells but one).
 */
export function planPage(target: Target): Step[] {
  const { page, sheet } = target;
  const covered = coveredCells(page);
  return [
    step(2000, () => {
      if (target.replaced !== null) empty(target.replaced);
    }),
    ...page.links.map((link) =>
      step(300, () => {
        const documentReference = `${quoteSheet(link.sheet)}!${a1(link.target.row, link.target.column)}`;
        sheet.getRange(a1(link.row, link.column)).hyperlink = { documentReference };
      }),
    ),
    ...areasByFormat(page).map(({ area, format }) =>
      step(300, () => {
        // One value stands for the whole range, which the declarations leave out.
        sheet.getRange(a1Area(area)).numberFormat = format as unknown as string[][];
      }),
    ),
    ...blocks(page).map(({ top, rows }) => {
      const entries = rows.map((row) => row.map(entry));
      return step(bytesOf(entries), () => {
        sheet.getRange(block(page, top, rows.length)).formulas = entries;
      });
    }),
    ...page.tables.map((table) =>
      step(500, () => {
        addTable(sheet, table, target.tableNames);
      }),
    ),
    ...blocks(page).map(({ top, rows }) => {
      const properties = rows.map((row, index) =>
        row.map((cell, column) => {
          const outline = covered.get(top + index)?.get(column);
          return outline === undefined ? cellFormat(cell) : coveredFormat(cell, outline);
        }),
      );
      return step(bytesOf(properties), () => {
        sheet.getRange(block(page, top, rows.length)).setCellProperties(properties);
      });
    }),
    ...page.validations.flatMap((validation) => {
      const source = listSource(validation.list);
      if (source === null) return [];
      return step(bytesOf(source) + 500, () => {
        const { dataValidation } = sheet.getRange(a1Area(validation.area));
        dataValidation.rule = { list: { inCellDropDown: true, source } };
        dataValidation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
      });
    }),
    ...mergeRuns(page.merges).map(({ area, across }) =>
      step(300, () => {
        sheet.getRange(a1Area(area)).merge(across);
      }),
    ),
    step(20_000, () => {
      layOut(page, sheet, target.replaced !== null);
    }),
    ...chartSteps(target),
  ];
}

/** Charts come last, as they stand over cells that have their sizes by then; old ones of ours stay until the write counts. */
function chartSteps({ page, sheet, replaced }: Target): Step[] {
  const charts = page.charts ?? [];
  const before = replaced?.charts ?? null;
  const last = before === null ? 0 : lastNumber(before);
  if (charts.length === 0 && last === 0) return [];
  return [
    step(3000 * (charts.length + 1), () => {
      if (before !== null) beginCharts(sheet, before);
      charts.forEach((chart, index) => {
        addChart(sheet, chart, chartName(last + index + 1));
      });
      if (before !== null) endCharts(sheet, before);
    }),
  ];
}

function empty({ listed, tables }: Replaced): void {
  for (const { table } of tables) table.convertToRange();
  clearSheet(listed.sheet);
}

/** What goes into a cell; null leaves it empty. */
function entry(cell: PageCell | null): string | number | null {
  if (cell === null) return null;
  if (cell.formula !== undefined) return `=${cell.formula}`;
  return typeof cell.value === "string" ? textEntry(cell.value, styles[cell.role].format === "@") : cell.value;
}

function blocks(page: SheetPage): { readonly top: number; readonly rows: SheetPage["rows"] }[] {
  if (page.columns.length === 0) return [];
  const made: { top: number; rows: SheetPage["rows"] }[] = [];
  for (let top = 0; top < page.rows.length; top += rowsPerStep)
    made.push({ top, rows: page.rows.slice(top, top + rowsPerStep) });
  return made;
}

function block(page: SheetPage, top: number, rows: number): string {
  return `A${top + 1}:${columnLetters(page.columns.length - 1)}${top + rows}`;
}

function step(bytes: number, queue: () => void): Step {
  return { bytes, queue };
}
