import type { TabKey } from "../tabs/tab.js";
import type { Month } from "../values/day.js";
import type { Notes } from "./notes.js";

/** Stands for a value that a cell holds but that could not be read; a finding says why. */
export const unread = Symbol("unread");
export type Read<T> = T | null | typeof unread;

/** What reading a cell needs to know of its surroundings. */
export interface Surroundings {
  readonly tab: TabKey;
  readonly sheet: string;
  /** The year of dates and months that name none. */
  readonly year: number;
  /** True where the row itself says the year, so that what was read for other rows does not hold for it. */
  readonly ownYear?: boolean;
  /** The first month of the activity calendar, for activities that name no year; absent for other tabs. */
  readonly calendarFirst?: Month;
  readonly notes: Notes;
}
