import { figuresOfRow, type Entered } from "../core/ledger/trace/figures-of-row.js";
import { peopleOfRow, type PersonFigure } from "../core/ledger/trace/people-of-row.js";
import { traceBook } from "../core/ledger/trace/trace-book.js";
import type { Trace } from "../core/ledger/trace/trace.js";
import type { SheetsResult } from "./make-sheets.js";

/** What a row enters: figures of the report, and sums kept by member. */
export interface RowFigures {
  readonly figures: readonly Entered[];
  readonly people: readonly PersonFigure[];
}

/** The rows that make up the figures of sheets that were made. */
export function traceSheets({ reading, ledger }: SheetsResult): Trace {
  return traceBook(reading, ledger);
}

/** What a row (0-based) of the user's enters; `trace` is that of the same sheets. */
export function rowFigures(
  { reading, ledger }: SheetsResult,
  trace: Trace,
  { sheet, row }: { readonly sheet: string; readonly row: number },
): RowFigures {
  return { figures: figuresOfRow(trace, sheet, row), people: peopleOfRow(reading, ledger, sheet, row) };
}
