import type { SheetSnapshot } from "../reading/snapshot.js";
import { isCellError, type CellValue } from "../values/cell.js";
import type { Month } from "../values/day.js";
import { criterionKey, doubtfulKey, testFor, type Test } from "./criterion.js";
import { predicateOf } from "./sum-where.js";

/** A column to set a condition on: its cells as they are, only whether they are filled, or only whether they are a day of the year or of some months. */
export interface ConditionColumn {
  readonly column: number;
  readonly as: "value" | { readonly year: number } | Months | "filled";
}

/** From the first month to the last, both included. */
export interface Months {
  readonly first: Month;
  readonly last: Month;
}

/** The rows of a region in groups: rows of one group agree in every condition column, and no conditions can tell them apart. */
export interface Groups {
  /** Group of each row of the region, by row − first. */
  readonly of: Int32Array;
  /** The tests that select exactly a group, one a condition column; null when nothing can. */
  readonly tests: readonly (readonly Test[] | null)[];
}

/** How many amounts of each group are numbers other than 0, what they add up to in order of rows, and in which groups an error stands among them. */
export interface Amounts {
  readonly counts: Int32Array;
  readonly sums: Float64Array;
  readonly broken: Uint8Array;
  /** 0-based sheet row of one amount or error of each group. */
  readonly samples: Int32Array;
}

/** The rows of one tab's region, grouped on demand; each grouping is made once and kept. */
export class TabIndex {
  private readonly groupings = new Map<string, Groups>();
  private readonly amounts = new Map<string, Amounts>();

  /** `first` and `last` are the 0-based rows of the region. */
  constructor(
    readonly sheet: SheetSnapshot,
    readonly first: number,
    readonly last: number,
  ) {}

  groupsBy(columns: readonly ConditionColumn[]): Groups {
    return keep(this.groupings, nameOf(columns), () => {
      const last = columns[columns.length - 1];
      if (last === undefined) return { of: new Int32Array(this.rows), tests: [[]] };
      return combine(this.groupsBy(columns.slice(0, -1)), this.column(last));
    });
  }

  amountsBy(columns: readonly ConditionColumn[], amountColumn: number): Amounts {
    return keep(this.amounts, `${nameOf(columns)}=${amountColumn}`, () => {
      const groups = this.groupsBy(columns);
      const counts = new Int32Array(groups.tests.length);
      const sums = new Float64Array(groups.tests.length);
      const broken = new Uint8Array(groups.tests.length);
      const samples = new Int32Array(groups.tests.length);
      for (let index = 0; index < groups.of.length; index += 1) {
        const group = groups.of[index] ?? 0;
        const value = this.value(this.first + index, amountColumn);
        if (typeof value === "number") {
          if (value === 0) continue;
          counts[group] = (counts[group] ?? 0) + 1;
          sums[group] = (sums[group] ?? 0) + value;
        } else if (isCellError(value)) broken[group] = 1;
        else continue;
        samples[group] = this.first + index;
      }
      return { counts, sums, broken, samples };
    });
  }

  value(row: number, column: number): CellValue | undefined {
    return this.sheet.values[row]?.[column];
  }

  private get rows(): number {
    return Math.max(0, this.last - this.first + 1);
  }

  private column(condition: ConditionColumn): Groups {
    const { column, as } = condition;
    return keep(this.groupings, `only ${nameOf([condition])}`, () => {
      const values = Array.from({ length: this.rows }, (_, index) => this.value(this.first + index, column));
      if (as === "value") return byValue(values);
      return as === "filled"
        ? byFilled(values)
        : byDays(values, "year" in as ? { kind: "year", ...as } : { kind: "months", ...as });
    });
  }
}

function byValue(values: readonly (CellValue | undefined)[]): Groups {
  const ofValue = new Map<CellValue | undefined, number>();
  const ofKey = new Map<string, number>();
  const tests: (readonly Test[] | null)[] = [];
  const samples: (CellValue | undefined)[] = [];
  const groupOf = (value: CellValue | undefined): number =>
    keep(ofKey, criterionKey(value), () => {
      const test = testFor(value);
      samples.push(value);
      return tests.push(test === null ? null : [test]) - 1;
    });
  const of = new Int32Array(values.length);
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index];
    let group = ofValue.get(value);
    if (group === undefined) ofValue.set(value, (group = groupOf(value)));
    of[index] = group;
  }
  for (const group of doubtful(samples)) tests[group] = null;
  return { of, tests };
}

/** Groups whose values differ only in ways on which programs disagree. */
function doubtful(samples: readonly (CellValue | undefined)[]): number[] {
  const same = new Map<string, number[]>();
  samples.forEach((sample, group) => keep(same, doubtfulKey(sample), (): number[] => []).push(group));
  return [...same.values()].filter((groups) => groups.length > 1).flat();
}

function byFilled(values: readonly (CellValue | undefined)[]): Groups {
  const isFilled = predicateOf({ kind: "filled" });
  const of = Int32Array.from(values, (value) => (value === "" ? 2 : isFilled(value) ? 1 : 0));
  return { of, tests: [[{ kind: "blank" }], [{ kind: "filled" }], null] };
}

function byDays(values: readonly (CellValue | undefined)[], test: Test): Groups {
  const isInside = predicateOf(test);
  return { of: Int32Array.from(values, (value) => (isInside(value) ? 1 : 0)), tests: [null, [test]] };
}

function combine(left: Groups, right: Groups): Groups {
  const known = new Map<number, number>();
  const tests: (readonly Test[] | null)[] = [];
  const of = new Int32Array(left.of.length);
  for (let index = 0; index < of.length; index += 1) {
    const [ours, theirs] = [left.of[index] ?? 0, right.of[index] ?? 0];
    const key = ours * right.tests.length + theirs;
    let group = known.get(key);
    if (group === undefined) {
      const [first, second] = [left.tests[ours], right.tests[theirs]];
      group = tests.push(first && second ? [...first, ...second] : null) - 1;
      known.set(key, group);
    }
    of[index] = group;
  }
  return { of, tests };
}

function nameOf(columns: readonly ConditionColumn[]): string {
  return columns
    .map(({ column, as }) => `${column}${typeof as === "string" ? as : Object.values(as).join("-")}`)
    .join(",");
}

function keep<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
