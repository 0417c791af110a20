import { dayInSpan, monthInSpan } from "../../ledger/calendar/span.js";
import type { VisitKind } from "../../ledger/visits/visit.js";
import type { Row } from "../../reading/reading.js";
import type { RegisterRow } from "../../reading/registers/registers.js";
import { bareName } from "../../rules/names.js";
import { dayOf, daysInMonth, monthOfDay, partsOfDay, type Day } from "../../values/day.js";
import type { Bilingual } from "../../values/language.js";
import type { SheetInput } from "../built-sheet.js";
import type { CellPlace } from "../list/list-page.js";
import type { CareItem, CareKind } from "./care-item.js";
import { words } from "./labels.js";
import { visitsByName, type PersonalVisit } from "./last-visits.js";
import { peopleOf, type Known } from "./people.js";

/** The visits that are due by what the books say, and those of files that fall due in a later month of the calendar. */
export function visitItems(input: SheetInput): readonly CareItem[] {
  const visits = visitsByName(input.books, input.previousBooks);
  const find: Finder = (name, kinds) =>
    (visits.get(bareName(name)) ?? []).filter(({ kind }) =>
      kinds === null ? !giftsOnly.includes(kind) : kinds.includes(kind),
    );
  const know = peopleOf(input.books);
  return [...hardshipItems(input, find, know), ...benefitItems(input, find, know), ...leaverItems(input, find, know)];
}

/** What is given to all or sent is no visit to somebody in hardship. */
const giftsOnly: readonly VisitKind[] = ["birthday", "festival"];

/** The visits to a name of the kinds given; null for every kind that is a visit in person. */
type Finder = (name: string, kinds: readonly VisitKind[] | null) => readonly PersonalVisit[];
type Know = (memberNo: string | null, name: string) => Known;

/** Files in force whose last visit is twelve months ago, or that know of none; the visits the file itself states count too. */
function hardshipItems(input: SheetInput, find: Finder, know: Know): CareItem[] {
  const { books, today, calendar } = input;
  return (books.reading.registers.hardship?.rows ?? []).flatMap((row): CareItem[] => {
    const { name, memberNo, status, visitedOn } = row.values;
    if (name === null || status === "脱困") return [];
    const known = know(memberNo, name);
    const own = placeOf(row, books.reading.registers.hardship?.columns.visitedOn);
    const last = latest(
      [
        ...(visitedOn === null ? [] : [{ day: visitedOn, at: own }]),
        ...(known.isShared ? [] : find(name, null)),
      ].filter(({ day }) => day <= today),
    );
    const due = last === null ? null : yearAfter(last.day);
    const base = { ...personOf(row, known), last: last === null ? null : { day: last.day, at: last.at ?? own } };
    if (due === null || due <= today) {
      const note = last === null ? words.neverVisited : words.notLately;
      return [{ ...base, kind: "hardship", month: null, note: noteOf(note, words.inForce, known, input) }];
    }
    const month = monthOfDay(due);
    return monthInSpan(month, calendar.span)
      ? [{ ...base, kind: "hardship", month, note: noteOf(words.soon, words.inForce, known, input) }]
      : [];
  });
}

/** Benefits of the last twelve months, which tell of a stay in hospital; one line a person. */
function benefitItems(input: SheetInput, find: Finder, know: Know): CareItem[] {
  const { books, today } = input;
  const since = yearBefore(today);
  const seen = new Set<string>();
  return (books.reading.registers.mutualAid?.rows ?? []).flatMap((row): CareItem[] => {
    const { name, memberNo, benefit, benefitDate } = row.values;
    if (name === null || benefit === null || benefit <= 0) return [];
    if (
      benefitDate === null
        ? (row.year ?? books.reading.year) !== books.reading.year
        : benefitDate <= since || benefitDate > today
    )
      return [];
    const known = know(memberNo, name);
    const key = `${memberNo ?? ""}|${bareName(name)}`;
    const visited = !known.isShared && find(name, ["hospital"]).some(({ day }) => day > since - halfYear);
    if (visited || seen.has(key)) return [];
    seen.add(key);
    return [
      {
        ...personOf(row, known),
        kind: "hospitalVisit",
        month: null,
        note: noteOf(words.benefitUnvisited, words.benefitFact, known, input),
        last: null,
      },
    ];
  });
}

/** A benefit is paid months after the stay. */
const halfYear = 183;

/** Members who retired or died in the calendar's months, up to today. */
function leaverItems(input: SheetInput, find: Finder, know: Know): CareItem[] {
  const tab = input.books.reading.tabs.members;
  return (tab?.rows ?? []).flatMap((row): CareItem[] => {
    const { status, leaveDate, name, memberNo } = row.values;
    const wanted = status === null ? undefined : leavers[status];
    if (tab === undefined || name === null || wanted === undefined || leaveDate === null) return [];
    if (leaveDate > input.today || !dayInSpan(leaveDate, input.calendar.span)) return [];
    const known = { ...know(memberNo, name), member: row };
    if (!known.isShared && find(name, [wanted.visit]).length > 0) return [];
    const at = { sheet: tab.sheet, row: row.row, column: tab.columns.name ?? 0 };
    return [
      {
        ...ofMember(row, name),
        kind: wanted.kind,
        month: null,
        note: noteOf(wanted.note, wanted.fact, known, input),
        last: null,
        at,
      },
    ];
  });
}

const leavers: Readonly<
  Partial<Record<string, { kind: CareKind; visit: VisitKind; note: Bilingual; fact: Bilingual }>>
> = {
  退休: { kind: "retirementVisit", visit: "retirement", note: words.retiredUnvisited, fact: words.retiredFact },
  去世: { kind: "condolence", visit: "death", note: words.deathUnvisited, fact: words.deathFact },
};

function personOf(
  row: RegisterRow<"hardship"> | RegisterRow<"mutualAid">,
  { member }: Known,
): Pick<CareItem, "memberNo" | "name" | "department" | "at"> {
  const { memberNo, name, department } = row.values;
  return {
    memberNo: memberNo ?? member?.values.memberNo ?? null,
    name: name ?? "",
    department: department ?? member?.values.department ?? null,
    at: placeOf(row),
  };
}

function ofMember(
  { values: { memberNo, department } }: Row<"members">,
  name: string,
): Pick<CareItem, "memberNo" | "name" | "department"> {
  return { memberNo, name, department };
}

function placeOf({ sheet, row, column }: RegisterRow, other?: number): CellPlace {
  return { sheet, row, column: other ?? column };
}

/** What was found; of somebody who shares a name only the fact, for nothing was looked up by that name. */
function noteOf(note: Bilingual, fact: Bilingual, { isShared }: Known, { language }: SheetInput): string {
  return isShared ? fact[language] + words.sameName[language] : note[language];
}

function latest<One extends { readonly day: Day }>(visits: readonly One[]): One | null {
  return visits.reduce<One | null>((last, visit) => (last === null || visit.day > last.day ? visit : last), null);
}

function yearAfter(day: Day): Day {
  return shifted(day, 1);
}

function yearBefore(day: Day): Day {
  return shifted(day, -1);
}

/** The same day of another year, the 28th for the 29th of February. */
function shifted(day: Day, years: number): Day {
  const { year, month, day: date } = partsOfDay(day);
  return dayOf(year + years, month, Math.min(date, daysInMonth(year + years, month))) ?? day;
}
