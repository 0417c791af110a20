import type { TabReading } from "../../reading/reading.js";
import type { TabKey } from "../../tabs/tab.js";
import type { CellValue } from "../../values/cell.js";
import { cellsOf, placeIn } from "../place.js";
import type { Books, Found } from "../rule.js";

/** A number that stands where the column's texts have `length` digits with zeros in front. */
export interface ShortNumber {
  readonly [name: string]: string | number;
  readonly no: string;
  readonly length: number;
}

/** The numbers and texts of digits in a column of codes that have lost their leading zeros; none where most of the texts have no one length, or no zeros. */
export function shortenedNumbers<K extends TabKey>(
  books: Books,
  tab: TabReading<K> | undefined,
  key: "memberNo" | "voucherNo",
): Found<ShortNumber>[] {
  const column = (tab?.columns as Readonly<Record<string, number | undefined>> | undefined)?.[key];
  if (tab === undefined || column === undefined) return [];
  const typed = cellsOf(books.snapshot, tab.sheet);
  const lengths = new Lengths();
  for (const { row } of tab.rows) lengths.add(typed(row, column));
  const length = lengths.usual();
  if (length === null || !lengths.isAnyShorter(length)) return [];
  return tab.rows.flatMap(({ row }) => {
    const no = plainNumber(typed(row, column));
    return no === null || no.length >= length ? [] : [{ at: placeIn(tab, row, key), args: { no, length } }];
  });
}

/** A number, or a text of digits, without a zero in front; null for anything else. */
function plainNumber(cell: CellValue): string | null {
  if (typeof cell === "number") return Number.isInteger(cell) && cell >= 0 ? String(cell) : null;
  const text = typeof cell === "string" ? cell.trim() : "";
  return /^[1-9]\d*$/.test(text) ? text : null;
}

/** How long the texts of digits in a column are: a register has tens of thousands, so they are counted without taking any apart. */
class Lengths {
  /** By their length: how many texts there are, and how many of them begin with 0. */
  readonly #texts: number[] = [];
  readonly #zeros: number[] = [];
  #all = 0;
  #shortest = Infinity;

  add(cell: CellValue): void {
    if (typeof cell === "number") {
      if (Number.isInteger(cell) && cell >= 0) this.#shortest = Math.min(this.#shortest, String(cell).length);
      return;
    }
    const length = typeof cell === "string" ? digitsIn(cell) : 0;
    if (typeof cell !== "string" || length === 0) return;
    this.#all += 1;
    this.#texts[length] = (this.#texts[length] ?? 0) + 1;
    if (cell.trimStart().charCodeAt(0) === zero) {
      this.#zeros[length] = (this.#zeros[length] ?? 0) + 1;
    } else if (length < this.#shortest) this.#shortest = length;
  }

  /** The length of more than half of the texts, where some of them begin with 0; else null. */
  usual(): number | null {
    const usual = this.#texts.findIndex((count, length) => count * 2 > this.#all && (this.#zeros[length] ?? 0) > 0);
    return usual < 0 ? null : usual;
  }

  isAnyShorter(length: number): boolean {
    return this.#shortest < length;
  }
}

const zero = 0x30;
const nine = 0x39;

/** How many digits a text has that consists of nothing else but blanks about them; 0 for any other. */
function digitsIn(text: string): number {
  const bare = text.trim();
  for (let index = 0; index < bare.length; index += 1) {
    const code = bare.charCodeAt(index);
    if (code < zero || code > nine) return 0;
  }
  return bare.length;
}
