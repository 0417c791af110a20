import { areaOf } from "../../../workbook/xlsx/area.js";
import type { BookSheet } from "../../host/book/sheet.js";
import type { LeftList } from "../left.js";
import { attr, child, childrenOf, flag, numeric, type XmlNode } from "../xml/node.js";

/** Reads a table part into a sheet. */
export function readTable(root: XmlNode, id: string, sheet: BookSheet, left: LeftList): void {
  const area = areaOf(attr(root, "ref") ?? "");
  if (area === null) return;
  const style = child(root, "tableStyleInfo");
  const filter = child(root, "autoFilter");
  if (childrenOf(filter, "filterColumn").some((column) => column.children.length > 0) || child(root, "sortState"))
    left.add("filters", sheet.name);
  sheet.tables.push({
    id,
    name: attr(root, "displayName") ?? attr(root, "name") ?? "",
    area,
    showHeaders: attr(root, "headerRowCount") !== "0",
    showTotals: (numeric(root, "totalsRowCount") ?? 0) > 0,
    showBandedRows: flag(style, "showRowStripes"),
    showFilterButton: filter !== undefined,
    style: attr(style, "name") ?? "",
  });
}
