import { parseAddress } from "../../host/book/addresses.js";
import type { Book } from "../../host/book/book.js";
import type { BookCell } from "../../host/book/cell.js";
import type { BookChart } from "../../host/book/chart.js";
import { displayedText } from "../../host/book/shown-text.js";

/** A series as it is drawn: figures, with null for cells without one. */
export interface DrawnSeries {
  readonly name: string;
  readonly color: string;
  readonly values: readonly (number | null)[];
  readonly dashed: boolean;
}

export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly DrawnSeries[];
}

/** Colours of series that choose none, as Office's own theme has them. */
const palette = ["#156082", "#E97132", "#196B24", "#0F9ED5", "#A02B93", "#4EA72E"];

/** Colour of the n-th series or slice (0-based). */
export function paletteColor(index: number): string {
  return palette[index % palette.length] ?? "#156082";
}

/** Looks up what a chart's references hold now. */
export function chartData(book: Book, chart: BookChart): ChartData {
  const series = chart.series.map(({ name, values, color, dashed }, index) => ({
    name: "text" in name ? name.text : textsAt(book, name.reference).join(" "),
    color: color === "" ? paletteColor(index) : color,
    values: cellsAt(book, values).map(({ value }) => (typeof value === "number" ? value : null)),
    dashed: dashed === true,
  }));
  const length = Math.max(0, ...series.map(({ values }) => values.length));
  const reference = chart.series[0]?.categories ?? null;
  const named = reference === null ? [] : textsAt(book, reference);
  return { series, categories: Array.from({ length }, (_, index) => named[index] ?? String(index + 1)) };
}

function textsAt(book: Book, reference: string): string[] {
  return cellsAt(book, reference).map((cell) => displayedText(cell, book.date1904));
}

/** The cells of a reference, row by row; none when it leads nowhere. */
function cellsAt(book: Book, reference: string): BookCell[] {
  try {
    const { sheet: name, area } = parseAddress(reference.replace(/^=/, ""));
    const sheet = name === null ? null : book.findSheet(name);
    const cells: BookCell[] = [];
    if (sheet === null) return cells;
    const used = sheet.usedArea(true);
    for (let row = area.top; row <= Math.min(area.bottom, used?.bottom ?? -1); row++) {
      for (let column = area.left; column <= Math.min(area.right, used?.right ?? -1); column++)
        cells.push(sheet.cell(row, column));
    }
    return cells;
  } catch {
    // A reference that became #REF! draws nothing, as in Excel.
    return [];
  }
}
