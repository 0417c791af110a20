import { columnIndex, columnLetters, type Area } from "../../../../core/values/address.js";
import { lastColumn, lastRow } from "../limits.js";

/** A reference as it stands in a formula, behind the sheet it may name. Rows and columns are 0-based, first and last included. */
export interface Reference {
  /** `columns` and `rows` name no rows or columns of their own and reach over the whole sheet. */
  readonly shape: "cell" | "range" | "columns" | "rows";
  readonly area: Area;
  /** Which edges carry a `$`. */
  readonly fixed: Readonly<Record<keyof Area, boolean>>;
}

const corner = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const columnPart = /^(\$?)([A-Za-z]{1,3})$/;
const rowPart = /^(\$?)([1-9]\d{0,6})$/;

/** Reads `A1`, `$A$1:B2`, `A:C`, `$2:5`; null for what is no reference inside a sheet. */
export function parseReference(text: string): Reference | null {
  const [first = "", second] = text.split(":");
  const found = cells(first, second) ?? columns(first, second) ?? rows(first, second);
  return found === null || found.area.bottom > lastRow || found.area.right > lastColumn ? null : found;
}

/** The reference as it is written, without a sheet. */
export function formatReference({ shape, area, fixed }: Reference): string {
  const column = (edge: "left" | "right"): string => `${fixed[edge] ? "$" : ""}${columnLetters(area[edge])}`;
  const row = (edge: "top" | "bottom"): string => `${fixed[edge] ? "$" : ""}${area[edge] + 1}`;
  if (shape === "columns") return `${column("left")}:${column("right")}`;
  if (shape === "rows") return `${row("top")}:${row("bottom")}`;
  const first = `${column("left")}${row("top")}`;
  return shape === "cell" ? first : `${first}:${column("right")}${row("bottom")}`;
}

function cells(first: string, second: string | undefined): Reference | null {
  const a = corner.exec(first);
  const b = corner.exec(second ?? first);
  if (a === null || b === null) return null;
  const [start, end] = [part(a), part(b)];
  const [left, right] = start.column <= end.column ? [start, end] : [end, start];
  const [top, bottom] = start.row <= end.row ? [start, end] : [end, start];
  return {
    shape: second === undefined ? "cell" : "range",
    area: { top: top.row, left: left.column, bottom: bottom.row, right: right.column },
    fixed: { top: top.fixedRow, left: left.fixedColumn, bottom: bottom.fixedRow, right: right.fixedColumn },
  };
}

function part(match: RegExpExecArray): { row: number; column: number; fixedRow: boolean; fixedColumn: boolean } {
  const [, fixedColumn, letters = "", fixedRow, digits] = match;
  return {
    row: Number(digits) - 1,
    column: columnIndex(letters),
    fixedRow: fixedRow === "$",
    fixedColumn: fixedColumn === "$",
  };
}

function columns(first: string, second: string | undefined): Reference | null {
  const [a, b] = [columnPart.exec(first), columnPart.exec(second ?? "")];
  if (a === null || b === null) return null;
  const ends = [a, b].map((match) => ({ at: columnIndex(match[2] ?? ""), fixed: match[1] === "$" }));
  const [left, right] = inOrder(ends);
  return {
    shape: "columns",
    area: { top: 0, left: left.at, bottom: lastRow, right: right.at },
    fixed: { top: true, left: left.fixed, bottom: true, right: right.fixed },
  };
}

function rows(first: string, second: string | undefined): Reference | null {
  const [a, b] = [rowPart.exec(first), rowPart.exec(second ?? "")];
  if (a === null || b === null) return null;
  const ends = [a, b].map((match) => ({ at: Number(match[2]) - 1, fixed: match[1] === "$" }));
  const [top, bottom] = inOrder(ends);
  return {
    shape: "rows",
    area: { top: top.at, left: 0, bottom: bottom.at, right: lastColumn },
    fixed: { top: top.fixed, left: true, bottom: bottom.fixed, right: true },
  };
}

interface End {
  readonly at: number;
  readonly fixed: boolean;
}

function inOrder(ends: readonly End[]): readonly [End, End] {
  const [a = { at: 0, fixed: false }, b = a] = ends;
  return a.at <= b.at ? [a, b] : [b, a];
}
