import type { BookReading } from "../../reading/reading.js";
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
    const at: Spot = {
      tab: "dues",
      sheet: dues.sheet,
      row: row.row,
      column: personColumn(row, dues),
    };
    const keys = personKeys(row.values);
    if (keys.number === null && keys.id === null && keys.name === null) {
      const fen = row.values.amount ?? row.paid.reduce<number>((sum, paid) => sum + (paid ?? 0), 0);
      notes.exclude("dues-payer-missing", "error", at, { amount: yuanText(fen) });
      continue;
    }
    const found = findPerson(people, keys, row, dues.layout === "wide");
    if (found.mismatch !== null) {
      const memberNo = row.values.memberNo ?? "";
      notes.find("dues-number-name", "warning", at, { memberNo, name: keys.name ?? "", rosterName: found.mismatch });
    }
    if (found.ambiguous && people.say(`ambiguous ${keys.name ?? ""}`)) {
      notes.find("dues-payer-ambiguous", "warning", at, { name: row.values.name ?? "" });
    }
    if (found.person !== null) {
      found.person.register.push(row);
      continue;
    }
    const stranger: Person = { roster: null, register: [row], known: !hasRoster };
    people.add(stranger, keys, found.ambiguous);
    if (hasRoster && !found.ambiguous) {
      notes.find("dues-payer-unknown", "warning", at, {
        name: row.values.name ?? row.values.memberNo ?? keys.id ?? "",
      });
    }
  }
  return people.all;
}

function addToRoster(people: People, row: RosterRow, sheet: string, column: number, notes: Notes): void {
  const keys = personKeys(row.values);
  const twin = people
    .sameNumber(keys)
    .find((person) => personKeys(person.roster?.values ?? row.values).name === keys.name);
  if (twin === undefined) people.add({ roster: row, register: [], known: true }, keys, false);
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

function findPerson(people: People, keys: PersonKeys, row: RegisterRow, wide: boolean): Found {
  const sure = (person: Person, mismatch: string | null = null): Found => ({ person, ambiguous: false, mismatch });
  const byNumber = people.sameNumber(keys);
  const fitting = byNumber.length > 1 ? byNumber.filter((person) => people.nameKey(person) === keys.name) : byNumber;
  const [numbered] = fitting;
  if (numbered !== undefined && fitting.length === 1) {
    const name = people.nameKey(numbered);
    return sure(numbered, keys.name !== null && name !== null && keys.name !== name ? name : null);
  }
  const [identified, ...others] = people.sameId(keys);
  if (identified !== undefined && others.length === 0) return sure(identified);
  const named = people.sameName(keys).filter((person) => mayBe(person, keys));
  if (named.length === 0) return { person: null, ambiguous: false, mismatch: null };
  const free = wide ? named.filter(({ register }) => register.length === 0) : named;
  const near = free.filter((person) => departmentOf(person) !== null && departmentOf(person) === keys.department);
  const [only] = free.length === 1 && named.length === 1 ? free : near;
  if (only !== undefined && (named.length === 1 || near.length === 1)) return sure(only);
  if (wide) return { person: free[0] ?? null, ambiguous: true, mismatch: null };
  return { person: people.unclear(keys, row), ambiguous: true, mismatch: null };
}

/** A person of the same name can be meant unless both sides give numbers or IDs of their own that differ in a register without gaps. */
function mayBe(person: Person, keys: PersonKeys): boolean {
  const own = personKeys(person.roster?.values ?? person.register[0]?.values ?? {});
  if (keys.id !== null && own.id !== null && keys.id !== own.id) return false;
  return !(person.roster === null && keys.number !== null && own.number !== null && keys.number !== own.number);
}

function departmentOf(person: Person): string | null {
  return personKeys(person.roster?.values ?? person.register[0]?.values ?? {}).department;
}

/** Everybody found so far, by what tells them apart. */
class People {
  readonly all: Person[] = [];
  private readonly byNumber = new Map<string, Person[]>();
  private readonly byBareNumber = new Map<string, Person[]>();
  private readonly byId = new Map<string, Person[]>();
  private readonly byName = new Map<string, Person[]>();
  private readonly unclearByName = new Map<string, Person>();
  private readonly names = new Map<Person, string | null>();
  private readonly told = new Set<string>();

  add(person: Person, keys: PersonKeys, ambiguous: boolean): void {
    this.all.push(person);
    this.names.set(person, keys.name);
    put(this.byNumber, keys.number, person);
    put(this.byBareNumber, keys.bareNumber, person);
    put(this.byId, keys.id, person);
    if (!ambiguous) put(this.byName, keys.name, person);
    else if (keys.name !== null) this.unclearByName.set(keys.name, person);
  }

  nameKey(person: Person): string | null {
    return this.names.get(person) ?? null;
  }

  sameNumber(keys: PersonKeys): readonly Person[] {
    if (keys.number === null) return [];
    const exact = this.byNumber.get(keys.number);
    if (exact !== undefined) return exact;
    const bare = this.byBareNumber.get(keys.bareNumber ?? "") ?? [];
    return keys.name === null ? bare : bare.filter((person) => this.names.get(person) === keys.name);
  }

  sameId(keys: PersonKeys): readonly Person[] {
    return keys.id === null ? [] : (this.byId.get(keys.id) ?? []);
  }

  sameName(keys: PersonKeys): readonly Person[] {
    return keys.name === null ? [] : (this.byName.get(keys.name) ?? []);
  }

  /** The payer that stands for all payments of a name that several members bear. */
  unclear(keys: PersonKeys, row: RegisterRow): Person | null {
    const person = keys.name === null ? undefined : this.unclearByName.get(keys.name);
    return person === undefined || person.register.includes(row) ? null : person;
  }

  /** True the first time a thing is to be said. */
  say(what: string): boolean {
    if (this.told.has(what)) return false;
    this.told.add(what);
    return true;
  }
}

function put(index: Map<string, Person[]>, key: string | null, person: Person): void {
  if (key === null) return;
  const there = index.get(key);
  if (there === undefined) index.set(key, [person]);
  else there.push(person);
}
