import type { BookReading } from "../../reading/reading.js";
import type { Ledger } from "../ledger.js";
import type { DoubleRow, RowNowhere, Trace, TracedFigure, TracedRow } from "./trace.js";

/** Rows that are in two leaves or in one twice, and records that are in none without a reason; `leaves` are all there are. */
export function strayRows(
  reading: BookReading,
  ledger: Ledger,
  leaves: readonly TracedFigure[],
): Pick<Trace, "twice" | "nowhere"> {
  const seen = new RowSet<TracedFigure>();
  const twice = new Map<string, { readonly at: TracedRow; readonly figures: TracedFigure[] }>();
  for (const leaf of leaves) {
    for (const at of leaf.rows) {
      const before = seen.get(at);
      if (before === undefined) seen.set(at, leaf);
      else if (!mayRepeat(at, before, leaf)) note(twice, at, before, leaf);
    }
  }
  return { twice: [...twice.values()].map(doubleRow), nowhere: nowhereRows(reading, ledger, seen) };
}

/** The register's cells of one row are one member's months, and one row may tell both funds of a transfer. */
function mayRepeat({ tab, booking }: TracedRow, before: TracedFigure, leaf: TracedFigure): boolean {
  return before === leaf ? tab === "dues" : booking?.kind === "transfer";
}

function note(
  twice: Map<string, { readonly at: TracedRow; readonly figures: TracedFigure[] }>,
  at: TracedRow,
  first: TracedFigure,
  leaf: TracedFigure,
): void {
  const key = `${at.row} ${at.sheet}`;
  const known = twice.get(key);
  if (known === undefined) twice.set(key, { at, figures: [first, leaf] });
  else known.figures.push(leaf);
}

function doubleRow({ at, figures }: { readonly at: TracedRow; readonly figures: readonly TracedFigure[] }): DoubleRow {
  return { sheet: at.sheet, row: at.row, column: at.column, figures };
}

function nowhereRows(reading: BookReading, ledger: Ledger, seen: RowSet<TracedFigure>): RowNowhere[] {
  const explained = new RowSet<true>();
  for (const at of [...reading.excluded, ...ledger.excluded]) explained.set(at, true);
  const nowhere: RowNowhere[] = [];
  for (const { kind, source, entry } of ledger.bookings) {
    const at = { sheet: entry.sheet, row: source.row, column: source.column };
    if (kind !== "opening" || seen.get(at) !== undefined) continue;
    nowhere.push({ ...at, why: "opening-stated" });
    explained.set(at, true);
  }
  for (const tab of [reading.tabs.income, reading.tabs.disbursements]) {
    if (tab === undefined) continue;
    for (const { row } of tab.rows) {
      const at = { sheet: tab.sheet, row, column: 0 };
      if (seen.get(at) !== undefined || explained.get(at) !== undefined) continue;
      nowhere.push({ ...at, why: "unexplained" });
      explained.set(at, true);
    }
  }
  return nowhere;
}

/** Something known of rows, by sheet and row. */
class RowSet<Known> {
  private readonly sheets = new Map<string, Map<number, Known>>();

  get({ sheet, row }: { readonly sheet: string; readonly row: number }): Known | undefined {
    return this.sheets.get(sheet)?.get(row);
  }

  set({ sheet, row }: { readonly sheet: string; readonly row: number }, known: Known): void {
    const rows = this.sheets.get(sheet) ?? new Map<number, Known>();
    this.sheets.set(sheet, rows.set(row, known));
  }
}
