import { parseAddress } from "../book/addresses.js";
import { rangeArgument } from "./arguments.js";
import type { RangeIt, SheetIt } from "./state.js";

/** The argument as a range: one already, or an address on this sheet or on the one it names. Throws HostError. */
export function rangeOrAddress(it: SheetIt, value: unknown): RangeIt {
  if (typeof value !== "string") return rangeArgument(value);
  const { sheet, area } = parseAddress(value);
  return { state: it.state, sheet: sheet === null ? it.sheet : it.state.book.sheet(sheet), area };
}
