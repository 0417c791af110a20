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

/** The whole numbers in a column of codes that have lost their leading zeros; none where the texts of digits have no one length or no zeros. */
export function shortenedNumbers<K extends TabKey>(
  books: Books,
  tab: TabReading<K> | undefined,
  key: "memberNo" | "voucherNo",
): Found<ShortNumber>[] {
  const column = (tab?.columns as Readonly<Record<string, number | undefined>> | undefined)?.[key];
  if (tab === undefined || column === undefined) return [];
  const typed = cellsOf(books.snapshot, tab.sheet);
  const numbers: { readonly row: number; readonly no: string }[] = [];
  for (const { row } of tab.rows) {
    const raw = typed(row, column);
    if (typeof raw === "number" && Number.isInteger(raw) && raw >= 0) numbers.push({ row, no: String(raw) });
  }
  const length = numbers.length === 0 ? null : usualLength(tab.rows.map(({ row }) => typed(row, column)));
  if (length === null) return [];
  return numbers.flatMap(({ row, no }) =>
    no.length >= length ? [] : [{ at: placeIn(tab, row, key), args: { no, length } }],
  );
}

/** The one length of the texts that are all digits, when some of them begin with 0; null when they differ. */
function usualLength(cells: readonly CellValue[]): number | null {
  const texts = cells.filter((cell): cell is string => typeof cell === "string").map((cell) => cell.trim());
  const digits = texts.filter((text) => /^\d+$/.test(text));
  const lengths = new Set(digits.map((text) => text.length));
  const [length] = lengths;
  return lengths.size === 1 && length !== undefined && digits.some((text) => text.startsWith("0")) ? length : null;
}
