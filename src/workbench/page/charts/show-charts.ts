import type { Book } from "../../host/book/book.js";
import type { BookSheet } from "../../host/book/sheet.js";
import { pixelsPerPoint } from "../grid/axis.js";
import type { Pane } from "../grid/pane.js";
import { drawChart } from "./draw-chart.js";

/** Draws the charts of a sheet over the cells of every pane: a chart across a frozen edge shows a part in each. */
export function showCharts(panes: readonly Pane[], book: Book, sheet: BookSheet): void {
  for (const pane of panes) {
    for (const old of pane.over.querySelectorAll(":scope > .chart")) old.remove();
    if (pane.element.hidden) continue;
    for (const chart of sheet.charts) {
      const made = drawChart(book, chart);
      made.style.left = `${chart.left * pixelsPerPoint - pane.base.x}px`;
      made.style.top = `${chart.top * pixelsPerPoint - pane.base.y}px`;
      pane.over.prepend(made);
    }
  }
}
