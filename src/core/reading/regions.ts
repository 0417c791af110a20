import type { TabKey } from "../tabs/tab.js";
import type { Fit } from "./fit.js";
import type { HeaderCell } from "./header-cells.js";
import { titlesAbove, type TitleLine } from "./header-place.js";
import { unitStated, type Unit } from "./header-text.js";
import { bestTab, findHeads, type Head } from "./heads.js";
import type { SheetSnapshot } from "./snapshot.js";

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
    const before = firsts.find((first) => repeatsHead(sheet, head, first));
    if (before === undefined) firsts.push(head);
    else {
      const again = { top: head.top, bottom: head.top + head.depth - 1, cells: head.cells };
      repeats.set(before, [...(repeats.get(before) ?? []), again]);
    }
  }
  return firsts.map((head) => bounded(sheet, head, firsts, repeats.get(head) ?? []));
}

/** The same headers in the same columns again, as on every printed page; for the halves of a form their meaning is enough. */
function repeatsHead(sheet: SheetSnapshot, head: Head, before: Head): boolean {
  if (head.table !== null || head.top <= before.top) return false;
  const same =
    head.cells.length === before.cells.length &&
    head.cells.every((cell, index) => {
      const other = before.cells[index];
      return other?.column === cell.column && other.own === cell.own;
    });
  if (same) {
    const side = sideSaid(titlesAbove(sheet, head.top, head.left, head.right));
    const sideBefore = sideSaid(titlesAbove(sheet, before.top, before.left, before.right));
    return side === null || sideBefore === null || side === sideBefore || !before.fits.has("income");
  }
  const tab = bestTab(before);
  if (tab !== bestTab(head) || tab === "disbursements" || tab === "income" || tab === "settings") return false;
  const columns = before.fits.get(tab)?.columns ?? new Map<string, never>();
  const again = head.fits.get(tab)?.columns;
  return [...columns].every(([key, { cell }]) => (again?.get(key)?.cell.column ?? cell.column) === cell.column);
}

function sideSaid(titles: readonly TitleLine[]): "in" | "out" | null {
  const text = titles.map((title) => title.text).join(" ");
  return text.includes("收入") === text.includes("支出") ? null : text.includes("收入") ? "in" : "out";
}

function bounded(sheet: SheetSnapshot, head: Head, heads: readonly Head[], repeats: readonly RepeatedHeader[]): Region {
  const headerRow = Math.max(head.top + head.depth - 1, mergedBottom(sheet, head));
  const above = titlesAbove(sheet, head.top, head.left, head.right);
  let lastRow = sheet.values.length - 1;
  for (const other of heads) {
    if (other.top <= headerRow || other.left > head.right || head.left > other.right) continue;
    const titles = titlesAbove(sheet, other.top, other.left, other.right);
    lastRow = Math.min(lastRow, (titles[0]?.row ?? other.top) - 1);
  }
  const table = head.table;
  return {
    sheet,
    top: head.top,
    headerRow,
    left: head.left,
    right: head.right,
    firstRow: headerRow + 1,
    lastRow,
    titles: above.map(({ text }) => text),
    unit: above.reduce<Unit | null>((unit, { text }) => unitStated(text) ?? unit, null),
    totalsRow: table?.hasTotals === true ? table.area.bottom : null,
    cells: head.cells,
    fits: head.fits,
    repeats,
  };
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
