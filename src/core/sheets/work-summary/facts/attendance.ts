import type { ActivityKind } from "../../../rules/activities/activity-kind.js";
import { isActivity } from "../../../rules/activities/participation-gaps.js";
import { attendancesOf, isActiveMember, type Attendee } from "../../../rules/activities/participation.js";
import { partsOfDay } from "../../../values/day.js";
import { lacking, rowsFact, shareFact, type Fact, type FactRow, type FactSection, type YearBooks } from "../fact.js";

/** Who took part in activities of a kind in the year, each once; empty without a participation register. */
export function attendedOfKind({ books, asOf }: YearBooks, kind: ActivityKind): readonly FactRow[] {
  const { year } = partsOfDay(asOf);
  const people = new Map<string, FactRow>();
  for (const attendance of attendancesOf(books)) {
    if (attendance.year !== year || attendance.kind !== kind) continue;
    for (const one of attendance.people) if (!people.has(one.key)) people.set(one.key, rowOf(one, attendance.text));
  }
  return [...people.values()];
}

/** How many of the members in post took part in anything in the year, by the participation register. */
export function coverageFacts({ books, asOf }: YearBooks, members: readonly Fact[]): FactSection {
  const { year } = partsOfDay(asOf);
  const ofYear = attendancesOf(books).filter((attendance) => attendance.year === year);
  const attendances = ofYear.filter(isActivity);
  if (attendances.length === 0) return lacking("coverage");
  const people = new Map<string, FactRow>();
  const strangers = new Set<string>();
  for (const { people: listed } of ofYear) {
    for (const { member, key } of listed) if (member === null) strangers.add(key);
  }
  for (const { text, people: listed } of attendances) {
    for (const one of listed) {
      if (one.member !== null && isActiveMember(one.member, asOf) && !people.has(one.key))
        people.set(one.key, rowOf(one, text));
    }
  }
  if (people.size === 0) return lacking("coverage");
  const fact = rowsFact("coverage/members", [...people.values()]);
  const share = shareFact("coverage/share", [fact, ...members], {
    plus: ["coverage/members"],
    whole: "members/active",
  });
  const unknown = strangers.size;
  const lists = attendances.length;
  const remarks = [
    {
      "zh-CN": `会员参与面只据 ${lists} 项活动的参加名单统计（体检不计），没有名单的活动不含在内。`,
      en: `The share of members who took part rests on the name lists of ${lists} ${lists === 1 ? "activity" : "activities"} (check-ups aside); activities without a list are not in it.`,
    },
    ...(unknown === 0
      ? []
      : [
          {
            "zh-CN": `活动参加名单中有 ${unknown} 人在会员名册中找不到，或有同名不能确定是谁，未计入会员参与面。`,
            en: `Not in the share of members who took part: ${unknown} of the participation register who are not in the roster, or share a name there.`,
          },
        ]),
  ];
  return { facts: [fact, ...share], missing: [], remarks };
}

function rowOf({ at, name, department }: Attendee, activity: string | null): FactRow {
  return { at, day: null, month: null, name, department, detail: activity, adds: 1 };
}
