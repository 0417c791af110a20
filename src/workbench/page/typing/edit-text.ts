import { isoDay } from "../../../core/values/day.js";
import type { BookCell } from "../../host/book/cell.js";

/** What a cell holds as one would type it: its formula, or its value as it can be typed again. */
export function editText({ value, formula, format }: BookCell): string {
  if (formula !== undefined) return formula;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object") return value.error;
  if (typeof value === "string") return `${format.quotePrefix === true ? "'" : ""}${value}`;
  const numberFormat = format.numberFormat ?? "General";
  if (showsDate(numberFormat) && Number.isInteger(value) && value > 0) return isoDay(value);
  if (numberFormat.includes("%")) return `${Number((value * 100).toPrecision(15))}%`;
  return String(value);
}

function showsDate(numberFormat: string): boolean {
  return /[yd]/i.test(numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "").replace(/General|AM\/PM/gi, ""));
}
