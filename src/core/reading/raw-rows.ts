import type { TabKey } from "../tabs/tab.js";
import type { Kind } from "../tabs/column.js";
import type { CellValue } from "../values/cell.js";
import { isPlainSerial } from "../values/date-text.js";
import type { Fen } from "../values/fen.js";
import { isGrandTotal } from "./row-words.js";
import { exemption, readPaid, readPaidCell } from "./paid-cells.js";
import { readCell } from "./read-cell.js";
import { namesWholeMonth } from "./read-date.js";
import { RowYear } from "./row-year.js";
import { unread, type Surroundings } from "./surroundings.js";
import type { Region } from "./regions.js";
import { isUnderTotal, RowScanner } from "./scan-row.js";
import { valuesMaker, type Values } from "./row-values.js";
import { downFills } from "./down-fills.js";
import type { Block } from "./slots.js";

/** A record as it stands, before the tab says what it lacks. */
export interface RawRow {
  readonly row: number;
  readonly values: Values;
  readonly paid: readonly (Fen | null)[];
  readonly exemptMonths: readonly number[];
  readonly unread: readonly string[];
  monthOnly?: readonly string[];
  retyped?: boolean;
  /** Where the row's columns stand, when its amount is in 借方 or 贷方. */
  columns?: Readonly<Record<string, number>>;
}

/** What stands in a block between its records, for tabs that care. */
export interface BlockRows {
  readonly records: readonly RawRow[];
  /** Texts of rows that are headings, notes or headers, by row. */
  readonly headings: ReadonlyMap<number, string>;
  /** Rows whose amount is merged with the row above. */
  readonly mergedAmounts: ReadonlySet<number>;
  /** Rows of sums, and rows that are neither sums nor records: headings, repeated headers, notes, the example. */
  readonly totals: readonly number[];
  readonly asides: readonly number[];
}

const nothing: readonly never[] = [];

/** Reads every row of a block; sums, notes, repeated headers, blank rows and the example are left out, and rows after the grand total are reported. */
export function readBlock(region: Region, block: Block, around: Surroundings): BlockRows {
  const { sheet } = region;
  const { tab } = around;
  const { slots, monthSlots } = block;
  const fills = downFills(region, block);
  const headers = [sheet.values[region.top] ?? [], sheet.values[region.headerRow] ?? []] as const;
  const monthColumns = monthSlots.map((slot) => slot.column);
  const scanner = new RowScanner(slots, block.left, block.right, headers, wideMerges(region, block), tab);
  const skipped = new Set(
    region.repeats.flatMap(({ top, bottom }) => Array.from({ length: bottom - top + 1 }, (_, index) => top + index)),
  );
  const records: RawRow[] = [];
  const headings = new Map<number, string>();
  const totals: number[] = [];
  const asides: number[] = [];
  const dated = slots.filter((slot) => slot.key === "date" || slot.key === "payDate").map((slot) => slot.column);
  const payment = tab === "dues" ? slots.find((slot) => slot.key === "amount") : undefined;
  const birth = slots.find((slot) => slot.key === "birthDate");
  const years = new RowYear(
    around,
    slots.find((slot) => slot.key === "year"),
  );
  const makeValues = valuesMaker(
    tab,
    slots.map((slot) => slot.key),
  );
  const found = new Array<unknown>(slots.length).fill(null);
  let grandTotal = -1;
  for (let row = region.firstRow; row <= region.lastRow; row += 1) {
    let cells = sheet.values[row];
    const fill = fills.values.size === 0 ? undefined : fills.values.get(row);
    if (cells === undefined && fill === undefined) continue;
    if (row === region.totalsRow) {
      totals.push(row);
      continue;
    }
    cells ??= nothing;
    let kind = skipped.size > 0 && skipped.has(row) ? "header" : scanner.scan(cells, row, monthColumns);
    if (kind === "record" && block.left > region.left && isUnderTotal(cells, region.left, block)) kind = "total";
    if (kind === "blank") continue;
    if (kind === "total" || (kind === "maybe-total" && isSum(tab, cells, dated))) {
      if (isGrandTotal(scanner.totalText)) grandTotal = row;
      totals.push(row);
      continue;
    }
    if (kind === "header" || kind === "note" || kind === "example") {
      if (kind !== "example") headings.set(row, firstText(cells, block));
      asides.push(row);
      continue;
    }
    if (fill !== undefined) cells = filled(cells, fill);
    const own = years.at(cells);
    let unreadKeys: string[] | null = null;
    let isExempt = false;
    let isTypedOtherwise = false;
    for (let index = 0; index < slots.length; index += 1) {
      const slot = slots[index];
      const value = slot === undefined ? null : cells[slot.column];
      found[index] = null;
      if (slot === undefined || value === null || value === undefined || value === "") continue;
      const read =
        slot === payment
          ? readPaidCell(slot, value, row, own)
          : ((mayBeDitto(value) ? ditto(value, slot.key, records) : null) ?? readCell(slot, value, row, own));
      isTypedOtherwise ||= isRetyped(slot.kind, value, read);
      if (read === unread) (unreadKeys ??= []).push(slot.key);
      else if (read === exemption) isExempt = true;
      else found[index] = read;
    }
    const values = makeValues(found);
    // The amount of a long register, where 免 stands for an exemption.
    if (isExempt) values.exemption ??= "免缴";
    const paid = monthSlots.length === 0 ? noMonths : readPaid(monthSlots, cells, row, around);
    const unreadHere = unreadKeys === null ? paid.unread : [...unreadKeys, ...paid.unread];
    const record: RawRow = { row, values, paid: paid.paid, exemptMonths: paid.exemptMonths, unread: unreadHere };
    if (birth !== undefined && namesWholeMonth(cells[birth.column])) record.monthOnly = birthOnly;
    if (isTypedOtherwise) record.retyped = true;
    records.push(record);
  }
  sayRowsAfter(grandTotal, records, region, block, around);
  return { records, headings, mergedAmounts: fills.amounts, totals, asides };
}

