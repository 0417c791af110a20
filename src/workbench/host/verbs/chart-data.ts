import { a1Absolute, type Area } from "../../../core/values/address.js";
import { columnsOf, formatAddress, rowsOf } from "../book/addresses.js";
import type { BookSeries } from "../book/chart.js";
import { oneOf } from "./arguments.js";
import type { RangeIt } from "./state.js";

/** The types that are drawn. */
export const chartTypes = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "LineMarkers",
  "LineStacked",
  "Area",
  "AreaStacked",
  "Pie",
  "Doughnut",
  "XYScatter",
] as const;

/** The series of a chart over a range: by rows or columns, `Auto` by whichever are fewer, with texts at the edges as their names. */
export function seriesFrom(source: RangeIt, seriesBy: unknown): BookSeries[] {
  const wanted = oneOf(seriesBy ?? "Auto", ["Auto", "Rows", "Columns"], "seriesBy");
  const byRows = wanted === "Rows" || (wanted === "Auto" && columnsOf(source.area) > rowsOf(source.area));
  return byRows ? bySide(source, "rows") : bySide(source, "columns");
}

/** A reference to an area as charts keep it: `收入!$B$2:$B$13`. */
export function chartReference({ sheet, area }: Pick<RangeIt, "sheet" | "area">): string {
  const address = formatAddress(sheet.name, area);
  const first = a1Absolute(area.top, area.left);
  const last = a1Absolute(area.bottom, area.right);
  return `${address.slice(0, address.lastIndexOf("!") + 1)}${first === last ? first : `${first}:${last}`}`;
}

function bySide(source: RangeIt, side: "rows" | "columns"): BookSeries[] {
  const { sheet, area } = source;
  const named = holdsNames(source, side);
  const labelled = holdsLabels(source, side);
  const rows = side === "rows";
  const [from, to] = rows ? [area.top + Number(labelled), area.bottom] : [area.left + Number(labelled), area.right];
  const line = (index: number, first: number, last: number): Area =>
    rows
      ? { top: index, bottom: index, left: first, right: last }
      : { left: index, right: index, top: first, bottom: last };
  const start = rows ? area.left : area.top;
  const end = rows ? area.right : area.bottom;
  const reference = (part: Area): string => chartReference({ sheet, area: part });
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, number) => {
    const index = from + number;
    return {
      name: named ? { reference: reference(line(index, start, start)) } : { text: `Series${number + 1}` },
      categories: labelled ? reference(line(rows ? area.top : area.left, start + Number(named), end)) : null,
      values: reference(line(index, start + Number(named), end)),
      color: "",
    };
  });
}

/** The first cell of each series is its name when the line of first cells holds texts. */
function holdsNames({ sheet, area }: RangeIt, side: "rows" | "columns"): boolean {
  const edge = side === "rows" ? { ...area, right: area.left } : { ...area, bottom: area.top };
  return edgeHoldsText(sheet, edge, side === "rows" ? area.right > area.left : area.bottom > area.top);
}

/** The first line is the categories' when it holds texts. */
function holdsLabels({ sheet, area }: RangeIt, side: "rows" | "columns"): boolean {
  const edge = side === "rows" ? { ...area, bottom: area.top } : { ...area, right: area.left };
  return edgeHoldsText(sheet, edge, side === "rows" ? area.bottom > area.top : area.right > area.left);
}

/** The corner belongs to both edges and says nothing. */
function edgeHoldsText(sheet: RangeIt["sheet"], edge: Area, more: boolean): boolean {
  if (!more) return false;
  let text = false;
  sheet.eachIn(edge, (row, column, cell) => {
    if (row === edge.top && column === edge.left && (edge.bottom > edge.top || edge.right > edge.left)) return;
    text ||= typeof cell.value === "string";
  });
  return text;
}
