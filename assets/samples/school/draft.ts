import type { Role } from "../../../src/core/sheets/style.js";
import { a1, columnLetters } from "../../../src/core/values/address.js";

/** What a cell holds, as typed or as its formula came out. */
export type Value = string | number | null;

/** A column of a sheet that is not laid out yet; its title is its key. */
export interface DraftColumn {
  readonly title: string;
  readonly width: number;
  readonly role: Role;
}

/** A row that does not know its number yet, so that others can still be put above it. */
export interface DraftRow {
  readonly kind: "banner" | "head" | "entry" | "sum" | "statement" | "note" | "blank";
  /** By column title, and for a banner or note under the first column's. */
  readonly values: Map<string, Value>;
  readonly formulas: Map<string, string>;
  /** Columns that somebody typed over by hand: no formula is put there. */
  readonly typed: Set<string>;
  readonly role?: Role;
}

/** A sheet while it is being written. */
export interface DraftSheet {
  name: string;
  readonly columns: DraftColumn[];
  readonly rows: DraftRow[];
  /** Cells of one column merged over two rows or more. */
  readonly merges: { readonly column: string; readonly first: DraftRow; readonly last: DraftRow }[];
  /** Fills in formulas with what they come to, once every row stands where it stays. */
  readonly reckon: (sheet: DraftSheet) => void;
  readonly portrait?: boolean;
  readonly freezeColumns?: number;
  /** Name of the Excel table that the header and the records below it make, down to the first blank row. */
  readonly table?: string;
}

/** A row with values by column title. */
export function draftRow(kind: DraftRow["kind"], values: Readonly<Record<string, Value>>, role?: Role): DraftRow {
  const row = { kind, values: new Map(Object.entries(values)), formulas: new Map(), typed: new Set<string>() };
  return role === undefined ? row : { ...row, role };
}

/** A sheet of a title, a line under it, the header, entries and notes. */
export function draftSheet(
  name: string,
  columns: readonly DraftColumn[],
  parts: {
    readonly title: string;
    readonly line?: string;
    readonly body: readonly DraftRow[];
    readonly notes?: readonly string[];
  },
  more: Partial<Pick<DraftSheet, "reckon" | "portrait" | "freezeColumns" | "table">> = {},
): DraftSheet {
  const first = columns[0]?.title ?? "";
  const head = draftRow("head", Object.fromEntries(columns.map(({ title }) => [title, title])));
  return {
    name,
    columns: [...columns],
    merges: [],
    rows: [
      draftRow("banner", { [first]: parts.title }, "title"),
      ...(parts.line === undefined ? [] : [draftRow("banner", { [first]: parts.line }, "subtitle")]),
      head,
      ...parts.body,
      ...(parts.notes === undefined ? [] : [draftRow("blank", {})]),
      ...(parts.notes ?? []).map((note) => draftRow("note", { [first]: note }, "note")),
    ],
    reckon: () => undefined,
    ...more,
  };
}

/** Types a value over whatever the column would hold; a formula, where given, is one that somebody wrote there. */
export function overtype(row: DraftRow, title: string, value: Value, formula?: string): void {
  row.values.set(title, value);
  row.typed.add(title);
  if (formula === undefined) row.formulas.delete(title);
  else row.formulas.set(title, formula);
}

/** Puts a column's formula into a row with what it comes to, unless something was typed there. */
export function reckoned(row: DraftRow, title: string, formula: string, value: number): void {
  if (row.typed.has(title)) return;
  row.values.set(title, value);
  row.formulas.set(title, formula);
}

/** A cell as a number the way SUM takes it: texts and blanks count nothing. In fen. */
export function fenIn(row: DraftRow, title: string): number {
  const value = row.values.get(title) ?? null;
  return typeof value === "number" ? Math.round(value * 100) : 0;
}

/** The column's letters. Throws for a title that the sheet does not have. */
export function lettersOf(sheet: DraftSheet, title: string): string {
  return columnLetters(columnOf(sheet, title));
}

/** 0-based. Throws for a title that the sheet does not have. */
export function columnOf(sheet: DraftSheet, title: string): number {
  const column = sheet.columns.findIndex((one) => one.title === title);
  if (column < 0) throw new Error(`${sheet.name} has no column ${title}`);
  return column;
}

/** A1 address of a cell, once every row stands where it stays. Throws for a row of another sheet. */
export function addressOf(sheet: DraftSheet, row: DraftRow, title: string): string {
  const at = sheet.rows.indexOf(row);
  if (at < 0) throw new Error(`${sheet.name} has no such row`);
  return a1(at, columnOf(sheet, title));
}

/** The rows that hold records. */
export function entriesOf(sheet: DraftSheet): DraftRow[] {
  return sheet.rows.filter(({ kind }) => kind === "entry");
}
