import ICAL from "ical.js";
import { calendarEntries } from "../../../src/core/ledger/calendar/entries.js";
import { icalendar, type CalendarFile, type CalendarFileInput } from "../../../src/core/icalendar/icalendar.js";
import { readBook } from "../../../src/core/reading/read-book.js";
import type { CellValue } from "../../../src/core/values/cell.js";
import { dayOf } from "../../../src/core/values/day.js";
import { sheetOf } from "../sheets/books.js";

export const today = dayOf(2026, 11, 21) ?? 0;
const head = [
  "活动日期",
  "结束日期",
  "活动名称",
  "活动内容",
  "地点",
  "负责人",
  "参加范围",
  "参加人数",
  "活动类别",
  "预算金额",
];

export type ActivityRow = readonly CellValue[];

/** Further rows of the book: settings, and members by name and birth date. */
interface Further {
  readonly settings?: readonly ActivityRow[];
  readonly members?: readonly ActivityRow[];
}

/** The calendar file of a book, of 2026 unless its settings say otherwise, whose activities are these rows: date, end, title, contents, place, responsible, for, people, kind, budget. */
export function fileOf(rows: readonly ActivityRow[], more: Partial<CalendarFileInput> & Further = {}): CalendarFile {
  const own = more.settings ?? [];
  const given = new Map(own.map((row) => [row[0], row]));
  const usual = [
    ["年度", 2026],
    ["单位名称", "某某小学工会"],
  ].filter(([name]) => !given.has(name ?? null));
  const settings = [["项目", "值"], ...usual, ...own];
  const sheets = [
    sheetOf("设置", settings),
    sheetOf("活动", [head, ...rows]),
    sheetOf("会员", [["姓名", "出生日期"], ...(more.members ?? [])]),
  ];
  const reading = readBook({ sheets, date1904: false }, { today, year: null });
  const language = more.language ?? "zh-CN";
  const { wanted, now, daysAround = true } = more;
  return icalendar({
    reading,
    calendar: calendarEntries(reading, language),
    language,
    today: more.today ?? today,
    daysAround,
    ...(wanted === undefined ? {} : { wanted }),
    ...(now === undefined ? {} : { now }),
  });
}

/** An event as the parser that is not ours gives it; days as ISO texts, the last one included. */
export interface ParsedEvent {
  readonly uid: string;
  readonly title: string;
  readonly first: string;
  readonly last: string;
  readonly description: string | null;
  readonly place: string | null;
  readonly categories: readonly string[];
}

/** Reads a file with ical.js, which throws on what it cannot parse and, being strict, on values that are not of their type. */
export function parsed({ text }: Pick<CalendarFile, "text">): readonly ParsedEvent[] {
  ICAL.design.strict = true;
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component, { strictExceptions: true });
    if (!event.startDate.isDate || !event.endDate.isDate) throw new Error(`${event.summary} is not of whole days`);
    const last = event.endDate.clone();
    last.adjust(-1, 0, 0, 0);
    return {
      uid: event.uid,
      title: event.summary,
      first: event.startDate.toString(),
      last: last.toString(),
      description: event.description,
      place: event.location,
      categories: component.getAllProperties("categories").flatMap((one) => one.getValues() as string[]),
    };
  });
}
