import type { TabKey } from "../tabs/tab.js";
import type { Fit } from "./fit.js";
import type { HeaderCell } from "./header-cells.js";
import { unitStated, type Unit } from "./header-text.js";
import { bestTab, findHeads, type Head } from "./heads.js";
import { sideOfAccounts } from "./account-side.js";
import type { SheetSnapshot } from "./snapshot.js";
import { endOfTable, recordsAbove, recordsBelow } from "./table-end.js";
import { sideSaid, titlesAbove, type TitleLine } from "./titles.js";

/** A part of a sheet that has a header some tab understands, with the rows under it. All rows and columns are 0-based and included. */
export interface Region {
  readonly sheet: SheetSnapshot;
  /** First row of the header. */
  readonly top: number;
  /** Last row of the header. */
  readonly headerRow: number;
  readonly left: number;
  readonly right: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Texts above the header. */
  readonly titles: readonly string[];
  /** The unit stated above the header, or null. */
  readonly unit: Unit | null;
  /** The row under the table's last record, when an Excel table has a totals row. */
  readonly totalsRow: number | null;
  /** Rows below an Excel table, parted from it by a blank row or a header, that look like its records; they are not read. */
  readonly outside: readonly number[];
  /** Rows above the header that look like its records, as after sorting a list together with its header; they are not read. */
  readonly above: readonly number[];
  readonly cells: readonly HeaderCell[];
  readonly fits: ReadonlyMap<TabKey, Fit>;
  /** The same header again further down, as on every printed page, or over the other half of a form. */
  readonly repeats: readonly RepeatedHeader[];
}

export interface RepeatedHeader {
  readonly top: number;
  readonly bottom: number;
  readonly cells: readonly HeaderCell[];
}

/** The regions of a sheet, top to bottom, then left to right. */
export function findRegions(sheet: SheetSnapshot, year: number): Region[] {
  const heads = findHeads(sheet, year);
  const firsts: Head[] = [];
  const repeats = new Map<Head, RepeatedHeader[]>();
  for (const head of heads) {
    // A header repeats the one right above it: what stands under another block's header belongs to that block.
    const before = [...firsts].reverse().find((first) => first.left <= head.right && head.left <= first.right);
    if (before === undefined || !repeatsHead(sheet, head, before, heads)) firsts.push(head);
    else {
      const again = { top: head.top, bottom: head.top + head.depth - 1, cells: head.cells };
      repeats.set(before, [...(repeats.get(before) ?? []), again]);
    }
  }
  return firsts.map((head) => bounded(sheet, head, firsts, titlesOf(sheet, heads), repeats.get(head) ?? []));
}

/** The same headers in the same columns again, as on every printed page; for the halves of a form their meaning is enough. */
function repeatsHead(sheet: SheetSnapshot, head: Head, before: Head, heads: readonly Head[]): boolean {
  if (head.table !== null || head.top <= before.top) return false;
  if (isCopiedRightBelow(head, before)) return true;
  const same =
    head.cells.length === before.cells.length &&
    head.cells.every((cell, index) => {
      const other = before.cells[index];
      return other?.column === cell.column && other.own === cell.own;
    });
  if (same) return !before.fits.has("income") || isOnSameSide(sheet, head, before, heads);
  const tab = bestTab(before);
  if (tab !== bestTab(head) || tab === "disbursements" || tab === "income" || tab === "settings") return false;
  const columns = before.fits.get(tab)?.columns ?? new Map<string, never>();
  const again = head.fits.get(tab)?.columns;
  return [...columns].every(([key, { cell }]) => (again?.get(key)?.cell.column ?? cell.column) === cell.column);
}

/** A header with nothing under it but most of itself is no block of its own: the rows below are those of the one that tells more. */
function isCopiedRightBelow(head: Head, before: Head): boolean {
  if (head.top !== before.top + before.depth || head.score > before.score) return false;
  const own = new Map(before.cells.map((cell) => [cell.column, cell.own]));
  const same = head.cells.filter((cell) => own.get(cell.column) === cell.own).length;
  return same >= 2 && same * 2 > head.cells.length;
}

/** Under 一、收入 the same header again is another block when its title, or else every account under it, says 支出. */
function isOnSameSide(sheet: SheetSnapshot, head: Head, before: Head, heads: readonly Head[]): boolean {
  const titles = titlesOf(sheet, heads);
  const side = sideSaid(titles(before));
  if (side === null) return true;
  const again = sideSaid(titles(head)) ?? sideOfAccounts(sheet, head, nextTop(sheet, head, heads));
  return again === null || again === side;
}

function nextTop(sheet: SheetSnapshot, head: Head, heads: readonly Head[]): number {
  return heads.find((other) => other.top > head.top)?.top ?? sheet.values.length;
}

/** Finds the titles of any of the heads. */
function titlesOf(sheet: SheetSnapshot, heads: readonly Head[]): (head: Head) => readonly TitleLine[] {
  return (head) => {
    let floor = -1;
    for (const { top, depth, left, right } of heads) {
      if (top < head.top && left <= head.right && head.left <= right) floor = Math.max(floor, top + depth - 1);
    }
    return titlesAbove(sheet, head, Math.min(floor, head.top - 1));
  };
}

function bounded(
  sheet: SheetSnapshot,
  head: Head,
  heads: readonly Head[],
  titlesFor: (head: Head) => readonly TitleLine[],
  repeats: readonly RepeatedHeader[],
): Region {
  const headerRow = Math.max(head.top + head.depth - 1, mergedBottom(sheet, head));
  const above = titlesFor(head);
  let lastRow = sheet.values.length - 1;
  for (const other of heads) {
    if (other.top <= headerRow || other.left > head.right || head.left > other.right) continue;
    lastRow = Math.min(lastRow, (titlesFor(other)[0]?.row ?? other.top) - 1);
  }
  const table = head.table;
  const end = table === null ? lastRow : endOfTable(sheet, table.area, headerRow, lastRow);
  return {
    sheet,
    top: head.top,
    headerRow,
    left: head.left,
    right: head.right,
    firstRow: headerRow + 1,
    lastRow: end,
    outside: end === lastRow ? [] : recordsBelow(sheet, head, end + 1, lastRow),
    above: hasHeadAbove(head, heads) ? [] : recordsAbove(sheet, head, head.top - 1, head.cells.length),
    titles: above.map(({ text }) => text),
    unit: above.reduce<Unit | null>((unit, { text }) => unitStated(text) ?? unit, null),
    totalsRow: table?.hasTotals === true ? table.area.bottom : null,
    cells: head.cells,
    fits: head.fits,
    repeats,
  };
}

/** Rows under a further header above belong to that one. */
function hasHeadAbove(head: Head, heads: readonly Head[]): boolean {
  return heads.some(({ top, left, right }) => top < head.top && left <= head.right && head.left <= right);
}

/** The last row of cells merged downwards from the header, as 姓名 over two rows where only one of them has texts. */
function mergedBottom(sheet: SheetSnapshot, head: Head): number {
  const lower = head.top + head.depth - 1;
  let bottom = lower;
  for (const merge of sheet.merges) {
    const inHeader = merge.top >= head.top && merge.top <= lower && merge.bottom > lower && merge.bottom <= lower + 2;
    if (inHeader && merge.left >= head.left && merge.left <= head.right) bottom = Math.max(bottom, merge.bottom);
  }
  return bottom;
}
