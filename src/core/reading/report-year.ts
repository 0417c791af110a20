import { isBlank } from "../values/cell.js";
import { readDateNumber, readDateText, type DateRead } from "../values/date-text.js";
import { partsOfDay, yearOfMonth, type Day } from "../values/day.js";
import type { Candidate } from "./candidates.js";
import { yearOfCell } from "./row-year.js";

/** The year that most titles and sheet names of the sheets that may be read state, the latest of equally frequent ones; null when none does. */
export function yearOfTitles(candidates: readonly Candidate[]): number | null {
  return mostFrequent(candidates.flatMap(({ year }) => year ?? []));
}

/** The year that most rows are dated in, from the date columns of the sheets that may be read; null when no row has a full date. */
export function yearOfRows(candidates: readonly Candidate[]): number | null {
  const years: number[] = [];
  for (const { tab, region, fit } of candidates) {
    if (tab === "members" || tab === "settings" || tab === "budget") continue;
    const column = (fit.columns.get("date") ?? fit.columns.get("payDate"))?.cell.column;
    const ofYear = fit.columns.get("year")?.cell.column;
    for (let row = region.firstRow; ofYear !== undefined && row <= region.lastRow; row += 1) {
      const stated = yearOfCell(region.sheet.values[row]?.[ofYear]);
      if (stated !== null) years.push(stated);
    }
    if (column === undefined || ofYear !== undefined) continue;
    for (let row = region.firstRow; row <= region.lastRow; row += 1) {
      const value = region.sheet.values[row]?.[column];
      if (isBlank(value)) continue;
      const read =
        typeof value === "number"
          ? readDateNumber(value, null)
          : typeof value === "string"
            ? readDateText(value, null)
            : null;
      const year = read === null ? null : yearRead(read);
      if (year !== null) years.push(year);
    }
  }
  return mostFrequent(years);
}

/** The year of today. */
export function yearOfDay(today: Day): number {
  return partsOfDay(today).year;
}

function yearRead(read: DateRead): number | null {
  if ("day" in read) return partsOfDay(read.day).year;
  return "month" in read ? yearOfMonth(read.month) : null;
}

function mostFrequent(years: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  let best: number | null = null;
  for (const [year, count] of counts) {
    const known = best === null ? 0 : (counts.get(best) ?? 0);
    if (count > known || (count === known && best !== null && year > best)) best = year;
  }
  return best;
}
