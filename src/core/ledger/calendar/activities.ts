import type { Row, TabReading, BookReading } from "../../reading/reading.js";
import type { When } from "../../tabs/column.js";
import { dayOf, isoDay, isoMonth, monthOfDay, partsOfDay, type Day, type Month } from "../../values/day.js";
import { activityState } from "./activity-state.js";
import type { CalendarEntry, EntrySource, PlanDetails, UndatedActivity } from "./entry.js";
import type { CalendarFinding } from "./findings.js";
import { contentItems, oneLine, planItems } from "./plan-items.js";
import { dayInSpan, monthInSpan, monthOfSpan, type CalendarSpan } from "./span.js";
import { monthOfWords } from "./vague-time.js";

export interface PlannedActivities {
  readonly entries: readonly CalendarEntry[];
  readonly undated: readonly UndatedActivity[];
  readonly findings: readonly CalendarFinding[];
}

type ActivityRow = Row<"activities">;
type ActivityTab = TabReading<"activities">;

/** The activities tab as calendar entries: each activity once, at its day, else in its month, else undated; those outside the span are findings. */
export function plannedActivities(reading: BookReading, span: CalendarSpan): PlannedActivities {
  const tab = reading.tabs.activities;
  const planned = tab?.rows.map((row) => plannedRow(tab, row, span)) ?? [];
  return {
    entries: planned.flatMap(({ entries }) => entries),
    undated: planned.flatMap(({ undated }) => undated),
    findings: planned.flatMap(({ findings }) => findings),
  };
}

function plannedRow(tab: ActivityTab, row: ActivityRow, span: CalendarSpan): PlannedActivities {
  const time = activityTime(row, span);
  const items = itemsOf(tab, row, time.kind !== "day");
  const title = items[0]?.title ?? "";
  const at = { sheet: tab.sheet, row: row.row, column: timeColumn(tab, row) };
  if (time.kind === "none") {
    const args = { title, words: wordsOf(row) ?? "" };
    const finding = { code: "activity-undated", severity: "warning", at, args } as const;
    return { entries: [], undated: items, findings: unreadTime(row) ? [] : [finding] };
  }
  const date = isoOf(time);
  if (!(time.kind === "day" ? dayInSpan(time.at, span) : monthInSpan(time.at, span))) {
    const args = { title, date, first: isoMonth(span.first), last: isoMonth(span.last) };
    return {
      entries: [],
      undated: [],
      findings: [{ code: "activity-outside-calendar", severity: "warning", at, args }],
    };
  }
  const end = endOf(row, time, span);
  const early = end?.early === true;
  const until = end === null || early ? null : end.iso;
  const place = early ? { ...at, column: tab.columns.endDate ?? at.column } : at;
  const backwards = backwardsOf(row);
  const args =
    backwards === null
      ? { title, date, until: end?.iso ?? "" }
      : { title, date: isoDay(backwards.day), until: isoDay(backwards.until) };
  return {
    entries: items.map((item) => ({ date, until, kind: "activity", ...item })),
    undated: [],
    findings:
      early || backwards !== null ? [{ code: "activity-ends-before-start", severity: "warning", at: place, args }] : [],
  };
}

/** A day, only a month, or none that can be told. */
export type ActivityTime =
  | { readonly kind: "day"; readonly at: Day }
  | { readonly kind: "month"; readonly at: Month }
  | { readonly kind: "none" };

/** When an activity is: its date, else the month its date or month column names, else the month that the words mean. */
export function activityTime(row: ActivityRow, span: CalendarSpan): ActivityTime {
  const { date, month } = row.values;
  if (date !== null && "day" in date) return { kind: "day", at: date.day };
  if (date !== null && "month" in date) return { kind: "month", at: placed(date.month, span) };
  if (month !== null && "month" in month) return { kind: "month", at: placed(month.month, span) };
  if (month !== null && "day" in month) return { kind: "month", at: placed(monthOfDay(month.day), span) };
  for (const time of [date, month]) {
    const meant = time !== null && "words" in time ? monthOfWords(time.words, span) : null;
    if (meant !== null) return { kind: "month", at: meant };
  }
  return { kind: "none" };
}

/**
 * A plan for a school year writes 三月 and means next spring, while reading completes it with the book's year: such a month, of the book's
 * year but before the school year, is the school year's own.
 */
function placed(month: Month, span: CalendarSpan): Month {
  const sameYear = Math.floor(month / 12) === Math.floor(span.first / 12);
  return sameYear && month < span.first ? monthOfSpan((month % 12) + 1, span) : month;
}

