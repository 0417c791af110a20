import type { PageCell, SheetPage } from "../../src/core/sheets/page.js";
import type { Role } from "../../src/core/sheets/style.js";
import type { Area } from "../../src/core/values/address.js";
import { yuanOfFen, type Fen } from "../../src/core/values/fen.js";

/** What a user's own sheet is made of. */
export interface TypedSheet {
  readonly name: string;
  readonly rows: readonly (readonly (PageCell | null)[])[];
  readonly widths: readonly number[];
  readonly merges?: readonly Area[];
  readonly hiddenColumns?: readonly number[];
  /** 0-based; written as rows of height 0. */
  readonly hiddenRows?: readonly number[];
  readonly heights?: readonly (readonly [row: number, points: number])[];
  readonly freezeRows?: number;
  readonly freezeColumns?: number;
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly portrait?: boolean;
}

/** A page of the user's own: no mark, no tables, every row filled up to the full width. */
export function typedPage(sheet: TypedSheet): SheetPage {
  const blank: (PageCell | null)[] = sheet.widths.map(() => null);
  return {
    name: sheet.name,
    mark: null,
    rows: sheet.rows.map((row) => [...row, ...blank].slice(0, sheet.widths.length)),
    columns: sheet.widths.map((width, column) =>
      sheet.hiddenColumns?.includes(column) === true ? { width, hidden: true } : { width },
    ),
    heights: new Map([...(sheet.heights ?? []), ...(sheet.hiddenRows ?? []).map((row) => [row, 0] as const)]),
    merges: sheet.merges ?? [],
    freeze: { rows: sheet.freezeRows ?? 0, columns: sheet.freezeColumns ?? 0 },
    print: {
      orientation: sheet.portrait === true ? "portrait" : "landscape",
      area: null,
      titleRows: sheet.titleRows ?? null,
      onePage: false,
      breaks: [],
    },
    tables: [],
    validations: [],
    tabColor: null,
    links: [],
  };
}

export function cell(role: Role, value: string | number | null, formula?: string): PageCell {
  return formula === undefined ? { role, value } : { role, value, formula };
}

export function text(value: string | number | null): PageCell {
  return cell("planDate", value);
}

/** Left-aligned and wrapped, for long texts. */
export function prose(value: string | null): PageCell {
  return cell("planText", value);
}

/** A cell with an amount in fen, or with none. */
export function yuan(fen: Fen | null): PageCell {
  return cell("moneyItem", fen === null ? null : yuanOfFen(fen));
}

export function day(serial: number | null): PageCell {
  return cell("listDay", serial);
}

export function heads(...titles: readonly string[]): PageCell[] {
  return titles.map((title) => cell("head", title));
}

/** A row whose first cell is shown over the whole width; merge it with `across`. */
export function banner(role: Role, value: string, width: number): PageCell[] {
  return Array.from({ length: width }, (_, column) => cell(role, column === 0 ? value : null));
}

/** The merge of one row's columns, all included. */
export function across(row: number, left: number, right: number): Area {
  return { top: row, left, bottom: row, right };
}

/** The merge of one column's rows, all included. */
export function down(column: number, top: number, bottom: number): Area {
  return { top, left: column, bottom, right: column };
}
