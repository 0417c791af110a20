import { UNCALCULATED, type CellError } from "../values/cell.js";
import type { Slot } from "./slots.js";
import { unread, type Surroundings } from "./surroundings.js";

/** The finding of a cell that cannot be read, an error where the column is vital. */
export function refuse(
  code: "amount-unreadable" | "amount-wrong-decimal" | "date-unreadable" | "date-ambiguous",
  slot: Slot,
  text: string,
  suggestion: string,
  row: number,
  around: Surroundings,
): typeof unread {
  const args = { column: slot.label, text, suggestion };
  around.notes.add(code, slot.vital ? "error" : "warning", around.sheet, row, slot.column, args);
  return unread;
}

/** The finding of an error cell; such a value is unknown, not zero. */
export function readError(slot: Slot, value: CellError, row: number, around: Surroundings): typeof unread {
  const severity = slot.vital || slot.key === "name" ? "error" : "warning";
  const { notes, sheet } = around;
  if (value.error === UNCALCULATED) {
    notes.add("not-calculated", severity, sheet, row, slot.column, { column: slot.label });
  } else {
    notes.add("cell-error", severity, sheet, row, slot.column, { column: slot.label, text: value.error });
  }
  return unread;
}
