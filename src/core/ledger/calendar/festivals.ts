import { partsOfDay, type Day } from "../../values/day.js";
import type { Bilingual } from "../../values/language.js";
import type { EntrySource } from "./entry.js";
import { statutoryDays } from "./holidays.js";
import { usualDays, type UnionDay } from "./union-days.js";

/** A day that unions keep though nobody is off. */
export interface Festival {
  readonly day: Day;
  readonly name: Bilingual;
  /** The setting's cell for a day that the settings add, null for one of the list. */
  readonly source: EntrySource | null;
}

/** A day to show, and the setting's cell that asks for it. */
export interface WantedDay extends UnionDay {
  readonly source: EntrySource | null;
}

const usual: readonly WantedDay[] = usualDays.map((day) => ({ ...day, source: null }));

/**
 * The festivals of a calendar year by day; lunar ones only for 1950–2100. 除夕 and 端午 are festivals where the law does not make them a day
 * off; a day that the settings add stands on days off as well.
 */
export function festivals(year: number, wanted: readonly WantedDay[] = usual): readonly Festival[] {
  const off = new Set(statutoryDays(year).map(({ day }) => day));
  return wanted
    .flatMap(({ name, days, source }) => days(year).map((day) => ({ day, name, source })))
    .flatMap(({ day, ...rest }) => (day === null ? [] : [{ day, ...rest }]))
    .filter(({ day, source }) => partsOfDay(day).year === year && (source !== null || !off.has(day)))
    .sort((a, b) => a.day - b.day);
}
