import { dayOf, partsOfDay, type Day } from "../../../src/core/values/day.js";
import type { Fen } from "../../../src/core/values/fen.js";
import { inventId, inventName, inventPhone } from "../people.js";
import type { Random } from "../random.js";
import { areas, unit } from "./unit.js";

/** A member as the union knows him or her, before anybody has typed a sheet. */
export interface Member {
  readonly no: string;
  readonly name: string;
  readonly male: boolean;
  readonly birth: Day;
  readonly id: string;
  /** Index into `areas`. */
  readonly area: number;
  readonly school: string;
  readonly position: string;
  readonly politics: string;
  readonly education: string;
  readonly joined: Day;
  readonly left: Day | null;
  readonly status: "在会" | "退休" | "转出";
  readonly employment: "在编" | "合同" | "临时" | "退休";
  readonly postWage: Fen;
  readonly gradeWage: Fen;
  readonly phone: string;
}

/** The year the book is for. */
export const year = 2026;

/** The members of every area, invented. */
export function enrol(random: Random): Member[] {
  const enrolled: Member[] = [];
  areas.forEach((area, index) => {
    for (let place = 0; place < area.members; place += 1) {
      const order = enrolled.length;
      const kind = kindOf(order, place, area.members);
      enrolled.push(member(random, index, area.schools[place % area.schools.length] ?? "", order, kind));
    }
  });
  return enrolled;
}

type Situation = "permanent" | "contract" | "temporary" | "retired" | "retiring" | "moved" | "new";

/** The last of each area are contract and temporary staff and retirees; a few others left or came this year. */
function kindOf(order: number, place: number, size: number): Situation {
  if (place >= size - 4) return "retired";
  if (place >= size - 7) return "temporary";
  if (place >= size - 13) return "contract";
  if (order === 21 || order === 155 || order === 287) return "retiring";
  if (order === 98 || order === 240) return "moved";
  return [44, 45, 133, 201, 266, 330, 370].includes(order) ? "new" : "permanent";
}

const postWages = [2710, 3050, 3400, 3810, 4250, 4900, 5530] as const;
const gradeWages = [1187, 1524, 1873, 2241.5, 2628, 2976.5, 3342, 3718, 4105.5, 4497] as const;

function member(random: Random, area: number, school: string, order: number, situation: Situation): Member {
  const known = names.get(order);
  const drawn = random.chance(0.34);
  const male = known?.male ?? drawn;
  const birth = inPost(birthOf(random, situation), male, situation);
  const joined = joinOf(random, situation, birth);
  const hired = situation === "contract" || situation === "temporary";
  const rank = random.whole(0, postWages.length - 1);
  return {
    no: String(order + 1).padStart(4, "0"),
    name: known?.name ?? inventName(random, male),
    male,
    birth,
    id: inventId(area + 1, birth, male, (order % 490) + 1),
    area,
    school,
    position: hired
      ? random.pick(["教师", "保育员", "后勤"])
      : random.pick(["教师", "教师", "教师", "班主任", "教研组长"]),
    politics: random.pick([
      "群众",
      "群众",
      "中共党员",
      "中共党员",
      situation === "new" ? "共青团员" : "群众",
      "民盟盟员",
    ]),
    education: random.pick(["本科", "本科", "本科", "大专", "硕士"]),
    joined,
    left: leaveOf(random, situation),
    status: situation === "retired" || situation === "retiring" ? "退休" : situation === "moved" ? "转出" : "在会",
    employment:
      situation === "retired"
        ? "退休"
        : situation === "contract"
          ? "合同"
          : situation === "temporary"
            ? "临时"
            : "在编",
    postWage: (situation === "temporary" ? random.pick([2600, 2800, 3000]) : (postWages[rank] ?? 0)) * 100,
    gradeWage: hired ? 0 : (gradeWages[Math.min(rank + random.whole(0, 3), gradeWages.length - 1)] ?? 0) * 100,
    phone: inventPhone(order + 1),
  };
}

/** People whom the other sheets name, and people who share a name. */
const names: ReadonlyMap<number, { readonly name: string; readonly male: boolean }> = new Map([
  [2, { name: "王芳", male: false }],
  [161, { name: "王芳", male: false }],
  [50, { name: "张伟", male: true }],
  [120, { name: "张伟", male: true }],
  [301, { name: "张伟", male: true }],
  [361, { name: unit.chair, male: true }],
  [362, { name: unit.vice, male: false }],
  [363, { name: unit.auditor, male: true }],
  [364, { name: unit.cashier, male: false }],
  [365, { name: unit.clerk, male: true }],
]);

function birthOf(random: Random, situation: Situation): Day {
  if (situation === "retiring") return dayOf(1966, random.whole(1, 6), random.whole(1, 28)) ?? 0;
  const [first, last] = situation === "retired" ? [1948, 1964] : situation === "new" ? [1997, 2003] : [1968, 1996];
  return dayOf(random.whole(first, last), random.whole(1, 12), random.whole(1, 28)) ?? 0;
}

/** Women in post as cadres have not reached the age at which they retire. */
function inPost(birth: Day, male: boolean, situation: Situation): Day {
  const { year: born, month, day } = partsOfDay(birth);
  const isPast = !male && born * 12 + month < 1970 * 12 + 9;
  return isPast && situation !== "retired" && situation !== "retiring" ? (dayOf(born + 6, month, day) ?? birth) : birth;
}

function joinOf(random: Random, situation: Situation, birth: Day): Day {
  if (situation === "new") return dayOf(year, 9, 1) ?? 0;
  const workingAge = Math.floor((birth - 1) / 365.25) + 1900 + 22;
  const hired = situation === "contract" || situation === "temporary";
  const inYear = Math.min(Math.max(workingAge, hired ? 2014 : 1980), year - 2) + (hired ? random.whole(0, 1) : 0);
  return dayOf(inYear, random.pick([3, 9, 9, 9]), 1) ?? 0;
}

function leaveOf(random: Random, situation: Situation): Day | null {
  if (situation === "retired") return dayOf(random.whole(2019, 2025), random.whole(1, 12), 28);
  if (situation === "retiring") return dayOf(year, 6, 30);
  return situation === "moved" ? dayOf(year, 8, 31) : null;
}
