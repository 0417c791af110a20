import type { CalendarEntry } from "../../ledger/calendar/entry.js";
import { isoMonth, type Month } from "../../values/day.js";
import { columnCount, linesHeight, textColumn, wideStrip, type Strip } from "./strip.js";
import { textWidth, wrapText } from "./text.js";
import type { CalendarWords } from "./words.js";

const lineWidth = textColumn * columnCount;
/** Lines a row at most, so that a row stays well under Excel's greatest height and a month can go on to the next page. */
const rowLines = 12;
/** Lines of names under a month at most. */
const noteLines = 3;

/** The members born in a month, under its weeks: their names, or their number where the names stand in the list at the end. */
export function birthdayNotes(month: Month, entries: readonly CalendarEntry[], words: CalendarWords): readonly Strip[] {
  const names = birthdayNames(month, entries);
  if (names.length === 0) return [];
  const text = overflows(names, words) ? words.birthdaysElsewhere(names.length) : words.birthdays(names);
  return [wideStrip(linesHeight(wrapText(text, lineWidth).length), text, "monthNote")];
}

/** The names of months whose birthdays do not fit under the month: by month, names only; empty when all fit. */
export function birthdayList(
  months: readonly Month[],
  entriesOf: (month: Month) => readonly CalendarEntry[],
  words: CalendarWords,
): readonly Strip[] {
  const lists = months
    .map((month) => ({ month, names: birthdayNames(month, entriesOf(month)) }))
    .filter(({ names }) => names.length > 0 && overflows(names, words));
  if (lists.length === 0) return [];
  return [
    wideStrip(26, words.birthdayTitle, "monthHead"),
    ...lists.flatMap(({ month, names }) => [wideStrip(20, words.monthHead(month), "planMonth"), ...nameRows(names)]),
  ];
}

/** Names of the members born in a month, by day and then name; never the day itself. */
function birthdayNames(month: Month, entries: readonly CalendarEntry[]): readonly string[] {
  const prefix = isoMonth(month);
  return entries.filter(({ kind, date }) => kind === "birthday" && date.startsWith(prefix)).map(({ title }) => title);
}

/** True when a month's names are too many for its block and stand in the list at the end. */
function overflows(names: readonly string[], words: CalendarWords): boolean {
  return textWidth(words.birthdays(names)) > noteLines * lineWidth;
}

function nameRows(names: readonly string[]): readonly Strip[] {
  const rows: { readonly names: string[]; width: number }[] = [];
  for (const name of names) {
    const width = textWidth(name) + 2;
    const last = rows.at(-1);
    if (last === undefined || last.width + width > rowLines * lineWidth) rows.push({ names: [name], width });
    else {
      last.names.push(name);
      last.width += width;
    }
  }
  return rows.map((row) => wideStrip(linesHeight(Math.ceil(row.width / lineWidth)), row.names.join("、"), "monthNote"));
}
