import type { BookReading } from "../../reading/reading.js";
import { monthOf, monthOfDay, type Month } from "../../values/day.js";
import { fold } from "../accounts/account-text.js";
import type { Notes } from "../notes.js";
import { nameOf, placeOfPerson, said, type Person } from "./person.js";

/** The months of a year in which a person owes dues, whatever the amount. */
export interface Terms {
  readonly months: readonly Month[];
  /** Why nothing is owed in the whole year, in the book's words; null when something is, or when the member is simply not one yet. */
  readonly exempt: string | null;
}

/**
 * Membership counts from the month of joining to the month of leaving, both included; a retiree owes up to the month of
 * retirement. Nothing is owed by retirees, the unemployed, those exempted by name, or those who left on an unknown day.
 */
export function termsOf(person: Person, reading: BookReading, notes: Notes): Terms {
  const first = monthOf(reading.year, 1);
  const last = monthOf(reading.year, 12);
  const status = fold(person.roster?.values.status ?? "");
  const employment = fold(said(person, "employment") ?? "");
  const exemption = exemptionOf(person);
  const joined = said(person, "joinDate");
  const left = said(person, "leaveDate");
  const from = joined === null ? first : Math.max(first, monthOfDay(joined));
  const until = left === null || (joined !== null && left < joined) ? last : Math.min(last, monthOfDay(left));
  const nothing = (exempt: string | null): Terms => ({ months: [], exempt });
  if (exemption.whole !== null) return nothing(exemption.whole);
  if (/失业|下岗|待业/.test(status + employment)) return nothing("失业");
  const retired = /退休|离休|退职|内退/;
  if (retired.test(status) || retired.test(employment)) {
    if (left === null || !retired.test(status)) return nothing("退休");
    return until < first ? nothing("退休") : { months: monthsBetween(from, until, exemption.months), exempt: null };
  }
  if (left === null && /离会|退会|转出|调出|去世|死亡|病故|离职|辞职|除名|left|transferred|deceased/i.test(status)) {
    notes.find("dues-leave-undated", "warning", placeOfPerson(person, reading), { name: nameOf(person), status });
    return nothing(status);
  }
  const months = monthsBetween(from, until, exemptMonths(person, reading, exemption.months));
  return { months, exempt: months.length > 0 || from > until ? null : "免缴" };
}

function monthsBetween(from: Month, until: Month, without: ReadonlySet<Month>): Month[] {
  const months: Month[] = [];
  for (let month = from; month <= until; month++) if (!without.has(month)) months.push(month);
  return months;
}

const notExempt = /^(?:否|无|不|不免|不免缴|未免|没有|正常|正常缴纳|应缴|[-/0×x]|n|no|none|false)$/i;

/** An exemption stated for the person, or for the months that a single payment row names. */
function exemptionOf(person: Person): { whole: string | null; months: ReadonlySet<Month> } {
  const months = new Set<Month>();
  let whole: string | null = null;
  const rows = person.roster === null ? person.register : [person.roster, ...person.register];
  for (const row of rows) {
    const text = row.values.exemption;
    if (text === null || notExempt.test(fold(text))) continue;
    const named = "month" in row.values ? row.values.month : null;
    if (named === null) whole ??= text.trim();
    else for (let month = named.first; month <= named.last; month++) months.add(month);
  }
  return { whole, months };
}

function exemptMonths(person: Person, reading: BookReading, stated: ReadonlySet<Month>): ReadonlySet<Month> {
  const columns = reading.tabs.dues?.monthColumns ?? [];
  const months = new Set(stated);
  for (const row of person.register) {
    for (const index of row.exemptMonths) {
      const column = columns[index];
      if (column === undefined) continue;
      for (let month = column.first; month <= column.last; month++) months.add(month);
    }
  }
  return months;
}
