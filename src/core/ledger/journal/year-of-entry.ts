import type { When } from "../../tabs/column.js";
import { isoDay, isoMonth, monthOf, monthOfDay, type Month } from "../../values/day.js";
import { fold } from "../accounts/account-text.js";

/** When a row happened, as far as the year goes: a month, or none that can be told. */
export type EntryTime =
  { readonly kind: "month"; readonly month: Month; readonly text: string } | { readonly kind: "none" };

/** The month of a row by its date (a range counts by its start), else by its month column taken in the year of the report. */
export function timeOf(when: When | null, monthColumn: unknown, year: number): EntryTime {
  if (when !== null && "day" in when) return { kind: "month", month: monthOfDay(when.day), text: isoDay(when.day) };
  if (when !== null && "month" in when) return { kind: "month", month: when.month, text: isoMonth(when.month) };
  const month = monthOfColumn(monthColumn, year);
  if (month !== null) return { kind: "month", month, text: isoMonth(month) };
  return { kind: "none" };
}

function monthOfColumn(value: unknown, year: number): Month | null {
  if (typeof value === "object" && value !== null && "first" in value && typeof value.first === "number") {
    return value.first;
  }
  if (typeof value !== "string") return null;
  const match = /^(?:(\d{4})[年.\-/]?)?(1[0-2]|0?[1-9])月?份?$/.exec(fold(value));
  return match === null ? null : monthOf(match[1] === undefined ? year : Number(match[1]), Number(match[2]));
}
