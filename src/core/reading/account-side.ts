import { accountSide } from "./account-names.js";
import type { Head } from "./heads.js";
import type { SheetSnapshot } from "./snapshot.js";

/** The side that every account named between a header and row `end` (not included) is on; null when they name none or both. */
export function sideOfAccounts(sheet: SheetSnapshot, head: Head, end: number): "in" | "out" | null {
  const fit = head.fits.get("disbursements") ?? head.fits.get("income");
  const column = (fit?.columns.get("account") ?? fit?.columns.get("item"))?.cell.column;
  if (column === undefined) return null;
  const sides = new Set<string>();
  for (let row = head.top + head.depth; row < Math.min(end, head.top + 200); row += 1) {
    const value = sheet.values[row]?.[column];
    const side = typeof value === "string" ? accountSide(value) : null;
    if (side !== null) sides.add(side);
  }
  return sides.size !== 1 ? null : sides.has("income") ? "in" : "out";
}
