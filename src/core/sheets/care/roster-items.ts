import { birthOf } from "../../ledger/calendar/birthdays.js";
import { dayInSpan, monthInSpan } from "../../ledger/calendar/span.js";
import type { Row } from "../../reading/reading.js";
import { monthOf, monthOfDay, numberOfMonth, yearOfMonth, type Month } from "../../values/day.js";
import type { SheetInput } from "../built-sheet.js";
import type { CareItem, CareKind } from "./care-item.js";
import { sentences, words } from "./labels.js";
import { retirementGroup } from "./retirement-group.js";
import { retirementMonth } from "./retirement-month.js";

/** What the roster tells of each month: birthdays, newcomers, retirements; first in its order. `past` are those in post whose month of retirement lies before the calendar. */
export function rosterItems(input: SheetInput): {
  readonly items: readonly CareItem[];
  readonly past: readonly CareItem[];
} {
  const { calendar, language } = input;
  const { span } = calendar;
  const tab = input.books.reading.tabs.members;
  if (tab === undefined) return { items: [], past: [] };
  const itemOf = ({ row, values }: Row<"members">, kind: CareKind, month: Month | null, note: string): CareItem[] => {
    const { memberNo, name, department } = values;
    if (name === null) return [];
    return [
      {
        kind,
        month,
        memberNo,
        name,
        department,
        note,
        last: null,
        at: { sheet: tab.sheet, row, column: tab.columns.name ?? 0 },
      },
    ];
  };
  const birthdays = birthdayMonths(input);
  const past: CareItem[] = [];
  const items = tab.rows.flatMap((row): CareItem[] => {
    const { joinDate, leaveDate, status } = row.values;
    const made: CareItem[] = [];
    const birthday = birthdays.get(row.row);
    if (birthday !== undefined) {
      const age = ageIn(row, birthday);
      const round = age !== null && age >= 20 && age % 10 === 0;
      const notes = [round ? sentences[language].age(age) : "", isRetired(row) ? words.retired[language] : ""];
      const note = notes.filter((text) => text !== "").join(sentences[language].join);
      made.push(...itemOf(row, round ? "roundBirthday" : "birthday", birthday, note));
    }
    if (joinDate !== null && dayInSpan(joinDate, span) && joinDate <= input.today)
      made.push(...itemOf(row, "newcomer", monthOfDay(joinDate), words.joined[language]));
    if (leaveDate !== null && status === "退休" && dayInSpan(leaveDate, span))
      made.push(...itemOf(row, "retirement", monthOfDay(leaveDate), words.registered[language]));
    const due = isInPost(row) ? dueMonth(row) : null;
    if (due !== null && monthInSpan(due, span)) made.push(...itemOf(row, "retirement", due, words.byRule[language]));
    else if (due !== null && due < span.first)
      past.push(...itemOf(row, "retirement", null, words.byRulePast[language]));
    return made;
  });
  return { items, past };
}

/** The month of each member's birthday by the roster's row, as the calendar has it. */
function birthdayMonths({ calendar }: SheetInput): ReadonlyMap<number, Month> {
  return new Map(
    calendar.entries.flatMap(({ kind, date, source }) => {
      const [year, month] = date.split("-").map(Number);
      if (kind !== "birthday" || source === null || year === undefined || month === undefined) return [];
      return [[source.row, monthOf(year, month)] as const];
    }),
  );
}

function ageIn(row: Row<"members">, month: Month): number | null {
  const born = birthOf(row);
  return born === null ? null : yearOfMonth(month) - born.year - (numberOfMonth(month) < born.month ? 1 : 0);
}

function dueMonth(row: Row<"members">): Month | null {
  const born = birthOf(row);
  const group = retirementGroup(row);
  return born === null || group === null ? null : retirementMonth(born, group);
}

function isRetired({ values: { status, employment } }: Row<"members">): boolean {
  return status === "退休" || (status === null && employment === "退休");
}

/** Neither retired nor gone, and with no day of leaving. */
function isInPost({ values: { status, employment, leaveDate } }: Row<"members">): boolean {
  return leaveDate === null && employment !== "退休" && (status === null || status === "在会");
}
