import { type CellError, type CellValue } from "../values/cell.js";
import { isNoAmount } from "../values/money-text.js";
import { maskIdNumber } from "../values/id-number.js";
import { cleanText, nameText, squeezeText } from "../values/text.js";
import { nearestWord } from "./near.js";
import type { Slot } from "./slots.js";
import type { Surroundings } from "./surroundings.js";

/** The text of a text cell; a number's digits, a truth value's name. */
export function readText(slot: Slot, value: Exclude<CellValue, null>): string | null {
  if (typeof value !== "string") return readPlain(value);
  const text = slot.isName ? nameText(value) : cleanText(value);
  return text === "" ? null : text;
}

function readPlain(value: number | boolean | CellError): string | null {
  return typeof value === "number" ? digitsOf(value) : textOf(value);
}

/** A code or number that is kept as text: leading zeros stay, the apostrophe before them goes. */
export function readCode(slot: Slot, value: CellValue, row: number, around: Surroundings): string | null {
  if (typeof value === "string") {
    const clean = cleanText(value);
    const text = clean.startsWith("'") || clean.startsWith("’") ? clean.slice(1) : clean;
    return text === "" ? null : text;
  }
  if (typeof value === "number" && Math.abs(value) >= 1e15 && slot.key !== "idNumber") {
    // Such numbers are bank cards and the like: said only in part.
    const args = { column: slot.label, text: maskIdNumber(digitsOf(value)) };
    around.notes.add("digits-lost", "warning", around.sheet, row, slot.column, args);
  }
  return readPlain(value as number | boolean);
}

/** A number's digits as Excel keeps them: 15 of them, then zeros, without an exponent. */
export function digitsOf(value: number): string {
  if (!Number.isInteger(value) || Math.abs(value) < 1e15) return String(Number(value.toPrecision(15)) + 0);
  const [mantissa = "", exponent = "0"] = value.toExponential(14).split("e");
  const digits = mantissa.replace(/[-.]/g, "").padEnd(Number(exponent) + 1, "0");
  return value < 0 ? `-${digits}` : digits;
}

/** The value that a cell of a column with fixed values means; any other text stays as typed, with a finding. */
export function readChoice(slot: Slot, value: CellValue, row: number, around: Surroundings): string | null {
  const raw = typeof value === "string" ? value : textOf(value);
  const cached = slot.texts.get(raw);
  if (cached !== undefined) return cached;
  const text = nameText(raw);
  if (text === "" || isNoAmount(text)) return null;
  const word = squeezeText(text).toLowerCase();
  const known = slot.choices?.get(word);
  if (known !== undefined) {
    slot.texts.set(raw, known);
    return known;
  }
  const near = nearestWord(word, [...(slot.choices?.keys() ?? [])]);
  const suggestion = slot.choices?.get(near) ?? "";
  const args = { column: slot.label, text, suggestion, tab: around.tab, of: slot.key };
  around.notes.add("choice-unknown", "warning", around.sheet, row, slot.column, args);
  return text;
}

/** What the cell shows, for messages and comparisons. */
export function textOf(value: CellValue): string {
  if (typeof value === "string") return cleanText(value);
  if (typeof value === "number") return digitsOf(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value === null ? "" : value.error;
}
