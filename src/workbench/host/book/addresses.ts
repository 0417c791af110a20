import { a1Area, columnIndex, columnLetters, parseA1, quoteSheet, type Area } from "../../../core/values/address.js";
import { invalidArgument } from "../rich-api/host-error.js";
import { lastColumn, lastRow } from "./limits.js";

/** An address as typed into the API: the sheet it names, if any, and its area. */
export interface Located {
  readonly sheet: string | null;
  readonly area: Area;
}

export const wholeSheet: Area = { top: 0, left: 0, bottom: lastRow, right: lastColumn };

/** Reads `A1`, `A1:C3`, `A:C`, `2:5`, each with `$` and with a sheet before `!`. Throws HostError. */
export function parseAddress(text: string): Located {
  const bang = text.lastIndexOf("!");
  const sheet = bang < 0 ? null : unquote(text.slice(0, bang));
  const plain = text
    .slice(bang + 1)
    .replaceAll("$", "")
    .trim();
  const [first = "", second = first, ...more] = plain.split(":");
  const area =
    more.length > 0 ? null : (cells(first, second) ?? columns(first, second, plain) ?? rows(first, second, plain));
  if (area === null) throw invalidArgument(`"${text}" is not an address.`);
  return { sheet, area };
}

/** The address as Excel gives it: sheet first, quoted only where needed. */
export function formatAddress(sheet: string, area: Area): string {
  return `${/^[A-Za-z_\u4e00-\u9fff][\w\u4e00-\u9fff]*$/.test(sheet) ? sheet : quoteSheet(sheet)}!${localAddress(area)}`;
}

export function localAddress(area: Area): string {
  if (isWholeColumns(area))
    return isWholeRows(area) ? `1:${lastRow + 1}` : `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  if (isWholeRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  return a1Area(area);
}

export function isWholeColumns(area: Area): boolean {
  return area.top === 0 && area.bottom === lastRow;
}

export function isWholeRows(area: Area): boolean {
  return area.left === 0 && area.right === lastColumn;
}

export function rowsOf(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnsOf(area: Area): number {
  return area.right - area.left + 1;
}

export function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right
  );
}

function cells(first: string, second: string): Area | null {
  const a = parseA1(first);
  const b = parseA1(second);
  if (a === null || b === null) return null;
  return ordered(a.row, a.column, b.row, b.column);
}

function columns(first: string, second: string, plain: string): Area | null {
  if (!plain.includes(":") || !/^[A-Za-z]{1,3}$/.test(first) || !/^[A-Za-z]{1,3}$/.test(second)) return null;
  const area = ordered(0, columnIndex(first), lastRow, columnIndex(second));
  return area.right <= lastColumn ? area : null;
}

function rows(first: string, second: string, plain: string): Area | null {
  if (!plain.includes(":") || !/^[1-9]\d{0,6}$/.test(first) || !/^[1-9]\d{0,6}$/.test(second)) return null;
  const area = ordered(Number(first) - 1, 0, Number(second) - 1, lastColumn);
  return area.bottom <= lastRow ? area : null;
}

function ordered(row1: number, column1: number, row2: number, column2: number): Area {
  return {
    top: Math.min(row1, row2),
    left: Math.min(column1, column2),
    bottom: Math.max(row1, row2),
    right: Math.max(column1, column2),
  };
}

function unquote(sheet: string): string {
  return sheet.startsWith("'") && sheet.endsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
