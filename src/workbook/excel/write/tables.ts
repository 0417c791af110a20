import { a1Area } from "../../../core/values/address.js";
import type { PageTable } from "../../../core/sheets/page.js";

/** Queues an Excel table over cells that are already filled; a name that is taken gets a number. The cells keep their own looks. */
export function addTable(sheet: Excel.Worksheet, { name, area }: PageTable, taken: Set<string>): void {
  putTable(sheet, freeName(name, taken), a1Area(area));
}

/** Queues a table with headers, in the looks of ours. */
export function putTable(sheet: Excel.Worksheet, name: string, address: string): void {
  const table = sheet.tables.add(address, true);
  table.name = name;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
}

function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name}_${number}`;
  taken.add(free.toLowerCase());
  return free;
}
