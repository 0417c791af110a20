import { columnIndex } from "../../core/values/address.js";

/**
 * A formula of a file (A1 notation, without `=`) in R1C1 notation relative to its cell, 0-based, with its `=`, as Excel shows it:
 * `B2*2` in C2 → `=RC[-1]*2`. Texts, sheets, names, functions and structured references stay as they are; the prefixes by
 * which files tell newer functions (`_xlfn.`) are left out.
 */
export function r1c1Formula(formula: string, row: number, column: number): string {
  const at: Origin = { row, column };
  let made = "=";
  lexemes.lastIndex = 0;
  for (let match = lexemes.exec(formula); match !== null; match = lexemes.exec(formula)) {
    const [text, first, last, cell] = match;
    if (text === "[") {
      // Not a word: an area of brackets, which a pattern cannot follow inwards.
      const end = behindBrackets(formula, match.index);
      made += formula.slice(match.index, end);
      lexemes.lastIndex = end;
    } else if (cell !== undefined) made += cellReference(cell, at) ?? text;
    else made += first === undefined || last === undefined ? plain(text) : lineReferences(text, first, last, at);
  }
  return made;
}

interface Origin {
  readonly row: number;
  readonly column: number;
}

/** What may stand in a name, so that what looks like a reference beside it is a part of one. */
const inName = String.raw`\p{L}\p{N}_.\\?$`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?[1-9][0-9]{0,6}`;
const line = String.raw`\$?[A-Za-z]{1,3}|\$?[1-9][0-9]{0,6}`;

/**
 * A text, a quoted sheet, whole columns or rows (two groups), a cell (the third), a word, an opening bracket, or
 * a stretch of signs. Behind a reference stands nothing that would make it a name, a function, a sheet or a table.
 */
const lexemes = new RegExp(
  [
    '"(?:[^"]|"")*"?',
    "'(?:[^']|'')*'?",
    String.raw`(${line}):(${line})(?![${inName}(!\[])`,
    String.raw`(${cell})(?![${inName}(!\[])`,
    `[${inName}]+`,
    String.raw`\[`,
    String.raw`[^"'\[${inName}]+`,
  ].join("|"),
  "gu",
);

function plain(text: string): string {
  return text.startsWith("_xl") ? text.replace(/^_xl(?:fn|pm|ws)\.(?:_xlws\.)?/, "") : text;
}

/** Behind a bracket and all that stands in it; an apostrophe takes the next character as it is. */
function behindBrackets(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const sign = formula[at];
    if (sign === "'") at++;
    else if (sign === "[") depth++;
    else if (sign === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}

function lineReferences(text: string, first: string, last: string, at: Origin): string {
  const [from, to] = [lineReference(first, at), lineReference(last, at)];
  if (from === null || to?.charAt(0) !== from.charAt(0)) return text;
  return from === to ? from : `${from}:${to}`;
}

const highestRow = 1048576;
const highestColumn = 16384;

/** `$B3` → `R[n]C2`; null outside the sheet. */
function cellReference(text: string, at: Origin): string | null {
  const digits = text.search(/[1-9]/);
  const dollar = text.charAt(digits - 1) === "$" ? digits - 1 : digits;
  const [column, row] = [lineReference(text.slice(0, dollar), at), lineReference(text.slice(dollar), at)];
  return column === null || row === null ? null : row + column;
}

/** `$B` → `C2`, `3` → `R[n]`; null outside the sheet. */
function lineReference(text: string, at: Origin): string | null {
  const isFixed = text.startsWith("$");
  const name = isFixed ? text.slice(1) : text;
  const isRow = name.charCodeAt(0) <= 0x39;
  const index = isRow ? Number(name) - 1 : columnIndex(name);
  if (index >= (isRow ? highestRow : highestColumn)) return null;
  const letter = isRow ? "R" : "C";
  if (isFixed) return `${letter}${index + 1}`;
  const offset = index - (isRow ? at.row : at.column);
  return offset === 0 ? letter : `${letter}[${offset}]`;
}
