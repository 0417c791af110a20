import type { When } from "../tabs/column.js";
import { isCellError, UNCALCULATED, type CellError, type CellValue } from "../values/cell.js";
import { readDateNumber, readDateText, type DateRead } from "../values/date-text.js";
import { dayOf, numberOfMonth, yearOfMonth, type Day } from "../values/day.js";
import { yuanText, type Fen } from "../values/fen.js";
import { isNoAmount, readMoneyText, toFen, type MoneyRead } from "../values/money-text.js";
import { readMonthsNumber, readMonthsText, type MonthsRead } from "../values/month-text.js";
import { cleanText, nameText, squeezeText } from "../values/text.js";
import { readRateText } from "../values/rate-text.js";
import type { TabKey } from "../tabs/tab.js";
import { nearestWord } from "./near.js";
import type { Notes } from "./notes.js";
import type { Slot } from "./slots.js";

/** Stands for a value that a cell holds but that could not be read; a finding says why. */
export const unread = Symbol("unread");
export type Read<T> = T | null | typeof unread;

/** What reading a cell needs to know of its surroundings. */
export interface Surroundings {
  readonly tab: TabKey;
  readonly sheet: string;
  /** The year of dates and months that name none. */
  readonly year: number;
  readonly notes: Notes;
}

/** Reads a cell by its column's kind; blank cells give null, unreadable ones a finding and `unread`. */
export function readCell(slot: Slot, value: CellValue | undefined, row: number, around: Surroundings): Read<unknown> {
  if (value === null || value === undefined || value === "") return null;
  if (isCellError(value)) return readError(slot, value, row, around);
  switch (slot.kind) {
    case "money":
      return readMoney(slot, value, row, around);
    case "text":
      return typeof value === "string" ? readText(slot, value) : readPlain(value);
    case "code":
      return readCode(slot, value, row, around);
    case "choice":
      return readChoice(slot, value, row, around);
    case "day":
      return readDay(slot, value, row, around);
    case "when":
      return readWhen(slot, value, row, around);
    case "month":
      return readMonths(slot, value, row, around);
    default:
      return readNumber(slot, value, row, around);
  }
}

/** Fen of a money cell; dashes and 无 are no amount. */
export function readMoney(slot: Slot, value: CellValue, row: number, around: Surroundings): Read<Fen> {
  if (typeof value === "number") {
    if (slot.unit === 1) {
      const fen = value * 100;
      const whole = Math.round(fen);
      if (whole < 1e14 && whole > -1e14 && Math.abs(fen - whole) < 1e-6) return whole + 0;
    }
    return money(slot, toFen(value, slot.unit), String(value), row, around);
  }
  if (typeof value !== "string") return refuse("amount-unreadable", slot, textOf(value), "", row, around);
  const text = cleanText(value);
  if (text === "" || isNoAmount(text)) return null;
  return money(slot, readMoneyText(text, slot.unit), text, row, around);
}

function money(slot: Slot, read: MoneyRead, text: string, row: number, around: Surroundings): Read<Fen> {
  if ("fen" in read) {
    if (read.rounded) {
      const args = { column: slot.label, text, amount: yuanText(read.fen) };
      around.notes.add("amount-rounded", "info", around.sheet, row, slot.column, args);
    }
    return read.fen + 0;
  }
  const { column, label } = slot;
  const severity = slot.vital ? "error" : "warning";
  if (read.problem === "too-large") {
    around.notes.add("amount-too-large", severity, around.sheet, row, column, { column: label, text });
    return unread;
  }
  const code = read.problem === "wrong-decimal" ? "amount-wrong-decimal" : "amount-unreadable";
  return refuse(code, slot, text, read.suggestion, row, around);
}

function readText(slot: Slot, value: string): string | null {
  const known = slot.texts.get(value);
  if (known !== undefined) return known === "" ? null : known;
  const text = slot.isName ? nameText(value) : cleanText(value);
  if (slot.texts.size < 20000) slot.texts.set(value, text);
  return text === "" ? null : text;
}

function readPlain(value: number | boolean | CellError): string | null {
  return typeof value === "number" ? digitsOf(value) : textOf(value);
}

