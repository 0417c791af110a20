import { dayOf, partsOfDay } from "../../../src/core/values/day.js";
import { seeded } from "../random.js";
import { year, type Member } from "./enrol.js";
import { inRegister, members } from "./members.js";

/** An activity of the list; check-ups and rest trips come again and say their year. */
export interface ListedActivity {
  readonly title: string;
  readonly year: number | null;
}

export const columns: readonly ListedActivity[] = [
  { title: "健康体检", year: 2022 },
  { title: "健康体检", year: 2024 },
  { title: "健康体检", year: 2026 },
  { title: "疗休养", year: 2023 },
  { title: "疗休养", year: 2024 },
  { title: "疗休养", year: 2025 },
  { title: "疗休养", year: 2026 },
  { title: "教职工运动会", year: null },
  { title: "青年教师教学技能竞赛", year: null },
  { title: "教职工气排球比赛", year: null },
];

/** How many went on each year's rest trip. */
const onTrip = [40, 50, 50, 60] as const;
const prizes = ["一等奖", "二等奖", "二等奖", "三等奖", "三等奖", "三等奖"] as const;

/** What the list says of a member in a column (0-based): √, ×, a prize, or nothing. */
export function markOf(member: Member, column: number): string | null {
  return marks.get(member)?.[column] ?? null;
}

const marks = makeMarks();

function makeMarks(): ReadonlyMap<Member, readonly (string | null)[]> {
  const random = seeded(77);
  const listed = members.filter(inRegister);
  const made = new Map<Member, (string | null)[]>(listed.map((member) => [member, columns.map(() => null)]));
  const put = (member: Member, column: number, mark: string): void => {
    const row = made.get(member);
    if (row !== undefined) row[column] = mark;
  };
  for (const [column, { title, year: held }] of columns.entries()) {
    if (title !== "健康体检" || held === null) continue;
    for (const member of listed) {
      if (member.joined > (dayOf(held, 5, 1) ?? 0)) continue;
      if (random.chance(0.84)) put(member, column, "√");
      else if (random.chance(0.2)) put(member, column, "×");
    }
  }
  const permanent = listed.filter(({ employment }) => employment === "在编");
  onTrip.forEach((count, index) => {
    for (const member of drawn(
      random,
      permanent.filter(({ joined }) => joined < (dayOf(2023 + index, 1, 1) ?? 0)),
      count,
    ))
      put(member, 3 + index, "√");
  });
  contest(7, drawn(random, listed, 126), 24);
  const young = permanent.filter(({ birth }) => partsOfDay(birth).year > year - 36);
  contest(8, drawn(random, young, 36), 12);
  contest(9, drawn(random, listed, 56), 12);
  return made;

  function contest(column: number, people: readonly Member[], winners: number): void {
    people.forEach((member, index) => {
      put(member, column, index < winners ? (prizes[index % prizes.length] ?? "√") : "√");
    });
  }
}

/** So many different people, in the order in which they are drawn. */
function drawn(random: ReturnType<typeof seeded>, people: readonly Member[], count: number): readonly Member[] {
  const chosen = new Set<Member>();
  while (chosen.size < Math.min(count, people.length)) chosen.add(random.pick(people));
  return [...chosen];
}
