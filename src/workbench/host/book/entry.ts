import { HostError, invalidArgument } from "../rich-api/host-error.js";
import { dayOf } from "../../../core/values/day.js";
import type { BookCell, BookValue, CellFormat } from "./cell.js";
import { EntryRefused } from "./entry-refused.js";
import { isFormula } from "./formula/is-formula.js";
import { beyondNumbers, cellCharacters, formulaCharacters } from "./limits.js";

/** What Excel makes of a value put into a cell through `values` or `formulas`: it reads texts as a US user's typing. Null leaves the cell alone. */
export function enter(cell: BookCell, input: unknown): BookCell {
  if (input === null || input === undefined) return cell;
  const format = withoutQuote(cell.format);
  if (typeof input === "number") {
    if (!Number.isFinite(input)) throw invalidArgument("A number must be finite.");
    return isText(format) ? { value: String(input), format } : { value: input, format };
  }
  if (typeof input === "boolean")
    return isText(format) ? { value: input ? "TRUE" : "FALSE", format } : { value: input, format };
  if (typeof input !== "string") throw invalidArgument("A cell takes a text, a number or a boolean.");
  return typed(format, input);
}

function typed(format: CellFormat, text: string): BookCell {
  if (text === "") return { value: null, format };
  if (text.startsWith("'")) return { value: checkLength(text.slice(1)), format: { ...format, quotePrefix: true } };
  if (isText(format)) return { value: checkLength(text), format };
  const trimmed = text.trimStart();
  if (/^[=\uff1d]/.test(trimmed)) return formulaCell(format, trimmed.slice(1));
  // Signs alone are no formula: people write them for "nothing".
  if (/^[-+@]/.test(trimmed) && !/^[-+]+\s*$/.test(trimmed) && numberOf(trimmed) === null)
    return formulaCell(format, trimmed);
  const read = constantOf(trimmed.trimEnd());
  if (read === null) return { value: checkLength(text), format };
  const general = format.numberFormat === undefined || format.numberFormat === "General";
  const shown = general && read.numberFormat !== undefined ? { ...format, numberFormat: read.numberFormat } : format;
  return { value: read.value, format: shown };
}

function formulaCell(format: CellFormat, body: string): BookCell {
  const formula = `=${body}`;
  if (formula.length > formulaCharacters) throw invalidArgument("The formula is longer than 8192 characters.");
  if (!isFormula(formula)) throw new EntryRefused("formula");
  return { value: null, formula, format };
}

interface Constant {
  readonly value: BookValue;
  readonly numberFormat?: string;
}

/** What a text stands for that is read as a number, date, truth value or error, else the text itself; formulas are not looked for. */
export function readConstant(text: string): BookValue {
  return constantOf(text.trim())?.value ?? text;
}

function constantOf(text: string): Constant | null {
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === "true" };
  if (/^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/i.test(text)) return { value: { error: text.toUpperCase() } };
  const number = numberOf(text);
  if (number !== null) return number;
  return dateOf(text);
}

function numberOf(input: string): Constant | null {
  // Excel takes full-width digits and signs as half-width ones.
  const text = input.normalize("NFKC");
  const bracketed = /^\((.+)\)$/.exec(text);
  const match = /^([-+]?)[$¥]?((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?)(?:[eE]([-+]?\d+))?(%?)$/.exec(
    bracketed?.[1] ?? text,
  );
  if (match === null || !/\d/.test(match[2] ?? "")) return null;
  const digits = Number(`${(match[2] ?? "").replaceAll(",", "")}e${match[3] ?? "0"}`);
  if (digits >= beyondNumbers) return { value: input };
  const signed = (match[1] === "-") !== (bracketed !== null) ? -digits : digits;
  if (match[4] === "%") return { value: signed / 100, numberFormat: (match[2] ?? "").includes(".") ? "0.00%" : "0%" };
  return {
    value: Number(signed.toPrecision(15)),
    ...((match[2] ?? "").includes(",") ? { numberFormat: "#,##0" } : {}),
  };
}

function dateOf(input: string): Constant | null {
  const text = input.normalize("NFKC");
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  const us = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text);
  const chinese = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text);
  const month = /^(\d{4})[-/](\d{1,2})$/.exec(text) ?? /^(\d{4})年(\d{1,2})月$/.exec(text);
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(text) ?? /^(\d{1,2})月(\d{1,2})日$/.exec(text);
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (time !== null) {
    const seconds = Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0);
    return { value: seconds / 86400, numberFormat: "h:mm" };
  }
  const full = iso ?? chinese;
  if (full !== null) return day(Number(full[1]), Number(full[2]), Number(full[3]), "m/d/yyyy");
  if (us !== null) return day(Number(us[3]), Number(us[1]), Number(us[2]), "m/d/yyyy");
  if (month !== null) return day(Number(month[1]), Number(month[2]), 1, "mmm-yy");
  // The year is this year's in Excel; a fixed one here, so that nothing depends on the clock.
  if (short !== null) return day(2026, Number(short[1]), Number(short[2]), "d-mmm");
  return null;
}

function day(year: number, month: number, date: number, numberFormat: string): Constant | null {
  const serial = dayOf(year, month, date);
  return serial === null ? null : { value: serial, numberFormat };
}

function isText(format: CellFormat): boolean {
  return format.numberFormat === "@";
}

function withoutQuote(format: CellFormat): CellFormat {
  if (format.quotePrefix === undefined) return format;
  const rest: { -readonly [K in keyof CellFormat]: CellFormat[K] } = { ...format };
  delete rest.quotePrefix;
  return rest;
}

function checkLength(text: string): string {
  if (text.length > cellCharacters) throw new HostError("InvalidArgument", "A cell holds at most 32767 characters.");
  return text;
}
