import { maskIdNumber } from "../../values/id-number.js";
import type { OddCell } from "./odd-cells.js";

/** What a message may quote of a cell: ID numbers masked, nothing of other personal columns. */
export function shownText({ column, before, after }: OddCell): string {
  if (column.key === "idNumber") return maskIdNumber(String(before));
  return column.sensitive ? "" : String(typeof after === "string" ? after.trim() : before).trim();
}
