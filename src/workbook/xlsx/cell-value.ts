import type { CellValue } from "../../core/values/cell.js";
import { type Budget, damaged } from "./bounds.js";
import { numberIn, serialOfIso } from "./cell-number.js";
import { isOn } from "./xml-attributes.js";
import { decodeText, unescapeString } from "./xml-text.js";

/** What cells refer to outside their sheet. */
export interface CellContext {
  readonly part: string;
  readonly strings: readonly string[];
  /** By style index, whether numbers of that style are days counted from 1904; empty in ordinary workbooks. */
  readonly days1904: readonly boolean[];
}

/** The types that a cell's `t` names; `n` when it names none. */
export type CellType = "n" | "s" | "str" | "inlineStr" | "b" | "e" | "d";

export interface RawCell {
  readonly type: CellType;
  /** Index of its style. */
  readonly style: number;
  readonly context: CellContext;
  readonly budget: Budget;
}

/** What the text in a cell's `<v>` says. Throws WorkbookError. */
export function cellValue(cell: RawCell, bytes: Uint8Array, start: number, end: number, raw: boolean): CellValue {
  switch (cell.type) {
    case "n":
      return number(cell, bytes, start, end, raw);
    case "s":
      return shared(cell, bytes, start, end);
    case "b":
      return isOn(decodeText(bytes, start, end).trim());
    case "e":
      return { error: decodeText(bytes, start, end).trim() };
    case "d": {
      const text = decodeText(bytes, start, end);
      return serialOfIso(text) ?? text;
    }
    default:
      cell.budget.text(end - start);
      return unescapeString(decodeText(bytes, start, end, raw));
  }
}

export function cellType(bytes: Uint8Array, start: number, end: number): CellType {
  const first = bytes[start];
  if (end - start === 1) {
    if (first === 0x73) return "s";
    if (first === 0x62) return "b";
    if (first === 0x65) return "e";
    return first === 0x64 ? "d" : "n";
  }
  return first === 0x73 ? "str" : first === 0x69 ? "inlineStr" : "n";
}

/** Days from 1900-01-00 to 1904-01-01 as Excel counts them. */
export const days1904 = 1462;

function number(cell: RawCell, bytes: Uint8Array, start: number, end: number, raw: boolean): CellValue {
  const value = numberIn(bytes, start, end);
  if (value !== null) return cell.context.days1904[cell.style] === true ? value + days1904 : value;
  const text = decodeText(bytes, start, end, raw).trim();
  // A "number" that is none is shown as the text it is, never dropped.
  return text === "" ? null : text;
}

function shared(cell: RawCell, bytes: Uint8Array, start: number, end: number): CellValue {
  const text = cell.context.strings[numberIn(bytes, start, end) ?? -1];
  if (text === undefined) throw damaged(cell.context.part);
  return text;
}
