import type { Area } from "../../../../core/values/address.js";
import type { Book } from "../book.js";
import { formatReference } from "../formula/reference.js";
import { scanFormula, type Piece } from "../formula/scan-formula.js";
import { sheetPrefix, sheetsPrefix } from "../formula/sheet-prefix.js";
import type { BookSheet } from "../sheet.js";

/** How references follow a change of the workbook. What is left out stays. */
export interface Rewriting {
  /** Where an area of a sheet is now; null when it is no more. */
  area?(sheet: BookSheet, area: Area): { readonly sheet: BookSheet; readonly area: Area } | null;
  /** What a sheet's name in a formula is now; null when the sheet is no more. */
  sheet?(name: string): string | null;
  /** What a structured reference of a formula on sheet `on` is now, as written; null when it means nothing any more. */
  structured?(table: string, inside: string, on: BookSheet | null): string | null;
  /** What a name (or table) that stands alone is now. */
  name?(name: string): string;
}

/** The formula, written on sheet `from`, as it must read on sheet `to`. The very same text when nothing in it is concerned. */
export function rewriteFormula(
  book: Book,
  formula: string,
  from: BookSheet | null,
  to: BookSheet | null,
  rewriting: Rewriting,
): string {
  return scanFormula(formula)
    .map((piece) => rewritten(book, piece, from, to, rewriting))
    .join("");
}

function rewritten(
  book: Book,
  piece: Piece,
  from: BookSheet | null,
  to: BookSheet | null,
  rewriting: Rewriting,
): string {
  if (piece.kind === "structured") {
    const now = rewriting.structured?.(piece.table, piece.inside, to);
    return now === undefined ? piece.text : (now ?? "#REF!");
  }
  if (piece.kind === "name") return rewrittenName(piece, rewriting);
  if (piece.kind !== "reference") return piece.text;
  if (rewriting.sheet !== undefined) return renamedSheet(piece, rewriting);
  if (rewriting.area === undefined || piece.reference === null || piece.last !== null) return piece.text;
  const sheet = piece.sheet === null ? from : book.findSheet(piece.sheet);
  if (sheet === null) return piece.text;
  const now = rewriting.area(sheet, piece.reference.area);
  const prefix = piece.text.slice(0, piece.text.lastIndexOf("!") + 1);
  if (now === null) return `${prefix}#REF!`;
  const isOwn = piece.sheet === null && now.sheet === to;
  if (now.sheet === sheet && same(now.area, piece.reference.area) && (isOwn || piece.sheet !== null)) return piece.text;
  return `${isOwn ? "" : sheetPrefix(now.sheet.name)}${formatReference({ ...piece.reference, area: now.area })}`;
}

function rewrittenName(piece: Extract<Piece, { kind: "name" }>, rewriting: Rewriting): string {
  const name = rewriting.name?.(piece.name) ?? piece.name;
  if (piece.sheet === null) return name;
  const sheet = rewriting.sheet === undefined ? piece.sheet : rewriting.sheet(piece.sheet);
  if (sheet === piece.sheet && name === piece.name) return piece.text;
  return sheet === null ? "#REF!" : `${sheetPrefix(sheet)}${name}`;
}

function renamedSheet(piece: Extract<Piece, { kind: "reference" }>, rewriting: Rewriting): string {
  if (piece.sheet === null) return piece.text;
  const first = rewriting.sheet?.(piece.sheet) ?? null;
  const last = piece.last === null ? null : (rewriting.sheet?.(piece.last) ?? null);
  if (first === piece.sheet && last === piece.last) return piece.text;
  if (first === null || (piece.last !== null && last === null)) return "#REF!";
  const address = piece.text.slice(piece.text.lastIndexOf("!") + 1);
  return `${last === null ? sheetPrefix(first) : sheetsPrefix(first, last)}${address}`;
}

function same(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
