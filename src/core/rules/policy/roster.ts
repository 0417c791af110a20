import { keyOf } from "../../ledger/dues/person-keys.js";
import type { Row } from "../../reading/reading.js";
import { dayOf } from "../../values/day.js";
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
export const rosterOf = oncePerBooks(({ reading }): Roster => {
  const rows = reading.tabs.members?.rows ?? [];
  const names = new Map<string, Member | "several">();
  for (const row of rows) {
    const bare = bareName(row.values.name ?? "");
    if (bare !== "") names.set(bare, names.has(bare) ? "several" : row);
  }
  let numbers: ReadonlyMap<string, Member> | null = null;
  const present = rows.filter((row) => isPresent(row, reading.year)).length;
  return {
    count: present === 0 ? null : present,
    byNumber: (number) => {
      const key = keyOf(number);
      const member = key === null ? undefined : (numbers ??= byNumber(rows)).get(key);
      return member === undefined ? null : recipient(member);
    },
    byName: (name) => {
      const member = names.get(bareName(name)) ?? null;
      return member === null || member === "several" ? member : recipient(member);
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

function isPresent({ values: { status, leaveDate } }: Row<"members">, year: number): boolean {
  if (leaveDate !== null && leaveDate < firstDay(year)) return false;
  return leaveDate !== null || status === null || status === "在会";
}

function firstDay(year: number): number {
  return dayOf(year, 1, 1) ?? 0;
}
