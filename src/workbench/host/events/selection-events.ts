import { contains, localAddress, overlap, parseAddress } from "../book/addresses.js";
import type { Book } from "../book/book.js";
import { forBoth, type HostEvent } from "./host-event.js";

/** The events that tell where the selection is now, when it was elsewhere before. */
export function selectionEvents(book: Book, before: Book["selection"]): HostEvent[] {
  const { selection } = book;
  if (selection === null) return [];
  if (before?.sheet === selection.sheet && before.address === selection.address) return [];
  const sheet = book.findSheet(selection.sheet);
  if (sheet === null) return [];
  const { area } = parseAddress(selection.address);
  const worksheetId = sheet.id;
  const address = localAddress(area);
  const left = before?.sheet === selection.sheet ? parseAddress(before.address).area : null;
  const tables = sheet.tables.flatMap((table) => {
    const inside = contains(table.area, area);
    if (!inside && (left === null || !overlap(table.area, left))) return [];
    // No address means that the selection has left the table.
    return forBoth("tableSelectionChanged", table.id, {
      worksheetId,
      tableId: table.id,
      address: inside ? address : "",
    });
  });
  return [
    ...forBoth("worksheetSelectionChanged", worksheetId, { worksheetId, address }),
    ...tables,
    { kind: "document", name: "documentSelectionChanged" },
  ];
}
