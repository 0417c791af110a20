import type { Mark } from "../reading/snapshot.js";
import type { Expression } from "./expression.js";
import type { Role } from "./style.js";

/** A sheet before it has addresses: rows of cells that say what they are, their formulas by key. */
export interface Blueprint {
  readonly name: string;
  readonly mark: Mark | null;
  readonly widths: readonly number[];
  /** Blocks side by side; each begins at a row of the sheet, 0-based, and at a column. */
  readonly blocks: readonly Block[];
  readonly freezeRows: number;
  readonly print: BlueprintPrint;
  readonly tabColor: string | null;
}

export interface Block {
  readonly top: number;
  readonly left: number;
  readonly rows: readonly BlueprintRow[];
}

export interface BlueprintRow {
  readonly cells: readonly BlueprintCell[];
  /** In points; null for the default, or what wrapped text needs. */
  readonly height: number | null;
  /** How deep it is folded under the rows above: 1 to 7; absent for a row that always shows. */
  readonly level?: number;
}

export interface BlueprintCell {
  readonly key: string | null;
  readonly content: string | number | null | Expression;
  readonly role: Role;
  /** Number of columns it is merged over. */
  readonly span: number;
}

export interface BlueprintPrint {
  readonly orientation: "portrait" | "landscape";
  /** Number of columns that are printed; the rows are those of the first block. */
  readonly columns: number;
  /** 0-based first and last row repeated on every page. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
}

/** A cell with a value or a formula. */
export function cell(
  role: Role,
  content: BlueprintCell["content"],
  options: { readonly key?: string; readonly span?: number } = {},
): BlueprintCell {
  return Object.freeze({ role, content, key: options.key ?? null, span: options.span ?? 1 });
}

/** A row of cells from the block's left edge. */
export function row(cells: readonly BlueprintCell[], height: number | null = null): BlueprintRow {
  return Object.freeze({ cells: Object.freeze(cells), height });
}

/** A row that folds under the row of a lower level, or of none, above it; `level` is 1 to 7. */
export function folding(folded: BlueprintRow, level: number): BlueprintRow {
  return Object.freeze({ ...folded, level });
}

/** A row with nothing in it. */
export function gapRow(height: number | null = null): BlueprintRow {
  return row([], height);
}
