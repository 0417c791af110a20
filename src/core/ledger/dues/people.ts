import type { Person, RegisterRow } from "./person.js";
import { bareNumber, keyOf, type PersonKeys } from "./person-keys.js";

/** A person and what told them apart when they were first met. */
export interface Known {
  readonly person: Person;
  readonly keys: PersonKeys;
  /** True for one that stands for all payments of a name that several members bear. */
  readonly ambiguous: boolean;
  /** Place among all. */
  readonly index: number;
}

const nobody: readonly Known[] = [];

/** Everybody found so far, by what tells them apart. Names and IDs are indexed only once they are asked for: most registers have numbers. */
export class People {
  readonly all: Person[] = [];
  private readonly known: Known[] = [];
  private readonly byBareNumber = new Map<string, Known[]>();
  /** Numbers that several persons bear. */
  private readonly shared = new Set<string>();
  private readonly byId = new Index(this.known, ({ keys }) => keys.id);
  private readonly byName = new Index(this.known, ({ keys, ambiguous }) => (ambiguous ? null : keys.name));
  private readonly unclearByName = new Map<string, Person>();
  private next = 0;

  add(person: Person, keys: PersonKeys, ambiguous: boolean): Person {
    const known = { person, keys, ambiguous, index: this.all.length };
    this.all.push(person);
    this.known.push(known);
    if (keys.number !== null) this.putNumber(known, keys.number);
    if (ambiguous && keys.name !== null) this.unclearByName.set(keys.name, person);
    return person;
  }

  /**
   * The only person with a row's number, when the name agrees too: what almost every row of a register is. Registers list
   * people in the roster's order, month after month, so the one after the last found is tried before the index is asked.
   */
  numberedAndNamed({ values }: RegisterRow): Person | null {
    const number = keyOf(values.memberNo);
    const name = keyOf(values.name);
    if (number === null || name === null || (this.shared.size > 0 && this.shared.has(number))) return null;
    let known = this.known[this.next];
    if (known?.keys.number !== number) known = this.withNumber(number)[0];
    if (known?.keys.number !== number || known.keys.name !== name) return null;
    this.next = known.index + 1 < this.known.length ? known.index + 1 : 0;
    return known.person;
  }

  sameNumber({ number, name }: PersonKeys): readonly Known[] {
    if (number === null) return nobody;
    const exact = this.withNumber(number);
    if (exact.length > 0) return exact;
    const bare = this.byBareNumber.get(bareNumber(number)) ?? nobody;
    return name === null ? bare : bare.filter((known) => known.keys.name === name);
  }

  sameId(keys: PersonKeys): readonly Known[] {
    return keys.id === null ? nobody : this.byId.get(keys.id);
  }

  sameName(keys: PersonKeys): readonly Known[] {
    return keys.name === null ? nobody : this.byName.get(keys.name);
  }

  /** The payer that stands for all payments of a name that several members bear. */
  unclear(keys: PersonKeys): Person | null {
    return keys.name === null ? null : (this.unclearByName.get(keys.name) ?? null);
  }

  private withNumber(number: string): readonly Known[] {
    const bare = this.byBareNumber.get(bareNumber(number)) ?? nobody;
    return bare.length === 1 && bare[0]?.keys.number === number
      ? bare
      : bare.filter((known) => known.keys.number === number);
  }

  private putNumber(known: Known, number: string): void {
    const bare = bareNumber(number);
    const there = this.byBareNumber.get(bare);
    if (there === undefined) {
      this.byBareNumber.set(bare, [known]);
      return;
    }
    if (there.some(({ keys }) => keys.number === number)) this.shared.add(number);
    there.push(known);
  }
}

/** Persons by a key, built from a growing list as far as it has grown whenever it is asked. */
class Index {
  private readonly byKey = new Map<string, Known[]>();
  private taken = 0;

  constructor(
    private readonly known: readonly Known[],
    private readonly keyOf: (known: Known) => string | null,
  ) {}

  get(key: string): readonly Known[] {
    for (; this.taken < this.known.length; this.taken += 1) {
      const known = this.known[this.taken];
      const own = known === undefined ? null : this.keyOf(known);
      if (known === undefined || own === null) continue;
      const there = this.byKey.get(own);
      if (there === undefined) this.byKey.set(own, [known]);
      else there.push(known);
    }
    return this.byKey.get(key) ?? nobody;
  }
}
