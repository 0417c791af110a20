import { dayOfIso, type Day } from "../../../src/core/values/day.js";
import { people, type Person } from "./people.js";
import { year } from "./unit.js";

export type VisitKind = "结婚" | "生育" | "住院" | "退休" | "丧事" | "困难";

/** A gift to one member. */
export interface Visit {
  readonly day: Day;
  readonly kind: VisitKind;
  readonly member: Person;
  readonly what: string;
  readonly yuan: number;
  readonly remark: string | null;
}

const illnesses = ["阑尾手术", "腰椎间盘突出", "骨折", "肺炎", "胆囊手术", "甲状腺手术", "白内障手术", "心脏支架"];

/** Day, kind, and the member's place in the roster; no member is visited twice. */
const list: readonly (readonly [on: string, kind: VisitKind, place: number])[] = [
  ["01-07", "住院", 23],
  ["01-13", "结婚", 371],
  ["01-23", "丧事", 64],
  ["02-10", "住院", 81],
  ["02-18", "生育", 340],
  ["02-20", "住院", 110],
  ["02-27", "退休", 18],
  ["03-04", "住院", 142],
  ["03-12", "丧事", 155],
  ["03-18", "结婚", 382],
  ["03-26", "生育", 352],
  ["04-02", "住院", 170],
  ["04-09", "困难", 201],
  ["04-17", "住院", 188],
  ["05-08", "结婚", 366],
  ["05-12", "丧事", 263],
  ["05-14", "生育", 329],
  ["05-19", "住院", 213],
  ["06-05", "住院", 236],
  ["06-10", "丧事", 247],
  ["06-17", "结婚", 377],
  ["06-25", "生育", 361],
  ["06-27", "退休", 57],
  ["07-03", "住院", 258],
  ["07-08", "生育", 318],
  ["07-16", "困难", 272],
  ["07-24", "住院", 285],
  ["08-06", "结婚", 389],
  ["08-12", "住院", 296],
  ["08-15", "丧事", 301],
  ["08-28", "退休", 96],
  ["09-03", "住院", 307],
  ["09-11", "生育", 333],
  ["09-17", "住院", 312],
  ["09-22", "丧事", 44],
  ["10-09", "结婚", 358],
  ["10-13", "住院", 73],
  ["10-22", "生育", 345],
  ["10-24", "住院", 88],
  ["11-04", "住院", 103],
  ["11-13", "结婚", 374],
  ["11-19", "丧事", 119],
  ["11-25", "生育", 349],
  ["12-03", "住院", 127],
  ["12-09", "困难", 138],
  ["12-17", "住院", 149],
];

const amounts: Readonly<Record<VisitKind, number>> = {
  结婚: 800,
  生育: 800,
  住院: 600,
  退休: 1000,
  丧事: 1000,
  困难: 2000,
};

/** The visits of the year in the order of their days. */
export const visits: readonly Visit[] = list.map(([on, kind, place], index) =>
  visitTo(on, kind, place, { illness: illnesses[index % illnesses.length] ?? null }),
);

/** A gift on a day (03-08) to the member at a place (0-based) of the roster. Throws for a day or member that there is not. */
export function visitTo(
  on: string,
  kind: VisitKind,
  place: number,
  more: { readonly yuan?: number; readonly illness?: string | null } = {},
): Visit {
  const member = people[place];
  const day = dayOfIso(`${year}-${on}`);
  if (member === undefined || day === null) throw new Error(`no member ${place} or day ${on}`);
  const died = member.status === "去世";
  const words: Readonly<Record<VisitKind, string>> = {
    结婚: `慰问会员${member.name}结婚`,
    生育: `慰问会员${member.name}生育`,
    住院: `慰问会员${member.name}住院`,
    退休: `会员${member.name}退休纪念品`,
    丧事: died ? `会员${member.name}去世慰问家属` : `会员${member.name}${place % 2 === 0 ? "父亲" : "母亲"}去世慰问`,
    困难: `困难职工${member.name}帮扶`,
  };
  return {
    day,
    kind,
    member,
    what: words[kind],
    yuan: more.yuan ?? (died ? 2000 : amounts[kind]),
    remark: kind === "住院" ? (more.illness ?? null) : null,
  };
}
