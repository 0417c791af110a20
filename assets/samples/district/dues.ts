import type { Fen } from "../../../src/core/values/fen.js";
import type { Member } from "./enrol.js";
import { inRegister, lastMonth, members, monthlyDue, owes } from "./members.js";

/** One member's line of the wide register: what was paid in each month, index 0 = January; null where nothing was. */
export interface DuesLine {
  readonly member: Member;
  readonly paid: readonly (Fen | null)[];
  readonly remark: string | null;
}

/** Months (1–12) in which members owed dues and paid none; 0188 has paid nothing since March. */
export const missedMonths: ReadonlyMap<string, readonly number[]> = new Map([
  ["0013", [7, 8]],
  ["0077", [10]],
  ["0149", [5]],
  ["0188", [3, 4, 5, 6, 7, 8, 9, 10]],
  ["0263", [9, 10]],
]);

/** Paid twice in one month. */
export const paidTwice = { no: "0105", month: 5 } as const;

const remarks: ReadonlyMap<string, string> = new Map([
  ["0188", "长期病休，待沟通"],
  ["0105", "5月重复缴纳，待退"],
  ["0022", "6月退休"],
  ["0156", "6月退休"],
  ["0288", "6月退休"],
  ["0099", "8月调出"],
  ["0241", "8月调出"],
]);

/** The year's register, by area in the order of the roster. */
export const duesLines: readonly DuesLine[] = members.filter(inRegister).map((member) => ({
  member,
  paid: Array.from({ length: 12 }, (_, index) => paidIn(member, index + 1)),
  remark: remarks.get(member.no) ?? null,
}));

/** What the register takes in for a month (1–12), in fen. */
export function duesOfMonth(month: number): Fen {
  return duesLines.reduce((sum, { paid }) => sum + (paid[month - 1] ?? 0), 0);
}

function paidIn(member: Member, month: number): Fen | null {
  if (month > lastMonth || !owes(member, month)) return null;
  if (missedMonths.get(member.no)?.includes(month) === true) return null;
  const twice = member.no === paidTwice.no && month === paidTwice.month;
  return monthlyDue(member) * (twice ? 2 : 1);
}
