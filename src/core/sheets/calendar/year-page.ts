import type { CalendarEntry } from "../../ledger/calendar/entry.js";
import { dayOfIso, partsOfDay, type Day, type Month } from "../../values/day.js";
import { monthDays, type MonthDay, type MonthDays } from "./month-days.js";
import type { CalendarRole, SmallLook } from "./looks.js";
import { columnCount, strip, weekDays, wideStrip, type Piece, type Strip } from "./strip.js";
import type { CalendarWords } from "./words.js";

const across = columnCount / weekDays;
const mostWeeks = 6;

/**
 * The year on one page: its months three side by side, each day with a mark for days off, adjusted working days, activities and festivals (a
 * sign as well as a colour, so that it reads the same in black and white), and what the marks mean below.
 */
export function yearPage(
  months: readonly Month[],
  entriesOf: (month: Month) => readonly CalendarEntry[],
  unknownYears: readonly number[],
  words: CalendarWords,
): readonly Strip[] {
  const small = months.map((month) => smallMonth(month, entriesOf(month)));
  const bands = Array.from({ length: Math.ceil(small.length / across) }, (_, band) =>
    small.slice(band * across, (band + 1) * across),
  );
  return [
    ...bands.flatMap((band) => bandStrips(band, words)),
    legend(words),
    ...(unknownYears.length === 0 ? [] : [wideStrip(16, words.unknownYears(unknownYears), "legend")]),
  ];
}

interface SmallMonth extends MonthDays {
  readonly month: Month;
  /** Activities without a day. */
  readonly undated: number;
}

function smallMonth(month: Month, entries: readonly CalendarEntry[]): SmallMonth {
  return { month, ...monthDays(month, entries), undated: entries.filter(isUndated).length };
}

/** True for an activity of which only the month is known; it may go on into other months. */
function isUndated({ kind, date }: CalendarEntry): boolean {
  return kind === "activity" && dayOfIso(date) === null;
}

function bandStrips(band: readonly SmallMonth[], words: CalendarWords): readonly Strip[] {
  return [
    strip(
      16,
      band.map(({ month, undated }) => ({
        columns: weekDays,
        value: words.smallHead(month, undated),
        role: "smallHead",
      })),
    ),
    strip(
      12,
      band.flatMap(() => words.weekdays.map((value) => ({ columns: 1, value, role: "smallWeek" as const }))),
    ),
    ...Array.from({ length: mostWeeks }, (_, week) =>
      strip(
        14,
        band.flatMap((month) => weekPieces(month, month.weeks[week] ?? noDays, words)),
        true,
      ),
    ),
    strip(
      5,
      band.flatMap(() => words.weekdays.map(() => ({ columns: 1, value: null, role: "smallFoot" as const }))),
    ),
  ];
}

const noDays = Array.from({ length: weekDays }, () => null);

function weekPieces(
  { several }: SmallMonth,
  week: readonly (MonthDay | null)[],
  words: CalendarWords,
): readonly Piece[] {
  return week.map((found, weekday) => {
    const place = weekday === 0 ? "start" : weekday === weekDays - 1 ? "end" : "middle";
    if (found === null) return { columns: 1, value: null, role: `small-plain-${place}` };
    const active = found.activities.length > 0 || several.some((one) => covers(one, found.day));
    const marks = marksOf(found, active, words);
    const { day: date } = partsOfDay(found.day);
    return {
      columns: 1,
      value: marks === "" ? date : `${date} ${marks}`,
      role: `small-${lookOf(found, active)}-${place}` satisfies CalendarRole,
    };
  });
}

function covers({ first, last }: { readonly first: Day; readonly last: Day }, day: Day): boolean {
  return first <= day && day <= last;
}

function marksOf({ kind, names }: MonthDay, active: boolean, words: CalendarWords): string {
  const rest = { off: words.offMark, work: words.smallWorkMark, plain: "", rest: "" }[kind];
  const festival = kind !== "off" && kind !== "work" && names.length > 0 ? words.festivalMark : "";
  return `${rest}${festival}${active ? words.activityMark : ""}`;
}

function lookOf({ kind, names }: MonthDay, active: boolean): SmallLook {
  if (active) return kind === "off" ? "activityOff" : "activity";
  if (kind === "off" || kind === "work") return kind;
  if (names.length > 0) return "festival";
  return kind;
}

/** Samples of the marks with what they mean, and of what the months' pages add. */
function legend(words: CalendarWords): Strip {
  const { legend: says } = words;
  return strip(16, [
    { columns: 1, value: words.offMark, role: "small-off-middle" },
    { columns: 2, value: says.off, role: "legend" },
    { columns: 1, value: words.smallWorkMark, role: "small-work-middle" },
    { columns: 2, value: says.work, role: "legend" },
    { columns: 1, value: words.activityMark, role: "small-activity-middle" },
    { columns: 2, value: says.activity, role: "legend" },
    { columns: 1, value: words.festivalMark, role: "small-festival-middle" },
    { columns: 2, value: says.festival, role: "legend" },
    { columns: 2, value: null, role: "bar" },
    { columns: 4, value: says.bar, role: "legend" },
    { columns: 3, value: words.lunarLegend, role: "legend" },
  ]);
}