/** The last day or month that an activity states, and whether it lies before the start; null when it states none or only the start again. */
function endOf(
  row: ActivityRow,
  start: ActivityTime,
  span: CalendarSpan,
): { readonly iso: string; readonly early: boolean } | null {
  if (start.kind === "none") return null;
  const { date, month, endDate } = row.values;
  const stated = date ?? month;
  if (endDate === null && stated !== null && "month" in stated && stated.last !== undefined) {
    return { iso: isoMonth(stated.last + placed(stated.month, span) - stated.month), early: false };
  }
  const own = date !== null && "day" in date ? asWritten(date.day, date.until, span) : null;
  const end: When | null = own !== null ? { day: own, until: null } : endDate;
  if (end === null || "words" in end) return null;
  if ("day" in end && start.kind === "day") {
    const last = end.until ?? end.day;
    return last === start.at ? null : { iso: isoDay(last), early: last < start.at };
  }
  const last = "day" in end ? monthOfDay(end.until ?? end.day) : end.month;
  const first = start.kind === "day" ? monthOfDay(start.at) : start.at;
  return last === first ? null : { iso: isoMonth(last), early: last < first };
}

/** The days of a range that ends before it begins, as one cell says it; null for others. */
function backwardsOf({ values: { date, month } }: ActivityRow): { readonly day: Day; readonly until: Day } | null {
  const stated = date ?? month;
  return stated !== null && "month" in stated ? (stated.backwards ?? null) : null;
}

/** Ranges longer than this do not run over the new year by themselves. */
const longestOverYear = 183;

/**
 * A range without years whose end lies before its start (5月10日-5月1日) is read as running into the next year. Where it would then run for
 * most of a year and out of the calendar, it is taken as it is written.
 */
function asWritten(first: Day, until: Day | null, span: CalendarSpan): Day | null {
  if (until === null || until - first <= longestOverYear || dayInSpan(until, span)) return until;
  const { year, month, day } = partsOfDay(until);
  const before = dayOf(year - 1, month, day);
  return before !== null && before < first ? before : until;
}

function isoOf(time: Exclude<ActivityTime, { kind: "none" }>): string {
  return time.kind === "day" ? isoDay(time.at) : isoMonth(time.at);
}

interface Item {
  readonly title: string;
  readonly source: EntrySource;
  readonly plan: PlanDetails;
}

/**
 * The activities of a row: one, or, where a month's plan lists several in one cell, each of them. A theme with contents is one activity
 * whose contents are the listed items; numbers that belong to the row as a whole stand with its first item.
 */
function itemsOf(tab: ActivityTab, row: ActivityRow, listed: boolean): readonly Item[] {
  const { title, content, place, owner, participants, budget, category, department } = row.values;
  const whole = {
    words: wordsOf(row),
    place,
    owner,
    ...(department === null ? {} : { area: department }),
    ...(category === null ? {} : { category }),
  };
  const contents = title === null || content === null ? [] : contentItems(content);
  const at = (column: number | undefined): EntrySource => ({
    sheet: tab.sheet,
    row: row.row,
    column: column ?? tab.columns.title ?? tab.columns.content ?? 0,
  });
  if (title === null && content === null) {
    const source = at(tab.columns.title);
    return [
      { title: category ?? place ?? "?", source, plan: { ...whole, item: 0, content: null, participants, budget } },
    ];
  }
  const list = title ?? content ?? "";
  const titles = listed ? (title === null ? contentItems(list) : planItems(list)) : [oneLine(list)];
  return titles.map((text, index) => ({
    title: text,
    source: at(title === null ? tab.columns.content : tab.columns.title),
    plan: {
      ...whole,
      ...(titles.length === 1 && activityState(row) === "cancelled" ? { cancelled: true } : {}),
      item: index,
      content: index === 0 && contents.length > 0 ? contents.join("；") : null,
      ...(index === 0 && contents.length > 1 ? { contents } : {}),
      participants: index === 0 ? participants : null,
      budget: index === 0 ? budget : null,
    },
  }));
}

/** What the row says of its time where that is no date or plain month. */
function wordsOf(row: ActivityRow): string | null {
  const time = row.values.date ?? row.values.month;
  if (time === null || "day" in time) return null;
  return "words" in time ? time.words : (time.as ?? null);
}

function unreadTime(row: ActivityRow): boolean {
  return row.unread.includes("date") || row.unread.includes("month");
}

/** The column that a finding about the activity's time points to. */
function timeColumn(tab: ActivityTab, row: ActivityRow): number {
  const { date, month, title, content } = tab.columns;
  const ofMonth = row.values.date === null && row.values.month !== null ? month : undefined;
  return ofMonth ?? date ?? month ?? title ?? content ?? 0;
}
