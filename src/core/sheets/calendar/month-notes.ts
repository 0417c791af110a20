import type { CalendarEntry } from "../../ledger/calendar/entry.js";
import type { Month } from "../../values/day.js";
import { columnCount, linesHeight, textColumn, wideStrip, type Strip } from "./strip.js";
import { wrapText } from "./text.js";
import { byPlace, spanOf, timeText } from "./time.js";
import type { CalendarWords } from "./words.js";

const noteWidth = columnCount * textColumn;
const noteLines = 5;

/** The activities of the month that have no day of their own, and those that go on for longer than a bar. */
export function monthNotes(month: Month, entries: readonly CalendarEntry[], words: CalendarWords): readonly Strip[] {
  const items = withoutDay(month, entries).map((entry) => {
    const plain = entry.until === null && entry.plan?.words == null;
    return plain ? entry.title : `${entry.title}（${timeText(entry, words)}）`;
  });
  if (items.length === 0) return [];
  const text = fitting(items, (kept, left) => words.thisMonth(left === 0 ? kept : [...kept, words.more(left)]));
  return [wideStrip(linesHeight(wrapText(text, noteWidth).length), text, "monthNote")];
}

/** The month's activities that stand in its line, in the order of the plan. */
function withoutDay(month: Month, entries: readonly CalendarEntry[]): readonly CalendarEntry[] {
  return entries
    .filter((entry) => {
      if (entry.kind !== "activity") return false;
      const span = spanOf(entry);
      return span.kind === "months" && month >= span.first && month <= span.last;
    })
    .sort(byPlace);
}

/** The longest beginning of the items whose text fits into the note's lines, with the number left out said; at least one item. */
function fitting(items: readonly string[], say: (kept: readonly string[], left: number) => string): string {
  let count = 0;
  while (count < items.length) {
    const next = say(items.slice(0, count + 1), items.length - count - 1);
    if (count > 0 && wrapText(next, noteWidth).length > noteLines) break;
    count += 1;
  }
  return say(items.slice(0, count), items.length - count);
}
