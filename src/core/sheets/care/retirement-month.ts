import type { DayParts } from "../../values/day.js";
import { monthOf, type Month } from "../../values/day.js";

/** Whose rule holds: men, women whose age was 55 (cadres, teachers, staff), women whose age was 50 (workers). */
export type RetirementGroup = "men" | "womenCadres" | "womenWorkers";

interface Rule {
  /** Years of age before 2025. */
  readonly age: number;
  /** The first month of birth whose retirement is put off. */
  readonly from: Month;
  /** Months of birth for each further month of work. */
  readonly step: number;
  /** Months at most. */
  readonly most: number;
}

/** 国务院关于渐进式延迟法定退休年龄的办法 of 2024-09-13, in force from 2025-01-01. */
const rules: Readonly<Record<RetirementGroup, Rule>> = {
  men: { age: 60, from: monthOf(1965, 1), step: 4, most: 36 },
  womenCadres: { age: 55, from: monthOf(1970, 1), step: 4, most: 36 },
  womenWorkers: { age: 50, from: monthOf(1975, 1), step: 2, most: 60 },
};

/** The month in which a person born in a month retires by the rule; special posts and early or late retirement by choice aside. */
export function retirementMonth({ year, month }: Pick<DayParts, "year" | "month">, group: RetirementGroup): Month {
  const { age, from, step, most } = rules[group];
  const born = monthOf(year, month);
  const delay = born < from ? 0 : Math.min(most, Math.floor((born - from) / step) + 1);
  return born + age * 12 + delay;
}
