import type { Area } from "../../../../core/values/address.js";
import type { BookSheet, BookTable } from "../sheet.js";
import { tableColumns } from "../table-columns.js";

/** What stands in the outer brackets of a structured reference. */
export interface StructuredPart {
  /** `#All`, `#Data`, `#Headers`, `#Totals`, `#This Row`. */
  readonly items: readonly string[];
  /** None for all columns, one, or the first and last of several. */
  readonly columns: readonly string[];
}

/** Reads `实缴`, `@实缴`, `#All`, `[#All],[实缴]`, `[一月]:[三月]`. */
export function parseStructured(inside: string): StructuredPart {
  if (inside.startsWith("@")) {
    const rest = parseStructured(inside.slice(1));
    return { items: ["#This Row"], columns: rest.columns };
  }
  const parts = inside.trim().startsWith("[")
    ? [...inside.matchAll(/\[((?:'[^]|[^\]'])*)\]/gu)].map((match) => match[1] ?? "")
    : [inside];
  const named = parts.map((part) => part.trim()).filter((part) => part !== "");
  return {
    items: named.filter((part) => part.startsWith("#")),
    columns: named.filter((part) => !part.startsWith("#")).map(unescaped),
  };
}

/** The cells a structured reference means for a formula in a row (0-based), or null for #REF! and #VALUE!. */
export function structuredArea(
  { items, columns }: StructuredPart,
  sheet: BookSheet,
  table: BookTable,
  row: number,
): Area | null {
  const names = tableColumns(sheet, table).map((name) => name.toLowerCase());
  const at = columns.map((column) => names.indexOf(column.toLowerCase()));
  if (at.includes(-1)) return null;
  const left = table.area.left + (at.length === 0 ? 0 : Math.min(...at));
  const right = at.length === 0 ? table.area.right : table.area.left + Math.max(...at);
  const rows = rowsOfItems(
    items.map((item) => item.toLowerCase()),
    table,
    row,
  );
  return rows === null ? null : { ...rows, left, right };
}

/** The inside with one column named anew. */
export function renameStructuredColumn(inside: string, from: string, to: string): string {
  const wanted = from.toLowerCase();
  const same = (text: string): boolean => unescaped(text.trim()).toLowerCase() === wanted;
  if (inside.includes("[")) {
    return inside.replace(/\[((?:'[^]|[^[\]'])*)\]/gu, (whole, name: string) =>
      same(name) ? `[${escaped(to)}]` : whole,
    );
  }
  const at = inside.startsWith("@") ? "@" : "";
  if (!same(inside.slice(at.length))) return inside;
  return at === "@" && /[^\p{L}\p{N}]/u.test(to) ? `@[${escaped(to)}]` : `${at}${escaped(to)}`;
}

function rowsOfItems(items: readonly string[], table: BookTable, row: number): Pick<Area, "top" | "bottom"> | null {
  const { top, bottom } = table.area;
  const first = table.showHeaders ? top + 1 : top;
  const last = table.showTotals ? bottom - 1 : bottom;
  if (items.includes("#this row")) return row >= first && row <= last ? { top: row, bottom: row } : null;
  if (items.includes("#all")) return { top, bottom };
  const parts = { "#headers": table.showHeaders ? [top] : [], "#totals": table.showTotals ? [bottom] : [] };
  const rows = items.flatMap((item) => (item in parts ? parts[item as keyof typeof parts] : [first, last]));
  if (items.length === 0) return { top: first, bottom: last };
  return rows.length === 0 ? null : { top: Math.min(...rows), bottom: Math.max(...rows) };
}

function unescaped(name: string): string {
  return name.replace(/'([^])/gu, "$1");
}

function escaped(name: string): string {
  return name.replace(/[[\]#'@]/g, "'$&");
}
