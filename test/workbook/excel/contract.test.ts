import { openExcel } from "../../../src/workbook/excel/open-excel.js";
import type { Workbook } from "../../../src/workbook/port.js";
import { Book } from "../../../src/workbench/host/book/book.js";
import type { SeedSheet } from "../build-xlsx.js";
import { workbookContract } from "../contract.js";
import { seedBook } from "./seed-book.js";
import { openInExcel } from "./shared-excel.js";

let book = new Book();

// Merged areas can be read from ExcelApi 1.13 on.
workbookContract(
  "Excel through office.js",
  async (seed: readonly SeedSheet[]): Promise<Workbook> => {
    book = seedBook(new Book(), seed);
    await openInExcel(book, "1.14");
    return openExcel();
  },
  (_workbook, sheet) => Promise.resolve(book.sheet(sheet)),
);
