import assert from "node:assert/strict";
import { openExcel } from "../../../src/workbook/excel/open-excel.js";
import { WorkbookError } from "../../../src/workbook/errors.js";
import type { EmulatedExcel } from "../../workbench/host/start-emulated-excel.js";
import { page } from "../contract.js";
import { addSheet, visibleState } from "./books.js";
import { openInExcel } from "./shared-excel.js";

describe("writing into Excel what cannot be written", () => {
  let excel: EmulatedExcel;

  beforeEach(async () => {
    excel = await openInExcel();
  });

  describe("refuses before it changes anything", () => {
    const one = {
      pages: [{ page: page({ name: "新", rows: [[{ value: "x", role: "item" }]] }), replaces: null }],
      cells: [],
    };

    it("a read-only workbook", async () => {
      addSheet(excel.book, "表", [[1]]);
      excel.book.readOnly = true;
      await refused(one, "read-only", {});
    });

    it("a protected structure, unless only cells are written", async () => {
      addSheet(excel.book, "表", [[1]]);
      excel.book.structureProtected = true;
      await refused(one, "protected", {});
      await openExcel().write({ pages: [], cells: [{ sheet: "表", row: 0, column: 0, value: 2 }] });
      assert.equal(excel.book.sheet("表").cell(0, 0).value, 2);
    });

    it("a protected sheet that is to be replaced", async () => {
      addSheet(excel.book, "表", [[1]]).protected = true;
      await refused(
        { pages: [{ page: page({ name: "表", rows: [[{ value: "x", role: "item" }]] }), replaces: "表" }], cells: [] },
        "protected",
        {
          sheet: "表",
        },
      );
    });

    it("a locked cell of a protected sheet, but not an unlocked one", async () => {
      const sheet = addSheet(excel.book, "设置", [
        ["年度", 2025],
        ["省份", "安徽"],
      ]);
      sheet.put(1, 1, { value: "安徽", format: { locked: false } });
      sheet.protected = true;
      await refused({ pages: [], cells: [{ sheet: "设置", row: 0, column: 1, value: 2026 }] }, "protected", {
        sheet: "设置",
      });
      await openExcel().write({ pages: [], cells: [{ sheet: "设置", row: 1, column: 1, value: "江苏" }] });
      assert.equal(sheet.cell(1, 1).value, "江苏");
    });

    it("a sheet that is gone", async () => {
      addSheet(excel.book, "表", [[1]]);
      await refused(
        { pages: [{ page: page({ name: "x", rows: [[{ value: "x", role: "item" }]] }), replaces: "没有" }], cells: [] },
        "sheet-missing",
        {
          sheet: "没有",
        },
      );
    });

    async function refused(
      change: Parameters<ReturnType<typeof openExcel>["write"]>[0],
      code: string,
      args: object,
    ): Promise<void> {
      const before = visibleState(excel.book);
      await assert.rejects(openExcel().write(change), (error) => {
        assert.ok(error instanceof WorkbookError);
        assert.deepEqual([error.code, error.args], [code, args]);
        return true;
      });
      assert.deepEqual(visibleState(excel.book), before);
    }
  });
});
