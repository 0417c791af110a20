import assert from "node:assert/strict";
import type { Book } from "../../../../../src/workbench/host/book/book.js";
import { copySheet } from "../../../../../src/workbench/host/book/structure/copy-sheet.js";
import { moveRange } from "../../../../../src/workbench/host/book/structure/move-range.js";
import { renameTable, renameTableColumn } from "../../../../../src/workbench/host/book/structure/rename-table.js";
import { resizeTable } from "../../../../../src/workbench/host/book/structure/resize-table.js";
import { addTable, area, formula, smallBook, value } from "../small-book.js";

describe("cut and paste", () => {
  const move = (book: Book, from: string, to: string, sheet = "表"): void => {
    const { top, left } = area(to);
    moveRange(book, book.sheet("表"), area(from), book.sheet(sheet), top, left);
    book.calculation.update();
  };

  it("lets references follow the cells, and the cells' own references stay", () => {
    const book = smallBook({ 表: [[1, "=A1+A2", "=B1*2"], [2]] });
    move(book, "A1", "E5");
    move(book, "B1", "B9");
    assert.deepEqual([formula(book, "表!B9"), formula(book, "表!C1"), value(book, "表!C1")], ["=E5+A2", "=B9*2", 6]);
  });

  it("makes references to cells that are covered #REF!", () => {
    const book = smallBook({ 表: [[1, 2, "=A1", "=B1", "=SUM(A1:B1)"]] });
    move(book, "A1", "B1");
    assert.deepEqual(
      ["表!C1", "表!D1"].map((at) => formula(book, at)),
      ["=B1", "=#REF!"],
    );
  });

  it("stretches a range whose last row is moved away from it", () => {
    const book = smallBook({ 表: [[1, "=SUM(A1:A3)"], [2], [3]] });
    move(book, "A3", "A6");
    assert.deepEqual([formula(book, "表!B1"), value(book, "表!B1")], ["=SUM(A1:A6)", 6]);
  });

  it("names the sheets when cells go to another one", () => {
    const book = smallBook({ 表: [[1, "=A1+C1", 5]], "另 表": [["=表!A1"]] });
    move(book, "A1:B1", "D4", "另 表");
    assert.deepEqual(
      [formula(book, "另 表!A1"), formula(book, "另 表!E4"), value(book, "另 表!E4")],
      ["='另 表'!D4", "='另 表'!D4+表!C1", 6],
    );
  });

  it("refuses half a merged area and the header of a table", () => {
    const book = smallBook({ 表: [["项", "数"], [1, 2], [], ["并"]] });
    addTable(book, "表!A1:B2", "表1");
    book.sheet("表").merges = [area("A4:B4")];
    for (const from of ["A1:B1", "A4"])
      assert.throws(
        () => {
          move(book, from, "F9");
        },
        { code: "InvalidOperation" },
      );
  });
});

describe("sheets renamed, deleted, copied", () => {
  it("renames a sheet in every formula, quoting where needed", () => {
    const book = smallBook({
      会费: [[5]],
      总: [["=会费!A1+'会费'!$A$1", '="会费!A1"', "=会费!年度", "=SUM(会费:总!Z9)"]],
    });
    book.sheet("会费").names.push({ name: "年度", formula: "=会费!$A$1", comment: "", visible: true });
    book.renameSheet(book.sheet("会费"), "2026 会费");
    book.calculation.update();
    assert.deepEqual(
      ["总!A1", "总!B1", "总!C1", "总!D1"].map((at) => formula(book, at)),
      ["='2026 会费'!A1+'2026 会费'!$A$1", '="会费!A1"', "='2026 会费'!年度", "=SUM('2026 会费:总'!Z9)"],
    );
    assert.deepEqual([value(book, "总!A1"), value(book, "总!C1")], [10, 5]);
    assert.equal(book.sheet("2026 会费").names[0]?.formula, "='2026 会费'!$A$1");
  });

  it("makes references to a deleted sheet and its tables #REF!", () => {
    const book = smallBook({ 会费: [["数"], [5]], 总: [["=会费!A2+1", "=SUM(表1[数])", "=SUM(会费!A:A,1)"]] });
    addTable(book, "会费!A1:A2", "表1");
    book.deleteSheet(book.sheet("会费"));
    book.calculation.update();
    assert.deepEqual(
      ["总!A1", "总!B1", "总!C1"].map((at) => formula(book, at)),
      ["=#REF!+1", "=SUM(#REF!)", "=SUM(#REF!,1)"],
    );
    assert.equal(value(book, "总!A1"), "#REF!");
  });

  it("copies a sheet whose formulas, names and tables are its own", () => {
    const book = smallBook({
      会费: [["数", "=会费!A2*2", "=SUM(表1[数])", "=总!A1", "=年度"], [5]],
      总: [["=会费!A2"]],
    });
    addTable(book, "会费!A1:A2", "表1");
    book.names.push({ name: "年度", formula: "=会费!$A$2", comment: "", visible: true });
    book.calculation.update();
    const copy = copySheet(book, book.sheet("会费"), 1);
    copy.put(1, 0, { value: 7, format: {} });
    book.calculation.update();
    assert.deepEqual(
      book.sheets.map(({ name }) => name),
      ["会费", "会费 (2)", "总"],
    );
    assert.deepEqual(
      ["B1", "C1", "D1", "E1"].map((at) => [formula(book, `会费 (2)!${at}`), value(book, `会费 (2)!${at}`)]),
      [
        ["='会费 (2)'!A2*2", 14],
        ["=SUM(表12[数])", 7],
        ["=总!A1", 5],
        ["=年度", 7],
      ],
    );
    assert.deepEqual([value(book, "会费!B1"), value(book, "会费!E1"), formula(book, "总!A1")], [10, 5, "=会费!A2"]);
    assert.equal(copySheet(book, book.sheet("会费 (2)"), 3).name, "会费 (3)");
  });
});

describe("tables renamed and resized", () => {
  it("lets structured references follow a table's and a column's new name", () => {
    const book = smallBook({
      表: [
        ["实 缴", "倍"],
        [5, "=[@[实 缴]]*2"],
      ],
      总: [["=SUM(会费[实 缴])", "=ROWS(会费)", "=SUM(会费[[#All],[实 缴]])"]],
    });
    const table = addTable(book, "表!A1:B2", "会费");
    book.calculation.update();
    renameTable(book, table, "缴费");
    renameTableColumn(book, book.sheet("表"), table, 0, "实缴");
    book.calculation.update();
    assert.deepEqual(
      ["总!A1", "总!B1", "总!C1", "表!B2"].map((at) => [formula(book, at), value(book, at)]),
      [
        ["=SUM(缴费[实缴])", 5],
        ["=ROWS(缴费)", 1],
        ["=SUM(缴费[[#All],[实缴]])", 5],
        ["=[@[实缴]]*2", 10],
      ],
    );
  });

  it("resizes a table that keeps its header row", () => {
    const book = smallBook({
      表: [
        ["项", "数"],
        [1, 2],
        [3, 4],
      ],
      总: [["=SUM(表1[数])"]],
    });
    const table = addTable(book, "表!A1:B2", "表1");
    resizeTable(book, book.sheet("表"), table, area("A1:C3"));
    book.calculation.update();
    assert.deepEqual([value(book, "总!A1"), value(book, "表!C1")], [6, "Column1"]);
    assert.throws(() => {
      resizeTable(book, book.sheet("表"), table, area("A2:C3"));
    }, /same row/);
  });
});
