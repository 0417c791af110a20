import { cutText, wrapText } from "./text.js";
import { dayColumns, eventWidth, eventHeight, strip, weekDays, type Piece, type Strip } from "./strip.js";
import type { DayKind } from "./looks.js";
import type { MonthDay, SeveralDays } from "./month-days.js";

/** Rows of bars in a week; what has no room there is counted with the day's other activities. */
const mostLanes = 4;
const barLines = 2;

export interface WeekBars {
  readonly strips: readonly Strip[];
  /** How many activities of each weekday have no bar for want of room. */
  readonly left: readonly number[];
}

interface Bar {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * A week's activities of several days as bars, each over its days of the week: in the first row where nothing is in the way. A bar that
 * began before the week begins with an arrow, one that goes on after it ends in one.
 */
export function weekBars(week: readonly (MonthDay | null)[], several: readonly SeveralDays[]): WeekBars {
  const lanes: Bar[][] = [];
  const left = week.map(() => 0);
  const days = week.flatMap((found) => (found === null ? [] : [found.day]));
  const [start, end] = [days[0], days.at(-1)];
  if (start === undefined || end === undefined) return { strips: [], left };
  const offset = week.findIndex((found) => found !== null);
  for (const { title, first, last } of several) {
    if (first > end || last < start) continue;
    const from = Math.max(first, start) - start + offset;
    const to = Math.min(last, end) - start + offset;
    const lane = lanes.find((bars) => bars.every((bar) => bar.to < from || bar.from > to));
    const bar = { from, to, text: barText(title, first < start, last > end, to - from + 1) };
    if (lane !== undefined) lane.push(bar);
    else if (lanes.length < mostLanes) lanes.push([bar]);
    else for (let weekday = from; weekday <= to; weekday += 1) left[weekday] = (left[weekday] ?? 0) + 1;
  }
  return { strips: lanes.map((bars) => laneStrip(week, bars)), left };
}

function barText(title: string, before: boolean, after: boolean, days: number): string {
  const room = days * eventWidth - 2;
  const arrows = `${before ? "→ " : ""}${after ? " →" : ""}`;
  const lines = before ? 1 : barLines;
  return `${before ? "→ " : ""}${cutText(title, room - (lines === 1 ? arrows.length : 0), lines)}${after ? " →" : ""}`;
}

function laneStrip(week: readonly (MonthDay | null)[], bars: readonly Bar[]): Strip {
  const sorted = [...bars].sort((a, b) => a.from - b.from);
  const pieces: Piece[] = [];
  for (let weekday = 0; weekday < weekDays;) {
    const bar = sorted.find(({ from }) => from === weekday);
    if (bar === undefined) {
      pieces.push(...emptyLane(week[weekday]?.kind ?? "other"));
      weekday += 1;
    } else {
      pieces.push({ columns: (bar.to - bar.from + 1) * dayColumns, value: bar.text, role: "bar" });
      weekday = bar.to + 1;
    }
  }
  const lines = Math.max(...bars.map(({ from, to, text }) => wrapText(text, (to - from + 1) * eventWidth - 2).length));
  return strip(eventHeight(lines), pieces);
}

function emptyLane(kind: DayKind): readonly Piece[] {
  return [
    { columns: 1, value: null, role: `day-laneStart-${kind}` },
    { columns: 1, value: null, role: `day-lane-${kind}` },
    { columns: 1, value: null, role: `day-laneEnd-${kind}` },
  ];
}
