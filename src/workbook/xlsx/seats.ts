import type { PlacedPage } from "../port.js";
import { WorkbookError } from "../errors.js";
import { requireSheetName } from "../sheet-name.js";
import type { SeatedPage } from "./workbook-changes.js";
import type { SheetEntry, WorkbookPart } from "./workbook-part.js";

/** Where a page goes: the part of the sheet it replaces, or null when its sheet is new. */
export interface Seat extends SeatedPage {
  readonly part: string | null;
  readonly sheetId: number;
}

/** A seat for every page: that of the sheet it replaces, or one behind the last. Throws WorkbookError `name-invalid`. */
export function seatsOf(book: WorkbookPart, pages: readonly PlacedPage[]): Seat[] {
  const names = book.sheets.map(({ name }) => name);
  const taken = new Set<number>();
  let sheetId = Math.max(0, ...book.sheets.map((sheet) => sheet.sheetId));
  return pages.map(({ page, replaces }) => {
    if (replaces === null) {
      requireSheetName(page.name, names);
      names.push(page.name);
      sheetId++;
      return { page, position: names.length - 1, name: page.name, part: null, sheetId };
    }
    const sheet = sheetNamed(book, replaces);
    const position = book.sheets.findIndex(({ name }) => name === sheet.name);
    if (taken.has(position)) throw new WorkbookError("name-invalid", { name: replaces, why: "taken" });
    taken.add(position);
    return { page, position, name: sheet.name, part: sheet.part, sheetId: sheet.sheetId };
  });
}

/** The sheet with cells of that name, case aside as in Excel. Throws WorkbookError `name-invalid`. */
export function sheetNamed(book: WorkbookPart, name: string): SheetEntry & { readonly part: string } {
  const sheet =
    book.sheets.find((entry) => entry.name === name) ??
    book.sheets.find((entry) => entry.name.toLowerCase() === name.toLowerCase());
  if (sheet?.part === null || sheet === undefined) throw new WorkbookError("name-invalid", { name, why: "missing" });
  return { ...sheet, part: sheet.part };
}
