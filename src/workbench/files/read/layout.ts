import type { Budget } from "../../../workbook/xlsx/bounds.js";
import { areaOf } from "../../../workbook/xlsx/area.js";
import { lastColumn } from "../../host/book/limits.js";
import type { BookSheet } from "../../host/book/sheet.js";
import type { LeftList } from "../left.js";
import { pointsOfCharacters } from "../sizes.js";
import { attr, child, childrenOf, flag, numeric } from "../xml/node.js";
import type { Colors } from "./colors.js";
import { readProtection } from "./protection.js";
import type { SheetSections } from "./sheet.js";

/** Reads columns, merged areas, panes, grid lines, the tab's colour and protection into a sheet. */
export function readLayout(
  sections: SheetSections,
  sheet: BookSheet,
  colors: Colors,
  budget: Budget,
  left: LeftList,
): void {
  readColumns(sections, sheet, budget, left);
  for (const node of childrenOf(sections.get("mergeCells"), "mergeCell")) {
    const area = areaOf(attr(node, "ref") ?? "");
    if (area !== null) sheet.merges.push(area);
  }
  const view = sections.view();
  sheet.showGridlines = flag(view, "showGridLines", true);
  const pane = child(view, "pane");
  if (attr(pane, "state")?.startsWith("frozen") === true)
    sheet.freeze = { rows: numeric(pane, "ySplit") ?? 0, columns: numeric(pane, "xSplit") ?? 0 };
  sheet.tabColor = colors.of(child(sections.get("sheetPr"), "tabColor")) ?? "";
  sheet.summaryAbove = !flag(child(sections.get("sheetPr"), "outlinePr"), "summaryBelow", true);
  readProtection(sections.get("sheetProtection"), sheet, left);
  const sizes = sections.get("sheetFormatPr");
  if (attr(sizes, "defaultColWidth") !== undefined || flag(sizes, "customHeight") || flag(sizes, "zeroHeight"))
    left.add("standard-sizes", sheet.name);
}

function readColumns(sections: SheetSections, sheet: BookSheet, budget: Budget, left: LeftList): void {
  for (const node of childrenOf(sections.get("cols"), "col")) {
    const first = (numeric(node, "min") ?? 1) - 1;
    const last = Math.min((numeric(node, "max") ?? 0) - 1, lastColumn);
    const width = flag(node, "customWidth", attr(node, "width") !== undefined) ? numeric(node, "width") : undefined;
    if ((numeric(node, "style") ?? 0) !== 0) left.add("line-formats", sheet.name);
    if ((numeric(node, "outlineLevel") ?? 0) !== 0) left.add("outlines", sheet.name);
    budget.cell(Math.max(0, last - first + 1));
    for (let column = Math.max(0, first); column <= last; column++) {
      if (flag(node, "hidden")) sheet.hiddenColumns.add(column);
      if (width !== undefined && width >= 0 && width < 256) sheet.columnWidths.set(column, pointsOfCharacters(width));
    }
  }
}
