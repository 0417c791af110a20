/** One column of a tab from its first record to its last row of sums, in row order. */
export type SumStep =
  /** A record's figure. */
  | { readonly kind: "item"; readonly value: number }
  /** Where a new section may begin. */
  | { readonly kind: "start" }
  /** A row of sums: its figure, or null when its cell is empty. */
  | { readonly kind: "total"; readonly row: number; readonly value: number | null };

/** A sum that no customary reading gives. */
export interface WrongSum {
  readonly row: number;
  readonly value: number;
  /** Of the records since the last row of sums. */
  readonly since: number;
  /** Of all records above. */
  readonly all: number;
}

/**
 * The sums that are neither of the records since some earlier sum or section, nor of those up to a later one (sums that stand above), nor of earlier
 * sums, nor a sum carried forward. To a hundredth of the column's unit.
 */
export function wrongSums(steps: readonly SumStep[]): WrongSum[] {
  const { totals, starts, end } = collect(steps);
  const before = new Earliest();
  const after = new Set(
    starts
      .map(({ prefix }) => key(prefix))
      .concat(
        totals.map(({ prefix }) => key(prefix)),
        key(end),
      ),
  );
  const sums = new Set([key(0)]);
  const carried = new Set<number>();
  const figures = new Set<number>();
  before.add(0, -1);
  for (const { prefix, order } of starts) before.add(prefix, order);
  for (const { prefix, order } of totals) before.add(prefix, order);
  const wrong: WrongSum[] = [];
  let summed = 0;
  let last = 0;
  for (const { row, value, prefix, order } of totals) {
    if (value !== null) {
      const since = prefix - last;
      const fits =
        before.has(prefix - value, order) ||
        (value !== 0 && near(after, prefix + value)) ||
        near(sums, summed - value) ||
        near(sums, summed + since - value) ||
        near(carried, value - prefix) ||
        (since === 0 && near(figures, value));
      if (!fits) wrong.push({ row, value, since, all: prefix });
      summed += value;
      sums.add(key(summed));
      carried.add(key(value - prefix));
      figures.add(key(value));
    }
    last = prefix;
  }
  return wrong;
}

interface Edge {
  /** Sum of the items above. */
  readonly prefix: number;
  readonly order: number;
}

function collect(steps: readonly SumStep[]): {
  readonly totals: readonly (Edge & { readonly row: number; readonly value: number | null })[];
  readonly starts: readonly Edge[];
  readonly end: number;
} {
  const totals: (Edge & { readonly row: number; readonly value: number | null })[] = [];
  const starts: Edge[] = [];
  let prefix = 0;
  for (const [order, step] of steps.entries()) {
    if (step.kind === "item") prefix += step.value;
    else if (step.kind === "start") starts.push({ prefix, order });
    else totals.push({ prefix, order, row: step.row, value: step.value });
  }
  return { totals, starts, end: prefix };
}

/** Sums known from some step on. */
class Earliest {
  readonly #known = new Map<number, number>();

  add(sum: number, order: number): void {
    const known = this.#known.get(key(sum));
    if (known === undefined || order < known) this.#known.set(key(sum), order);
  }

  has(sum: number, before: number): boolean {
    const at = key(sum);
    return [at - 1, at, at + 1].some((one) => (this.#known.get(one) ?? Infinity) < before);
  }
}

function near(known: ReadonlySet<number>, sum: number): boolean {
  const at = key(sum);
  return known.has(at) || known.has(at - 1) || known.has(at + 1);
}

/** Hundredths: floating-point noise and shown roundings apart, sums are compared as integers. */
function key(sum: number): number {
  return Math.round(sum * 100) + 0;
}
