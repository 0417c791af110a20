import { dayOf, monthOf, monthOfDay, partsOfDay, type Day } from "../../../src/core/values/day.js";
import type { Fen } from "../../../src/core/values/fen.js";
import { inventId, inventName, inventPhone } from "../people.js";
import { seeded, type Random } from "../random.js";
import { departments, unit, year } from "./unit.js";

/** A member of the union as the roster knows him or her. */
export interface Person {
  readonly no: string;
  readonly name: string;
  readonly male: boolean;
  readonly birth: Day;
  readonly id: string;
  readonly department: string;
  readonly politics: string;
  readonly education: string;
  readonly position: string;
  readonly joined: Day;
  readonly left: Day | null;
  readonly status: "在会" | "退休" | "转出" | "离会" | "去世";
  readonly employment: "在编" | "合同" | "退休";
  readonly wage: Fen;
  readonly phone: string;
}

const signers = [unit.chair, unit.auditor, unit.cashier, unit.clerk, unit.welfare, unit.sports] as const;
const women: ReadonlySet<string> = new Set([unit.cashier, unit.welfare]);

/** Days on which members left in the year, by place in the roster. */
const leavers: ReadonlyMap<number, readonly [Person["status"], month: number, day: number]> = new Map([
  [18, ["退休", 2, 28]],
  [57, ["退休", 6, 30]],
  [96, ["退休", 8, 31]],
  [131, ["转出", 7, 31]],
  [176, ["转出", 8, 31]],
  [224, ["离会", 3, 31]],
  [263, ["去世", 5, 9]],
]);

/** Joined in the year on the first of these months, by place in the roster. */
const newcomers: ReadonlyMap<number, number> = new Map([
  [394, 3],
  [395, 9],
  [396, 9],
  [397, 9],
  [398, 9],
  [399, 9],
]);

/** The last of the roster had retired before the year. */
const retiredBefore = 12;

/** The roster: 400 on the register in the course of the year, and those who had retired before. */
export const people: readonly Person[] = enrol(seeded(20250101));

/** Dues of a month in fen: 0.5% of the wage, its tail under 10 yuan not counted. */
export function monthlyDue({ wage }: Person): Fen {
  return Math.floor(wage / 1000) * 5;
}

/** True when the member owes dues for a month (1–12) of the year. */
export function owes({ joined, left }: Person, month: number): boolean {
  const at = monthOf(year, month);
  return at >= monthOfDay(joined) && (left === null || at <= monthOfDay(left));
}

/** How many are members in a month (1–12). */
export function countIn(month: number): number {
  return people.filter((person) => owes(person, month)).length;
}

/** How many members of a month (1–12) have their birthday in it. */
export function birthdaysIn(month: number): number {
  return people.filter((person) => owes(person, month) && partsOfDay(person.birth).month === month).length;
}

function enrol(random: Random): Person[] {
  const taken = new Set<string>(signers);
  return Array.from({ length: 400 + retiredBefore }, (_, order) => person(random, order, taken));
}

function person(random: Random, order: number, taken: Set<string>): Person {
  const signer = signers[order];
  const male = signer === undefined ? random.chance(0.36) : !women.has(signer);
  const retired = order >= 400;
  const leaver = leavers.get(order);
  const newIn = newcomers.get(order);
  const bornIn = retired
    ? random.whole(1955, 1963)
    : leaver?.[0] === "退休"
      ? 1965
      : newIn === undefined
        ? random.whole(1968, 1995)
        : random.whole(1998, 2002);
  const birth = date(bornIn, random.whole(1, 12), random.whole(1, 28));
  const contract = order % 17 === 11 && newIn === undefined && leaver === undefined;
  return {
    no: String(order + 1).padStart(4, "0"),
    name: signer ?? newName(random, male, taken),
    male,
    birth,
    id: inventId(31, birth, male, (order % 490) + 1),
    department: departments[order % departments.length] ?? "",
    politics: random.pick(["群众", "群众", "中共党员", "中共党员", "民盟盟员"]),
    education: random.pick(["本科", "本科", "本科", "硕士", "大专"]),
    position: random.pick(["教师", "教师", "教师", "班主任", "备课组长"]),
    joined: newIn === undefined ? date(bornIn + random.whole(23, 26), 9, 1) : date(year, newIn, 1),
    left: retired
      ? date(random.whole(2019, 2024), random.whole(1, 12), 25)
      : leaver === undefined
        ? null
        : date(year, leaver[1], leaver[2]),
    status: retired ? "退休" : (leaver?.[0] ?? "在会"),
    employment: retired ? "退休" : contract ? "合同" : "在编",
    wage: contract
      ? random.whole(3800, 4900) * 100
      : (5200 + random.whole(0, 44) * 100) * 100 + random.pick([0, 3550, 6200, 8490]),
    phone: inventPhone(3000 + order),
  };
}

/** No two share a name, so that a payment to a name is a payment to one person. */
function newName(random: Random, male: boolean, taken: Set<string>): string {
  let name = inventName(random, male);
  while (taken.has(name)) name = inventName(random, male);
  taken.add(name);
  return name;
}

function date(inYear: number, month: number, day: number): Day {
  const serial = dayOf(inYear, month, day);
  if (serial === null) throw new Error(`no such day: ${inYear}-${month}-${day}`);
  return serial;
}
