import type { CalendarEntry, UndatedActivity } from "../ledger/calendar/entry.js";
import { noticeOf } from "../ledger/calendar/notices/index.js";
import { calendarSpan, monthsOfSpan, yearsOfSpan, type CalendarSpan } from "../ledger/calendar/span.js";
import type { BookReading } from "../reading/reading.js";
import type { Day, Month } from "../values/day.js";
import type { Language } from "../values/language.js";
import { birthdayList } from "./calendar-birthdays.js";
import { monthBlock } from "./calendar-month.js";
import { paged } from "./calendar-pages.js";
import { monthOfIso } from "./calendar-time.js";
import { planList } from "./calendar-plan.js";
import { dayWidth, mergesOf, strip, weekColumns, wideStrip, type Strip } from "./calendar-strip.js";
import { calendarWords, type CalendarWords } from "./calendar-words.js";
import type { SheetPage } from "./page.js";

export interface ActivityCalendarInput {
  readonly reading: Pick<BookReading, "year" | "settings">;
  /** Of `calendarEntries` for the same reading and language. */
  readonly entries: readonly CalendarEntry[];
  readonly undated: readonly UndatedActivity[];
  readonly language: Language;
  readonly today: Day;
  /** The sheet's name. */
  readonly name: string;
}

/** The sheet 活动日历: twelve month blocks in the order of the calendar's span, the plan list, and birthdays where they are many. */
export function activityCalendar(input: ActivityCalendarInput): SheetPage {
  const words = calendarWords[input.language];
  const span = calendarSpan(input.reading);
  const months = monthsOfSpan(span);
  const entriesOf = entriesByMonth(input.entries, span);
  const head = headStrips(input, span, words);
  const { strips, breaks } = paged(
    head,
    months.map((month) => monthBlock(month, entriesOf(month), words)),
    [planList(input.entries, input.undated, words), birthdayList(months, entriesOf, words)],
  );
  return {
    name: input.name,
    mark: { kind: "activity-calendar", year: input.reading.year },
    rows: strips.map(({ cells }) => cells),
    columns: Array.from({ length: weekColumns }, () => ({ width: dayWidth })),
    heights: new Map(strips.map(({ height }, row) => [row, height])),
    merges: mergesOf(strips),
    freeze: { rows: 1, columns: 0 },
    print: {
      orientation: "landscape",
      area: { top: 0, left: 0, bottom: strips.length - 1, right: weekColumns - 1 },
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

function headStrips(input: ActivityCalendarInput, span: CalendarSpan, words: CalendarWords): readonly Strip[] {
  const years = yearsOfSpan(span);
  const unit = input.reading.settings.unitName;
  const found = years.flatMap((year) => noticeOf(year)?.number ?? []);
  const unknown = years.filter((year) => noticeOf(year) === null);
  const title = words.title(typeof unit === "string" ? unit : "", years[0] ?? 0, years.at(-1) ?? 0);
  return [
    wideStrip(30, title, "title"),
    strip(18, [
      { columns: 2, value: words.legend, role: "subtitle" },
      { columns: 3, value: words.notices(found, unknown), role: "subtitle" },
      { columns: weekColumns - 5, value: words.made(input.today), role: "subtitleRight" },
    ]),
  ];
}
