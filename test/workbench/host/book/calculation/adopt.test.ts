import assert from "node:assert/strict";
import { Book } from "../../../../../src/workbench/host/book/book.js";

/** A1 and A2 are typed; the file says 7 for A1+A2, and no result for twice that. */
function loaded(): Book {
  const book = new Book();
  const sheet = book.addSheet("表");
  sheet.put(0, 0, { value: 1, format: {} });
  sheet.put(1, 0, { value: 2, format: {} });
  sheet.put(0, 1, { value: 7, formula: "=A1+A2", format: {} });
  sheet.put(1, 1, { value: null, formula: "=B1*2", format: {} });
  return book;
}

describe("a workbook that comes with its figures", () => {
  it("keeps them, and calculates only what has none", () => {
    const book = loaded();
    assert.equal(book.calculation.adopt(), 1);
    assert.equal(book.sheet("表").cell(0, 1).value, 7);
    assert.equal(book.sheet("表").cell(1, 1).value, 14);
    assert.equal(book.calculation.update(), 0);
  });

  it("calculates a figure as soon as something that it depends on changes", () => {
    const book = loaded();
    book.calculation.adopt();
    book.sheet("表").put(0, 0, { value: 10, format: {} });
    assert.equal(book.calculation.update(), 2);
    assert.equal(book.sheet("表").cell(0, 1).value, 12);
    assert.equal(book.sheet("表").cell(1, 1).value, 24);
  });

  it("calculates what is volatile at once, and what depends on it", () => {
    const book = loaded();
    book.sheet("表").put(2, 0, { value: 40000, formula: "=TODAY()", format: {} });
    book.sheet("表").put(2, 1, { value: 40001, formula: "=A3+1", format: {} });
    book.calculation.adopt();
    assert.ok(Number(book.sheet("表").cell(2, 1).value) > 46000);
  });
});
