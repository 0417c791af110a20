import { columnIndex, parseA1, type Area } from "../../../core/values/address.js";

const lastRow = 1048575;
const lastColumn = 16383;

/** The area of an address as Excel gives it: `Sheet1!A1:C3`, `'My sheet'!B:D`, `2:5`. */
export function areaOf(address: string): Area {
  const local = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const [first = "", second = first] = local.split(":");
  const from = corner(first, 0, 0);
  const to = corner(second, lastRow, lastColumn);
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

/** The name of the sheet in an address, without its quotes; empty when there is none. */
export function sheetOfAddress(address: string): string {
  const name = address.slice(0, Math.max(0, address.lastIndexOf("!")));
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** Whole columns have no row in their address, whole rows no column. */
function corner(text: string, row: number, column: number): { row: number; column: number } {
  const cell = parseA1(text);
  if (cell !== null) return cell;
  return /^\d+$/.test(text) ? { row: Number(text) - 1, column } : { row, column: columnIndex(text) };
}