function readCode(slot: Slot, value: CellValue, row: number, around: Surroundings): string | null {
  if (typeof value === "string") {
    const text = cleanText(value).replace(/^['’]/, "");
    return text === "" ? null : text;
  }
  if (typeof value === "number" && Math.abs(value) >= 1e15 && slot.key !== "idNumber") {
    const args = { column: slot.label, text: digitsOf(value) };
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

function readChoice(slot: Slot, value: CellValue, row: number, around: Surroundings): string | null {
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
  const args = { column: slot.label, text, suggestion: slot.choices?.get(near) ?? "" };
  around.notes.add("choice-unknown", "warning", around.sheet, row, slot.column, args);
  return text;
}

/** A whole month counts from its first day. A birth date never takes the year from elsewhere. */
function readDay(slot: Slot, value: CellValue, row: number, around: Surroundings): Read<Day> {
  const read = readDate(value, slot.key === "payDate" ? around.year : null);
  if (read === null) return null;
  if ("day" in read) return read.day;
  if ("month" in read) return dayOf(yearOfMonth(read.month), numberOfMonth(read.month), 1);
  return refuseDate(slot, read, textOf(value), row, around);
}

/** Payments need a date; a plan may say 国庆期间. */
function readWhen(slot: Slot, value: CellValue, row: number, around: Surroundings): Read<When> {
  if (slot.key === "month") {
    const months = monthsOf(slot, value, around.year);
    if (months !== null) return { month: months.first };
  }
  const read = readDate(value, around.year);
  if (read === null) return null;
  if ("problem" in read || ("words" in read && around.tab !== "activities")) {
    return refuseDate(slot, read, textOf(value), row, around);
  }
  return read;
}

function readDate(value: CellValue, year: number | null): DateRead | null {
  if (typeof value === "number") return readDateNumber(value, year);
  if (typeof value !== "string") return { problem: "unreadable", suggestion: "" };
  const text = cleanText(value);
  if (text === "" || isNoAmount(text)) return null;
  return readDateText(text, year);
}

function refuseDate(slot: Slot, read: DateRead, text: string, row: number, around: Surroundings): typeof unread {
  const problem = "problem" in read ? read.problem : "unreadable";
  const suggestion = "problem" in read ? read.suggestion : "";
  const severity = slot.vital ? "error" : "warning";
  const { column, label } = slot;
  if (problem === "impossible" || problem === "year-missing") {
    const code = problem === "impossible" ? "date-impossible" : "date-year-missing";
    around.notes.add(code, severity, around.sheet, row, column, { column: label, text });
    return unread;
  }
  return refuse(problem === "ambiguous" ? "date-ambiguous" : "date-unreadable", slot, text, suggestion, row, around);
}

function readMonths(
  slot: Slot,
  value: CellValue,
  row: number,
  around: Surroundings,
): Read<{ readonly first: number; readonly last: number }> {
  const months = monthsOf(slot, value, around.year);
  if (months !== null) return { first: months.first, last: months.last };
  const text = textOf(value);
  if (text === "" || isNoAmount(text)) return null;
  const severity = around.tab === "dues" ? "error" : "warning";
  around.notes.add("month-unreadable", severity, around.sheet, row, slot.column, { column: slot.label, text });
  return unread;
}

function monthsOf(slot: Slot, value: CellValue, year: number): MonthsRead | null {
  if (typeof value !== "number" && typeof value !== "string") return null;
  const known = slot.months.get(value);
  if (known !== undefined) return known;
  const months = typeof value === "number" ? readMonthsNumber(value, year) : monthsOfText(value, year);
  if (slot.months.size < 20000) slot.months.set(value, months);
  return months;
}

function monthsOfText(text: string, year: number): MonthsRead | null {
  const months = readMonthsText(text, year);
  if (months !== null) return months;
  const day = readDateText(text, year);
  return "day" in day && day.until === null ? readMonthsNumber(day.day, year) : null;
}

function readNumber(slot: Slot, value: CellValue, row: number, around: Surroundings): Read<number> {
  if (typeof value === "number") return value;
  const text = textOf(value);
  if (text === "" || isNoAmount(text)) return null;
  const plain = squeezeText(text).replace(/,(?=\d{3}(?:\D|$))/g, "");
  const number = /^(\d+(?:\.\d+)?)(?:人|名|位|个|人次|次|people|persons)?$/i.exec(plain)?.[1];
  const read = slot.kind === "rate" ? readRateText(text) : number === undefined ? null : Number(number);
  if (read !== null) return read;
  around.notes.add("number-unreadable", "warning", around.sheet, row, slot.column, { column: slot.label, text });
  return unread;
}

/** The finding of an error cell; such a value is unknown, not zero. */
export function readError(slot: Slot, value: CellError, row: number, around: Surroundings): typeof unread {
  const severity = slot.vital || slot.key === "name" ? "error" : "warning";
  const { notes, sheet } = around;
  if (value.error === UNCALCULATED) {
    notes.add("not-calculated", severity, sheet, row, slot.column, { column: slot.label });
  } else {
    notes.add("cell-error", severity, sheet, row, slot.column, { column: slot.label, text: value.error });
  }
  return unread;
}

function refuse(
  code: "amount-unreadable" | "amount-wrong-decimal" | "date-unreadable" | "date-ambiguous",
  slot: Slot,
  text: string,
  suggestion: string,
  row: number,
  around: Surroundings,
): typeof unread {
  const args = { column: slot.label, text, suggestion };
  around.notes.add(code, slot.vital ? "error" : "warning", around.sheet, row, slot.column, args);
  return unread;
}

/** What the cell shows, for messages and comparisons. */
export function textOf(value: CellValue): string {
  if (typeof value === "string") return cleanText(value);
  if (typeof value === "number") return digitsOf(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value === null ? "" : value.error;
}