/** True for a text that is not what was read of it, but in columns of months, and for a number that is no plain date in a column of dates. */
function isRetyped(kind: Kind, value: CellValue, read: unknown): boolean {
  if (typeof value === "string") return read !== value && kind !== "month";
  return (kind === "day" || kind === "when") && typeof value === "number" && !isPlainSerial(value);
}

const birthOnly: readonly string[] = ["birthDate"];
const noMonths = { paid: nothing, exemptMonths: nothing, unread: nothing };

/** A quick look that spares almost every cell the real one: 〃, ″, ", ', 同 or a blank comes first. */
function mayBeDitto(value: CellValue): value is string {
  if (typeof value !== "string" || value.length > 4) return false;
  const first = value.charCodeAt(0);
  return (
    first <= 0x27 ||
    first === 0xa0 ||
    first === 0xfeff ||
    first === 0x3003 ||
    first === 0x540c ||
    (first >= 0x2000 && first <= 0x3000)
  );
}

/** What 〃 and 同上 repeat: the value read above, an amount in fen; null for other texts and where nothing was read. */
function ditto(value: string, key: string, records: readonly RawRow[]): unknown {
  return /^\s*(?:〃|″|"|''|同上)\s*$/.test(value) ? (records.at(-1)?.values[key] ?? null) : null;
}

/** A row such as 语文组小计 is a sum unless it has what only a record has. */
function isSum(tab: TabKey, cells: readonly CellValue[], dated: readonly number[]): boolean {
  if (tab === "budget" || tab === "members" || tab === "settings") return true;
  if (dated.length === 0) return true;
  return dated.every((column) => {
    const value = cells[column];
    return value === null || value === undefined || value === "" || (typeof value === "string" && !/\d/.test(value));
  });
}

function filled(cells: readonly CellValue[], fill: readonly (readonly [number, CellValue])[]): readonly CellValue[] {
  const copy = [...cells];
  for (const [column, value] of fill) copy[column] = value;
  return copy;
}

/** Rows in which one text is merged over several columns: headings inside the table. */
function wideMerges(region: Region, block: Block): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const merge of region.sheet.merges) {
    if (
      merge.right > merge.left &&
      merge.top === merge.bottom &&
      merge.left <= block.right &&
      merge.right >= block.left
    ) {
      rows.add(merge.top);
    }
  }
  return rows;
}

function firstText(cells: readonly CellValue[], block: Block): string {
  for (let column = block.left; column <= block.right; column += 1) {
    const value = cells[column];
    if (typeof value === "string" && value.trim() !== "") return value;
  }
  return "";
}

function sayRowsAfter(
  grandTotal: number,
  records: readonly RawRow[],
  region: Region,
  block: Block,
  around: Surroundings,
): void {
  const after = grandTotal < 0 ? [] : records.filter((record) => record.row > grandTotal);
  const [first] = after;
  const last = after.at(-1);
  if (first === undefined || last === undefined || after.length === records.length) return;
  const column = block.slots[0]?.column ?? block.left;
  around.notes.add("rows-after-total", "info", region.sheet.name, first.row, column, {
    first: first.row + 1,
    last: last.row + 1,
  });
}
