import { personKeys } from "../../ledger/dues/person-keys.js";
import type { Row } from "../../reading/reading.js";
import { dayOf } from "../../values/day.js";
import { bareName } from "../names.js";
import { oncePerBooks } from "../once.js";

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
  const numbers = new Map<string, Recipient>();
  const names = new Map<string, Recipient | "several">();
  const rows = reading.tabs.members?.rows ?? [];
  for (const row of rows) {
    const { memberNo, name } = row.values;
    const keys = personKeys({ memberNo, name });
    const member = { key: `member ${row.row}`, name: name ?? memberNo ?? "" };
    if (keys.number !== null && !numbers.has(keys.number)) numbers.set(keys.number, member);
    const bare = bareName(name ?? "");
    if (bare !== "") names.set(bare, names.has(bare) ? "several" : member);
  }
  const present = rows.filter((row) => isPresent(row, reading.year)).length;
  return {
    count: present === 0 ? null : present,
    byNumber: (number) => {
      const key = personKeys({ memberNo: number }).number;
      return key === null ? null : (numbers.get(key) ?? null);
    },
    byName: (name) => names.get(bareName(name)) ?? null,
  };
});

function isPresent({ values: { status, leaveDate } }: Row<"members">, year: number): boolean {
  if (leaveDate !== null && leaveDate < firstDay(year)) return false;
  return leaveDate !== null || status === null || status === "在会";
}

function firstDay(year: number): number {
  return dayOf(year, 1, 1) ?? 0;
}
