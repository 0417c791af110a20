import type { BookReading, TabReading } from "../../reading/reading.js";
import { yuanText } from "../../values/fen.js";
import type { Notes, Spot } from "../notes.js";
import { monthOf } from "../../values/day.js";
import { nameOf, Person, personColumn, type RegisterRow, type RosterRow } from "./person.js";
import { People, type Known } from "./people.js";
import { keyOf, personKeys, type PersonKeys } from "./person-keys.js";

/** Everybody whom the roster or the register names. */
export interface Matched {
  readonly people: readonly Person[];
  /** Rows of the register that are a payment for one month of the year and nothing else, in order. */
  readonly plain: readonly RegisterRow[];
}

/**
 * Joins the dues register to the roster by member number, else ID number, else a name that only one member has. Payers
 * whom the roster does not know, and people of one name whom nothing tells apart, stay persons of their own.
 */
export function matchPeople(reading: BookReading, notes: Notes): Matched {
  const people = new People();
  const plain: RegisterRow[] = [];
  const january = monthOf(reading.year, 1);
  const { members, dues } = reading.tabs;
  for (const row of members?.rows ?? [])
    addToRoster(people, row, members?.sheet ?? "", personColumn(row, members), notes);
  const hasRoster = people.all.length > 0;
  // Both loops call functions of their own for a row: an engine compiles those once, and a long loop anew in every run.
  for (const row of dues?.rows ?? []) {
    const person =
      people.numberedAndNamed(row) ?? (dues === undefined ? null : payerOf(row, dues, people, hasRoster, notes));
    if (person?.join(row, january) === true) plain.push(row);
  }
  for (const person of people.all) person.conclude();
  return { people: people.all, plain };
}

/** The person whom a row is about, whatever it takes to tell; null for a row that names nobody. */
function payerOf(
  row: RegisterRow,
  dues: TabReading<"dues">,
  people: People,
  hasRoster: boolean,
  notes: Notes,
): Person | null {
  const keys = personKeys(row.values);
  if (keys.number === null && keys.id === null && keys.name === null) {
    const fen = row.values.amount ?? row.paid.reduce<number>((sum, paid) => sum + (paid ?? 0), 0);
    notes.exclude("dues-payer-missing", "error", spotOf(row, dues), { amount: yuanText(fen) });
    return null;
  }
  const { person, ambiguous, mismatch } = findPerson(people, keys, dues.layout === "wide");
  if (person === null && !ambiguous) {
    const noted = findNoted(people, keys);
    if (noted !== null) {
      const args = { name: row.values.name ?? "", rosterName: nameOf(noted) };
      if (noted.register.length === 0) notes.find("dues-payer-noted", "info", spotOf(row, dues), args);
      return noted;
    }
  }
  if (mismatch !== null) {
    const args = { memberNo: row.values.memberNo ?? "", name: keys.name ?? "", rosterName: mismatch };
    notes.find("dues-number-name", "warning", spotOf(row, dues), args);
  }
  if (ambiguous) notes.find("dues-payer-ambiguous", "warning", spotOf(row, dues), { name: row.values.name ?? "" });
  if (person !== null) return person;
  if (hasRoster && !ambiguous) {
    const name = row.values.name ?? row.values.memberNo ?? keys.id ?? "";
    notes.find("dues-payer-unknown", "warning", spotOf(row, dues), { name });
  }
  return people.add(new Person(null, !hasRoster), keys, ambiguous);
}

function spotOf(row: RegisterRow, dues: TabReading<"dues">): Spot {
  return { tab: "dues", sheet: dues.sheet, row: row.row, column: personColumn(row, dues) };
}

function addToRoster(people: People, row: RosterRow, sheet: string, column: number, notes: Notes): void {
  const keys = personKeys(row.values);
  const isTwin = people.sameNumber(keys).some((known) => known.keys.name === keys.name);
  if (!isTwin) people.add(new Person(row, true), keys, false);
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

/**
 * The member meant by a name with a note behind it, 王芳（数学组）: of those called 王芳 the one of that department, else the
 * only one, unless the register has other rows of that member under another spelling (张伟（大） and 张伟（小） are two).
 */
function findNoted(people: People, keys: PersonKeys): Person | null {
  const [, name, note] = /^([^()]+)\(([^()]+)\)$/.exec(keys.name ?? "") ?? [];
  if (name === undefined || note === undefined) return null;
  const named = people
    .sameName({ ...keys, name })
    .filter((known) => known.person.roster !== null && mayBe(known, keys));
  const near = named.filter((known) => known.keys.department?.includes(note) === true);
  const [only] = near.length > 0 ? near : named;
  if (only === undefined || (near.length > 0 ? near : named).length > 1) return null;
  const isOne = only.person.register.every((row) => keyOf(row.values.name) === keys.name);
  return near.length === 1 || isOne ? only.person : null;
}

function certain(person: Person, mismatch: string | null = null): Found {
  return { person, ambiguous: false, mismatch };
}

/** A person of the same name can be meant unless both sides give numbers or IDs of their own that differ in a register without gaps. */
function mayBe({ person, keys: own }: Known, keys: PersonKeys): boolean {
  if (keys.id !== null && own.id !== null && keys.id !== own.id) return false;
  return !(person.roster === null && keys.number !== null && own.number !== null && keys.number !== own.number);
}
