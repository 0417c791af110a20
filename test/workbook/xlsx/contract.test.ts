import { loadBook } from "../../../src/workbench/files/load-book.js";
import { openXlsx } from "../../../src/workbook/xlsx/index.js";
import { buildXlsx } from "../build-xlsx.js";
import { workbookContract } from "../contract.js";

workbookContract(
  "an .xlsx file",
  (seed) => Promise.resolve(openXlsx(buildXlsx(seed))),
  async (workbook, sheet) => (await loadBook(workbook.bytes())).book.sheet(sheet),
);
