import type { HeaderCell } from "../header-cells.js";
import { headerCells } from "../header-cells.js";
import { isHeaderLike, mayBeHeader, searchedRows, widthOf } from "../header-place.js";
import { unitStated, type Unit } from "../header-text.js";
import type { Region } from "../regions.js";
import type { SheetSnapshot } from "../snapshot.js";
import { endOfTable } from "../table-end.js";
import { titlesAbove } from "../titles.js";
import { fitRegisters, type RegisterFit } from "./fit-register.js";
import { markColumns, type MarkColumn } from "./mark-columns.js";
import { isRegisterHeader, mayHeadRegister } from "./register-words.js";

/** A table that is certain to be a register. */
export interface RegisterTable {
  readonly region: Region;
  readonly fit: RegisterFit;
  /** Only in a matrix of members and activities: its columns of marks. */
  readonly marks: readonly MarkColumn[];
}

interface Head {
  readonly top: number;
  readonly depth: number;
  readonly cells: readonly HeaderCell[];
  readonly titles: readonly string[];
  readonly fits: readonly RegisterFit[];
}

const searchedEverywhere = 3000;
const widest = 200;

/** The registers that stand on a sheet, top to bottom. */
export function registerTables(sheet: SheetSnapshot): RegisterTable[] {
  const heads = headsOf(sheet);
  return heads.flatMap((head, index) => {
    const next = heads.slice(index + 1).find((other) => !isSameHead(head, other));
    const region = regionOf(sheet, head, next ?? null);
    return isRepeat(heads, index) ? [] : (tableOf(region, head) ?? []);
  });
}

function tableOf(region: Region, head: Head): RegisterTable | null {
  for (const fit of head.fits) {
    const marks = fit.register === "participation" ? markColumns(region, fit, head.titles) : [];
    if (marks.length > 0) return { region, fit, marks };
    if (fit.certain) return { region, fit, marks: [] };
  }
  return null;
}

/** The same header above already: it is repeated on every printed page. */
function isRepeat(heads: readonly Head[], index: number): boolean {
  const [head, before] = [heads[index], heads[index - 1]];
  return head !== undefined && before !== undefined && isSameHead(head, before);
}

function isSameHead(one: Head, other: Head): boolean {
  return (
    one.cells.length === other.cells.length &&
    one.cells.every(({ column, own }, index) => {
      const cell = other.cells[index];
      return cell?.column === column && cell.own === own;
    })
  );
}

/** Rows that hold the header of a name; of those that overlap the one that says most, then the one with fewer rows. */
function headsOf(sheet: SheetSnapshot): Head[] {
  const found: Head[] = [];
  const last = Math.min(sheet.values.length - 1, searchedEverywhere);
  for (let row = 0; row < last; row += 1) {
    const cells = sheet.values[row];
    if (cells === undefined || !mayBeHeader(cells, row >= searchedRows)) continue;
    if (row >= searchedRows && !mayHeadRegister(cells)) continue;
    if (isInsideMerge(sheet, row)) continue;
    for (let depth = 1; depth <= 3; depth += 1) {
      if (depth > 1 && !isHeaderLike(sheet.values[row + depth - 1])) break;
      const head = headAt(sheet, row, depth);
      if (head !== null) found.push(head);
    }
  }
  const kept: Head[] = [];
  const score = ({ fits }: Head): number => fits[0]?.score ?? 0;
  for (const head of found.sort((a, b) => score(b) - score(a) || a.depth - b.depth || a.top - b.top)) {
    if (!kept.some((other) => head.top < other.top + other.depth && other.top < head.top + head.depth)) kept.push(head);
  }
  return kept.sort((a, b) => a.top - b.top);
}

function headAt(sheet: SheetSnapshot, top: number, depth: number): Head | null {
  const deep = Math.max(depth, mergedDepth(sheet, top, depth));
  const right = Math.min(widest, widthOf(sheet, top, deep) - 1);
  const cells = headerCells(sheet, top, deep, 0, right);
  if (cells.length < 2 || !cells.some(({ spellings }) => spellings.some(isRegisterHeader))) return null;
  const titles = [sheet.name, ...titlesAbove(sheet, { top, left: 0, right }, -1).map(({ text }) => text)];
  const fits = fitRegisters(cells, titles);
  return fits.length === 0 ? null : { top, depth: deep, cells, titles, fits };
}

/** The lower row of a header with cells merged over two is found from its upper one. */
function isInsideMerge({ merges }: SheetSnapshot, row: number): boolean {
  return merges.some(({ top, bottom }) => top < row && row <= bottom && top >= row - 2);
}

/** Rows down to which cells are merged from the header's rows. */
function mergedDepth(sheet: SheetSnapshot, top: number, depth: number): number {
  const lower = top + depth - 1;
  const bottoms = sheet.merges
    .filter((merge) => merge.top >= top && merge.top <= lower && merge.bottom > lower && merge.bottom <= lower + 2)
    .map((merge) => merge.bottom);
  return Math.max(lower, ...bottoms) - top + 1;
}

function regionOf(sheet: SheetSnapshot, head: Head, next: Head | null): Region {
  const headerRow = head.top + head.depth - 1;
  const right = Math.max(...head.cells.map(({ column }) => column));
  const table = sheet.tables.find(({ area }) => area.top <= headerRow && area.bottom > headerRow) ?? null;
  const last = next === null ? sheet.values.length - 1 : next.top - 1;
  const titles = head.titles.slice(1);
  return {
    sheet,
    top: head.top,
    headerRow,
    left: 0,
    right,
    firstRow: headerRow + 1,
    lastRow: table === null ? last : endOfTable(sheet, table.area, headerRow, last),
    titles,
    unit: titles.reduce<Unit | null>((unit, title) => unitStated(title) ?? unit, null),
    totalsRow: table?.hasTotals === true ? table.area.bottom : null,
    outside: [],
    above: [],
    cells: head.cells,
    fits: new Map(),
    repeats: [],
  };
}
