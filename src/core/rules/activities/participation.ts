import type { RegisterRow } from "../../reading/registers/registers.js";
import type { Row } from "../../reading/reading.js";
import { monthOf, monthOfDay, yearOfMonth, type Day, type Month } from "../../values/day.js";
import { activityMeanings, activityName } from "../across/activity-names.js";
import { rosterOf } from "../across/roster.js";
import { bareName } from "../names.js";
import { oncePerBooks } from "../once.js";
import type { Books } from "../rule.js";
import { activityKind, type ActivityKind } from "./activity-kind.js";

type Member = Row<"members">;
type Mention = RegisterRow<"participation">;

/** An activity of the participation register in one year. */
export interface Attendance {
  /** As the register first writes it; null where nothing says what the list is of. */
  readonly text: string | null;
  /** The activity of the plan that it is; null where the plan has none or several that it may be. */
  readonly planned: Row<"activities"> | null;
  readonly kind: ActivityKind;
  /** The year of its date or column, else that of the books. */
  readonly year: number;
  /** Who took part, each once, in the register's order. */
  readonly people: readonly Attendee[];
  /** How many of them have an award. */
  readonly winners: number;
}

/** Somebody who took part. */
export interface Attendee {
  /** The same for the same person, in every activity. */
  readonly key: string;
  readonly name: string;
  readonly department: string | null;
  /** Null where the roster has nobody, or several, whom number and name may mean: nobody is guessed. */
  readonly member: Member | null;
  readonly award: string | null;
  /** Where the register says so, 0-based. */
  readonly at: { readonly sheet: string; readonly row: number; readonly column: number };
}

/** The participation register by activity and year, as first written; none where the books have no such register. */
export const attendancesOf = oncePerBooks((books): readonly Attendance[] => {
  const { participation } = books.reading.registers;
  const groups = new Map<string, Group>();
  const planned = plannedFor(books);
  const attendeeOf = attendees(books);
  for (const row of participation?.rows ?? []) {
    const { activity, attended } = row.values;
    if (!attended || row.values.name === null) continue;
    const month = monthOfMention(row);
    const year = month === null ? (row.year ?? books.reading.year) : yearOfMonth(month);
    const plan = year === books.reading.year ? planned(activity, month) : null;
    const key = `${year} ${plan === null ? activityName(activity ?? "") : `row ${plan.row}`}`;
    let group = groups.get(key);
    if (group === undefined) groups.set(key, (group = { text: activity, planned: plan, year, people: new Map() }));
    const attendee = attendeeOf(row);
    const known = group.people.get(attendee.key);
    if (known === undefined || (known.award === null && attendee.award !== null)) {
      group.people.set(attendee.key, attendee);
    }
  }
  return [...groups.values()].map(({ text, planned: plan, year, people }) => {
    const named = [...people.values()];
    const { category = null, title = text, content = null } = plan?.values ?? {};
    return {
      text,
      planned: plan,
      kind: activityKind(category, title ?? text, content),
      year,
      people: named,
      winners: named.filter(({ award }) => award !== null).length,
    };
  });
});

interface Group extends Pick<Attendance, "text" | "planned" | "year"> {
  readonly people: Map<string, Attendee>;
}

/** The one activity of the plan that a name means; of several the one in the month of the mention. */
function plannedFor(books: Books): (text: string | null, month: Month | null) => Row<"activities"> | null {
  const meaningOf = activityMeanings(books);
  return (text, month) => {
    if (text === null) return null;
    const { meant } = meaningOf(text);
    const then = meant.length > 1 && month !== null ? meant.filter((row) => monthOfPlan(row) === month) : meant;
    const [only, other] = then;
    return only !== undefined && other === undefined ? only : null;
  };
}

function monthOfPlan({ values: { date, month } }: Row<"activities">): Month | null {
  const when = date ?? month;
  if (when === null || "words" in when) return null;
  return "day" in when ? monthOfDay(when.day) : when.month;
}

function monthOfMention({ year, values: { date } }: Mention): Month | null {
  if (date === null || "words" in date) return null;
  if ("month" in date) return year === null ? date.month : monthOf(year, (date.month % 12) + 1);
  return monthOfDay(date.day);
}

function attendees(books: Books): (row: Mention) => Attendee {
  const roster = rosterOf(books);
  return ({ sheet, row, column, values: { name, memberNo, department, award } }) => {
    const member = roster.find(memberNo, name);
    const bare = bareName(name ?? "");
    return {
      key: member === null ? `name ${bare} ${memberNo ?? department ?? ""}` : `member ${member.row}`,
      name: member?.values.name ?? name ?? "",
      department: member?.values.department ?? department,
      member,
      award: award !== null && isPrize(award) ? award : null,
      at: { sheet, row, column },
    };
  };
}

/** False for a cell of the award column that says there is none. */
function isPrize(award: string): boolean {
  return !/^(?:无|没有|未获奖|未得奖|未获|否|[-—–/\\×xX0]|none|no)$/i.test(award.trim());
}

/** True for a member of the union on the day: neither retired, gone nor dead by status, nor with a day of leaving past. */
export function isActiveMember({ values: { status, leaveDate, joinDate, employment } }: Member, today: Day): boolean {
  if (joinDate !== null && joinDate > today) return false;
  if (leaveDate !== null && leaveDate <= today) return false;
  if (employment === "退休") return false;
  return status === null || status === "在会" || !knownStates.has(status);
}

const knownStates: ReadonlySet<string> = new Set(["退休", "转出", "离会", "去世"]);
