import { monthOf } from "../../values/day.js";
import { yuanText, type Fen } from "../../values/fen.js";
import type { Notes } from "../notes.js";
import type { Entry } from "./entry.js";
import { timeOf } from "./year-of-entry.js";

/** A row that states a balance brought forward. */
export interface OpeningEntry {
  readonly entry: Entry;
  readonly fund: string;
  readonly fen: Fen;
  readonly text: string;
  /** False for a row that states it in the balance column only: nobody entered it as income. */
  readonly booked: boolean;
  /** True for words that a journal repeats every month or page. */
  readonly carried: boolean;
}

/**
 * The openings that hold for the year: dated in it, on the last days of the year before, or not at all. Of balances
 * carried from page to page only the first counts, and only where no row says 上年结余.
 */
export function keepOpenings(found: readonly OpeningEntry[], year: number, notes: Notes): readonly OpeningEntry[] {
  const kept: OpeningEntry[] = [];
  const firstCarried = new Map<string, { readonly opening: OpeningEntry; readonly month: number }>();
  const stated = new Set<string>();
  for (const opening of found) {
    const time = timeOf(opening.entry.when, opening.entry.month, year);
    const month = time.kind === "month" ? time.month : monthOf(year, 1);
    if (month < monthOf(year - 1, 12) || month > monthOf(year, 12)) {
      const at = { ...opening.entry, column: opening.entry.columns.date };
      const date = time.kind === "month" ? time.text : "";
      notes.exclude("other-year", "warning", at, { date, year, amount: yuanText(opening.fen) });
    } else if (opening.carried) {
      const before = firstCarried.get(opening.fund);
      if (before !== undefined && before.month <= month) repeat(opening, notes);
      else {
        if (before !== undefined) repeat(before.opening, notes);
        if (month <= monthOf(year, 1)) firstCarried.set(opening.fund, { opening, month });
        else repeat(opening, notes);
      }
    } else {
      kept.push(opening);
      stated.add(opening.fund);
    }
  }
  for (const { opening } of firstCarried.values()) {
    if (stated.has(opening.fund)) repeat(opening, notes);
    else kept.push(opening);
  }
  return kept;
}

function repeat(opening: OpeningEntry, notes: Notes): void {
  const at = { ...opening.entry, column: opening.entry.columns.account };
  notes.exclude("opening-repeated", "info", at, { text: opening.text, amount: yuanText(opening.fen) });
}
