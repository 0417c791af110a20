import type { TabKey } from "../tabs/tab.js";
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
  readonly notes: Notes;
}
