import fc from "fast-check";
import assert from "node:assert/strict";
import { loadBook } from "../../../src/workbench/files/load-book.js";
import { saveBook } from "../../../src/workbench/files/save-book.js";
import { Book } from "../../../src/workbench/host/book/book.js";
import type { BookCell, BookValue, CellFormat } from "../../../src/workbench/host/book/cell.js";
import { differences } from "./compare-books.js";

describe("any workbook", function () {
  this.timeout(120_000);

  it("is the same after saving and loading", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(sheet, { minLength: 1, maxLength: 3, selector: ({ name }) => name.toLowerCase() }),
        async (sheets) => {
          const book = new Book();
          for (const { name, cells, widths, heights, hidden, merge, freeze } of sheets) {
            const made = book.addSheet(name);
            for (const [row, column, cell] of cells) made.put(row, column, cell);
            for (const [column, pixels] of widths) made.columnWidths.set(column, pixels * 0.75);
            for (const [row, height] of heights) made.rowHeights.set(row, height);
            for (const [row, column] of hidden) {
              made.hiddenRows.add(row);
              made.hiddenColumns.add(column);
            }
            made.merges = [{ top: merge, left: 0, bottom: merge + 1, right: 2 }];
            made.freeze = { rows: freeze, columns: freeze % 2 };
            made.names = [{ name: "名", formula: `=${merge}+1`, comment: name, visible: freeze > 1 }];
          }
          const { book: again, left } = await loadBook(await saveBook(book));
          assert.deepEqual(differences(book, again), []);
          assert.deepEqual(left, []);
        },
      ),
      { numRuns: 60 },
    );
  });
});

const text = fc.oneof(
  fc.constantFrom("=1+1", "'", "_x0041_", "a\r\nb", "\u0001", " ", "<&>\"'", "😀", "\ttab", "_x005F_", "]]>"),
  fc.string({ minLength: 1, maxLength: 10, unit: "grapheme" }),
);

const number = fc
  .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(0.1, 1e-300, 46022.5))
  .map((value) => value + 0);

const value: fc.Arbitrary<BookValue> = fc.oneof(
  text,
  number,
  fc.boolean(),
  fc.constantFrom("#REF!", "#DIV/0!", "#N/A").map((error) => ({ error })),
);

const color = fc.integer({ min: 0, max: 0xffffff }).map((rgb) => `#${rgb.toString(16).padStart(6, "0").toUpperCase()}`);

/** What is left out is as Excel has it by itself. */
const optional = { requiredKeys: [] };

const border = fc.record(
  {
    style: fc.constantFrom("Continuous", "Dash", "DashDot", "DashDotDot"),
    weight: fc.constant("Medium" as const),
    color,
  },
  { requiredKeys: ["style"] },
);

const font = fc.record(
  {
    name: fc.constantFrom("宋体", 'A "b"'),
    size: fc.constantFrom(9, 10.5, 72),
    bold: fc.constant(true),
    italic: fc.constant(true),
    color,
    underline: fc.constantFrom("Single", "DoubleAccountant"),
    strikethrough: fc.constant(true),
  },
  optional,
);

const format: fc.Arbitrary<CellFormat> = fc.record(
  {
    numberFormat: fc.constantFrom("0.00%", "@", 'yyyy"年"m"月"', "#,##0.00;[Red]-#,##0.00", "m/d/yyyy", "¥0.0"),
    quotePrefix: fc.constant(true),
    font: font.filter(saysSomething),
    fill: color,
    borders: fc.record({ top: border, left: border }, optional).filter(saysSomething),
    horizontalAlignment: fc.constantFrom("Left", "Center", "Right", "Justify", "Distributed", "Fill"),
    verticalAlignment: fc.constantFrom("Top", "Center", "Bottom"),
    wrapText: fc.constant(true),
    indentLevel: fc.integer({ min: 1, max: 15 }),
    textOrientation: fc.constantFrom(-90, -1, 1, 90, 180),
    locked: fc.constant(false),
  },
  optional,
);

function saysSomething(format: object): boolean {
  return Object.keys(format).length > 0;
}

const cell: fc.Arbitrary<BookCell> = fc.oneof(
  fc.record({ value, format }),
  fc.record({
    value,
    format,
    formula: fc.constantFrom('=A1&"<x>"', "=SUM('It''s'!A1:B2)", "=XLOOKUP(1,A:A,B:B)", "=1<2"),
  }),
  fc.record({ value: fc.constant(null), format }),
);

const row = fc.integer({ min: 0, max: 40 });
const column = fc.integer({ min: 0, max: 30 });

const sheet = fc.record({
  name: fc.constantFrom("会费", "It's", "a!b", "Sheet 1", "收入'支出", '<&>"', "1月"),
  cells: fc.array(fc.tuple(row, column, cell), { maxLength: 25 }),
  widths: fc.array(fc.tuple(column, fc.integer({ min: 0, max: 1790 })), { maxLength: 5 }),
  heights: fc.array(fc.tuple(row, fc.constantFrom(0, 12.75, 15, 409.5)), { maxLength: 5 }),
  hidden: fc.array(fc.tuple(row, column), { maxLength: 3 }),
  merge: row,
  freeze: fc.integer({ min: 0, max: 4 }),
});
