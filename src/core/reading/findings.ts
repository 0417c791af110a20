import type { FindingOf } from "../values/finding.js";

/** The cell's column as its header says it, and its text as it stands in the cell. */
interface CellArgs {
  readonly column: string;
  readonly text: string;
}

/** As `CellArgs`, with what was probably meant; "" when nothing suggests itself. */
interface SuggestingArgs extends CellArgs {
  readonly suggestion: string;
}

/** Codes of findings that reading makes, with the arguments their sentences need. Amounts in args are texts as they stand in the cell. */
export interface ReadingFindingArgs {
  "cell-error": CellArgs;
  "not-calculated": { readonly column: string };
  "date-unreadable": SuggestingArgs;
  "date-impossible": CellArgs;
  "date-ambiguous": SuggestingArgs;
  "date-year-missing": CellArgs;
  "month-unreadable": CellArgs;
  "amount-unreadable": SuggestingArgs;
  "amount-wrong-decimal": SuggestingArgs;
  "amount-too-large": CellArgs;
  "amount-rounded": { readonly column: string; readonly text: string; readonly amount: string };
  "amount-merged": { readonly column: string };
  "number-unreadable": CellArgs;
  "digits-lost": CellArgs;
  /** Once a column, at its first tick. */
  "tick-not-amount": { readonly column: string; readonly text: string; readonly cells: number };
  /** `of` is the column's key in the tab, whose choices the sentence names; `suggestion` is one of their values. */
  "choice-unknown": {
    readonly column: string;
    readonly text: string;
    readonly suggestion: string;
    readonly tab: string;
    readonly of: string;
  };
  "value-missing": { readonly column: string };
  "row-incomplete": { readonly text: string };
  "both-sides": { readonly receipt: string; readonly spending: string };
  "both-legs": { readonly debit: string; readonly credit: string };
  /** How many rows of the sheet are the other leg (or close the accounts), and what the first of them says. */
  "balance-legs": { readonly text: string; readonly rows: number };
  "closing-entries": { readonly text: string; readonly rows: number };
  "side-unknown": { readonly text: string };
  /** How many rows of a statement bear out the sides taken. */
  "bank-sides-turned": { readonly rows: number };
  "side-elsewhere": { readonly text: string; readonly sheet: string };
  "carried-down": { readonly column: string; readonly text: string };
  "rows-after-total": { readonly first: number; readonly last: number };
  /** First and last row (1-based) below an Excel table, and how many rows there look like records. */
  "rows-above-header": { readonly rows: number; readonly header: number };
  "rows-outside-table": { readonly first: number; readonly last: number; readonly rows: number };
  /** `of` is the key of the tab's column; `taken` the letters of the one that is read, whose header is `takenHeader`. */
  "header-duplicate": {
    readonly header: string;
    readonly tab: string;
    readonly of: string;
    readonly taken: string;
    readonly takenHeader: string;
  };
  /** `header` may be "". */
  "column-not-read": { readonly header: string };
  "header-near": { readonly header: string; readonly tab: string; readonly of: string };
  "unit-converted": { readonly unit: string };
  /** Names of tabs in args are tab keys; the sentence says them in its language. */
  "tab-candidates": { readonly tab: string; readonly taken: string; readonly sheets: string };
  "tab-tie": { readonly tab: string; readonly taken: string; readonly sheets: string };
  /** As `tab-tie`, where the sheets' names differ only by the month, quarter or half of the year. */
  "tab-in-parts": { readonly tab: string; readonly taken: string; readonly sheets: string };
  /** `stated` is 0 when the sheet names no year. */
  "final-account-not-budget": { readonly stated: number; readonly year: number };
  "tab-unlikely": { readonly tab: string };
  "tab-other-year": { readonly tab: string; readonly stated: number; readonly year: number };
  "tab-missing": { readonly tab: string };
  "tab-empty": { readonly tab: string };
  "sheet-not-used": { readonly tab: string; readonly taken: string };
  /** `missing`: column keys, groups parted by `,`, the columns that would do for one by `/`; `tab` may be "". */
  "sheet-not-recognised": { readonly tab: string; readonly missing: string };
  "sheet-choice-missing": { readonly tab: string; readonly text: string };
  "sheet-choice-unfit": { readonly tab: string; readonly text: string };
  "block-not-read": { readonly tab: string; readonly row: number };
  "setting-unreadable": { readonly name: string; readonly text: string };
  "setting-doubtful": { readonly name: string; readonly text: string; readonly suggestion: string };
  "setting-unknown": { readonly text: string; readonly suggestion: string };
  "setting-duplicate": { readonly name: string };
  "year-assumed": { readonly year: number };
}

export type ReadingFinding = FindingOf<ReadingFindingArgs>;
export type ReadingCode = keyof ReadingFindingArgs;
