import type { CalendarEntry, UndatedActivity } from "../../ledger/calendar/entry.js";
import { noticeNumbers, noticeOf } from "../../ledger/calendar/notices/index.js";
import { calendarSpan, monthsOfSpan, yearsOfSpan, type CalendarSpan } from "../../ledger/calendar/span.js";
import type { BookReading } from "../../reading/reading.js";
import type { Day, Month } from "../../values/day.js";
import type { Language } from "../../values/language.js";
import type { Asked } from "../asked.js";
import type { SheetPage } from "../page.js";
import { birthdayList } from "./birthday-list.js";
import { choiceOf, choiceText, chosenEntries, chosenUndated } from "./chosen.js";
import { monthBlock } from "./month-block.js";
import { paged } from "./pages.js";
import { planLists } from "./plan-lists.js";
import { columnCount, columnWidth, mergesOf, strip, wideStrip, type Strip } from "./strip.js";
import { monthOfIso } from "./time.js";
import { calendarWords, type CalendarWords } from "./words.js";
import { yearPage } from "./year-page.js";

export interface ActivityCalendarInput {
  readonly reading: Pick<BookReading, "year" | "settings">;
  /** Of `calendarEntries` for the same reading and language. */
  readonly entries: readonly CalendarEntry[];
  readonly undated: readonly UndatedActivity[];
  /** Which activities to show, where that is asked for. */
  readonly asked?: Partial<Pick<Asked, "area" | "category">>;
  readonly language: Language;
  readonly today: Day;
  /** The sheet's name. */
  readonly name: string;
}

/** The sheet 活动日历: the year on a page, twelve month blocks in the order of the calendar's span, the plan, and birthdays where they are many. */
export function activityCalendar(input: ActivityCalendarInput): SheetPage {
  const words = calendarWords[input.language];
  const { settings } = input.reading;
  const span = calendarSpan(input.reading);
  const months = monthsOfSpan(span);
  const choice = choiceOf(input.asked ?? {}, settings);
  const only = choiceText(choice, words);
  const entries = chosenEntries(input.entries, choice);
  const entriesOf = entriesByMonth(entries, span);
  const unknown = yearsOfSpan(span).filter((year) => noticeOf(year) === null);
  const plan = {
    activities: entries.filter(({ kind }) => kind === "activity"),
    undated: chosenUndated(input.undated, choice),
    none: only.length === 0 ? words.noActivities : words.noneChosen,
  };
  const { strips, breaks } = paged(
    headStrips(input, span, only, unknown, words),
    yearPage(months, entriesOf, unknown, words),
    months.map((month) => monthBlock(month, entriesOf(month), words)),
    [...planLists(plan, settings.planShape, words), birthdayList(months, entriesOf, words)],
  );
  return {
    name: input.name,
    mark: { kind: "activity-calendar", year: input.reading.year },
    rows: strips.map(({ cells }) => cells),
    columns: Array.from({ length: columnCount }, () => ({ width: columnWidth })),
    heights: new Map(strips.map(({ height }, row) => [row, height])),
    merges: mergesOf(strips),
    freeze: { rows: 1, columns: 0 },
    print: {
      orientation: "landscape",
      area: { top: 0, left: 0, bottom: strips.length - 1, right: columnCount - 1 },
      titleRows: { first: 0, last: 0 },
      onePage: false,
      breaks,
    },
    tables: [],
    validations: [],
    tabColor: "2E75B6",
    links: [],
  };
}

/** What a month's block looks at: its own entries, and the activities that go on into it. */
function entriesByMonth(
  entries: readonly CalendarEntry[],
  span: CalendarSpan,
): (month: Month) => readonly CalendarEntry[] {
  const byMonth = new Map(monthsOfSpan(span).map((month) => [month, [] as CalendarEntry[]]));
  for (const entry of entries) {
    const first = monthOfIso(entry.date);
    const last = entry.kind === "activity" && entry.until !== null ? monthOfIso(entry.until) : first;
    for (let month = Math.max(first, span.first); month <= Math.min(last, span.last); month += 1) {
      byMonth.get(month)?.push(entry);
    }
  }
  return (month) => byMonth.get(month) ?? [];
}

function headStrips(
  input: ActivityCalendarInput,
  span: CalendarSpan,
  only: readonly string[],
  unknown: readonly number[],
  words: CalendarWords,
): readonly Strip[] {
  const years = yearsOfSpan(span);
  const unit = input.reading.settings.unitName;
  const title = words.title(typeof unit === "string" ? unit : "", years[0] ?? 0, years.at(-1) ?? 0, only);
  return [
    wideStrip(32, title, "title"),
    strip(18, [
      { columns: 16, value: words.notices(years.flatMap(noticeNumbers), unknown), role: "subtitle" },
      { columns: columnCount - 16, value: words.made(input.today), role: "subtitleRight" },
    ]),
  ];
}
