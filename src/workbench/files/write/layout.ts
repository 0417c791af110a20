import { a1, a1Area } from "../../../core/values/address.js";
import type { BookSheet } from "../../host/book/sheet.js";
import { standardWidth } from "../../host/book/limits.js";
import { charactersOfPoints } from "../sizes.js";
import { counted, element } from "../xml/element.js";
import { argb } from "./style-xml.js";

/** The tab's colour, where the rows stand that others are grouped under, and whether the sheet is fitted to pages. */
export function sheetPropertiesXml(sheet: BookSheet): string {
  const color = sheet.tabColor === "" ? "" : element("tabColor", { rgb: argb(sheet.tabColor) });
  const outline = sheet.summaryAbove ? element("outlinePr", { summaryBelow: false }) : "";
  const fits = sheet.page.zoom.horizontalFitToPages !== undefined || sheet.page.zoom.verticalFitToPages !== undefined;
  const fit = fits ? element("pageSetUpPr", { fitToPage: true }) : "";
  return color + outline + fit === "" ? "" : element("sheetPr", {}, color + outline + fit);
}

/** Grid lines and frozen panes. */
export function viewXml(sheet: BookSheet, selected: boolean): string {
  const { rows, columns } = sheet.freeze;
  const pane = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  const frozen =
    rows === 0 && columns === 0
      ? ""
      : element("pane", {
          xSplit: columns === 0 ? undefined : columns,
          ySplit: rows === 0 ? undefined : rows,
          topLeftCell: a1(rows, columns),
          activePane: pane,
          state: "frozen",
        }) + element("selection", { pane });
  const view = { showGridLines: sheet.showGridlines ? undefined : false, tabSelected: selected ? true : undefined };
  return element("sheetViews", {}, element("sheetView", { ...view, workbookViewId: 0 }, frozen));
}

/** Widths and hidden columns, neighbours that are alike together. */
export function columnsXml(sheet: BookSheet): string {
  const runs: { first: number; last: number; width: number | undefined; hidden: boolean }[] = [];
  const columns = [...new Set([...sheet.columnWidths.keys(), ...sheet.hiddenColumns])].sort(
    (one, other) => one - other,
  );
  for (const column of columns) {
    const width = sheet.columnWidths.get(column);
    const hidden = sheet.hiddenColumns.has(column);
    const before = runs.at(-1);
    if (before?.last === column - 1 && before.width === width && before.hidden === hidden) before.last = column;
    else runs.push({ first: column, last: column, width, hidden });
  }
  const written = runs.map(({ first, last, width, hidden }) =>
    element("col", {
      min: first + 1,
      max: last + 1,
      width: charactersOfPoints(width ?? standardWidth),
      customWidth: width !== undefined,
      hidden: hidden ? true : undefined,
    }),
  );
  return written.length === 0 ? "" : element("cols", {}, written.join(""));
}

/** Merged areas. */
export function mergesXml(sheet: BookSheet): string {
  return counted(
    "mergeCells",
    sheet.merges.map((area) => element("mergeCell", { ref: a1Area(area) })),
  );
}
