import { monthOf, monthOfDay, type Month } from "../../../src/core/values/day.js";
import type { Fen } from "../../../src/core/values/fen.js";
import { seeded } from "../random.js";
import { enrol, year, type Member } from "./enrol.js";

/** The dues register is filled to here. */
export const lastMonth = 10;

/** The 404 members in the order of the roster. */
export const members: readonly Member[] = enrol(seeded(20260101));

/** Dues of one month in fen: 0.5% of the wage, its tail under 10 yuan not counted. */
export function monthlyDue(member: Member): Fen {
  return Math.floor((member.postWage + member.gradeWage) / 1000) * 5;
}

/** True when the member owes dues for a month (1–12) of the year: from joining to leaving, both included; not the retired of earlier years. */
export function owes(member: Member, month: number): boolean {
  const at: Month = monthOf(year, month);
  if (at < monthOfDay(member.joined)) return false;
  return member.left === null || at <= monthOfDay(member.left);
}

/** True for those who stand in this year's dues register. */
export function inRegister(member: Member): boolean {
  return owes(member, 1) || owes(member, 12);
}
