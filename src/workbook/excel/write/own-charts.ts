import { chartNumber } from "../../chart-name.js";
import { addHiddenName, hiddenNames, textFormula } from "../hidden-name.js";
import type { ListedSheet } from "../sheet-list.js";

/** The charts of a sheet: ours with their numbers, in ascending order, and the user's. */
export interface SheetCharts {
  readonly own: readonly { readonly chart: Excel.Chart; readonly number: number }[];
  readonly others: readonly Excel.Chart[];
}

/** Tells the charts of a sheet apart, once their names are loaded. */
export function sheetCharts({ items }: Excel.ChartCollection): SheetCharts {
  const told = Array.from(items, (chart) => ({ chart, number: chartNumber(chart.name) }));
  return {
    own: told
      .flatMap(({ chart, number }) => (number === null ? [] : [{ chart, number }]))
      .sort((one, other) => one.number - other.number),
    others: told.filter(({ number }) => number === null).map(({ chart }) => chart),
  };
}

/** Highest number of the charts of ours, 0 for none: the new ones are numbered on from there. */
export function lastNumber({ own }: SheetCharts): number {
  return own.at(-1)?.number ?? 0;
}

/** Queues the name that says which charts are the old ones, and that new ones are being made: such a chart has no name at first. */
export function beginCharts(sheet: Excel.Worksheet, charts: SheetCharts): void {
  addHiddenName(sheet.names, hiddenNames.charts, `${lastNumber(charts)}/${charts.others.length}`);
}

/** Queues saying that all new charts have their names. */
export function endCharts(sheet: Excel.Worksheet, charts: SheetCharts): void {
  sheet.names.getItem(hiddenNames.charts).formula = textFormula(String(lastNumber(charts)));
}

/** Queues deleting the old charts of ours, once the write counts. */
export function dropOldCharts(sheet: Excel.Worksheet, charts: SheetCharts): void {
  for (const { chart } of charts.own) chart.delete();
  sheet.names.getItem(hiddenNames.charts).delete();
}

/** Sheets on which a broken write has left charts to put right, with their charts; in one sync when there are any. */
export async function findLeftCharts(
  context: Excel.RequestContext,
  sheets: readonly ListedSheet[],
): Promise<LeftCharts[]> {
  const touched = sheets.flatMap(({ sheet, chartsText }) => (chartsText === null ? [] : [{ sheet, chartsText }]));
  if (touched.length === 0) return [];
  for (const { sheet } of touched) sheet.charts.load("items/name");
  await context.sync();
  return touched.map(({ sheet, chartsText }) => {
    const [last = "0", others] = chartsText.split("/");
    const found = { sheet, charts: sheetCharts(sheet.charts), last: Number(last) };
    return { ...found, others: others === undefined ? null : Number(others) };
  });
}

export interface LeftCharts {
  readonly sheet: Excel.Worksheet;
  readonly charts: SheetCharts;
  /** Ours up to this number are the old ones. */
  readonly last: number;
  /** How many charts of the user's there were, while a new chart may be without its name; else null. */
  readonly others: number | null;
}

/** Queues what a broken write had left to do with charts, or, when it is taken back, deleting what it has made. */
export function settleCharts({ sheet, charts, last, others }: LeftCharts, outcome: "completed" | "taken-back"): void {
  for (const { chart, number } of charts.own) if (number <= last === (outcome === "completed")) chart.delete();
  if (outcome === "taken-back" && others !== null) charts.others[others]?.delete();
  sheet.names.getItem(hiddenNames.charts).delete();
}
