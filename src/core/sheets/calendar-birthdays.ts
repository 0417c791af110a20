import type { CalendarEntry } from "../ledger/calendar/entry.js";
import type { Month } from "../values/day.js";
import { birthdayNames, birthdaysOverflow } from "./calendar-month.js";
import { textWidth } from "./calendar-text.js";
import { dayWidth, linesHeight, weekColumns, wideStrip, type Strip } from "./calendar-strip.js";
import type { CalendarWords } from "./calendar-words.js";

const lineWidth = dayWidth * weekColumns;
/** Lines a row at most, so that a row stays well under Excel's greatest height and a month can go on to the next page. */
const rowLines = 12;

/** The names of months whose birthdays do not fit under the month: by month, names only; empty when all fit. */
export function birthdayList(
  months: readonly Month[],
  entriesOf: (month: Month) => readonly CalendarEntry[],
  words: CalendarWords,
): readonly Strip[] {
  const lists = months
    .map((month) => ({ month, names: birthdayNames(month, entriesOf(month)) }))
    .filter(({ names }) => names.length > 0 && birthdaysOverflow(names, words));
  if (lists.length === 0) return [];
  return [
    wideStrip(26, words.birthdayTitle, "monthHead"),
    ...lists.flatMap(({ month, names }) => [wideStrip(20, words.monthHead(month), "planMonth"), ...nameRows(names)]),
  ];
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
