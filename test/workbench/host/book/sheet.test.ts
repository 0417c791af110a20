import assert from "node:assert/strict";
import { lastColumn, lastRow } from "../../../../src/workbench/host/book/limits.js";
import { BookSheet } from "../../../../src/workbench/host/book/sheet.js";
import { HostError } from "../../../../src/workbench/host/rich-api/host-error.js";

describe("a sheet of the emulated workbook", () => {
  const cell = { value: 1, format: {} };

  it("takes a cell in its last row and column", () => {
    const sheet = new BookSheet("1", "账");
    sheet.put(lastRow, lastColumn, cell);
    assert.equal(sheet.cell(lastRow, lastColumn).value, 1);
  });

  for (const [row, column] of [
    [lastRow + 1, 0],
    [0, lastColumn + 1],
    [-1, 0],
    [0, -1],
    [Number.NaN, 0],
  ] as const)
    it(`refuses one at row ${row}, column ${column}, and keeps nothing of it`, () => {
      const sheet = new BookSheet("1", "账");
      assert.throws(() => {
        sheet.put(row, column, cell);
      }, HostError);
      assert.equal(sheet.usedArea(false), null);
    });
});
