import { tabs } from "../tabs/index.js";
import type { Column } from "../tabs/column.js";
import type { TabKey } from "../tabs/tab.js";
import { isBlank, isCellError } from "../values/cell.js";
import { cleanText } from "../values/text.js";
import { digitsOf } from "./read-text.js";
import type { Slot } from "./slots.js";
import type { RawRow } from "./raw-rows.js";
import type { SheetSnapshot } from "./snapshot.js";
import type { Surroundings } from "./surroundings.js";

/** What settling a tab's rows needs: where its columns stand, and where findings and rows that are no records go. */
export interface Settling {
  readonly around: Surroundings;
  readonly slots: readonly Slot[];
  readonly monthSlots: readonly Slot[];
  /** The sheet's cells, to quote them as they stand. */
  readonly values: SheetSnapshot["values"];
  /** Takes the rows that are put aside without a word; see `TabReading.passed`. */
  readonly passed: number[];
}

/** The slot of a key, or undefined when the sheet has no such column. */
export function slotOf({ slots }: Settling, key: string): Slot | undefined {
  return slots.find((slot) => slot.key === key);
}

/** Leaves a row out because a column is empty: the finding stands where the value is missing. */
export function excludeMissing(settling: Settling, tab: TabKey, row: number, keys: readonly string[]): void {
  const slot = firstSlot(settling, keys);
  const { notes, sheet } = settling.around;
  const column = slot?.column ?? 0;
  notes.add("value-missing", "error", sheet, row, column, { column: slot?.label ?? "" });
  notes.exclude(tab, sheet, row, column, "value-missing");
}

/** Leaves a row out because one of the columns could not be read; that finding is there already. False when all could. */
export function excludeUnread(settling: Settling, tab: TabKey, raw: RawRow, keys: readonly string[]): boolean {
  const key = raw.unread.find((one) => keys.includes(one));
  if (key === undefined) return false;
  const { notes, sheet } = settling.around;
  const column = slotOf(settling, key)?.column ?? 0;
  notes.exclude(tab, sheet, raw.row, column, notes.codeAt(sheet, raw.row, column) ?? "cell-error");
  return true;
}

/**
 * Says that what stands in a row makes no record, quoting its first cell. A row that holds nothing but times, zeros or what has a finding of its own is
 * put aside: sheets have dates and formulas filled in ahead.
 */
export function sayIncomplete(settling: Settling, raw: RawRow): void {
  const { notes, sheet } = settling.around;
  const exempt = raw.exemptMonths.flatMap((index) => settling.monthSlots[index] ?? []);
  for (const slot of [...settling.slots.filter(({ key }) => isTold(raw, key)), ...exempt]) {
    const text = quoted(settling, raw.row, slot);
    if (text === null) continue;
    notes.add("row-incomplete", "info", sheet, raw.row, slot.column, { text });
    return;
  }
  settling.passed.push(raw.row);
}

/** True where a text or a number was read, or something that could not be. */
function isTold({ values, unread }: RawRow, key: string): boolean {
  const value = values[key];
  return typeof value === "string" || (typeof value === "number" && value !== 0) || unread.includes(key);
}

/** What stands in a cell; its header for personal data and for days, which the cell holds as serial numbers; null for nothing and for an error. */
function quoted({ around, values }: Settling, row: number, slot: Slot): string | null {
  const value = values[row]?.[slot.column] ?? null;
  if (isBlank(value) || isCellError(value)) return null;
  const defined: Readonly<Record<string, Column | undefined>> = tabs[around.tab].columns;
  const isDay = slot.kind === "day" && typeof value === "number";
  if (isDay || defined[slot.key]?.sensitive === true) return slot.label;
  return typeof value === "number" ? digitsOf(value) : cleanText(String(value));
}

/** Number of columns in which the row holds something, besides the given ones. */
export function filledBesides(raw: RawRow, keys: readonly string[]): number {
  let filled = raw.unread.length;
  for (const key in raw.values) {
    const value = raw.values[key];
    if (value !== null && value !== 0 && !keys.includes(key)) filled += 1;
  }
  return filled;
}

function firstSlot(settling: Settling, keys: readonly string[]): Slot | undefined {
  for (const key of keys) {
    const slot = slotOf(settling, key);
    if (slot !== undefined) return slot;
  }
  return settling.slots[0];
}
