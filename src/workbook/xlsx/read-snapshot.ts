import type { SheetSnapshot, Snapshot } from "../../core/reading/snapshot.js";
import { Budget, damaged } from "./bounds.js";
import { dateStyles } from "./number-formats.js";
import type { OpenedPackage } from "./open-package.js";
import { readSharedStrings, scanPart } from "./shared-strings.js";
import { SheetReader } from "./sheet-reader.js";
import { tablesOf } from "./table-reader.js";
import { markOf, readWorkbookPart, type WorkbookPart } from "./workbook-part.js";
import { elementsOf } from "./xml-elements.js";

/** All sheets with cells, in order. Throws WorkbookError. */
export function readSnapshot(opened: OpenedPackage): Snapshot {
  const budget = new Budget();
  const book = readWorkbookPart(opened, budget);
  const stringsPart = linkedPart(opened, book, "sharedStrings");
  const strings = stringsPart === null ? [] : readSharedStrings(opened.parts, stringsPart, budget).texts;
  const days1904 = book.date1904 ? stylesOfDays(opened, book, budget) : [];
  const sheets = book.sheets.flatMap((entry, position): SheetSnapshot[] => {
    const { part } = entry;
    if (part === null) return [];
    const reader = new SheetReader({ part, strings, days1904 }, budget);
    scanPart(opened.parts, part, reader, budget);
    if (!reader.isWorksheet) throw damaged(part);
    return [
      {
        name: entry.name,
        visible: entry.visible,
        mark: markOf(book, position),
        values: reader.values,
        merges: reader.merges,
        tables: tablesOf(opened.parts, part, budget),
        hiddenRows: reader.hiddenRows,
        hiddenColumns: reader.hiddenColumns,
      },
    ];
  });
  return { sheets, date1904: book.date1904 };
}

/** The part of that kind which the workbook leads to and the file holds, or null. */
export function linkedPart(opened: OpenedPackage, book: WorkbookPart, kind: string): string | null {
  const part = book.relationships.find((relationship) => relationship.kind === kind)?.part;
  return part !== undefined && opened.parts.has(part) ? part : null;
}

function stylesOfDays(opened: OpenedPackage, book: WorkbookPart, budget: Budget): boolean[] {
  const part = linkedPart(opened, book, "styles");
  return part === null ? [] : dateStyles(elementsOf(opened.parts.xml(part, budget), part));
}
