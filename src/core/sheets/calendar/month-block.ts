import { lunarText } from "../../ledger/calendar/lunar-text.js";
import type { CalendarEntry } from "../../ledger/calendar/entry.js";
import { partsOfDay, type Month } from "../../values/day.js";
import { birthdayNotes } from "./birthday-list.js";
import { monthDays, type MonthDay } from "./month-days.js";
import { monthNotes } from "./month-notes.js";
import {
  columnCount,
  dayColumns,
  eventWidth,
  eventHeight,
  strip,
  textColumn,
  weekDays,
  wideStrip,
  type Piece,
  type Strip,
} from "./strip.js";
import { cutText, textWidth, wrapText } from "./text.js";
import { weekBars } from "./week-bars.js";
import type { CalendarWords } from "./words.js";

const titleLines = 3;
const cellLines = 10;
/** Height of what is on in a week with nothing, before the page's spare room is shared. */
const emptyWeek = 6;
/** What the two columns beside a day's number hold in the size of names. */
const nameRoom = Math.floor((textColumn * (dayColumns - 1) * 10.5) / 10);

/**
 * One month: its head, the line of what has no day, Monday-first weeks (a row of numbers with the lunar day or the day's name, a row for
 * each bar, a row for what is on), and birthdays.
 */
export function monthBlock(month: Month, entries: readonly CalendarEntry[], words: CalendarWords): readonly Strip[] {
  const { weeks, several } = monthDays(month, entries);
  return [
    wideStrip(20, words.monthHead(month), "monthHead"),
    ...monthNotes(month, entries, words),
    strip(
      15,
      words.weekdays.map((value) => ({ columns: columnCount / weekDays, value, role: "weekHead" })),
    ),
    ...weeks.flatMap((week) => {
      const bars = weekBars(week, several);
      return [numbers(week, words), ...bars.strips, events(week, bars.left, words)];
    }),
    ...birthdayNotes(month, entries, words),
  ];
}

function numbers(week: readonly (MonthDay | null)[], words: CalendarWords): Strip {
  return strip(
    18,
    week.flatMap((found) => numberPieces(found, words)),
  );
}

function numberPieces(found: MonthDay | null, words: CalendarWords): readonly Piece[] {
  if (found === null) {
    return (["number", "gap", "lunar"] as const).map((part) => ({
      columns: 1,
      value: null,
      role: `day-${part}-other`,
    }));
  }
  const { day, kind } = found;
  const { day: date } = partsOfDay(day);
  const mark = { off: words.offMark, work: words.workMark, plain: null, rest: null }[kind];
  const number: Piece = {
    columns: 1,
    value: mark === null ? date : `${date} ${mark}`,
    role: `day-number-${kind}`,
  };
  const name = shortName(found);
  if (name !== null) return [number, { columns: dayColumns - 1, value: name, role: `day-name-${kind}` }];
  return [
    number,
    { columns: 1, value: null, role: `day-gap-${kind}` },
    { columns: 1, value: lunarText(day, words.language), role: `day-lunar-${kind}` },
  ];
}

/** The day's names where they have room beside the number, instead of the lunar day; else null, and they stand with what is on. */
function shortName({ names }: MonthDay): string | null {
  const text = names.join("、");
  return text !== "" && textWidth(text) <= nameRoom ? text : null;
}

function events(week: readonly (MonthDay | null)[], left: readonly number[], words: CalendarWords): Strip {
  const texts = week.map((found, weekday) => (found === null ? "" : eventText(found, left[weekday] ?? 0, words)));
  const lines = Math.max(1, ...texts.map((text) => wrapText(text, eventWidth).length));
  return strip(
    texts.some((text) => text !== "") ? eventHeight(lines) : emptyWeek,
    texts.map((text, weekday) => ({
      columns: dayColumns,
      value: text === "" ? null : text,
      role: `day-events-${week[weekday]?.kind ?? "other"}`,
    })),
    true,
  );
}

/** Names without room beside the number, then activities; what the cell cannot hold is counted, the plan list has it. */
function eventText(found: MonthDay, unbarred: number, words: CalendarWords): string {
  const names = shortName(found) === null ? found.names : [];
  let lines = names.length;
  const all = found.activities.map(
    ({ title, goesOn }) => `${cutText(`• ${title}`, eventWidth, titleLines)}${goesOn ? " →" : ""}`,
  );
  const kept = all.filter((text) => {
    lines += wrapText(text, eventWidth).length;
    return lines <= cellLines;
  });
  const more = all.length - kept.length + unbarred;
  return [...names, ...kept, ...(more > 0 ? [words.more(more)] : [])].join("\n");
}
