import type { Area } from "../../../../core/values/address.js";
import type { Book } from "../book.js";
import { scanFormula, type Piece } from "../formula/scan-formula.js";
import { parseStructured, structuredArea } from "../formula/structured-reference.js";
import type { BookSheet } from "../sheet.js";
import { findTable } from "./find-table.js";
import type { ReadArea } from "./reads.js";

/** Functions that look at the values of their ranges and at nothing else about them. */
const plain =
  /^(?:SUM|SUMIFS?|COUNT|COUNTA|COUNTIFS?|AVERAGE|AVERAGEIFS?|MAX|MAXIFS|MIN|MINIFS|MATCH|VLOOKUP|SUMPRODUCT)$/i;

/** The pieces of a formula on a sheet, each with the area it means where that is a whole argument of a plain function. */
export function directAreas(
  book: Book,
  own: BookSheet,
  formula: string,
): { readonly piece: Piece; readonly read: ReadArea | null }[] {
  const pieces = scanFormula(formula);
  const calls: string[] = [];
  return pieces.map((piece, index) => {
    const before = pieces[index - 1];
    if (piece.text === "(") calls.push(before?.kind === "function" ? before.text : "");
    else if (piece.text === ")") calls.pop();
    const opens = before?.text === "(" || before?.text === ",";
    const next = pieces[index + 1]?.text;
    const isArgument = opens && (next === "," || next === ")") && plain.test(calls.at(-1) ?? "");
    return { piece, read: isArgument ? areaOf(book, own, piece) : null };
  });
}

function areaOf(book: Book, own: BookSheet, piece: Piece): ReadArea | null {
  if (piece.kind === "reference") {
    const sheet = piece.sheet === null ? own : book.findSheet(piece.sheet);
    const single = piece.reference === null || piece.reference.shape === "cell" || piece.last !== null;
    return sheet === null || piece.reference === null || single ? null : { sheet, area: piece.reference.area };
  }
  if (piece.kind !== "structured" || piece.table === "") return null;
  const found = findTable(book, piece.table);
  const area: Area | null =
    found === null ? null : structuredArea(parseStructured(piece.inside), found.sheet, found.table, -1);
  return found === null || area === null ? null : { sheet: found.sheet, area };
}
