import assert from "node:assert/strict";
import type { Book } from "../../../../../src/workbench/host/book/book.js";
import { deleteCells, insertCells } from "../../../../../src/workbench/host/book/structure/shift-book.js";
import { addTable, area, formula, smallBook, value } from "../small-book.js";

describe("rows, columns and cells put in and taken out", () => {
  const insert = (book: Book, address: string, direction: "Down" | "Right" = "Down"): void => {
    insertCells(book, book.sheet("表"), area(address), direction);
    book.calculation.update();
  };
  const remove = (book: Book, address: string, direction: "Up" | "Left" = "Up"): void => {
    deleteCells(book, book.sheet("表"), area(address), direction);
    book.calculation.update();
  };
  type Step = (book: Book) => void;

  /** What a formula on another sheet reads after the step, as documented for Excel. */
  const follows: readonly (readonly [what: string, step: Step, before: string, after: string])[] = [
    [
      "a cell below moves down",
      (book) => {
        insert(book, "2:3");
      },
      "=表!A3",
      "=表!A5",
    ],
    [
      "a cell above stays",
      (book) => {
        insert(book, "2:3");
      },
      "=表!A1",
      "=表!A1",
    ],
    [
      "absolute references move too",
      (book) => {
        insert(book, "1:1");
      },
      "=表!$A$3",
      "=表!$A$4",
    ],
    [
      "a range grows when rows come into it",
      (book) => {
        insert(book, "3:4");
      },
      "=SUM(表!A1:A5)",
      "=SUM(表!A1:A7)",
    ],
    [
      "a range moves when rows come at its top",
      (book) => {
        insert(book, "1:1");
      },
      "=SUM(表!A1:A5)",
      "=SUM(表!A2:A6)",
    ],
    [
      "a range does not grow at its end",
      (book) => {
        insert(book, "6:6");
      },
      "=SUM(表!A1:A5)",
      "=SUM(表!A1:A5)",
    ],
    [
      "whole columns stay under new rows",
      (book) => {
        insert(book, "1:9");
      },
      "=SUM(表!A:A)",
      "=SUM(表!A:A)",
    ],
    [
      "whole columns move with new columns",
      (book) => {
        insert(book, "A:A");
      },
      "=SUM(表!A:$B)",
      "=SUM(表!B:$C)",
    ],
    [
      "whole rows move with new rows",
      (book) => {
        insert(book, "1:1");
      },
      "=SUM(表!2:3)",
      "=SUM(表!3:4)",
    ],
    [
      "a deleted cell is #REF!",
      (book) => {
        remove(book, "3:3");
      },
      "=表!A3",
      "=表!#REF!",
    ],
    [
      "a range shrinks",
      (book) => {
        remove(book, "4:9");
      },
      "=SUM(表!A1:A5)",
      "=SUM(表!A1:A3)",
    ],
    [
      "a range shrinks from the top",
      (book) => {
        remove(book, "1:2");
      },
      "=SUM(表!A2:A5)",
      "=SUM(表!A1:A3)",
    ],
    [
      "a range of which nothing is left is #REF!",
      (book) => {
        remove(book, "1:5");
      },
      "=SUM(表!A2:A5)",
      "=SUM(表!#REF!)",
    ],
    [
      "cells shift in their columns only",
      (book) => {
        insert(book, "A2:A3");
      },
      "=表!A3+表!B3",
      "=表!A5+表!B3",
    ],
    [
      "a range wider than the shift stays",
      (book) => {
        insert(book, "A2:A3");
      },
      "=SUM(表!A1:B5)",
      "=SUM(表!A1:B5)",
    ],
    [
      "cells shift right in their rows",
      (book) => {
        insert(book, "A1:A2", "Right");
      },
      "=表!A1+表!A3",
      "=表!B1+表!A3",
    ],
    [
      "cells shift left",
      (book) => {
        remove(book, "A1:A2", "Left");
      },
      "=表!B1+表!A1+表!B3",
      "=表!A1+表!#REF!+表!B3",
    ],
    [
      "texts and quoted names are left alone",
      (book) => {
        insert(book, "1:1");
      },
      '="表!A1"&表!A1',
      '="表!A1"&表!A2',
    ],
    [
      "a reference at the sheet's end is pushed off",
      (book) => {
        insert(book, "1:1");
      },
      "=表!A1048576",
      "=表!#REF!",
    ],
  ];
  for (const [what, step, before, after] of follows) {
    it(`${what}: ${before} → ${after}`, () => {
      const book = smallBook({
        表: [
          [1, 10],
          [2, 20],
          [3, 30],
          [4, 40],
          [5, 50],
        ],
        另表: [[before]],
      });
      step(book);
      assert.equal(formula(book, "另表!A1"), after);
    });
  }

  it("moves formulas and what they read on the same sheet", () => {
    const book = smallBook({
      表: [
        [1, "=A1*2"],
        [2, "=A2*2"],
        ["=SUM(A1:A2)", "=SUM(B1:B2)"],
      ],
    });
    insert(book, "2:2");
    assert.deepEqual(
      [formula(book, "表!B1"), formula(book, "表!B3"), formula(book, "表!B4")],
      ["=A1*2", "=A3*2", "=SUM(B1:B3)"],
    );
    assert.equal(value(book, "表!B4"), 6);
  });

  it("takes names, rules, charts, links, print area and panes along", () => {
    const book = smallBook({
      表: [
        ["月", "数"],
        ["一", 1],
        ["二", 2],
      ],
      目录: [["去"]],
    });
    const [sheet, index] = [book.sheet("表"), book.sheet("目录")];
    book.names.push({ name: "数据", formula: "=表!$B$2:$B$3", comment: "", visible: true });
    const rule = { list: { inCellDropDown: true, source: "=表!$A$2:$A$3" } };
    sheet.validations.push({ area: area("B2:B3"), rule, alert: null });
    const condition = { kind: "custom", formula: "=$B2>1", look: { bold: true } } as const;
    sheet.conditionalFormats.push({ id: "1", areas: [area("A2:B3")], stopIfTrue: false, rule: { ...condition } });
    index.links.set("A1", { documentReference: "表!B3" });
    sheet.merges = [area("D2:E2"), area("G1:G3")];
    sheet.page = { ...sheet.page, printArea: "A1:E3", titleRows: "1:1", breaks: [2] };
    sheet.rowHeights.set(2, 40);
    sheet.hiddenRows.add(2);
    sheet.freeze = { rows: 1, columns: 0 };
    sheet.charts.push({
      ...{ id: "c", name: "图", type: "Line", title: "", showTitle: false, legend: "Hidden" },
      ...{ left: 0, top: 60, width: 100, height: 80 },
      series: [{ name: { reference: "表!$B$1" }, categories: "表!$A$2:$A$3", values: "表!$B$2:$B$3", color: "" }],
    });
    insert(book, "2:3");
    assert.equal(book.names[0]?.formula, "=表!$B$4:$B$5");
    assert.deepEqual(
      sheet.validations.map(({ area: at, rule: one }) => [at, one]),
      [[area("B4:B5"), { list: { inCellDropDown: true, source: "=表!$A$4:$A$5" } }]],
    );
    assert.deepEqual(sheet.conditionalFormats[0]?.areas, [area("A4:B5")]);
    assert.deepEqual(
      sheet.conditionalFormats.map(({ rule: one }) => one.kind === "custom" && one.formula),
      ["=$B4>1"],
    );
    assert.equal(index.links.get("A1")?.documentReference, "表!B5");
    assert.deepEqual(sheet.merges, [area("D4:E4"), area("G1:G5")]);
    assert.deepEqual([sheet.page.printArea, sheet.page.titleRows, sheet.page.breaks], ["A1:E5", "1:1", [4]]);
    assert.deepEqual([[...sheet.rowHeights], [...sheet.hiddenRows], sheet.freeze.rows], [[[4, 40]], [4], 1]);
    assert.equal(sheet.charts[0]?.top, 90);
    assert.deepEqual(sheet.charts[0].series[0]?.values, "表!$B$4:$B$5");
  });

  it("grows and shrinks tables, names new columns, and makes lost columns #REF!", () => {
    const book = smallBook({
      表: [
        ["项", "数", "注"],
        ["甲", 1],
        ["乙", 2],
      ],
      另表: [["=SUM(表1[数])", "=COUNTA(表1[注])"]],
    });
    const table = addTable(book, "表!A1:C3", "表1");
    insert(book, "3:3");
    insert(book, "C:C");
    assert.deepEqual(table.area, area("A1:D4"));
    assert.equal(value(book, "表!C1"), "Column1");
    assert.equal(value(book, "另表!A1"), 3);
    remove(book, "B:B");
    assert.deepEqual([formula(book, "另表!A1"), formula(book, "另表!B1")], ["=SUM(#REF!)", "=COUNTA(表1[注])"]);
    remove(book, "1:9");
    assert.deepEqual([book.sheet("表").tables, formula(book, "另表!B1")], [[], "=COUNTA(#REF!)"]);
  });

  const refusals: readonly (readonly [what: string, step: Step, code: string])[] = [
    [
      "cells that would cut a merged area",
      (book) => {
        insert(book, "A1");
      },
      "InvalidOperation",
    ],
    [
      "cells that would cut a table",
      (book) => {
        remove(book, "D6");
      },
      "InvalidOperation",
    ],
    [
      "a table's header alone",
      (book) => {
        remove(book, "5:5");
      },
      "InvalidOperation",
    ],
    [
      "all data of a table",
      (book) => {
        remove(book, "6:7");
      },
      "InvalidOperation",
    ],
    [
      "what would push content off the sheet's end",
      (book) => {
        insert(book, "2:3");
      },
      "InvalidOperation",
    ],
    [
      "a protected sheet",
      (book) => {
        book.sheet("表").protected = true;
        insert(book, "G:G", "Right");
      },
      "AccessDenied",
    ],
    [
      "a read-only workbook",
      (book) => {
        book.readOnly = true;
        insert(book, "G:G", "Right");
      },
      "AccessDenied",
    ],
  ];
  for (const [what, step, code] of refusals) {
    it(`refuses ${what}, with nothing done`, () => {
      const book = smallBook({
        表: [["并"], [], [], [], [null, null, null, "项", "数"], [null, null, null, 1, 2]],
        另表: [["=表!D6"]],
      });
      const sheet = book.sheet("表");
      sheet.put(1048575, 0, { value: "底", format: {} });
      sheet.merges = [area("A1:B1")];
      addTable(book, "表!D5:E7", "表1");
      assert.throws(
        () => {
          step(book);
        },
        { code },
      );
      assert.deepEqual(
        [formula(book, "另表!A1"), value(book, "表!D6"), sheet.tables[0]?.area],
        ["=表!D6", 1, area("D5:E7")],
      );
    });
  }
});
