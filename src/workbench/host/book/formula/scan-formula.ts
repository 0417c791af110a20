import { parseReference, type Reference } from "./reference.js";

/** A stretch of a formula; the texts of all pieces in order are the formula. */
export type Piece =
  | { readonly kind: "other" | "text" | "error" | "function"; readonly text: string }
  | {
      readonly kind: "reference";
      readonly text: string;
      /** The sheet before `!`, unquoted; null for the formula's own. `last` is the second sheet of `一月:三月!A1`. */
      readonly sheet: string | null;
      readonly last: string | null;
      /** Null for `会费!#REF!`. */
      readonly reference: Reference | null;
    }
  | { readonly kind: "name"; readonly text: string; readonly sheet: string | null; readonly name: string }
  /** `会费[实缴]`: the table (empty inside its own rows) and what stands in the outer brackets. */
  | { readonly kind: "structured"; readonly text: string; readonly table: string; readonly inside: string };

const word = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const span = String.raw`${cell}(?::${cell})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;
const lexemes = new RegExp(
  [
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?:(?<sheet>'(?:[^']|'')*'|${word}(?::${word})?)!)?(?:(?<span>${span})(?![\p{L}\p{N}_.(\[!])|(?<lost>#REF!))`,
    String.raw`(?<error>#(?:NULL!|DIV\/0!|VALUE!|NAME\?|NUM!|N\/A|SPILL!|CALC!))`,
    String.raw`(?<called>${word}(?=\())`,
    String.raw`(?<table>${word})?(?<bracket>\[)`,
    String.raw`(?:(?<scope>'(?:[^']|'')*'|${word})!)?(?<name>${word})`,
    String.raw`(?<number>\d+\.?\d*(?:[eE][-+]?\d+)?|\.\d+)`,
    String.raw`(?<other>[^])`,
  ].join("|"),
  "uy",
);

/** Takes a formula apart into references, names, functions, texts and the rest. Never throws: what is not understood is `other`. */
export function scanFormula(formula: string): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < formula.length;) {
    lexemes.lastIndex = at;
    const match = lexemes.exec(formula);
    const piece: Piece = match === null ? { kind: "other", text: formula.slice(at, at + 1) } : read(formula, match);
    at += piece.text.length;
    pieces.push(piece);
  }
  return pieces;
}

/** A sheet's name out of its quotes. */
export function unquoted(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

function read(formula: string, match: RegExpExecArray): Piece {
  const groups: Readonly<Record<string, string | undefined>> = match.groups ?? {};
  const [text] = match;
  if (groups.span !== undefined || (groups.lost !== undefined && groups.sheet !== undefined))
    return referencePiece(text, groups.sheet, groups.span);
  if (groups.lost !== undefined || groups.error !== undefined) return { kind: "error", text };
  if (groups.text !== undefined) return { kind: "text", text };
  if (groups.called !== undefined) return { kind: "function", text };
  if (groups.bracket !== undefined) return structuredPiece(formula, match.index, groups.table ?? "");
  if (groups.name !== undefined && !/^(?:true|false)$/i.test(text)) {
    return { kind: "name", text, sheet: groups.scope === undefined ? null : unquoted(groups.scope), name: groups.name };
  }
  return { kind: "other", text };
}

function referencePiece(text: string, sheets: string | undefined, address: string | undefined): Piece {
  const reference = address === undefined ? null : parseReference(address);
  if (address !== undefined && reference === null) return { kind: "other", text };
  if (sheets === undefined) return { kind: "reference", text, sheet: null, last: null, reference };
  const [sheet = "", last = null] = unquoted(sheets).split(":");
  return { kind: "reference", text, sheet, last, reference };
}

/** Brackets nest; an apostrophe takes the next character as it is. */
function structuredPiece(formula: string, start: number, table: string): Piece {
  const open = start + table.length;
  let depth = 0;
  for (let at = open; at < formula.length; at++) {
    const character = formula[at];
    if (character === "'") at += 1;
    else if (character === "[") depth += 1;
    else if (character === "]" && --depth === 0) {
      return { kind: "structured", text: formula.slice(start, at + 1), table, inside: formula.slice(open + 1, at) };
    }
  }
  return { kind: "other", text: formula.slice(start) };
}
