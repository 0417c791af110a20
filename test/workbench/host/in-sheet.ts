import assert from "node:assert/strict";
import { Book } from "../../../src/workbench/host/book/book.js";
import { addSheet } from "../../workbook/excel/books.js";
import type { EmulatedExcel } from "./start-emulated-excel.js";

/** Opens a new workbook with one sheet, 表, of these rows from A1; texts go in as typed. */
export function openSheet(excel: EmulatedExcel, rows: readonly (readonly unknown[])[] = []): Book["sheets"][number] {
  excel.reconnect();
  const book = new Book();
  const sheet = addSheet(book, "表", rows);
  excel.open(book);
  excel.calculate();
  return sheet;
}

/** Runs a batch on the sheet 表 through the library; gives a copy of what `work` gives, as the library's own arrays are of another realm. */
export async function inSheet<T>(
  excel: EmulatedExcel,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>,
): Promise<T> {
  const result = await excel.Excel.run(async (context) => {
    const given = await work(context.workbook.worksheets.getItem("表"), context);
    await context.sync();
    return given;
  });
  return structuredClone(result);
}

/** Expects the batch to be refused with a code, and a message that matches. */
export async function refused(
  excel: EmulatedExcel,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
  code: string,
  message = /./,
): Promise<void> {
  await assert.rejects(
    inSheet(excel, async (sheet, context) => {
      await work(sheet, context);
    }),
    (error: OfficeExtension.Error) => {
      assert.equal(error.code, code, error.message);
      assert.match(error.message, message);
      return true;
    },
  );
}

/** The values of a sheet's used cells, row by row from A1. */
export function valuesOf(sheet: Book["sheets"][number]): unknown[][] {
  const used = sheet.usedArea(true);
  if (used === null) return [];
  return Array.from({ length: used.bottom + 1 }, (_, row) =>
    Array.from({ length: used.right + 1 }, (_cell, column) => sheet.cell(row, column).value),
  );
}
