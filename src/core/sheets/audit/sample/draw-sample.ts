import { drawMonetaryUnits, type MonetaryUnitSample } from "../../../ledger/sampling/monetary-unit.js";
import { randomFrom, seedOf } from "../../../ledger/sampling/minimal-standard.js";
import { paymentsOf, seedOfPopulation, usualSize, type Population } from "../../../ledger/sampling/population.js";
import { drawSimple, type RandomDraw } from "../../../ledger/sampling/simple-random.js";
import type { SheetSnapshot } from "../../../reading/snapshot.js";
import type { SheetInput } from "../../built-sheet.js";
import { words } from "./labels.js";

/** The payments that an auditor looks at, and everything needed to draw them again. */
export interface Sample {
  readonly population: Population;
  readonly seed: number;
  /** Payments asked for by money; true in `chosen` where the settings say how many. */
  readonly size: number;
  readonly chosen: boolean;
  /** True when there are no more payments than asked for: all of them are looked at and nothing is drawn. */
  readonly all: boolean;
  readonly byMoney: MonetaryUnitSample;
  readonly atRandom: readonly RandomDraw[];
}

/**
 * Draws the samples of a book's payments: by money first (one random number), then half as many rows at random. The seed is the one
 * asked for, else that of the earlier sheet, else one made from the population.
 */
export function drawSample(input: SheetInput): Sample {
  const { ledger, reading } = input.books;
  const population = paymentsOf(ledger);
  const count = population.payments.length;
  const stated = reading.settings.sampleSize;
  const chosen = typeof stated === "number" && stated >= 1;
  const size = chosen ? Math.floor(stated) : usualSize(count);
  const asked = input.asked.seed ?? seedIn(input.previous("audit-sample")) ?? seedOfPopulation(population);
  const seed = seedOf(asked);
  const random = randomFrom(seed);
  const all = count <= size;
  return {
    population,
    seed,
    size,
    chosen,
    all,
    byMoney: drawMonetaryUnits(population.amounts, all ? 0 : size, random),
    atRandom: all ? [] : drawSimple(count, Math.ceil(size / 2), random),
  };
}

/** The seed that stands in an earlier sheet, as it was printed or as somebody wrote it over; null where there is none. */
function seedIn(previous: SheetSnapshot | null): number | null {
  for (const cells of previous?.values ?? []) {
    const label = cells?.findIndex((cell) => cell === words.seed["zh-CN"] || cell === words.seed.en) ?? -1;
    if (cells === undefined || label < 0) continue;
    const seed = cells.find((cell, column) => column > label && typeof cell === "number");
    return typeof seed === "number" && seed >= 1 ? seed : null;
  }
  return null;
}
