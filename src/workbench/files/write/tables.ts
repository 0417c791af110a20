import { a1Area } from "../../../core/values/address.js";
import { escapeString } from "../../../workbook/xlsx/xml-text.js";
import type { BookSheet, BookTable } from "../../host/book/sheet.js";
import { counted, element } from "../xml/element.js";
import { mainNamespace } from "./parts.js";

/** A table as the XML of its part; the header cells name its columns. `id` is unique in the workbook. */
export function tableXml(sheet: BookSheet, table: BookTable, id: number): string {
  const { area } = table;
  const columns = columnNames(sheet, table).map(
    // Line ends in a name are spreadsheet escapes here, unlike those in a cell.
    (name, index) =>
      `<tableColumn id="${index + 1}" name="${escapeString(name).replaceAll("\n", "_x000a_").replaceAll("\t", "_x0009_")}"/>`,
  );
  const filtered = { ...area, bottom: table.showTotals ? area.bottom - 1 : area.bottom };
  const attributes = {
    xmlns: mainNamespace,
    id,
    name: table.name,
    displayName: table.name,
    ref: a1Area(area),
    headerRowCount: table.showHeaders ? undefined : 0,
    totalsRowCount: table.showTotals ? 1 : undefined,
    totalsRowShown: table.showTotals ? undefined : false,
  };
  const style = {
    name: table.style === "" ? undefined : table.style,
    showFirstColumn: false,
    showLastColumn: false,
    showRowStripes: table.showBandedRows,
    showColumnStripes: false,
  };
  return element(
    "table",
    attributes,
    [
      table.showHeaders && table.showFilterButton ? element("autoFilter", { ref: a1Area(filtered) }) : "",
      counted("tableColumns", columns),
      element("tableStyleInfo", style),
    ].join(""),
  );
}

/** Excel refuses a file whose columns have no name or the name of another. */
function columnNames(sheet: BookSheet, { area, showHeaders }: BookTable): string[] {
  const names: string[] = [];
  const seen = new Set<string>();
  for (let column = area.left; column <= area.right; column++) {
    const value = showHeaders ? sheet.cell(area.top, column).value : null;
    const base =
      value === null || typeof value === "object" || value === "" ? `Column${names.length + 1}` : String(value);
    let name = base;
    for (let number = 2; seen.has(name.toLowerCase()); number++) name = `${base}${number}`;
    seen.add(name.toLowerCase());
    names.push(name);
  }
  return names;
}
