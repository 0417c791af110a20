import { dayOf, partsOfDay, type Day } from "../../../src/core/values/day.js";
import type { Fen } from "../../../src/core/values/fen.js";
import { seeded } from "../random.js";
import { year, type Member } from "./enrol.js";
import { members } from "./members.js";

/** A visit or gift to one member; each is also paid through the journal. */
export interface Visit {
  readonly day: Day;
  readonly member: Member;
  readonly kind: "住院" | "结婚" | "生育" | "丧事" | "退休";
  readonly amount: Fen;
}

/** What the union gives on each occasion, in fen. */
const gifts = { 住院: 80000, 结婚: 80000, 生育: 80000, 丧事: 100000, 退休: 100000 } as const;
const kinds = ["住院", "结婚", "生育", "丧事", "住院", "住院", "生育", "住院", "结婚"] as const;

/** The year's visits in order of date. */
export const visits: readonly Visit[] = makeVisits();

function makeVisits(): Visit[] {
  const random = seeded(31);
  const made: Visit[] = [];
  for (let month = 1; month <= 10; month += 1) {
    for (let turn = 0; turn < 3 + (month % 2); turn += 1) {
      const kind = kinds[(month * 4 + turn * 5) % kinds.length] ?? "住院";
      const member = random.pick(members.filter(({ status, birth }) => status === "在会" && suits(kind, birth)));
      made.push({ day: dayOf(year, month, random.whole(3, 27)) ?? 0, member, kind, amount: gifts[kind] });
    }
  }
  for (const member of members.filter(({ left, status }) => status === "退休" && left === dayOf(year, 6, 30))) {
    made.push({ day: dayOf(year, 6, 30) ?? 0, member, kind: "退休", amount: gifts.退休 });
  }
  return made.sort((one, other) => one.day - other.day);
}

function suits(kind: Visit["kind"], birth: Day): boolean {
  return kind === "结婚" || kind === "生育" ? partsOfDay(birth).year >= 1988 : partsOfDay(birth).year < 1990;
}
