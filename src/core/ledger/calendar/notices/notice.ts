import type { HolidayKey } from "../holidays.js";

/** One year's arrangement of days off by the State Council's General Office. */
export interface Notice {
  readonly year: number;
  readonly number: string;
  /** Number of a later notice that changed it; `breaks` are as changed. */
  readonly amended?: string;
  /** Day on which it was signed. */
  readonly issued: string;
  /** Days off as the notice lists them, with the days on which work makes up for them. ISO days. */
  readonly breaks: readonly Break[];
}

export interface Break {
  readonly holidays: readonly HolidayKey[];
  readonly first: string;
  readonly last: string;
  /** Saturdays and Sundays that become working days (调休上班). */
  readonly work: readonly string[];
}
