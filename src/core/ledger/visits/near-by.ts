import type { Month } from "../../values/day.js";
import type { ToldVisit } from "./told-visit.js";

/** Days within which a visit and its payment lie. */
const nearDays = 45;
/** Months that such days reach. */
const nearMonths = 2;

/** Finds those of the visits that lie near another in time; one without a time is near to all. */
export function nearBy(visits: readonly ToldVisit[]): (to: ToldVisit) => readonly ToldVisit[] {
  const byMonth = new Map<Month | null, ToldVisit[]>();
  for (const visit of visits) {
    const same = byMonth.get(visit.month);
    if (same === undefined) byMonth.set(visit.month, [visit]);
    else same.push(visit);
  }
  return (to) => {
    const { month } = to;
    if (month === null) return visits;
    const found = [...(byMonth.get(null) ?? [])];
    for (let other = month - nearMonths; other <= month + nearMonths; other += 1)
      for (const visit of byMonth.get(other) ?? []) if (isNear(visit, to)) found.push(visit);
    return found;
  };
}

/** True where no more days lie between the two than a payment may come before or after; of months, those next to each other. */
export function isNear(one: ToldVisit, other: ToldVisit): boolean {
  if (one.day !== null && other.day !== null) return Math.abs(one.day - other.day) <= nearDays;
  return one.month === null || other.month === null || Math.abs(one.month - other.month) <= 1;
}

/** Days between the two, as far as they are known: within a month none, from one month to the next 31. */
export function daysBetween(one: ToldVisit, other: ToldVisit): number {
  if (one.day !== null && other.day !== null) return Math.abs(one.day - other.day);
  if (one.month === null || other.month === null) return 0;
  return Math.abs(one.month - other.month) * 31;
}
