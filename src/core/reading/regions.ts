import { tabKeys, type TabKey } from "../tabs/tab.js";
import { fitTab, type Fit } from "./fit.js";
import { headerCells, type HeaderCell } from "./header-cells.js";
import { knownHeaders } from "./header-words.js";
import { isHeaderLike, mayBeHeader, searchedRows, titlesAbove, widthOf, type TitleLine } from "./header-place.js";
import { unitStated, type Unit } from "./header-text.js";
import type { SheetSnapshot, TableSnapshot } from "./snapshot.js";

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

const searchedEverywhere = 3000;
const widest = 300;

/** The regions of a sheet, top to bottom, then left to right. */
export function findRegions(sheet: SheetSnapshot, year: number): Region[] {
  const heads = keepBest(headersOf(sheet, year));
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

interface Head {
  readonly top: number;
  readonly depth: number;
  readonly left: number;
  readonly right: number;
  readonly table: TableSnapshot | null;
  readonly cells: readonly HeaderCell[];
  readonly fits: ReadonlyMap<TabKey, Fit>;
  readonly score: number;
}

function headersOf(sheet: SheetSnapshot, year: number): Head[] {
  const heads: Head[] = [];
  for (const table of sheet.tables) {
    if (!table.hasHeader) continue;
    const { top, left, right } = table.area;
    const head = headAt(sheet, top, 1, left, right, table, year);
    if (head !== null) heads.push({ ...head, score: head.score + 1 });
  }
  const last = Math.min(sheet.values.length, searchedEverywhere);
  for (let row = 0; row < last; row += 1) {
    const cells = sheet.values[row];
    if (cells === undefined || !mayBeHeader(cells, row >= searchedRows)) continue;
    if (row >= searchedRows && knownHeaders(cells) + knownHeaders(sheet.values[row + 1] ?? []) < 2) continue;
    if (sheet.tables.some((table) => table.area.top < row && row <= table.area.bottom)) continue;
    const deepest = Math.min(3, sheet.values.length - row);
    for (let depth = 1; depth <= deepest; depth += 1) {
      if (depth > 1 && !isHeaderLike(sheet.values[row + depth - 1])) break;
      heads.push(...headsIn(sheet, row, depth, year));
    }
  }
  return heads;
}

/** The whole width as one header, or, where blank columns part it into blocks that each are a tab, those blocks. */
function headsIn(sheet: SheetSnapshot, top: number, depth: number, year: number): Head[] {
  const right = Math.min(widest, widthOf(sheet, top, depth) - 1);
  const cells = headerCells(sheet, top, depth, 0, right);
  const blocks = blocksOf(cells);
  if (blocks.length > 1) {
    const heads = blocks.flatMap((block) => {
      const head = headAt(sheet, top, depth, block[0]?.column ?? 0, block.at(-1)?.column ?? 0, null, year);
      return head === null ? [] : [head];
    });
    if (heads.length > 1 && !isTwoUp(heads)) return heads;
  }
  const whole = headAt(sheet, top, depth, 0, right, null, year);
  return whole === null ? [] : [whole];
}

/** A list printed in two blocks side by side is one list. */
function isTwoUp(heads: readonly Head[]): boolean {
  const [first] = heads;
  const tab = first === undefined ? "settings" : bestTab(first);
  if (tab === "disbursements" || tab === "income" || tab === "settings") return false;
  return heads.every((head) => bestTab(head) === tab);
}

function headAt(
  sheet: SheetSnapshot,
  top: number,
  depth: number,
  left: number,
  right: number,
  table: TableSnapshot | null,
  year: number,
): Head | null {
  const cells = headerCells(sheet, top, depth, left, right);
  if (cells.length < 2) return null;
  const fits = new Map<TabKey, Fit>();
  const titles = titlesAbove(sheet, top, left, right);
  const titled = [sheet.name, ...titles.map(({ text }) => text)].join(" ");
  const named = /(?<!\d)((?:19|20)\d{2})年?(?!\d)/.exec(titled)?.[1];
  for (const tab of tabKeys) {
    const fit = fitTab(tab, cells, named === undefined ? year : Number(named));
    if (fit !== null) fits.set(tab, fit);
  }
  if (fits.size === 0) return null;
  const score = Math.max(...[...fits.values()].map((fit) => fit.score));
  const start = mergedTop(sheet, top, left, right);
  return { top: start, depth: depth + top - start, left, right, table, cells, fits, score };
}

/** The first row of cells merged downwards into the header's first row. */
function mergedTop(sheet: SheetSnapshot, top: number, left: number, right: number): number {
  let first = top;
  for (const merge of sheet.merges) {
    if (merge.top >= top || merge.bottom < top || merge.left > right || merge.right < left) continue;
    if (merge.top >= top - 2) first = Math.min(first, merge.top);
  }
  return first;
}

/** Of headers that overlap, the best; of equally good ones, the one with fewer rows. */
function keepBest(heads: readonly Head[]): Head[] {
  const kept: Head[] = [];
  for (const head of [...heads].sort((a, b) => b.score - a.score || a.depth - b.depth || a.top - b.top)) {
    if (!kept.some((other) => overlap(head, other))) kept.push(head);
  }
  return kept.sort((a, b) => a.top - b.top || a.left - b.left);
}

function overlap(a: Head, b: Head): boolean {
  if (a.left > b.right || b.left > a.right) return false;
  if (b.table !== null && a.top >= b.table.area.top && a.top <= b.table.area.bottom) return true;
  return a.top < b.top + b.depth && b.top < a.top + a.depth;
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

function bestTab(head: Head): TabKey {
  const [first] = [...head.fits.values()].sort((a, b) => b.score - a.score);
  return first?.tab ?? "settings";
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

function blocksOf(cells: readonly HeaderCell[]): HeaderCell[][] {
  const blocks: HeaderCell[][] = [];
  for (const cell of cells) {
    const block = blocks.at(-1);
    if (block !== undefined && block.at(-1)?.column === cell.column - 1) block.push(cell);
    else blocks.push([cell]);
  }
  return blocks.filter((block) => block.length > 1);
}
