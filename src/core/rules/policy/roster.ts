import { keyOf } from "../../ledger/dues/person-keys.js";
import type { Row } from "../../reading/reading.js";
import { dayOf, type Day } from "../../values/day.js";
import { membersByName } from "../across/members-by-name.js";
import { bareName } from "../names.js";
import { oncePerBooks } from "../once.js";

type Member = Row<"members">;

/** Somebody whom a payment is for. */
export interface Recipient {
  /** The same for the same person. */
  readonly key: string;
  readonly name: string;
}

/** The members by the ways in which payments name them. */
export interface Roster {
  /** Rows that stand for a member of the year: neither dead, nor gone before it. Null without a roster. */
  readonly count: number | null;
  readonly byNumber: (number: string) => Recipient | null;
  /** The only member of that name; `several` where there are more, null where there is none. */
  readonly byName: (name: string) => Recipient | "several" | null;
}

/** The roster as the policy rules ask it. */
export const rosterOf = oncePerBooks((books): Roster => {
  const { reading } = books;
  const rows = reading.tabs.members?.rows ?? [];
  const names = membersByName(books);
  let numbers: ReadonlyMap<string, Member> | null = null;
  const january = dayOf(reading.year, 1, 1) ?? 0;
  const present = rows.filter((row) => isPresent(row, january)).length;
  return {
    count: present === 0 ? null : present,
    byNumber: (number) => {
      const key = keyOf(number);
      const member = key === null ? undefined : (numbers ??= byNumber(rows)).get(key);
      return member === undefined ? null : recipient(member);
    },
    byName: (name) => {
      const bare = bareName(name);
      const [member, other] = bare === "" ? [] : (names.get(bare) ?? []);
      if (member === undefined) return null;
      return other === undefined ? recipient(member) : "several";
    },
  };
});

function recipient({ row, values: { name, memberNo } }: Member): Recipient {
  return { key: `member ${row}`, name: name ?? memberNo ?? "" };
}

/** The first member of each number; made only for books whose payments name numbers. */
function byNumber(rows: readonly Member[]): ReadonlyMap<string, Member> {
  const numbers = new Map<string, Member>();
  for (const row of rows) {
    const number = keyOf(row.values.memberNo);
    if (number !== null && !numbers.has(number)) numbers.set(number, row);
  }
  return numbers;
}

function isPresent({ values: { status, leaveDate } }: Member, firstDay: Day): boolean {
  if (leaveDate !== null && leaveDate < firstDay) return false;
  return leaveDate !== null || status === null || status === "在会";
}
