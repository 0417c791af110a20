import type { Area } from "../../../../core/values/address.js";
import { overlap } from "../addresses.js";
import type { Book } from "../book.js";
import { HostError } from "../../rich-api/host-error.js";
import type { BookSheet, BookTable } from "../sheet.js";
import { nameNewColumns } from "./shift-tables.js";

/** Gives a table another size; its headers stay in their row. Throws HostError where Excel refuses, with nothing done. */
export function resizeTable(book: Book, sheet: BookSheet, table: BookTable, area: Area): void {
  if (book.readOnly || sheet.protected) throw new HostError("AccessDenied", `The sheet ${sheet.name} is protected.`);
  const refused = (why: string): HostError => new HostError("InvalidArgument", why);
  if (area.top !== table.area.top) throw refused("The headers must remain in the same row.");
  if (area.left > table.area.right || area.right < table.area.left)
    throw refused("The resulting table must overlap the original table.");
  const least = Number(table.showHeaders) + Number(table.showTotals) + 1;
  if (area.bottom - area.top + 1 < least) throw refused("The table must have at least one row of data.");
  if (sheet.tables.some((one) => one !== table && overlap(one.area, area)))
    throw new HostError("InvalidOperation", "A table can't overlap another table.");
  if (sheet.merges.some((merge) => overlap(merge, area)))
    throw new HostError("InvalidOperation", "A table can't hold merged cells.");
  table.area = area;
  nameNewColumns(sheet);
  book.changed = true;
  book.changes.tell({ kind: "layout", sheet });
}
