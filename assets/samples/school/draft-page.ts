import type { PageCell, SheetPage } from "../../../src/core/sheets/page.js";
import type { Role } from "../../../src/core/sheets/style.js";
import { across, banner, down, typedPage } from "../typed-page.js";
import { columnOf, type DraftColumn, type DraftRow, type DraftSheet } from "./draft.js";

/** The sheet as a page that can be written. */
export function pageOf(sheet: DraftSheet): SheetPage {
  sheet.reckon(sheet);
  const width = sheet.columns.length;
  const head = sheet.rows.findIndex(({ kind }) => kind === "head");
  const wide = sheet.rows.flatMap(({ kind }, row) => (kind === "banner" || kind === "note" ? [row] : []));
  const page = typedPage({
    name: sheet.name,
    rows: sheet.rows.map((row) => cellsOf(row, sheet.columns)),
    widths: sheet.columns.map((column) => column.width),
    merges: [
      ...wide.map((row) => across(row, 0, width - 1)),
      ...sheet.merges.map(({ column, first, last }) =>
        down(columnOf(sheet, column), sheet.rows.indexOf(first), sheet.rows.indexOf(last)),
      ),
    ],
    heights: [
      [0, 32],
      [head, 30],
    ],
    freezeRows: head + 1,
    freezeColumns: sheet.freezeColumns ?? 0,
    titleRows: { first: 0, last: head },
    portrait: sheet.portrait ?? false,
  });
  if (sheet.table === undefined) return page;
  const blank = sheet.rows.findIndex(({ kind }, row) => row > head && kind === "blank");
  const bottom = (blank < 0 ? sheet.rows.length : blank) - 1;
  return { ...page, tables: [{ name: sheet.table, area: { top: head, left: 0, bottom, right: width - 1 } }] };
}

function cellsOf(row: DraftRow, columns: readonly DraftColumn[]): (PageCell | null)[] {
  if (row.kind === "blank") return [];
  const first = columns[0]?.title ?? "";
  if (row.kind === "banner" || row.kind === "note")
    return banner(row.role ?? "note", String(row.values.get(first) ?? ""), columns.length);
  return columns.map(({ title, role }): PageCell => {
    const value = row.values.get(title) ?? null;
    const formula = row.formulas.get(title);
    const shown = row.kind === "head" ? "head" : row.kind === "sum" ? totalRole(role) : role;
    return formula === undefined ? { role: shown, value } : { role: shown, value, formula };
  });
}

function totalRole(role: Role): Role {
  return role === "moneyItem" ? "moneyTotal" : "total";
}
