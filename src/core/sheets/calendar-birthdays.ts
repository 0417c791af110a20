import type { CalendarEntry } from "../ledger/calendar/entry.js";
import type { Month } from "../values/day.js";
import { birthdayNames, birthdaysOverflow } from "./calendar-month.js";
import { wrapText } from "./calendar-text.js";
import { dayWidth, linesHeight, weekColumns, wideStrip, type Strip } from "./calendar-strip.js";
import type { CalendarWords } from "./calendar-words.js";

const lineWidth = dayWidth * weekColumns;
/** Names a row: few enough that a row stays well under Excel's greatest height and breaks between pages. */
const rowLines = 12;

/** The names of months whose birthdays do not fit under the month: by month, names only; empty when all fit. */
export function birthdayList(
  months: readonly Month[],
  entries: readonly CalendarEntry[],
  words: CalendarWords,
): readonly Strip[] {
  const lists = months
    .map((month) => ({ month, names: birthdayNames(month, entries) }))
    .filter(({ names }) => names.length > 0 && birthdaysOverflow(names, words));
  if (lists.length === 0) return [];
  return [
    wideStrip(26, words.birthdayTitle, "monthHead"),
    ...lists.flatMap(({ month, names }) => [
      wideStrip(20, words.monthHead(month), "planMonth"),
      ...nameRows(names).map((text) => wideStrip(linesHeight(wrapText(text, lineWidth).length), text, "monthNote")),
    ]),
  ];
}

function nameRows(names: readonly string[]): readonly string[] {
  const rows: string[] = [];
  let width = 0;
  for (const name of names) {
    const next = name.length * 2 + 2;
    const last = rows.length - 1;
    if (last < 0 || width + next > rowLines * lineWidth) {
      rows.push(name);
      width = next;
    } else {
      rows[last] = `${rows[last] ?? ""}、${name}`;
      width += next;
    }
  }
  return rows;
}
