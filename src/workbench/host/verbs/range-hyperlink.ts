import { a1 } from "../../../core/values/address.js";
import { invalidArgument, notImitated } from "../rich-api/host-error.js";
import { columnsOf, rowsOf } from "../book/addresses.js";
import { recordArgument, textArgument } from "./arguments.js";
import { checkUnlocked, tellCells, type RangeIt } from "./state.js";

/** The cell under which a link is kept. */
export function linkKey(it: RangeIt): string {
  return a1(it.area.top, it.area.left);
}

/** A link to a place in the workbook or to an address outside. Without a text to show it puts its target into an empty cell, as Excel does. */
export function setHyperlink(it: RangeIt, value: unknown): void {
  checkUnlocked(it);
  if (rowsOf(it.area) * columnsOf(it.area) !== 1) throw notImitated("Range", "hyperlink of several cells");
  const link = recordArgument(value, "A hyperlink");
  const documentReference = optional(link.documentReference, "documentReference");
  const address = optional(link.address, "address");
  if (documentReference === "" && address === "") throw invalidArgument("A link leads to an address or to a place.");
  it.sheet.links.set(linkKey(it), {
    documentReference,
    ...(address === "" ? {} : { address }),
    ...(typeof link.screenTip === "string" ? { screenTip: link.screenTip } : {}),
  });
  const cell = it.sheet.cell(it.area.top, it.area.left);
  const target = address === "" ? documentReference : address;
  const shown = typeof link.textToDisplay === "string" ? link.textToDisplay : cell.value === null ? target : null;
  if (shown !== null) it.sheet.put(it.area.top, it.area.left, { value: shown, format: cell.format });
  tellCells(it, cell);
}

function optional(value: unknown, what: string): string {
  return value === undefined || value === null ? "" : textArgument(value, what);
}
