import { isBlank, type CellValue } from "../values/cell.js";
import { cleanText } from "../values/text.js";
import { readHeaderText, type HeaderText, type Unit } from "./header-text.js";
import type { SheetSnapshot } from "./snapshot.js";

/** One column's header: its own text, and the group heading above it where the header has two or three rows. */
export interface HeaderCell {
  readonly column: number;
  /** The lowest text of the header, as it stands in the cell. */
  readonly own: string | number;
  /** Texts of the headings above it, joined; "" when there are none. */
  readonly group: string;
  /** Spellings to look up: with the group heading first, then the own text. */
  readonly spellings: readonly (readonly string[])[];
  readonly unit: Unit | null;
}

/** Reads the headers that stand in rows `top` … `top + depth − 1`, columns `left` … `right`; columns without any text are left out. */
export function headerCells(
  sheet: SheetSnapshot,
  top: number,
  depth: number,
  left: number,
  right: number,
): HeaderCell[] {
  const levels: CellValue[][] = [];
  for (let level = 0; level < depth; level += 1)
    levels.push(levelValues(sheet, top + level, left, right, level < depth - 1));
  const cells: HeaderCell[] = [];
  for (let column = left; column <= right; column += 1) {
    const texts = levels.flatMap((level) => textAt(level, column - left));
    const distinct = texts.filter((value, index) => value !== texts[index - 1]);
    const own = distinct.pop();
    if (own === undefined) continue;
    const group = distinct.map((value) => cleanText(String(value))).join("");
    cells.push(cellOf(column, own, group));
  }
  return cells;
}

function textAt(level: readonly CellValue[], index: number): (string | number)[] {
  const value = level[index] ?? null;
  return isBlank(value) || (typeof value !== "string" && typeof value !== "number") ? [] : [value];
}

function cellOf(column: number, own: string | number, group: string): HeaderCell {
  const alone = headerTextOf(String(own));
  if (group === "") return { column, own, group, spellings: [alone.words], unit: alone.unit };
  const joined = headerTextOf(group + String(own));
  return { column, own, group, spellings: [joined.words, alone.words], unit: alone.unit ?? headerTextOf(group).unit };
}

const cache = new Map<string, HeaderText>();

function headerTextOf(text: string): HeaderText {
  const known = cache.get(text);
  if (known !== undefined) return known;
  if (cache.size > 5000) cache.clear();
  const read = readHeaderText(text);
  cache.set(text, read);
  return read;
}

/** A header row's values with merged areas filled, and a group heading that was centred over blank cells carried to the right. */
function levelValues(sheet: SheetSnapshot, row: number, left: number, right: number, isGroup: boolean): CellValue[] {
  const cells = sheet.values[row] ?? [];
  const values: CellValue[] = [];
  for (let column = left; column <= right; column += 1) values.push(cells[column] ?? null);
  for (const merge of sheet.merges) {
    if (merge.top > row || merge.bottom < row || merge.right < left || merge.left > right) continue;
    const value = sheet.values[merge.top]?.[merge.left] ?? null;
    for (let column = Math.max(left, merge.left); column <= Math.min(right, merge.right); column += 1) {
      values[column - left] = value;
    }
  }
  if (!isGroup) return values;
  const below = sheet.values[row + 1] ?? [];
  for (let index = 1; index < values.length; index += 1) {
    const before = values[index - 1];
    if (isBlank(values[index]) && typeof before === "string" && carries(below, left + index)) values[index] = before;
  }
  return values;
}

/** A group heading reaches over a blank cell when the row below has texts under both. */
function carries(below: readonly CellValue[], column: number): boolean {
  const here = below[column];
  const before = below[column - 1];
  return isShortText(here) && isShortText(before);
}

function isShortText(value: CellValue | undefined): boolean {
  return typeof value === "string"
    ? value.trim() !== "" && value.length < 20
    : typeof value === "number" && value <= 12;
}
