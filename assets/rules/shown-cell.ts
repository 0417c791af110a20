import type { ExampleCell } from "../../src/core/rules/example.js";
import { isCellError } from "../../src/core/values/cell.js";
import { isoDay } from "../../src/core/values/day.js";
import { markup, type Markup } from "./markup.js";

/** What a cell shows: a formula beside its result, a day's serial as a date, white space that nobody would see as ␣. */
export function shownCell(cell: ExampleCell, isDate: boolean): Markup {
  if (typeof cell !== "object" || cell === null) return markup`${plainText(cell, isDate)}`;
  const result = isCellError(cell.value) ? cell.value.error : plainText(cell.value, isDate);
  return markup`${result} <code>${cell.formula}</code>`;
}

/** True for a whole number that can be a day's serial, under a header (one of the texts above it) that speaks of dates. */
export function isDateCell(cell: ExampleCell, above: readonly ExampleCell[]): boolean {
  if (typeof cell !== "number" || !Number.isInteger(cell) || cell < 3654 || cell > 109574) return false;
  return above.some((text) => typeof text === "string" && /日期|时间|日$|年月|date/i.test(text));
}

function plainText(value: string | number | boolean | null, isDate: boolean): string {
  if (typeof value === "number") return isDate ? isoDay(value) : digitsOf(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return (value ?? "").replace(unseen, (blanks) => "␣".repeat(blanks.length));
}

/** Blanks at either end, and wherever they stand those that look like nothing or like a plain blank. */
const unseen = /^\s+|\s+$|[\u00a0\u200b-\u200f\u2060\u3000\ufeff]+/g;

/** All digits, where JavaScript would write an exponent. */
function digitsOf(value: number): string {
  return Math.abs(value) < 1e15 ? String(value) : BigInt(value).toString();
}
