import { openExcel } from "../../../src/workbook/excel/open-excel.js";
import type { Workbook } from "../../../src/workbook/port.js";
import { Book } from "../../../src/workbench/host/book/book.js";
import { startEmulatedExcel, type EmulatedExcel } from "../../workbench/host/start-emulated-excel.js";
import type { SeedSheet } from "../build-xlsx.js";
import { workbookContract } from "../contract.js";
import { seedBook } from "./seed-book.js";

let started: Promise<EmulatedExcel> | undefined;

// Merged areas can be read from ExcelApi 1.13 on.
workbookContract("Excel through office.js", async (seed: readonly SeedSheet[]): Promise<Workbook> => {
  const excel = await (started ??= startEmulatedExcel({ level: "1.14" }));
  excel.open(seedBook(new Book(), seed));
  excel.calculate();
  excel.install();
  return openExcel();
});
