import assert from "node:assert/strict";
import fc from "fast-check";
import { a1 } from "../../../../../src/core/values/address.js";
import type { Area } from "../../../../../src/core/values/address.js";
import { Book } from "../../../../../src/workbench/host/book/book.js";
import { emptyCell } from "../../../../../src/workbench/host/book/cell.js";
import { enter } from "../../../../../src/workbench/host/book/entry.js";
import { recordEdit, type Edit } from "../../../../../src/workbench/host/book/structure/record-edit.js";
import { HostError } from "../../../../../src/workbench/host/rich-api/host-error.js";
import { deleteCells, insertCells } from "../../../../../src/workbench/host/book/structure/shift-book.js";
import { moveRange } from "../../../../../src/workbench/host/book/structure/move-range.js";
import { addTable, contents, value } from "../small-book.js";

const side = 8;
const names = ["会费", "支 出"] as const;
const sheetName = fc.constantFrom(...names);
const line = fc.integer({ min: 0, max: side - 1 });
const place = fc.tuple(line, line);

/** A reference somewhere in the small corner that the tests use, on either sheet, plain or with `$`. */
const reference = fc
  .tuple(fc.constantFrom("", "会费!", "'支 出'!"), place, place, fc.boolean())
  .map(([sheet, a, b, single]) => {
    const [top, bottom] = [Math.min(a[0], b[0]), Math.max(a[0], b[0])];
    const [left, right] = [Math.min(a[1], b[1]), Math.max(a[1], b[1])];
    return single ? `${sheet}$${a1(top, left).replace(/\d/, "$$$&")}` : `${sheet}${a1(top, left)}:${a1(bottom, right)}`;
  });
const formula = fc
  .tuple(fc.constantFrom("SUM", "MAX", "COUNT", "COUNTA"), fc.array(reference, { minLength: 1, maxLength: 3 }))
  .map(([name, references]) => `=${name}(${references.join(",")})`);
const content = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: -9, max: 99 }) },
  { weight: 1, arbitrary: fc.constant("文") },
  formula,
);

interface Entry {
  readonly sheet: (typeof names)[number];
  readonly at: readonly [number, number];
  readonly content: string | number;
}
const entry: fc.Arbitrary<Entry> = fc.record({ sheet: sheetName, at: place, content });
const entries = fc.array(entry, { maxLength: 25 });

function bookOf(made: readonly Entry[]): Book {
  const book = new Book();
  for (const name of names) book.addSheet(name);
  for (const one of made) type(book, one);
  book.calculation.update();
  return book;
}

function type(book: Book, { sheet, at: [row, column], content: typed }: Entry): void {
  book.sheet(sheet).put(row, column, enter(emptyCell, typed));
}

function everything(book: Book): unknown {
  return structuredClone(
    book.sheets.map((sheet) => [sheet.name, contents(sheet), sheet.merges, [...sheet.rowHeights], sheet.tables]),
  );
}

/** The workbook calculated from nothing, by another calculation than the one that has followed its edits. */
function calculatedAnew(book: Book): Book {
  const anew = new Book();
  for (const sheet of book.sheets) {
    const copy = anew.addSheet(sheet.name);
    for (const [row, cells] of sheet.rows) {
      for (const [column, { formula: text, value: constant, format }] of cells) {
        copy.put(
          row,
          column,
          text === undefined ? { value: constant, format } : { value: null, formula: text, format },
        );
      }
    }
  }
  anew.calculation.update();
  return anew;
}

type Direction = "rows" | "columns";
const span = fc.record({
  sheet: sheetName,
  at: line,
  count: fc.integer({ min: 1, max: 3 }),
  along: fc.constantFrom<Direction>("rows", "columns"),
});

function lines({ at, count, along }: { at: number; count: number; along: Direction }): Area {
  return along === "rows"
    ? { top: at, bottom: at + count - 1, left: 0, right: 16383 }
    : { left: at, right: at + count - 1, top: 0, bottom: 1048575 };
}

