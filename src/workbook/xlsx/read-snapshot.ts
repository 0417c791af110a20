import type { SheetSnapshot, Snapshot } from "../../core/reading/snapshot.js";
import { Budget } from "./bounds.js";
import type { OpenedPackage } from "./open-package.js";
import { sheetReading } from "./sheet-reading.js";
import { tablesOf } from "./table-reader.js";
import { markOf, readWorkbookPart } from "./workbook-part.js";

/** All sheets with cells, in order. Throws WorkbookError. */
export function readSnapshot(opened: OpenedPackage): Snapshot {
  const budget = new Budget();
  const book = readWorkbookPart(opened, budget);
  const read = sheetReading(opened, book, budget);
  const sheets = book.sheets.flatMap((entry, position): SheetSnapshot[] => {
    const { part } = entry;
    if (part === null) return [];
    const mark = markOf(book, position);
    const reader = read(part, { formulas: mark === null });
    return [
      {
        name: entry.name,
        visible: entry.visible,
        mark,
        values: reader.values,
        merges: reader.merges,
        tables: tablesOf(opened.parts, part, budget),
        hiddenRows: reader.hiddenRows,
        hiddenColumns: reader.hiddenColumns,
        ...(reader.formulas.size === 0 ? {} : { formulas: reader.formulas }),
      },
    ];
  });
  return { sheets, date1904: book.date1904 };
}
