import type { TabKey } from "../tabs/tab.js";
import type { CellValue } from "../values/cell.js";
import type { Slot } from "./slots.js";
import { isExample, isNote, totalWord } from "./row-words.js";
import { isLoneNote } from "./lone-text.js";
import { isTelling } from "./telling-text.js";

/** What a row is, before any value is read. */
export type RowKind = "record" | "blank" | "total" | "maybe-total" | "example" | "header" | "note";

/** Tells the rows of a block apart by their texts. Made once a block, so that a row costs one look at each cell. */
export class RowScanner {
  readonly #slotAt: (Slot | undefined)[] = [];
  readonly #lower: readonly CellValue[];
  readonly #upper: readonly CellValue[];
  /** The text that made the last row a total. */
  totalText = "";

  constructor(
    slots: readonly Slot[],
    private readonly left: number,
    private readonly right: number,
    headers: readonly [readonly CellValue[], readonly CellValue[]],
    private readonly wideMerges: ReadonlySet<number>,
    private readonly tab: TabKey,
  ) {
    for (const slot of slots) this.#slotAt[slot.column] = slot;
    [this.#upper, this.#lower] = headers;
  }

  scan(cells: readonly CellValue[], row: number, monthColumns: readonly number[]): RowKind {
    let mapped = 0;
    let numbers = 0;
    let others = 0;
    let asHeader = 0;
    let total = 0;
    let first = "";
    let firstSlot: Slot | undefined;
    let longest = 0;
    const slotAt = this.#slotAt;
    const lower = this.#lower;
    const upper = this.#upper;
    const end = Math.min(this.right, cells.length - 1);
    for (let column = this.left; column <= end; column += 1) {
      const value = cells[column];
      if (value === null || value === undefined) continue;
      const slot = slotAt[column];
      if (typeof value !== "string") {
        if (slot === undefined) others += 1;
        else {
          mapped += 1;
          if (typeof value === "number") numbers += 1;
        }
        continue;
      }
      const telling = isTelling(value);
      if (telling && isInvisible(value)) continue;
      if (slot === undefined) others += 1;
      else mapped += 1;
      if (first === "") {
        first = value;
        firstSlot = slot;
      }
      if (value.length > longest) longest = value.length;
      if (value === lower[column] || value === upper[column]) asHeader += 1;
      if (!telling) continue;
      if (slot?.key !== "remarks") {
        const word = totalWord(value);
        if (word !== null && total < 2) {
          total = word === "total" ? 2 : 1;
          this.totalText = value;
        }
      }
      if ((slot?.isName === true || slot?.kind === "text") && isExample(value)) return "example";
    }
    for (const column of monthColumns) {
      const value = cells[column];
      if (value === null || value === undefined || value === "") continue;
      mapped += 1;
      others -= 1;
      if (typeof value === "number") numbers += 1;
    }
    if (total === 2) return "total";
    if (asHeader >= 2 && asHeader * 2 >= mapped + others) return "header";
    if (numbers === 0 && first !== "" && isNote(first)) return "note";
    if (mapped === 0) return "blank";
    if (numbers === 0 && mapped + others === 1 && firstSlot !== undefined && isLoneNote(first, firstSlot, this.tab))
      return "note";
    if (numbers === 0 && mapped + others === 1 && (this.wideMerges.has(row) || longest > 30)) return "note";
    return total === 1 ? "maybe-total" : "record";
  }
}

/** Text of nothing but white space or zero-width characters. */
function isInvisible(value: string): boolean {
  return value.trim() === "" || /^[\s\u200b-\u200f\ufeff]*$/.test(value);
}

/** In a list printed in two blocks the word 合计 of the left one covers the right one's sum beside it, a row without texts of its own. */
export function isUnderTotal(
  cells: readonly CellValue[],
  left: number,
  block: { readonly left: number; readonly right: number },
): boolean {
  for (let column = block.left; column <= Math.min(block.right, cells.length - 1); column += 1) {
    const value = cells[column];
    if (typeof value === "string" && !isInvisible(value)) return false;
  }
  for (let column = left; column < block.left; column += 1) {
    const value = cells[column];
    if (typeof value === "string" && isTelling(value) && totalWord(value) !== null) return true;
  }
  return false;
}
