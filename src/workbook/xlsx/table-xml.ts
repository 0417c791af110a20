import type { PageTable, SheetPage } from "../../core/sheets/page.js";
import { a1Area } from "../../core/values/address.js";
import { namespaces } from "./namespaces.js";
import { xmlHead } from "./relationships.js";
import { escapeString, escapeXml } from "./xml-text.js";

/** A page's table as the XML of its part; the page's header cells name its columns. */
export function tableXml(page: SheetPage, table: PageTable, id: number, name: string, strict: boolean): string {
  const reference = a1Area(table.area);
  const headers = headersOf(page, table).map(
    (header, index) => `<tableColumn id="${index + 1}" name="${attributeText(header)}"/>`,
  );
  return [
    `${xmlHead}<table xmlns="${namespaces(strict).main}" id="${id}" name="${escapeXml(name)}"`,
    ` displayName="${escapeXml(name)}" ref="${reference}" totalsRowShown="0">`,
    `<autoFilter ref="${reference}"/>`,
    `<tableColumns count="${headers.length}">${headers.join("")}</tableColumns>`,
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/>',
    "</table>",
  ].join("");
}

function headersOf(page: SheetPage, { area }: PageTable): string[] {
  const cells = page.rows[area.top] ?? [];
  const headers: string[] = [];
  for (let column = area.left; column <= area.right; column++) headers.push(String(cells[column]?.value ?? ""));
  return headers;
}

/** Line ends in a column's name are written as spreadsheet escapes, unlike those in a cell. */
function attributeText(text: string): string {
  return escapeString(text).replaceAll("\n", "_x000a_").replaceAll("\t", "_x0009_");
}