describe("what holds for every workbook", () => {
  it("new lines taken out again leave it as it was", () => {
    fc.assert(
      fc.property(entries, span, (made, where) => {
        const book = bookOf(made);
        const before = everything(book);
        const sheet = book.sheet(where.sheet);
        insertCells(book, sheet, lines(where), "Down");
        book.calculation.update();
        deleteCells(book, sheet, lines(where), "Up");
        book.calculation.update();
        assert.deepEqual(everything(book), before);
      }),
      { numRuns: 150 },
    );
  });

  it("new lines change no value of a formula", () => {
    fc.assert(
      fc.property(entries, formula, span, (made, text, where) => {
        const book = bookOf(made);
        const watch = book.addSheet("看");
        watch.put(0, 0, { value: null, formula: text.replaceAll(/(?<=[(,])(?=[$A-Z])/g, "会费!"), format: {} });
        book.calculation.update();
        const before = value(book, "看!A1");
        insertCells(book, book.sheet(where.sheet), lines(where), "Down");
        book.calculation.update();
        assert.deepEqual(value(book, "看!A1"), before);
      }),
      { numRuns: 150 },
    );
  });

  it("cells moved to an empty place change no value of a formula that reads them one by one", () => {
    fc.assert(
      fc.property(entries, place, place, sheetName, (made, [top, left], [down, across], to) => {
        const numbers = made.filter((one) => typeof one.content === "number");
        const book = bookOf(numbers);
        const watch = book.addSheet("看");
        const cells = Array.from(
          { length: side * side },
          (_, index) => `会费!${a1(Math.floor(index / side), index % side)}`,
        );
        watch.put(0, 0, { value: null, formula: `=SUM(${cells.join(",")})`, format: {} });
        book.calculation.update();
        const before = value(book, "看!A1");
        const source = { top, left, bottom: Math.max(top, side - 2), right: Math.max(left, side - 2) };
        moveRange(book, book.sheet("会费"), source, book.sheet(to), down + 2 * side, across + 2 * side);
        book.calculation.update();
        assert.deepEqual(value(book, "看!A1"), before);
      }),
      { numRuns: 100 },
    );
  });

  it("calculating only what changed gives what calculating all gives", () => {
    const edit = fc.oneof(
      {
        weight: 4,
        arbitrary: entry.map((one) => (book: Book): void => {
          type(book, one);
        }),
      },
      span.map((where) => (book: Book): void => {
        insertCells(book, book.sheet(where.sheet), lines(where), "Down");
      }),
      span.map((where) => (book: Book): void => {
        deleteCells(book, book.sheet(where.sheet), lines(where), "Up");
      }),
    );
    fc.assert(
      fc.property(entries, fc.array(edit, { minLength: 1, maxLength: 6 }), (made, edits) => {
        const book = bookOf(made);
        for (const work of edits) {
          work(book);
          book.calculation.update();
        }
        assert.deepEqual(book.sheets.map(contents), calculatedAnew(book).sheets.map(contents));
      }),
      { numRuns: 200 },
    );
  });

  it("an edit undone is as if it had not been, done again as it was", () => {
    const edit = fc.oneof(
      entry.map((one) => (book: Book): void => {
        type(book, one);
      }),
      span.map((where) => (book: Book): void => {
        insertCells(book, book.sheet(where.sheet), lines(where), "Down");
      }),
      span.map((where) => (book: Book): void => {
        deleteCells(book, book.sheet(where.sheet), lines(where), "Up");
      }),
      fc.tuple(place, place).map(([from, to]) => (book: Book): void => {
        const source = { top: from[0], left: from[1], bottom: from[0] + 1, right: from[1] };
        moveRange(book, book.sheet("会费"), source, book.sheet("支 出"), to[0], to[1]);
      }),
      fc.constant((book: Book): void => {
        book.deleteSheet(book.sheet("会费"));
      }),
      fc.constant((book: Book): void => {
        book.renameSheet(book.sheet("会费"), "缴费");
      }),
    );
    fc.assert(
      fc.property(entries, edit, (made, work) => {
        const book = bookOf(made);
        addTable(book, "会费!J1:K3", "表1");
        book.sheet("会费").rowHeights.set(3, 30);
        book.calculation.update();
        const before = everything(book);
        let done: Edit | null = null;
        try {
          done = recordEdit(book, () => {
            work(book);
          });
        } catch (error) {
          assert.ok(error instanceof HostError, String(error));
        }
        if (done === null) {
          book.calculation.update();
          assert.deepEqual(everything(book), before, "refused");
          return;
        }
        book.calculation.update();
        const after = everything(book);
        for (const [step, wanted] of [
          ["undo", before],
          ["redo", after],
          ["undo", before],
        ] as const) {
          done[step]();
          book.calculation.update();
          assert.deepEqual(everything(book), wanted, step);
        }
      }),
      { numRuns: 200 },
    );
  });
});
