import { a1, type Cell } from "../../core/values/address.js";
import { parseAddress } from "../host/book/addresses.js";
import type { Desk } from "./desk.js";
import { selectionOf } from "./grid/selection.js";
import { PageError } from "./page-error.js";

/** Goes where a cell's link leads inside the workbook: that of the cell itself, or of a HYPERLINK formula whose target is a text. */
export function followLink(desk: Desk, cell: Cell): void {
  const target = targetOf(desk, cell);
  if (target === null) return;
  if (target.outside) {
    desk.refuse(new PageError("link-outside", target.place));
    return;
  }
  const named = desk.book.names.find(({ name }) => name.toLowerCase() === target.place.toLowerCase());
  try {
    const reference = named?.formula.slice(1) ?? target.place;
    const { sheet } = parseAddress(reference);
    if (sheet !== null) desk.activate(desk.book.sheet(sheet));
    desk.select(selectionOf(reference.slice(reference.lastIndexOf("!") + 1)));
  } catch (error) {
    desk.refuse(new PageError("address-unknown", target.place, { cause: error }));
  }
}

interface Target {
  readonly outside: boolean;
  /** An address outside, or a place in the workbook. */
  readonly place: string;
}

function targetOf({ sheet }: Desk, { row, column }: Cell): Target | null {
  const link = sheet.links.get(a1(row, column));
  if (link !== undefined) {
    const outside = link.address !== undefined && link.address !== "";
    return { outside, place: outside ? (link.address ?? "") : link.documentReference };
  }
  const match = /^=HYPERLINK\("((?:[^"]|"")*)"/i.exec(sheet.cell(row, column).formula ?? "");
  if (match?.[1] === undefined) return null;
  const text = match[1].replaceAll('""', '"');
  return text.startsWith("#") ? { outside: false, place: text.slice(1) } : { outside: true, place: text };
}
