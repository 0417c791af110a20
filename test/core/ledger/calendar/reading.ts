import type { BookReading } from "../../../../src/core/reading/reading.js";
import type { When } from "../../../../src/core/tabs/column.js";
import { tabs } from "../../../../src/core/tabs/index.js";
import { dayOfIso, monthOf } from "../../../../src/core/values/day.js";

export type Typed = string | number | null;

/** A reading with a roster and an activities tab, as reading would give it; rows count from sheet row 2 (0-based). */
export function reading(book: {
  readonly year: number;
  readonly firstMonth?: number;
  readonly unitName?: string;
  /** Further settings by key. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly activities?: readonly ActivityInput[];
  readonly members?: readonly Readonly<Record<string, Typed>>[];
}): BookReading {
  const settings = {
    schoolYear: book.firstMonth ?? 1,
    unitName: book.unitName ?? null,
    places: new Map(),
    ...book.settings,
  };
  const activities = (book.activities ?? []).map(({ unread, ...given }) => ({
    given: { ...given, date: when(given.date), endDate: when(given.endDate), month: when(given.month) },
    unread: unread ?? [],
  }));
  const members = (book.members ?? []).map((given) => ({
    given: { ...given, birthDate: day(given.birthDate), leaveDate: day(given.leaveDate) },
    unread: [],
  }));
  return {
    year: book.year,
    settings,
    findings: [],
    excluded: [],
    questions: [],
    registers: {},
    tabs: { members: tab("members", "会员", members), activities: tab("activities", "活动", activities) },
  } as unknown as BookReading;
}

/** `2026-03-05`, `2026-03-05/2026-03-07`, `2026-03`; anything else is words. */
interface ActivityInput {
  readonly date?: string;
  readonly endDate?: string;
  readonly month?: string;
  readonly title?: string;
  readonly content?: string;
  readonly place?: string;
  readonly owner?: string;
  /** 参加范围 */
  readonly department?: string;
  readonly category?: string;
  readonly participants?: number;
  readonly budget?: number;
  readonly unread?: readonly string[];
}

function tab(
  key: "members" | "activities",
  sheet: string,
  rows: readonly { readonly given: Readonly<Record<string, unknown>>; readonly unread: readonly string[] }[],
): unknown {
  const names = Object.keys(tabs[key].columns);
  return {
    tab: key,
    sheet,
    columns: Object.fromEntries(names.map((name, column) => [name, column])),
    rows: rows.map(({ given, unread }, index) => ({
      row: index + 2,
      values: Object.fromEntries(names.map((name) => [name, given[name] ?? null])),
      unread,
      paid: [],
      exemptMonths: [],
    })),
  };
}

function when(text: string | undefined): When | null {
  if (text === undefined) return null;
  const [from = "", until] = text.split("/");
  const first = dayOfIso(from);
  if (first !== null) return { day: first, until: until === undefined ? null : dayOfIso(until) };
  const month = /^(\d{4})-(\d{2})$/.exec(text);
  return month === null ? { words: text } : { month: monthOf(Number(month[1]), Number(month[2])) };
}

function day(value: Typed | undefined): number | null {
  return typeof value === "string" ? dayOfIso(value) : null;
}
