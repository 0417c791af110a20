import assert from "node:assert/strict";
import { EntryRefused } from "../../../../src/workbench/host/book/entry-refused.js";
import type { Book } from "../../../../src/workbench/host/book/book.js";
import { recordEdit } from "../../../../src/workbench/host/book/structure/record-edit.js";
import { typeInto } from "../../../../src/workbench/host/book/type-into.js";
import { addTable, area, formula, smallBook, value } from "./small-book.js";

describe("typing into a cell", () => {
  const type = (book: Book, address: string, text: string): void => {
    const { top, left } = area(address);
    typeInto(book, book.sheet("表"), top, left, text);
    book.calculation.update();
  };
  const refused = (refusal: string) => (error: unknown) => error instanceof EntryRefused && error.refusal === refusal;

  it("takes numbers, dates, formulas and texts, and tells what changed", () => {
    const book = smallBook({ 表: [[1]] });
    const told: string[] = [];
    book.changes.listen((change) =>
      told.push(change.kind === "cells" ? `${change.how} ${change.area.top},${change.area.left}` : change.kind),
    );
    type(book, "B1", "=A1*2");
    type(book, "A1", "2026-03-09");
    type(book, "A2", "'007");
    assert.deepEqual(
      ["表!A1", "表!B1", "表!A2"].map((at) => value(book, at)),
      [46090, 92180, "007"],
    );
    assert.deepEqual(told, ["RangeEdited 0,1", "RangeEdited 0,0", "RangeEdited 1,0"]);
  });

  it("refuses cells under a merge, locked cells and read-only workbooks, in both languages", () => {
    const book = smallBook({ 表: [["并"]] });
    const sheet = book.sheet("表");
    sheet.merges = [area("A1:B1")];
    assert.throws(() => {
      type(book, "B1", "1");
    }, refused("covered"));
    sheet.protected = true;
    sheet.put(4, 0, { value: null, format: { locked: false } });
    assert.throws(() => {
      type(book, "A2", "1");
    }, refused("protected"));
    type(book, "A5", "1");
    book.readOnly = true;
    assert.throws(() => {
      type(book, "A5", "2");
    }, refused("read-only"));
    assert.equal(value(book, "表!A5"), 1);
    assert.match(new EntryRefused("protected").sentence("zh-CN"), /受保护/);
    assert.match(new EntryRefused("protected").sentence("en"), /protected/);
  });

  const rules: readonly (readonly [rule: object, taken: string[], refused: string[]])[] = [
    [{ list: { source: "在职,退休,3" } }, ["在职", "3", ""], ["离职", "在"]],
    [{ list: { source: "=$C$1:$C$2" } }, ["甲", "b"], ["丙"]],
    [{ wholeNumber: { formula1: 1, formula2: "=$C$3", operator: "Between" } }, ["1", "12"], ["0", "13", "1.5", "文"]],
    [{ decimal: { formula1: "0.5", operator: "GreaterThan" } }, ["0.6"], ["0.5"]],
    [{ date: { formula1: "2026-01-01", formula2: "2026-12-31", operator: "Between" } }, ["2026-06-01"], ["2025-12-31"]],
    [{ textLength: { formula1: 2, operator: "EqualTo" } }, ["甲乙", "12"], ["甲"]],
    [{ custom: { formula: "=COUNTIF($A$1:$A$9,A1)=1" } }, ["新"], ["旧"]],
  ];
  for (const [rule, taken, wrong] of rules) {
    it(`keeps to the rule ${JSON.stringify(rule)}`, () => {
      const book = smallBook({ 表: [[null, null, "甲"], [null, null, "B"], [null, null, 12], ["旧"]] });
      book.sheet("表").validations.push({ area: area("A1:A3"), rule, alert: null });
      for (const text of taken) type(book, "A1", text);
      for (const text of wrong) {
        const before = formula(book, "表!A1");
        assert.throws(
          () => {
            type(book, "A1", text);
          },
          refused("invalid"),
          text,
        );
        assert.equal(formula(book, "表!A1"), before);
      }
    });
  }

  it("says what the rule's author wants said, and lets a mere warning pass", () => {
    const book = smallBook({ 表: [[]] });
    const sheet = book.sheet("表");
    const rule = { list: { source: "是,否" } };
    sheet.validations = [{ area: area("A1"), rule, alert: { style: "Stop", showAlert: true, message: "只填是或否" } }];
    assert.throws(() => {
      type(book, "A1", "也许");
    }, /只填是或否/);
    sheet.validations = [{ area: area("A1"), rule, alert: { style: "Warning", showAlert: true } }];
    type(book, "A1", "也许");
    assert.equal(value(book, "表!A1"), "也许");
  });

  it("renames a table's column when its header is typed over", () => {
    const book = smallBook({
      表: [
        ["数", "倍"],
        [3, "=[@数]*2"],
      ],
    });
    addTable(book, "表!A1:B2", "表1");
    type(book, "A1", "实缴");
    assert.deepEqual([formula(book, "表!B2"), value(book, "表!B2")], ["=[@实缴]*2", 6]);
  });

  describe("just below a table", () => {
    const extents = (book: Book): unknown[] => book.sheet("表").tables.map((table) => table.area);
    const dues = (): Book => {
      const book = smallBook({
        表: [
          ["月", "实缴", "倍"],
          [1, 10, "=[@实缴]*2"],
          [2, 20, "=[@实缴]*2"],
          [],
          [null, null, null, null, "=SUM(会费[倍])"],
        ],
      });
      addTable(book, "表!A1:C3", "会费");
      const sheet = book.sheet("表");
      sheet.put(2, 1, { value: 20, format: { numberFormat: "0.00" } });
      sheet.validations = [
        { area: area("B2:B3"), rule: { decimal: { formula1: 0, operator: "GreaterThan" } }, alert: null },
      ];
      book.calculation.update();
      return book;
    };

    it("makes the row the table's: formulas, looks and rules go on, and it is undone at once", () => {
      const book = dues();
      const edit = recordEdit(book, () => {
        type(book, "B4", "30");
        type(book, "A4", "3");
      });
      const sheet = book.sheet("表");
      assert.deepEqual(extents(book), [area("A1:C4")]);
      assert.deepEqual(
        ["表!A4", "表!B4", "表!C4", "表!E5"].map((at) => value(book, at)),
        [3, 30, 60, 120],
      );
      assert.equal(sheet.cell(3, 1).format.numberFormat, "0.00");
      assert.throws(() => {
        type(book, "B4", "-1");
      }, refused("invalid"));
      edit.undo();
      book.calculation.update();
      assert.deepEqual(extents(book), [area("A1:C3")]);
      assert.deepEqual(
        [value(book, "表!C4"), value(book, "表!E5"), sheet.validations.map((rule) => rule.area)],
        [null, 60, [area("B2:B3")]],
      );
    });

    it("leaves the table alone beside it, over a row that is taken, under totals, on a protected sheet, and for nothing", () => {
      const cases: readonly (readonly [address: string, text: string, prepare: (book: Book) => void])[] = [
        ["D4", "1", () => undefined],
        ["A5", "1", () => undefined],
        ["A4", "", () => undefined],
        [
          "A4",
          "1",
          (book) => {
            type(book, "D4", "边");
            book.sheet("表").put(3, 2, { value: "占", format: {} });
          },
        ],
        [
          "A4",
          "1",
          (book) => {
            for (const table of book.sheet("表").tables) table.showTotals = true;
          },
        ],
        [
          "A4",
          "1",
          (book) => {
            const sheet = book.sheet("表");
            sheet.put(3, 0, { value: null, format: { locked: false } });
            sheet.protected = true;
          },
        ],
      ];
      for (const [address, text, prepare] of cases) {
        const book = dues();
        prepare(book);
        type(book, address, text);
        assert.deepEqual(extents(book), [area("A1:C3")], `${address} ${text}`);
      }
    });
  });

  it("refuses what looks like a formula and is none, in both languages", () => {
    const book = smallBook({ 表: [[1]] });
    for (const text of ["=1+", "+1+", "-(2", "@", "＝1;2"]) {
      assert.throws(
        () => {
          type(book, "A1", text);
        },
        refused("formula"),
        text,
      );
      assert.equal(value(book, "表!A1"), 1);
    }
    assert.match(new EntryRefused("formula").sentence("zh-CN"), /公式有问题/);
    assert.match(new EntryRefused("formula").sentence("en"), /mistake in the formula/);
    assert.equal(new EntryRefused("formula").code, "InvalidArgument");
  });

  it("takes a list's item for itself, though it might be read as a formula with a mistake", () => {
    const book = smallBook({ 表: [[]] });
    book.sheet("表").validations.push({ area: area("A1"), rule: { list: { source: "+1+,是" } }, alert: null });
    type(book, "A1", "是");
    assert.equal(value(book, "表!A1"), "是");
  });

  it("can be undone with all that followed from it; a refused edit leaves nothing", () => {
    const book = smallBook({ 表: [[3, "=SORT(A1:A3)"], [1], [2]] });
    const edit = recordEdit(book, () => {
      type(book, "B2", "挡路");
    });
    assert.equal(value(book, "表!B1"), "#SPILL!");
    edit.undo();
    book.calculation.update();
    assert.deepEqual(
      ["表!B1", "表!B2", "表!B3"].map((at) => value(book, at)),
      [1, 2, 3],
    );
    assert.throws(() =>
      recordEdit(book, () => {
        type(book, "A1", "9");
        book.readOnly = true;
        type(book, "A2", "9");
      }),
    );
    book.calculation.update();
    assert.equal(value(book, "表!A1"), 3);
  });
});
