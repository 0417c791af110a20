import assert from "node:assert/strict";
import { openExcel } from "../../../src/workbook/excel/open-excel.js";
import type { EmulatedExcel } from "../../workbench/host/start-emulated-excel.js";
import { addSheet } from "./books.js";
import { openInExcel } from "./shared-excel.js";

describe("the cell that Excel shows", () => {
  let excel: EmulatedExcel;

  beforeEach(async () => {
    excel = await openInExcel();
  });

  it("is told again as the one that the user is on", async () => {
    addSheet(excel.book, "甲", [[1]]);
    addSheet(excel.book, "乙's 表", [[1]]);
    await openExcel().show("乙's 表", 4, 2);
    assert.deepEqual(await openExcel().selected(), { sheet: "乙's 表", row: 4, column: 2 });
  });

  describe("shows a cell", () => {
    it("by activating its sheet and selecting it", async () => {
      addSheet(excel.book, "甲", [[1]]);
      addSheet(excel.book, "乙", [[1]]);
      await openExcel().show("乙", 4, 2);
      assert.equal(excel.book.active?.name, "乙");
      assert.equal(excel.book.selection?.address, "乙!C5");
    });

    it("but never unhides a sheet, and says when it is gone", async () => {
      addSheet(excel.book, "甲", [[1]]);
      addSheet(excel.book, "藏", [[1]]).visibility = "Hidden";
      await assert.rejects(openExcel().show("藏", 0, 0), { code: "sheet-hidden", args: { sheet: "藏" } });
      await assert.rejects(openExcel().show("没有", 0, 0), { code: "sheet-missing", args: { sheet: "没有" } });
      assert.equal(excel.book.sheet("藏").visibility, "Hidden");
    });
  });
});
