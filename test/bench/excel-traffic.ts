import { bigSnapshot } from "../../assets/samples/big-book.js";
import { makeSheets } from "../../src/app/make-sheets.js";
import { Book } from "../../src/workbench/host/book/book.js";
import { openExcel } from "../../src/workbook/excel/open-excel.js";
import { startEmulatedExcel } from "../workbench/host/start-emulated-excel.js";
import { addSheet } from "../workbook/excel/books.js";

/** What reading book (a) and writing both sheets sends between the real office.js and the emulated Excel: counted, not timed. */
export async function excelTraffic(size: Parameters<typeof bigSnapshot>[0], today: number): Promise<string[]> {
  const excel = await startEmulatedExcel({ level: "1.9" });
  const book = new Book();
  for (const { name, values } of bigSnapshot(size).sheets) {
    addSheet(
      book,
      name,
      values.map((row) => (row ?? []).map((value) => (typeof value === "object" ? null : value))),
    );
  }
  excel.open(book);
  excel.install();
  const workbook = openExcel();
  const counts: string[] = [];
  const { counters } = excel;
  const measured = async (what: string, work: () => Promise<unknown>): Promise<void> => {
    const before = { ...counters };
    counters.largestRequest = 0;
    counters.largestResponse = 0;
    await work();
    const mb = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
    counts.push(
      `| ${what} | ${counters.syncs - before.syncs} | ${mb(counters.bytesIn - before.bytesIn)} | ${mb(counters.bytesOut - before.bytesOut)} | ${mb(counters.largestRequest)} | ${mb(counters.largestResponse)} |`,
    );
  };
  await measured("read (a)", () => workbook.read());
  await measured("read, then write both sheets", () => makeSheets(workbook, { language: "zh-CN", today, year: null }));
  return [
    "Office.js side, book (a):",
    "| | syncs | sent | received | largest request | largest response |",
    "| --- | ---: | ---: | ---: | ---: | ---: |",
    ...counts,
  ];
}
