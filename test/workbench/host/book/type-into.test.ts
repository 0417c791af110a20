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
