import { tabKeys, type TabKey } from "../tabs/tab.js";
import { fitTab, type Fit } from "./fit.js";
import { headerCells, type HeaderCell } from "./header-cells.js";
import { isHeaderLike, mayBeHeader, searchedRows, widthOf } from "./header-place.js";
import { isKnownHeader, knownHeaders } from "./header-words.js";
import type { SheetSnapshot, TableSnapshot } from "./snapshot.js";
import { isStatement } from "./statement-words.js";
import { titlesAbove } from "./titles.js";

/** Rows of a sheet that some tab understands as its header. All 0-based. */
export interface Head {
  readonly top: number;
  readonly depth: number;
  readonly left: number;
  readonly right: number;
  readonly table: TableSnapshot | null;
  readonly cells: readonly HeaderCell[];
  readonly fits: ReadonlyMap<TabKey, Fit>;
  readonly score: number;
}

const searchedEverywhere = 3000;
const widest = 300;

/** The headers of a sheet, top to bottom, then left to right; of those that overlap the best. */
export function findHeads(sheet: SheetSnapshot, year: number): Head[] {
  return keepBest(headersOf(sheet, year));
}

/** The tab that a header serves best. */
export function bestTab(head: Head): TabKey {
  const [first] = [...head.fits.values()].sort((a, b) => b.score - a.score);
  return first?.tab ?? "settings";
}

function headersOf(sheet: SheetSnapshot, year: number): Head[] {
  const heads: Head[] = [];
  for (const table of sheet.tables) {
    if (!table.hasHeader) continue;
    const { top, left, right } = table.area;
    const head = headAt(sheet, headerCells(sheet, top, 1, left, right), { top, depth: 1, left, right, table }, year);
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
  if (!cells.some(isKnown)) return [];
  const blocks = blocksOf(cells);
  if (blocks.length > 1) {
    const heads = blocks.flatMap((block) => {
      const place = { top, depth, left: block[0]?.column ?? 0, right: block.at(-1)?.column ?? 0, table: null };
      return headAt(sheet, headerCells(sheet, top, depth, place.left, place.right), place, year) ?? [];
    });
    if (heads.length > 1 && !isTwoUp(heads)) return heads;
  }
  return [headAt(sheet, cells, { top, depth, left: 0, right, table: null }, year) ?? []].flat();
}

/** Without a single known header no tab fits, however many columns look like months. */
function isKnown(cell: HeaderCell): boolean {
  return typeof cell.own === "string" && cell.spellings.some(isKnownHeader);
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
  cells: readonly HeaderCell[],
  place: Pick<Head, "top" | "depth" | "left" | "right" | "table">,
  year: number,
): Head | null {
  const { top, left, right } = place;
  if (cells.length < 2) return null;
  const fits = new Map<TabKey, Fit>();
  const titles = titlesAbove(sheet, place, -1);
  const titled = [sheet.name, ...titles.map(({ text }) => text)].join(" ");
  const named = /(?<!\d)((?:19|20)\d{2})年?(?!\d)/.exec(titled)?.[1];
  for (const tab of tabKeys) {
    const fit = fitTab(tab, cells, named === undefined ? year : Number(named));
    if (fit !== null) fits.set(tab, fit);
  }
  // Any journal with a balance has a statement's headers: only what a bank has written is taken for one.
  const isBanks = isStatement(
    sheet.name,
    titles.map(({ text }) => text),
    cells,
    fits,
  );
  if (!isBanks) fits.delete("bank");
  if (fits.size === 0) return null;
  const score = Math.max(...[...fits.values()].map((fit) => fit.score));
  const start = mergedTop(sheet, top, left, right);
  return { ...place, top: start, depth: place.depth + top - start, cells, fits, score };
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

function blocksOf(cells: readonly HeaderCell[]): HeaderCell[][] {
  const blocks: HeaderCell[][] = [];
  for (const cell of cells) {
    const block = blocks.at(-1);
    if (block !== undefined && block.at(-1)?.column === cell.column - 1) block.push(cell);
    else blocks.push([cell]);
  }
  return blocks.filter((block) => block.length > 1);
}
