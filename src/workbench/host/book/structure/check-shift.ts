import type { Area } from "../../../../core/values/address.js";
import { contains, overlap } from "../addresses.js";
import type { Book } from "../book.js";
import { lastColumn, lastRow } from "../limits.js";
import { HostError } from "../../rich-api/host-error.js";
import { isWhole, movingArea, shiftArea, shiftedOutArea, type Shift } from "./shift.js";

/** Throws HostError where Excel refuses to put cells in or take them out. */
export function checkShift(book: Book, shift: Shift): void {
  const { sheet } = shift;
  if (book.readOnly) throw new HostError("AccessDenied", "The workbook is read-only.");
  if (sheet.protected && !isAllowed(shift))
    throw new HostError("AccessDenied", `The sheet ${sheet.name} is protected.`);
  const moving = movingArea(shift);
  const cut = (area: Area): boolean => overlap(area, moving) && reachesAcross(area, shift);
  if (sheet.merges.some(cut))
    throw new HostError("InvalidOperation", "This operation would change part of a merged cell.");
  if (sheet.tables.some(({ area }) => cut(area)))
    throw new HostError(
      "InvalidOperation",
      "This operation is not allowed. It would shift cells in a table on the worksheet.",
    );
  if (shift.how === "insert") checkEnd(shift);
  else for (const table of sheet.tables) checkTable(table.area, table.showHeaders, shift);
}

/** Whole rows and columns may be allowed on a protected sheet. */
function isAllowed(shift: Shift): boolean {
  const option =
    `allow${shift.how === "insert" ? "Insert" : "Delete"}${shift.axis === "rows" ? "Rows" : "Columns"}` as const;
  return isWhole(shift) && shift.sheet.protection.options[option] === true;
}

/** True for an area of which a part moves and a part beside it does not. */
function reachesAcross(area: Area, { axis, from, to }: Shift): boolean {
  return axis === "rows" ? area.left < from || area.right > to : area.top < from || area.bottom > to;
}

function checkEnd(shift: Shift): void {
  const end: Area =
    shift.axis === "rows"
      ? { top: lastRow - shift.count + 1, bottom: lastRow, left: shift.from, right: shift.to }
      : { left: lastColumn - shift.count + 1, right: lastColumn, top: shift.from, bottom: shift.to };
  shift.sheet.eachIn(end, (_row, _column, cell) => {
    if (cell.value !== null || cell.formula !== undefined) {
      throw new HostError(
        "InvalidOperation",
        "The operation cannot be done: it would push cells with content off the end of the worksheet.",
      );
    }
  });
}

/** A table goes as a whole, or keeps its header and a row. */
function checkTable(area: Area, hasHeader: boolean, shift: Shift): void {
  const gone = shiftedOutArea(shift);
  if (!overlap(area, gone) || contains(gone, area)) return;
  const after = shiftArea(area, shift);
  const header: Area = { ...area, bottom: area.top };
  const losesHeader = hasHeader && shift.axis === "rows" && overlap(header, gone);
  const rows = after === null ? 0 : after.bottom - after.top + 1;
  if (losesHeader || rows < (hasHeader ? 2 : 1))
    throw new HostError("InvalidOperation", "A table keeps its header row and at least one row of data.");
}
