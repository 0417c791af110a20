import type { SettingValues } from "../../reading/reading.js";
import { monthOf, numberOfMonth, type Month } from "../../values/day.js";
import type { Fen } from "../../values/fen.js";
import type { StatedDue } from "./stated-due.js";

/** What is due for each month owed in the year, in order of months. */
export type Plan = ReadonlyMap<Month, Fen>;

/** Plans by the rule, made once for all members who owe the same dues in the same months. */
export class RulePlans {
  readonly #made = new Map<string, Plan>();

  constructor(private readonly settings: SettingValues) {}

  /** The plan for months of one year, in order, and the due of a whole month in fen. */
  of(months: readonly Month[], monthly: Fen): Plan {
    const key = `${monthly} ${months.length === 12 ? "" : months.join(" ")}`;
    let plan = this.#made.get(key);
    if (plan === undefined) this.#made.set(key, (plan = planByRule(months, monthly, this.settings)));
    return plan;
  }
}

/** Spreads dues by the rule: a period's due is the monthly due × the months owed in it, rounded as the settings say. */
function planByRule(months: readonly Month[], monthly: Fen, settings: SettingValues): Plan {
  const plan = new Map<Month, Fen>();
  for (const period of periodsOf(months, settings)) {
    spread(plan, period, roundPeriod(monthly * period.length, settings));
  }
  return plan;
}

/** Spreads what the register states: a month's due as it is, a half-year's by the months owed in it, a year's over the months owed. */
export function planByRegister(months: readonly Month[], stated: StatedDue): Plan {
  const plan = new Map<Month, Fen>();
  if (stated.every === "month") for (const month of months) plan.set(month, stated.fen);
  else if (stated.every === "year") spread(plan, months, stated.fen);
  else for (const half of halvesOf(months)) spread(plan, half, Math.round((stated.fen * half.length) / 6));
  return plan;
}

/** The last month of the year in which dues are due by today: 会费截止月, else the last month completed before today. */
export function lastMonthDue(year: number, thisMonth: Month, settings: SettingValues): Month {
  const until = typeof settings.duesUntil === "number" ? settings.duesUntil : thisMonth - 1;
  return Math.min(until, monthOf(year, 12));
}

/** Rounds a period's due in fen: none, to the yuan (half up), or up to the yuan. */
export function roundPeriod(fen: Fen, settings: SettingValues): Fen {
  if (settings.duesRounding === "yuan") return Math.floor((fen + 50) / 100) * 100;
  return settings.duesRounding === "up" ? Math.ceil(fen / 100) * 100 : fen;
}

/** For how many months dues are collected at once, by 会费周期. */
export function monthsOfPeriod({ duesPeriod }: SettingValues): 1 | 6 | 12 {
  return duesPeriod === "year" ? 12 : duesPeriod === "half" ? 6 : 1;
}

function periodsOf(months: readonly Month[], settings: SettingValues): (readonly Month[])[] {
  if (settings.duesPeriod === "year") return [months];
  return settings.duesPeriod === "half" ? halvesOf(months) : months.map((month) => [month]);
}

function halvesOf(months: readonly Month[]): (readonly Month[])[] {
  return [months.filter((month) => numberOfMonth(month) <= 6), months.filter((month) => numberOfMonth(month) > 6)];
}

/** Equal shares rounded down, the last month taking what is left, so that the months add up to the whole. */
function spread(plan: Map<Month, Fen>, months: readonly Month[], whole: Fen): void {
  const share = Math.floor(whole / Math.max(1, months.length));
  months.forEach((month, index) => {
    plan.set(month, index < months.length - 1 ? share : whole - share * (months.length - 1));
  });
}
