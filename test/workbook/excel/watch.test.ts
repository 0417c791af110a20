import assert from "node:assert/strict";
import { openExcel } from "../../../src/workbook/excel/open-excel.js";
import type { RowsChanged } from "../../../src/workbook/port.js";
import { Book } from "../../../src/workbench/host/book/book.js";
import { deleteCells, insertCells } from "../../../src/workbench/host/book/structure/shift-book.js";
import { typeInto } from "../../../src/workbench/host/book/type-into.js";
import type { EmulatedExcel } from "../../workbench/host/start-emulated-excel.js";
import { addSheet } from "./books.js";
import { openInExcel } from "./shared-excel.js";

for (const level of ["1.9", "1.14"]) {
  describe(`watching the user in Excel with ExcelApi ${level}`, () => {
    let excel: EmulatedExcel;
    let told: RowsChanged[];
    let stop: () => Promise<void>;
    const workbook = openExcel();

    beforeEach(async () => {
      excel = await openInExcel(new Book(), level);
      addSheet(
        excel.book,
        "会费",
        Array.from({ length: 8 }, (_, row) => [row, "x"]),
      );
      told = [];
      stop = await workbook.watch((change) => told.push(change));
    });

    afterEach(() => stop());

    it("tells of rows that are typed into and pasted", async () => {
      type(2, 0, "5");
      excel.userEdit((book) => {
        const area = { top: 3, left: 0, bottom: 5, right: 1 };
        book.changes.tell({ kind: "cells", sheet: book.sheet("会费"), area, how: "RangeEdited" });
      });
      assert.deepEqual(await heard(2), [rows(2, 2), rows(3, 5)]);
    });

    it("tells of the whole sheet where rows or columns are put in or taken out", async () => {
      excel.userEdit((book) => {
        deleteCells(book, book.sheet("会费"), { top: 2, left: 0, bottom: 2, right: 16383 }, "Up");
      });
      excel.userEdit((book) => {
        insertCells(book, book.sheet("会费"), { top: 0, left: 1, bottom: 1048575, right: 1 }, "Right");
      });
      excel.userEdit((book) => {
        const area = { top: 0, left: 0, bottom: 1048575, right: 0 };
        book.changes.tell({ kind: "cells", sheet: book.sheet("会费"), area, how: "RangeEdited" });
      });
      excel.userEdit((book) => {
        insertCells(book, book.sheet("会费"), { top: 4, left: 0, bottom: 5, right: 16383 }, "Down");
      });
      assert.deepEqual(await heard(4), [rows(0, 8), rows(0, 8), rows(0, 8), rows(0, 8)]);
    });

    it("tells the sheet's name as it is now", async () => {
      type(1, 1, "甲");
      excel.userEdit((book) => {
        book.renameSheet(book.sheet("会费"), "会费2026");
      });
      excel.userEdit((book) => {
        typeInto(book, book.sheet("会费2026"), 3, 1, "乙");
      });
      assert.deepEqual((await heard(2)).at(-1), { sheet: "会费2026", firstRow: 3, lastRow: 3 });
    });

    it("tells neither of what this program writes nor of what co-authors do, nor of anything once stopped", async () => {
      const cells = [{ sheet: "会费", row: 1, column: 1, value: "程序" }];
      await workbook.write({ pages: [], cells, marks: [{ sheet: "会费", row: 1, column: 1, severity: "error" }] });
      excel.coauthorEdit((book) => {
        typeInto(book, book.sheet("会费"), 2, 1, "别人");
      });
      type(3, 1, "本人");
      assert.deepEqual(await heard(1), [rows(3, 3)]);
      await stop();
      type(4, 1, "以后");
      await assert.rejects(heard(2));
      assert.equal(told.length, 1);
      stop = await workbook.watch((change) => told.push(change));
      type(5, 1, "又来");
      assert.deepEqual(await heard(2), [rows(3, 3), rows(5, 5)]);
    });

    function type(row: number, column: number, text: string): void {
      excel.userEdit((book) => {
        typeInto(book, book.sheet("会费"), row, column, text);
      });
    }

    /** What was told, once there is that much of it. */
    async function heard(count: number): Promise<readonly RowsChanged[]> {
      for (let tries = 0; told.length < count; tries++) {
        if (tries > 40) throw new Error(`told ${told.length} of ${count}`);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      return told;
    }
  });
}

function rows(firstRow: number, lastRow: number): RowsChanged {
  return { sheet: "会费", firstRow, lastRow };
}
