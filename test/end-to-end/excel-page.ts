import { attachHost, type AttachedHost } from "../../src/workbench/host/attach-host.js";
import { createExcelHost, type ExcelHost } from "../../src/workbench/host/excel-host.js";
import type { Book } from "./book.js";

declare global {
  interface Window {
    /** Opens a workbook in an emulated Excel and a page of the add-in beside it. */
    openInExcel: (book: Book, page: string, language: string) => void;
    /** Presses a ribbon button as soon as the add-in's page has asked for them; resolves when its function has completed. */
    pressWhenReady: (functionName: string) => Promise<void>;
    excel: ExcelHost;
  }
}

let addIn: AttachedHost | null = null;

window.openInExcel = (book, page, language) => {
  const excel = createExcelHost({ level: "1.9" });
  for (const [name, rows] of Object.entries(book)) {
    const sheet = excel.book.addSheet(name);
    rows.forEach((cells, row) => {
      cells.forEach((value, column) => {
        if (value !== null) sheet.put(row, column, { ...sheet.cell(row, column), value });
      });
    });
  }
  const frame = document.createElement("iframe");
  frame.id = "add-in";
  frame.width = "320";
  frame.height = "640";
  window.excel = excel;
  addIn = attachHost(frame, page, excel, { language });
  document.body.append(frame);
};

window.pressWhenReady = async (functionName) => {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    try {
      return await addIn?.press(functionName);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error(`${functionName} was never ready`);
};
