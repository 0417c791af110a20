import { Book } from "../../../src/workbench/host/book/book.js";
import { startEmulatedExcel, type EmulatedExcel } from "../../workbench/host/start-emulated-excel.js";

const started = new Map<string, Promise<EmulatedExcel>>();

/** The one emulated Excel of a level (by default the lowest that the program runs on), answering, with a workbook open in it. */
export async function openInExcel(book = new Book(), level = "1.9"): Promise<EmulatedExcel> {
  let starting = started.get(level);
  if (starting === undefined) started.set(level, (starting = startEmulatedExcel({ level })));
  const excel = await starting;
  excel.reconnect();
  excel.open(book);
  excel.install();
  excel.calculate();
  return excel;
}
