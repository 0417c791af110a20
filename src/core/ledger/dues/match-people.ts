import type { BookReading, TabReading } from "../../reading/reading.js";
import { yuanText } from "../../values/fen.js";
import type { Notes, Spot } from "../notes.js";
import { personColumn, type Person, type RegisterRow, type RosterRow } from "./person.js";
import { personKeys, type PersonKeys } from "./person-keys.js";

/**
 * Joins the dues register to the roster by member number, else ID number, else a name that only one member has. Payers
 * whom the roster does not know, and people of one name whom nothing tells apart, stay persons of their own.
 */
export function matchPeople(reading: BookReading, notes: Notes): Person[] {
  const people = new People();
  const { members, dues } = reading.tabs;
  for (const row of members?.rows ?? [])
    addToRoster(people, row, members?.sheet ?? "", personColumn(row, members), notes);
  const hasRoster = people.all.length > 0;
  for (const row of dues?.rows ?? []) {
    if (dues === undefined) continue;
    const keys = personKeys(row.values);
    if (keys.number === null && keys.id === null && keys.name === null) {
      const fen = row.values.amount ?? row.paid.reduce<number>((sum, paid) => sum + (paid ?? 0), 0);
      notes.exclude("dues-payer-missing", "error", spotOf(row, dues), { amount: yuanText(fen) });
      continue;
    }
    const found = findPerson(people, keys, dues.layout === "wide");
    if (found.mismatch !== null) {
      const args = { memberNo: row.values.memberNo ?? "", name: keys.name ?? "", rosterName: found.mismatch };
      notes.find("dues-number-name", "warning", spotOf(row, dues), args);
    }
    if (found.ambiguous) {
      notes.find("dues-payer-ambiguous", "warning", spotOf(row, dues), { name: row.values.name ?? "" });
    }
    if (found.person !== null) {
      found.person.register.push(row);
      continue;
    }
    const stranger: Person = { roster: null, register: [row], known: !hasRoster };
    people.add(stranger, keys, found.ambiguous);
    if (hasRoster && !found.ambiguous) {
      notes.find("dues-payer-unknown", "warning", spotOf(row, dues), {
        name: row.values.name ?? row.values.memberNo ?? keys.id ?? "",
      });
    }
  }
  return people.all;
}

function spotOf(row: RegisterRow, dues: TabReading<"dues">): Spot {
  return { tab: "dues", sheet: dues.sheet, row: row.row, column: personColumn(row, dues) };
}

function addToRoster(people: People, row: RosterRow, sheet: string, column: number, notes: Notes): void {
  const keys = personKeys(row.values);
  const isTwin = people.sameNumber(keys).some((known) => known.keys.name === keys.name);
  if (!isTwin) people.add({ roster: row, register: [], known: true }, keys, false);
  else
    notes.find(
      "member-repeated",
      "warning",
      { sheet, row: row.row, column },
      { name: row.values.name ?? row.values.memberNo ?? "" },
    );
}

interface Found {
  readonly person: Person | null;
  readonly ambiguous: boolean;
  /** The roster's name where the number is that of somebody called otherwise. */
  readonly mismatch: string | null;
}

function findPerson(people: People, keys: PersonKeys, wide: boolean): Found {
  const byNumber = people.sameNumber(keys);
  const fitting = byNumber.length > 1 ? byNumber.filter((known) => known.keys.name === keys.name) : byNumber;
  const numbered = fitting.length === 1 ? fitting[0] : undefined;
  if (numbered !== undefined) {
    const { name } = numbered.keys;
    return certain(numbered.person, keys.name !== null && name !== null && keys.name !== name ? name : null);
  }
  const identified = people.sameId(keys);
  if (identified.length === 1 && identified[0] !== undefined) return certain(identified[0].person);
  const named = people.sameName(keys).filter((known) => mayBe(known, keys));
  if (named.length === 0) return { person: null, ambiguous: false, mismatch: null };
  const free = wide ? named.filter(({ person }) => person.register.length === 0) : named;
  const near = free.filter((known) => known.keys.department !== null && known.keys.department === keys.department);
  const [only] = free.length === 1 && named.length === 1 ? free : near;
  if (only !== undefined && (named.length === 1 || near.length === 1)) return certain(only.person);
  if (wide) return { person: free[0]?.person ?? null, ambiguous: true, mismatch: null };
  return { person: people.unclear(keys), ambiguous: true, mismatch: null };
}

function certain(person: Person, mismatch: string | null = null): Found {
  return { person, ambiguous: false, mismatch };
}

/** A person of the same name can be meant unless both sides give numbers or IDs of their own that differ in a register without gaps. */
function mayBe({ person, keys: own }: Known, keys: PersonKeys): boolean {
  if (keys.id !== null && own.id !== null && keys.id !== own.id) return false;
  return !(person.roster === null && keys.number !== null && own.number !== null && keys.number !== own.number);
}

/** A person and what told them apart when they were first met. */
interface Known {
  readonly person: Person;
  readonly keys: PersonKeys;
}

const nobody: readonly Known[] = [];

/** Everybody found so far, by what tells them apart. */
class People {
  readonly all: Person[] = [];
  private readonly byNumber = new Map<string, Known[]>();
  private readonly byBareNumber = new Map<string, Known[]>();
  private readonly byId = new Map<string, Known[]>();
  private readonly byName = new Map<string, Known[]>();
  private readonly unclearByName = new Map<string, Person>();

  add(person: Person, keys: PersonKeys, ambiguous: boolean): void {
    const known = { person, keys };
    this.all.push(person);
    put(this.byNumber, keys.number, known);
    put(this.byBareNumber, keys.bareNumber, known);
    put(this.byId, keys.id, known);
    if (!ambiguous) put(this.byName, keys.name, known);
    else if (keys.name !== null) this.unclearByName.set(keys.name, person);
  }

  sameNumber(keys: PersonKeys): readonly Known[] {
    if (keys.number === null) return nobody;
    const exact = this.byNumber.get(keys.number);
    if (exact !== undefined) return exact;
    const bare = this.byBareNumber.get(keys.bareNumber ?? "") ?? nobody;
    return keys.name === null ? bare : bare.filter((known) => known.keys.name === keys.name);
  }

  sameId(keys: PersonKeys): readonly Known[] {
    return keys.id === null ? nobody : (this.byId.get(keys.id) ?? nobody);
  }

  sameName(keys: PersonKeys): readonly Known[] {
    return keys.name === null ? nobody : (this.byName.get(keys.name) ?? nobody);
  }

  /** The payer that stands for all payments of a name that several members bear. */
  unclear(keys: PersonKeys): Person | null {
    return keys.name === null ? null : (this.unclearByName.get(keys.name) ?? null);
  }
}

function put(index: Map<string, Known[]>, key: string | null, known: Known): void {
  if (key === null) return;
  const there = index.get(key);
  if (there === undefined) index.set(key, [known]);
  else there.push(known);
}
