import type { TabKey } from "../tabs/tab.js";
import type { Slot } from "./slots.js";
import type { RawRow } from "./raw-rows.js";
import type { Surroundings } from "./surroundings.js";

/** What settling a tab's rows needs: where its columns stand, and where findings go. */
export interface Settling {
  readonly around: Surroundings;
  readonly slots: readonly Slot[];
  readonly monthSlots: readonly Slot[];
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

/** Says that a row's texts make no record; nothing of it is counted because nothing in it is an amount or a person. */
export function sayIncomplete(settling: Settling, raw: RawRow): void {
  const { notes, sheet } = settling.around;
  const said = (key: string): string => {
    const value = raw.values[key];
    if (typeof value === "string" || typeof value === "number") return String(value);
    return raw.unread.includes(key) ? notes.textAt(sheet, raw.row, slotOf(settling, key)?.column ?? 0) : "";
  };
  const slot = settling.slots.find(({ key }) => said(key) !== "");
  // Words such as 国庆期间 or a whole month are no plain value; their finding or their column says enough.
  if (slot === undefined) return;
  const text = said(slot.key);
  notes.add("row-incomplete", "info", sheet, raw.row, slot.column, { text });
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
