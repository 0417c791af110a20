import { a1 } from "../../../core/values/address.js";
import { notImitated } from "../rich-api/host-error.js";
import { columnsOf, rowsOf } from "../book/addresses.js";
import { recordArgument, textArgument } from "./arguments.js";
import { checkUnlocked, type RangeIt } from "./state.js";

/** The cell under which a link is kept. */
export function linkKey(it: RangeIt): string {
  return a1(it.area.top, it.area.left);
}

/** A link without a text to show puts its target into an empty cell, as Excel does. */
export function setHyperlink(it: RangeIt, value: unknown): void {
  checkUnlocked(it);
  if (rowsOf(it.area) * columnsOf(it.area) !== 1) throw notImitated("Range", "hyperlink of several cells");
  const link = recordArgument(value, "A hyperlink");
  const documentReference = textArgument(link.documentReference, "documentReference");
  it.sheet.links.set(linkKey(it), {
    documentReference,
    ...(typeof link.screenTip === "string" ? { screenTip: link.screenTip } : {}),
  });
  const cell = it.sheet.cell(it.area.top, it.area.left);
  const shown =
    typeof link.textToDisplay === "string" ? link.textToDisplay : cell.value === null ? documentReference : null;
  if (shown !== null) it.sheet.put(it.area.top, it.area.left, { value: shown, format: cell.format });
}
