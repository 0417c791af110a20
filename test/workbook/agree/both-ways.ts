import { readFileSync } from "node:fs";
import { createTabs } from "../../../src/app/create-tabs.js";
import { makeSheets } from "../../../src/app/make-sheets.js";
import type { Options } from "../../../src/app/options.js";
import type { Snapshot } from "../../../src/core/reading/snapshot.js";
import type { Book } from "../../../src/workbench/host/book/book.js";
import { loadBook } from "../../../src/workbench/files/load-book.js";
import { openExcel } from "../../../src/workbook/excel/open-excel.js";
import { openXlsx } from "../../../src/workbook/xlsx/index.js";
import { startEmulatedExcel, type EmulatedExcel } from "../../workbench/host/start-emulated-excel.js";

/** A workbook after the same work was done to it in the emulated Excel and in its file. */
export interface BothWays {
  readonly excel: Book;
  readonly file: Book;
  /** What each adapter reads afterwards. */
  readonly read: { readonly excel: Snapshot; readonly file: Snapshot };
}

/** Work on a workbook, of one adapter or the other. */
export type Work = (workbook: ReturnType<typeof openExcel>) => Promise<unknown>;

let started: Promise<EmulatedExcel> | undefined;

/** Does one work to a file through both adapters. Merged areas can be read from ExcelApi 1.13 on. */
export async function bothWays(file: Uint8Array, work: Work): Promise<BothWays> {
  const excel = await (started ??= startEmulatedExcel({ level: "1.14" }));
  const { book } = await loadBook(file);
  excel.open(book);
  excel.calculate();
  excel.install();
  await work(openExcel());
  const xlsx = openXlsx(file);
  await work(xlsx);
  return {
    excel: book,
    file: (await loadBook(xlsx.bytes())).book,
    read: { excel: await openExcel().read(), file: await xlsx.read() },
  };
}

export function sample(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../../assets/samples/${name}`, import.meta.url)));
}

export function generate(options: Options): Work {
  return (workbook) => makeSheets(workbook, options);
}

export function template(options: Options): Work {
  return (workbook) => createTabs(workbook, options);
}
