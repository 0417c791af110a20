import assert from "node:assert/strict";
import { evaluateFormulas } from "../../../../../src/workbench/host/book/calculation/evaluate.js";
import { addTable, contents, smallBook } from "../small-book.js";

describe("formulas that stand in no cell", () => {
  it("are read as if they stood in a cell, may read that cell, and change nothing", () => {
    const book = smallBook({ 表: [["数"], [5], [50], ["=SUM(A2:A3)"]], 另表: [[7]] });
    addTable(book, "表!A1:A3", "表1");
    const sheet = book.sheet("表");
    const before = contents(sheet);
    const formulas = ["=A2>9", "=A3>9", "=$A$4+另表!A1", "=SUM(表1[数])", "=ROW()", "=1/0"];
    const values = evaluateFormulas(
      book,
      formulas.map((formula) => ({ sheet, row: 1, column: 0, formula })),
    );
    assert.deepEqual(values, [false, true, 62, 55, 2, { error: "#DIV/0!" }]);
    assert.deepEqual(contents(sheet), before);
    assert.equal(book.calculation.update(), 0);
  });
});
