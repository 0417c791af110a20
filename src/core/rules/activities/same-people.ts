import type { Day } from "../../values/day.js";
import { squeezeText } from "../../values/text.js";
import { oncePerBooks } from "../once.js";
import { activityAccounts, type ActivityAccount } from "./activity-accounts.js";
import type { ActivityKind } from "./activity-kind.js";
import { daysTaken } from "./days-of-calendar.js";
import { attendancesOf } from "./participation.js";

/** Two activities that take the same people on one day. */
export interface SamePeople {
  /** The later one of the plan. */
  readonly account: ActivityAccount;
  readonly other: ActivityAccount;
  readonly day: Day;
  /** How many of the register's names took part in both; 0 where only the two are for the same people. */
  readonly names: number;
}

/** For each activity the first one before it in the plan that takes the same people on a day. */
export const samePeople = oncePerBooks((books): readonly SamePeople[] => {
  const people = new Map(
    attendancesOf(books).flatMap(({ planned, people: all }) =>
      planned === null ? [] : [[planned, new Set(all.map(({ key }) => key))] as const],
    ),
  );
  const byDay = new Map<Day, Held[]>();
  return activityAccounts(books).flatMap((account): SamePeople[] => {
    if (atOnce.has(account.kind)) return [];
    const held: Held = { account, area: areaKey(account.area), people: people.get(account.row) };
    const days = daysTaken(account);
    const met = days.flatMap((day) => {
      const before = byDay.get(day)?.find((other) => takeSame(held, other));
      return before === undefined ? [] : [{ day, before }];
    });
    for (const day of days) byDay.set(day, [...(byDay.get(day) ?? []), held]);
    const [first] = met;
    if (first === undefined) return [];
    const names = shared(held.people, first.before.people) ?? 0;
    return [{ account, other: first.before.account, day: first.day, names }];
  });
});

interface Held {
  readonly account: ActivityAccount;
  readonly area: string | null;
  readonly people: ReadonlySet<string> | undefined;
}

/** By the register where it names the people of both, else where both are for the same groups. */
function takeSame(one: Held, other: Held): boolean {
  const names = shared(one.people, other.people);
  return names === null ? one.area !== null && one.area === other.area : names > 0;
}

/** Gifts and collections take nobody's day. */
const atOnce: ReadonlySet<ActivityKind> = new Set<ActivityKind>(["visit", "donation"]);

/** How many are in both; null where the register does not name the people of both. */
function shared(one: ReadonlySet<string> | undefined, other: ReadonlySet<string> | undefined): number | null {
  if (one === undefined || other === undefined) return null;
  let count = 0;
  for (const key of one) if (other.has(key)) count += 1;
  return count;
}

/** Equal for the same groups, however they are listed, and for all; null where nothing is said. */
function areaKey(area: string | null): string | null {
  const text = squeezeText(area ?? "").toLowerCase();
  if (/^(?:全体|全校|全部|全员|所有|全区|全院|全厂|全公司|all(?:staff|members)?$|every)/.test(text)) return "all";
  return text === ""
    ? null
    : text
        .split(/[、,，;；/]/)
        .sort()
        .join("/");
}
