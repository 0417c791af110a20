import assert from "node:assert/strict";
import { addTable, put, smallBook, value } from "../small-book.js";

describe("formulas of the emulated workbook", () => {
  const dues = {
    会费: [
      ["姓名", "部门", "实缴", "应缴"],
      ["张三", "教学", 10, 12],
      ["李四", "后勤", 20, 20],
      ["王五", "教学", 5, 6],
    ],
    表: [] as never[],
  };

  const cases: readonly (readonly [formula: string, value: unknown])[] = [
    ["=SUM(会费[实缴])", 35],
    ["=SUM(会费[[#All],[实缴]])", 35],
    ["=COUNTA(会费[[#All],[姓名]])", 4],
    ["=会费[[#Headers],[应缴]]", "应缴"],
    ["=SUM(会费[[实缴]:[应缴]])", 73],
    ['=SUMIFS(会费[实缴],会费[部门],"教学")', 15],
    ['=SUMIFS(会费!C2:C4,会费!B2:B4,"教",会费!C2:C4,">1")', 0],
    ['=COUNTIF(会费!A:A,"*三")', 1],
    ["=SUM(会费!2:2)", 22],
    ['=VLOOKUP("李四",会费!A1:D4,3,FALSE)', 20],
    ["=INDEX(会费[姓名],MATCH(5,会费[实缴],0))", "王五"],
    ["=IFERROR(1/0,-1)", -1],
    ["=1/0", "#DIV/0!"],
    ["=没有这个函数(1)", "#NAME?"],
    ["=SUM(没有这张表!A1)", "#REF!"],
    ["=没有表[实缴]", "#REF!"],
    ["=会费!#REF!+1", "#REF!"],
    ["=ROWS(会费)", 3],
    ["=B9", 0],
    ['=TEXT(46090,"yyyy-mm-dd")', "2026-03-09"],
    ['=SUM(A2:INDIRECT("B3"))', 0],
    ['=SUM(INDIRECT("会费!C2:C3"))', 30],
    ["=SUM(OFFSET(会费!C1,1,0,2,1))", 30],
    ["=-2^2", 4],
    ['="a"&1+1', "a2"],
  ];
  for (const [formula, expected] of cases) {
    it(`${formula} is ${String(expected)}`, () => {
      const book = smallBook(dues);
      addTable(book, "会费!A1:D4", "会费");
      put(book, "表!A1", formula);
      assert.equal(value(book, "表!A1"), expected);
    });
  }

  it("reads the row of its own table", () => {
    const book = smallBook({
      表: [
        ["数", "倍"],
        [3, "=[@数]*2"],
        [4, "=表1[@数]*2"],
        [5, "=表1[[#This Row],[数]]*2"],
      ],
    });
    addTable(book, "表!A1:B4", "表1");
    book.calculation.update();
    assert.deepEqual(
      ["表!B2", "表!B3", "表!B4"].map((at) => value(book, at)),
      [6, 8, 10],
    );
    put(book, "表!A3", 40);
    assert.equal(value(book, "表!B3"), 80);
  });

  it("knows names of the workbook and, before them, of the sheet", () => {
    const book = smallBook({ 表: [["=年度"], ["=甲!年度"]], 甲: [["=年度", 7]] });
    const name = { name: "年度", comment: "", visible: true };
    book.names.push({ ...name, formula: "=2026" });
    book.sheet("甲").names.push({ ...name, formula: "=甲!$B$1" });
    book.calculation.update();
    assert.deepEqual([value(book, "表!A1"), value(book, "表!A2"), value(book, "甲!A1")], [2026, 7, 7]);
    put(book, "甲!B1", 8);
    assert.deepEqual([value(book, "表!A2"), value(book, "甲!A1")], [8, 8]);
    book.names = [{ ...name, formula: "=2027" }];
    book.calculation.update();
    assert.equal(value(book, "表!A1"), 2027);
  });

  it("shows 0 in a circle and goes on when it is broken", () => {
    const book = smallBook({ 表: [["=B1+1", "=A1+1", "=A1+5"], ["=A2+1", "=SUM(A3:B3)"], ["=B2"]] });
    assert.deepEqual(
      ["表!A1", "表!B1", "表!C1", "表!A2", "表!B2", "表!A3"].map((at) => value(book, at)),
      [0, 0, 5, 0, 0, 0],
    );
    put(book, "表!B1", 10);
    assert.deepEqual(
      ["表!A1", "表!C1"].map((at) => value(book, at)),
      [11, 16],
    );
  });

  it("calculates only what depends on the change", () => {
    const book = smallBook({
      表: [
        [1, "=A1*2", "=B1+1"],
        [1, "=A2*2", "=B2+1"],
        ["=SUM(A1:A2)", '=COUNTIF(A:A,">0")'],
      ],
    });
    const sheet = book.sheet("表");
    assert.equal(book.calculation.update(), 0);
    sheet.put(0, 0, { value: 5, format: {} });
    // B1, C1, A3 and B3, which also reads the column in which A3 stands.
    assert.equal(book.calculation.update(), 4);
    sheet.put(0, 0, { value: 5, format: { fill: "#FFFF00" } });
    assert.equal(book.calculation.update(), 0);
  });

  it("lets formulas follow what they call by name: sheets, tables, columns", () => {
    const book = smallBook({ 表: [["=SUM(乙!A:A)"], ["=SUM(表1[数])"]], 甲: [["数"], [1], [2], [3]] });
    assert.deepEqual([value(book, "表!A1"), value(book, "表!A2")], ["#REF!", "#REF!"]);
    const table = addTable(book, "甲!A1:A3", "表1");
    book.addSheet("乙").put(0, 0, { value: 9, format: {} });
    book.calculation.update();
    assert.deepEqual([value(book, "表!A1"), value(book, "表!A2")], [9, 3]);
    table.area = { ...table.area, bottom: 3 };
    book.calculation.update();
    assert.equal(value(book, "表!A2"), 6);
  });

  it("puts arrays beside the formula that gives them, and takes them back", () => {
    const book = smallBook({ 表: [[3, "=SORT(A1:A3)", "=SUM(B1:B3)"], [1], [2]] });
    const column = (): unknown[] => ["表!B1", "表!B2", "表!B3", "表!C1"].map((at) => value(book, at));
    assert.deepEqual(column(), [1, 2, 3, 6]);
    put(book, "表!A1", 10);
    assert.deepEqual(column(), [1, 2, 10, 13]);
    put(book, "表!B2", "挡路");
    assert.deepEqual(column(), ["#SPILL!", "挡路", null, "#SPILL!"]);
    put(book, "表!B2", null);
    assert.deepEqual(column(), [1, 2, 10, 13]);
    put(book, "表!B1", null);
    assert.deepEqual(column(), [null, null, null, 0]);
  });

  it("follows hidden rows in SUBTOTAL, which does not count others of its kind", () => {
    const book = smallBook({ 表: [[1], [2], ["=SUBTOTAL(9,A1:A2)"], ["=SUBTOTAL(109,A1:A3)"]] });
    assert.deepEqual([value(book, "表!A3"), value(book, "表!A4")], [3, 3]);
    book.sheet("表").hiddenRows.add(0);
    book.calculation.update();
    assert.deepEqual([value(book, "表!A3"), value(book, "表!A4")], [3, 2]);
  });
});
