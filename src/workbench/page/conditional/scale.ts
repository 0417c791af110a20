import type { BookConditionalFormat } from "../../host/book/conditional-format.js";
import type { BookSheet } from "../../host/book/sheet.js";

/** Lowest and highest number of a rule's areas, or null when they hold none. */
export interface Reach {
  readonly low: number;
  readonly high: number;
}

/** The reach of the numbers that a bar or colour scale compares. */
export function reachOf(sheet: BookSheet, { areas }: BookConditionalFormat): Reach | null {
  let reach: Reach | null = null;
  for (const area of areas) {
    sheet.eachIn(area, (_row, _column, { value }) => {
      if (typeof value !== "number") return;
      reach =
        reach === null
          ? { low: value, high: value }
          : { low: Math.min(reach.low, value), high: Math.max(reach.high, value) };
    });
  }
  return reach;
}

/** Where a number lies in a reach, from 0 to 1. */
export function shareOf(value: number, { low, high }: Reach): number {
  return high === low ? 1 : (value - low) / (high - low);
}

/** The colour at a share (0–1) of a scale of two or three colours `#RRGGBB`. */
export function scaleColor(colors: readonly string[], share: number): string {
  const place = share * (colors.length - 1);
  const index = Math.min(Math.floor(place), colors.length - 2);
  const [from, to] = [channels(colors[index] ?? "#FFFFFF"), channels(colors[index + 1] ?? "#FFFFFF")];
  const mixed = from.map((channel, at) => Math.round(channel + ((to[at] ?? 0) - channel) * (place - index)));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

function channels(color: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}
