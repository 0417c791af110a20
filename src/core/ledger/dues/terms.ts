import type { BookReading } from "../../reading/reading.js";
import { monthOf, monthOfDay, type Month } from "../../values/day.js";
import { fold } from "../accounts/account-text.js";
import type { Notes } from "../notes.js";
import { nameOf, placeOfPerson, type Person } from "./person.js";

/** The months of a year in which a person owes dues, whatever the amount. */
export interface Terms {
  readonly months: readonly Month[];
  /** Why nothing is owed in the whole year, in the book's words; null when something is, or when the member is simply not one yet. */
  readonly exempt: string | null;
  /** First and last month of membership in the year; the last before the first where there is none. */
  readonly membership: { readonly first: Month; readonly last: Month };
}

/**
 * Membership counts from the month of joining to the month of leaving, both included; a retiree owes up to the month of
 * retirement. Nothing is owed by retirees, the unemployed, those exempted by name, or those who left on an unknown day.
 */
export function termsOf(person: Person, reading: BookReading, notes: Notes): Terms {
  const { said } = person;
  const first = monthOf(reading.year, 1);
  const last = monthOf(reading.year, 12);
  const status = fold(person.roster?.values.status ?? "");
  const employment = fold(said.employment ?? "");
  const exemption = exemptionOf(person);
  const { joinDate: joined, leaveDate: left } = said;
  const from = joined === null ? first : Math.max(first, monthOfDay(joined));
  const until = left === null || (joined !== null && left < joined) ? last : Math.min(last, monthOfDay(left));
  const membership = { first: from, last: until };
  const owingNothing = (exempt: string): Terms => ({ months: [], exempt, membership });
  if (exemption.whole !== null) return owingNothing(exemption.whole);
  if (/失业|下岗|待业/.test(status + employment)) return owingNothing("失业");
  if (retired.test(status) || retired.test(employment)) {
    // Who retires stays a member.
    const stays = { first: from, last };
    if (left === null || !retired.test(status) || until < first)
      return { months: [], exempt: "退休", membership: stays };
    return { months: monthsBetween(from, until, exemption.months), exempt: null, membership: stays };
  }
  if (left === null && gone.test(status)) {
    notes.find("dues-leave-undated", "warning", placeOfPerson(person, reading), { name: nameOf(person), status });
    return { months: [], exempt: status, membership: { first, last: first - 1 } };
  }
  const months = monthsBetween(from, until, exemptMonths(person, reading, exemption.months));
  return { months, exempt: months.length > 0 || from > until ? null : "免缴", membership };
}

const retired = /退休|离休|退职|内退/;
const gone = /离会|退会|转出|调出|去世|死亡|病故|离职|辞职|除名|left|transferred|deceased/i;

function monthsBetween(from: Month, until: Month, without: ReadonlySet<Month>): readonly Month[] {
  const months: Month[] = [];
  for (let month = from; month <= until; month++) if (!without.has(month)) months.push(month);
  return months;
}

const notExempt = /^(?:否|无|不|不免|不免缴|未免|没有|正常|正常缴纳|应缴|[-/0×x]|n|no|none|false)$/i;

const noMonths: ReadonlySet<Month> = new Set();

/** An exemption stated for the person, or for the months that a single payment row names. */
function exemptionOf({ roster, further }: Person): { whole: string | null; months: ReadonlySet<Month> } {
  let whole = exemptionIn(roster?.values.exemption ?? null);
  let months = noMonths;
  for (const { values } of further) {
    const text = exemptionIn(values.exemption);
    if (text === null) continue;
    if (values.month === null) whole ??= text;
    else months = withMonths(months, values.month);
  }
  return { whole, months };
}

function exemptionIn(text: string | null): string | null {
  return text === null || notExempt.test(fold(text)) ? null : text.trim();
}

function exemptMonths(person: Person, reading: BookReading, stated: ReadonlySet<Month>): ReadonlySet<Month> {
  const columns = reading.tabs.dues?.monthColumns ?? [];
  let months = stated;
  for (const row of person.further) {
    for (const index of row.exemptMonths) {
      const column = columns[index];
      if (column !== undefined) months = withMonths(months, column);
    }
  }
  return months;
}

function withMonths(
  months: ReadonlySet<Month>,
  { first, last }: { readonly first: Month; readonly last: Month },
): ReadonlySet<Month> {
  const all = new Set(months);
  for (let month = first; month <= last; month += 1) all.add(month);
  return all;
}
