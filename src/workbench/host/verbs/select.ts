import { invalidArgument } from "../rich-api/host-error.js";
import { formatAddress } from "../book/addresses.js";
import type { RangeIt } from "./state.js";

/** Selects a range and brings its sheet on screen. Throws HostError. */
export function select({ state: { book }, sheet, area }: RangeIt): void {
  if (sheet.visibility !== "Visible") throw invalidArgument("A hidden sheet has no selection.");
  const elsewhere = book.active !== sheet;
  book.active = sheet;
  book.selection = { sheet: sheet.name, address: formatAddress(sheet.name, area) };
  if (elsewhere) book.changes.tell({ kind: "active" });
  book.changes.tell({ kind: "selection" });
}
