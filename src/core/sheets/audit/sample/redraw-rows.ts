import { modulus, multiplier, passedOver, seedOf } from "../../../ledger/sampling/minimal-standard.js";
import { a1, a1Absolute } from "../../../values/address.js";
import type { Language } from "../../../values/language.js";
import type { PageCell } from "../../page.js";
import { count, head, text } from "../cells.js";
import type { Sample } from "./draw-sample.js";
import { words } from "./labels.js";

/** Cells of the sheet (0-based rows) that drawing again starts from, all in one column. */
export interface Parameters {
  readonly column: number;
  readonly seed: number;
  readonly interval: number;
  readonly count: number;
}

/** How many random numbers the samples have used, those passed over included. */
export function numbersUsed({ atRandom }: Sample): number {
  return passedOver + 1 + (atRandom.at(-1)?.attempt ?? 0);
}

/**
 * A header and a row for each random number used, by formulas from the seed: the number in the second cell, what it says in the fourth.
 * `top` is the 0-based row of the header, `value` the column in which the second cell stands.
 */
export function redrawRows(
  sample: Sample,
  { column, seed, interval, count: counted }: Parameters,
  { top, value }: { readonly top: number; readonly value: number },
  language: Language,
): PageCell[][] {
  const used = numbersUsed(sample);
  const drawn = new Set(sample.atRandom.map(({ attempt }) => attempt));
  const states = statesOf(sample.seed, used);
  const rows = states.map((state, index): PageCell[] => {
    const nth = index + 1;
    const before = index === 0 ? a1Absolute(seed, column) : a1(top + index, value);
    const own = a1(top + nth, value);
    const number: PageCell = { value: state, formula: `MOD(${multiplier}*${before},${modulus})`, role: "listNumber" };
    if (nth <= passedOver) return [count(nth), number, text(words.skipped[language]), text(null)];
    if (nth === passedOver + 1) {
      const fen = `ROUND(${a1Absolute(interval, column)}*100,0)`;
      const start: PageCell = {
        value: sample.byMoney.start / 100,
        formula: `INT(${own}/${modulus}*${fen})/100`,
        role: "listMoney",
      };
      return [count(nth), number, text(words.forStart[language]), start];
    }
    const place: PageCell = {
      value: Math.floor((state / modulus) * sample.population.payments.length) + 1,
      formula: `INT(${own}/${modulus}*${a1Absolute(counted, column)})+1`,
      role: "listNumber",
    };
    const use = drawn.has(nth - passedOver - 1) ? words.forPlace : words.forRepeat;
    return [count(nth), number, text(use[language]), place];
  });
  return [[words.nth, words.value, words.use, words.result].map((name) => head(name, language)), ...rows];
}

/** The first numbers after a seed, those passed over included. */
function statesOf(seed: number, used: number): number[] {
  let state = seedOf(seed);
  return Array.from({ length: used }, () => (state = (state * multiplier) % modulus));
}
