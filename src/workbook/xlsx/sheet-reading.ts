import { type Budget, damaged } from "./bounds.js";
import { dateStyles } from "./number-formats.js";
import type { OpenedPackage } from "./open-package.js";
import { readSharedStrings, scanPart } from "./shared-strings.js";
import { SheetReader } from "./sheet-reader.js";
import type { WorkbookPart } from "./workbook-part.js";
import { elementsOf } from "./xml-elements.js";

/** Gives what reads one sheet part after another; what they share is read once, here. Both throw WorkbookError. */
export function sheetReading(
  opened: OpenedPackage,
  book: WorkbookPart,
  budget: Budget,
): (part: string, options: { readonly formulas: boolean }) => SheetReader {
  const stringsPart = linkedPart(opened, book, "sharedStrings");
  const strings = stringsPart === null ? [] : readSharedStrings(opened.parts, stringsPart, budget).texts;
  const days1904 = book.date1904 ? stylesOfDays(opened, book, budget) : [];
  return (part, options) => {
    const reader = new SheetReader({ part, strings, days1904 }, budget, options);
    scanPart(opened.parts, part, reader, budget);
    if (!reader.isWorksheet) throw damaged(part);
    return reader;
  };
}

/** The part of that kind which the workbook leads to and the file holds, or null. */
function linkedPart(opened: OpenedPackage, book: WorkbookPart, kind: string): string | null {
  const part = book.relationships.find((relationship) => relationship.kind === kind)?.part;
  return part !== undefined && opened.parts.has(part) ? part : null;
}

function stylesOfDays(opened: OpenedPackage, book: WorkbookPart, budget: Budget): boolean[] {
  const part = linkedPart(opened, book, "styles");
  return part === null ? [] : dateStyles(elementsOf(opened.parts.xml(part, budget), part));
}
