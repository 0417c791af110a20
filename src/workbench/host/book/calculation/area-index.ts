import type { Area } from "../../../../core/values/address.js";
import { cellKey } from "./touched-cells.js";

/** Rows of one block of the index, as a power of two; areas over more blocks than `spread` are looked through one by one. */
const blockBits = 6;
const spread = 8;

/** An area of a sheet and the formulas that read it. */
export interface AreaReaders<T> {
  readonly area: Area;
  readonly readers: Set<T>;
}

/** Finds who reads a cell of a sheet: single cells by key, small areas by blocks of rows, the rest one by one. */
export class AreaIndex<T> {
  private readonly areas = new Map<string, AreaReaders<T>>();
  private readonly cells = new Map<number, AreaReaders<T>>();
  private readonly blocks = new Map<number, Set<AreaReaders<T>>>();
  private readonly wide = new Set<AreaReaders<T>>();

  add(area: Area, reader: T): void {
    const key = keyOf(area);
    let entry = this.areas.get(key);
    if (entry === undefined) {
      entry = { area, readers: new Set() };
      this.areas.set(key, entry);
      this.file(entry);
    }
    entry.readers.add(reader);
  }

  remove(area: Area, reader: T): void {
    const key = keyOf(area);
    const entry = this.areas.get(key);
    if (entry === undefined) return;
    entry.readers.delete(reader);
    if (entry.readers.size > 0) return;
    this.areas.delete(key);
    if (isCell(area)) this.cells.delete(cellKey(area.top, area.left));
    else if (isWide(area)) this.wide.delete(entry);
    else for (const block of blocksOf(area)) this.blocks.get(block)?.delete(entry);
  }

  /** The areas around a cell (0-based), save those in `skip`. */
  *around(row: number, column: number, skip: ReadonlySet<AreaReaders<T>>): Generator<AreaReaders<T>> {
    const cell = this.cells.get(cellKey(row, column));
    if (cell !== undefined && !skip.has(cell)) yield cell;
    for (const entry of this.blocks.get(row >> blockBits) ?? []) {
      if (!skip.has(entry) && holds(entry.area, row, column)) yield entry;
    }
    for (const entry of this.wide) if (!skip.has(entry) && holds(entry.area, row, column)) yield entry;
  }

  /** Every area that somebody reads. */
  all(): Iterable<AreaReaders<T>> {
    return this.areas.values();
  }

  private file(entry: AreaReaders<T>): void {
    const { area } = entry;
    if (isCell(area)) this.cells.set(cellKey(area.top, area.left), entry);
    else if (isWide(area)) this.wide.add(entry);
    else {
      for (const block of blocksOf(area)) {
        const filed = this.blocks.get(block);
        if (filed === undefined) this.blocks.set(block, new Set([entry]));
        else filed.add(entry);
      }
    }
  }
}

function keyOf({ top, left, bottom, right }: Area): string {
  return `${top},${left},${bottom},${right}`;
}

function isCell(area: Area): boolean {
  return area.top === area.bottom && area.left === area.right;
}

function isWide(area: Area): boolean {
  return (area.bottom >> blockBits) - (area.top >> blockBits) >= spread;
}

function blocksOf(area: Area): number[] {
  const first = area.top >> blockBits;
  return Array.from({ length: (area.bottom >> blockBits) - first + 1 }, (_, index) => first + index);
}

function holds(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
