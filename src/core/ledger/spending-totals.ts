import type { BookReading } from "../reading/reading.js";
import type { Entry } from "./journal/entry.js";
import type { CategorySpending, MemberSpending, Source } from "./ledger.js";
import { sumOf } from "./lines/account-lines.js";
import { personKeys } from "./dues/person-keys.js";

/** A counted disbursement. */
export interface Spent {
  readonly entry: Entry;
  readonly source: Source;
}

/** Spending on each member named by number, or by a name that only one member of the roster has; dearest first. */
export function spendingByMember(reading: BookReading, spent: readonly Spent[]): MemberSpending[] {
  const roster = rosterIndex(reading);
  const found = new Map<string, { memberNo: string | null; name: string; sources: Source[] }>();
  for (const { entry, source } of spent) {
    const keys = personKeys({ memberNo: entry.memberNo, name: entry.payee });
    const numbered = keys.number === null ? undefined : roster.byNumber.get(keys.number);
    const named = keys.name === null ? undefined : roster.byName.get(keys.name);
    const member =
      numbered ?? named ?? (keys.number === null ? null : { memberNo: entry.memberNo, name: entry.payee ?? "" });
    if (member === null) continue;
    const key = `${member.memberNo ?? ""} ${member.name}`;
    const line = found.get(key) ?? { memberNo: member.memberNo, name: member.name, sources: [] };
    found.set(key, line);
    line.sources.push(source);
  }
  return [...found.values()]
    .map((line) => ({ ...line, amount: sumOf(line.sources) }))
    .sort((a, b) => b.amount - a.amount);
}

/** Spending by kind as written (慰问类型); rows without one together under null. */
export function spendingByCategory(spent: readonly Spent[]): CategorySpending[] {
  const found = new Map<string | null, Source[]>();
  for (const { entry, source } of spent) {
    const category = entry.category?.trim() ?? null;
    const sources = found.get(category);
    if (sources === undefined) found.set(category, [source]);
    else sources.push(source);
  }
  return [...found].map(([category, sources]) => ({ category, amount: sumOf(sources), sources }));
}

interface RosterMember {
  readonly memberNo: string | null;
  readonly name: string;
}

function rosterIndex(reading: BookReading): {
  readonly byNumber: ReadonlyMap<string, RosterMember>;
  readonly byName: ReadonlyMap<string, RosterMember | null>;
} {
  const byNumber = new Map<string, RosterMember>();
  const byName = new Map<string, RosterMember | null>();
  for (const { values } of reading.tabs.members?.rows ?? []) {
    const keys = personKeys(values);
    const member = { memberNo: values.memberNo, name: values.name ?? "" };
    if (keys.number !== null) byNumber.set(keys.number, member);
    if (keys.name !== null) byName.set(keys.name, byName.has(keys.name) ? null : member);
  }
  return { byNumber, byName };
}
