import assert from "node:assert/strict";
import fc from "fast-check";
import type { PageCell } from "../../../src/core/sheets/page.js";
import { openExcel } from "../../../src/workbook/excel/open-excel.js";
import { Book } from "../../../src/workbench/host/book/book.js";
import type { EmulatedExcel } from "../../workbench/host/start-emulated-excel.js";
import { chartedPage } from "../charted-page.js";
import { page } from "../contract.js";
import { addSheet } from "./books.js";
import { openInExcel } from "./shared-excel.js";

describe("writing into the open workbook", () => {
  let excel: EmulatedExcel;

  beforeEach(async () => {
    excel = await openInExcel();
  });

  it("gives back what Excel calculates, page by page in the order of the formula cells", async () => {
    addSheet(excel.book, "收入", [
      ["科目", "金额"],
      ["会费收入", 120.5],
      ["拨缴经费收入", 1000],
      ["会费收入", 79.5],
    ]);
    const first = page({
      name: "报告",
      rows: [
        [item("会费收入"), formula("SUMIFS(收入!B2:B4,收入!A2:A4,A1)"), formula('IF(B1>0,"有","")')],
        [item("合计"), formula("SUM(收入!B:B)"), formula("B2/0")],
      ],
    });
    const second = page({ name: "日历", rows: [[item("无公式")]] });
    const written = await openExcel().write({ pages: [add(first), add(second)], cells: [] });
    assert.deepEqual(written, { calculated: [[200, "有", 1200, "#DIV/0!"], []], lost: [], unmarked: [], formats: [] });
  });

  it("keeps every text a text", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(trickyText, { minLength: 1, maxLength: 20 }), async (texts) => {
        excel.open(new Book());
        addSheet(excel.book, "设置", [["项目"]]);
        const rows = texts.map((text): PageCell[] => [item(text), { value: text, role: "inputText" }]);
        const cells = texts.map((value, row) => ({ sheet: "设置", row: row + 1, column: 0, value }));
        await openExcel().write({ pages: [add(page({ name: "文字", rows }))], cells });
        const { sheets } = excel.book;
        texts.forEach((text, row) => {
          const expected = { value: text, formula: undefined };
          for (const cell of [sheets[1]!.cell(row, 0), sheets[1]!.cell(row, 1), sheets[0]!.cell(row + 1, 0)]) {
            assert.deepEqual({ value: cell.value, formula: cell.formula }, expected);
          }
        });
      }),
      { numRuns: 25 },
    );
  });

  it("replaces a sheet in its place, so that formulas pointing to it go on working", async () => {
    const old = addSheet(excel.book, "报告", [
      ["旧", 1],
      ["多余", 2],
    ]);
    old.merges = [{ top: 5, left: 0, bottom: 6, right: 1 }];
    old.hiddenRows.add(1);
    old.page = { ...old.page, breaks: [3] };
    addSheet(excel.book, "我的汇总", [["=报告!B1*2"]]);
    const id = old.id;
    await openExcel().write({
      pages: [{ page: page({ name: "别名", rows: [[item("新"), { value: 21, role: "money" }]] }), replaces: "报告" }],
      cells: [],
    });
    assert.deepEqual(
      excel.book.sheets.map((sheet) => [sheet.name, sheet.id === id]),
      [
        ["报告", true],
        ["我的汇总", false],
      ],
    );
    assert.equal(excel.book.sheet("我的汇总").cell(0, 0).value, 42);
    assert.deepEqual([old.merges, [...old.hiddenRows], old.page.breaks, old.cell(1, 0).value], [[], [], [], null]);
  });

  it("sets sizes, panes, print and looks", async () => {
    const rows = [
      [{ value: "表", role: "head" }, { value: 0.5, role: "percent" }, null],
    ] satisfies (PageCell | null)[][];
    const made = page({
      name: "报告",
      rows,
      columns: [{ width: 10 }, { width: 10 }, { width: 20.5, hidden: true }],
      heights: new Map([
        [0, 30],
        [3, 500],
      ]),
      freeze: { rows: 2, columns: 1 },
      print: {
        orientation: "landscape",
        area: { top: 0, left: 0, bottom: 9, right: 1 },
        titleRows: { first: 0, last: 1 },
        onePage: false,
        breaks: [5],
      },
      tabColor: "1F4E79",
      validations: [{ area: { top: 4, left: 0, bottom: 9, right: 0 }, list: ["在编", "有,逗号", "合同"] }],
    });
    await openExcel().write({ pages: [add(made)], cells: [] });
    const sheet = excel.book.sheet("报告");
    // 10 characters are 75 pixels, 56.25 points; 20.5 are 148 pixels, 111 points.
    assert.deepEqual(
      [...sheet.columnWidths],
      [
        [0, 56.25],
        [1, 56.25],
        [2, 111],
      ],
    );
    assert.deepEqual([...sheet.hiddenColumns], [2]);
    assert.deepEqual(
      [...sheet.rowHeights],
      [
        [0, 30],
        [3, 409.5],
      ],
    );
    assert.deepEqual(sheet.freeze, { rows: 2, columns: 1 });
    assert.equal(sheet.tabColor, "#1F4E79");
    assert.deepEqual(sheet.page, {
      orientation: "Landscape",
      paperSize: "A4",
      centerHorizontally: true,
      zoom: { horizontalFitToPages: 1 },
      printArea: "A1:B10",
      titleRows: "1:2",
      centerFooter: "&P / &N",
      // Header and footer stand where Excel has them anyway.
      margins: { left: 36, right: 36, top: 43.2, bottom: 43.2 },
      breaks: [5],
    });
    assert.deepEqual(
      sheet.validations.map(({ area, rule }) => [area.top, area.bottom, rule]),
      [[4, 9, { list: { inCellDropDown: true, source: "在编,合同" } }]],
    );
    const { fill, font, wrapText, borders } = sheet.cell(0, 0).format;
    assert.deepEqual(
      [fill, font?.color, font?.bold, wrapText, borders?.top?.style],
      ["#1F4E79", "#FFFFFF", true, true, "Continuous"],
    );
    assert.equal(sheet.cell(0, 1).format.numberFormat, "0.0%");
    assert.deepEqual(sheet.cell(0, 2).format, {});
  });

  it("writes the sheet even where print settings fail, as without a printer", async () => {
    excel.book.addSheet("表");
    const { counters } = excel;
    await openExcel().write({ pages: [add(page({ name: "一", rows: [[item("x")]] }))], cells: [] });
    const actions = counters.actions;
    await openExcel().write({ pages: [add(page({ name: "二", rows: [[item("x")]] }))], cells: [] });
    excel.failAt(counters.actions - actions);
    await openExcel().write({ pages: [add(page({ name: "三", rows: [[item("x")]] }))], cells: [] });
    assert.equal(excel.book.sheet("三").cell(0, 0).value, "x");
    assert.notDeepEqual(excel.book.sheet("三").page, excel.book.sheet("二").page);
  });

  it("shows rows that fold plainly in an Excel that cannot group them, with the charts that it can draw", async () => {
    addSheet(excel.book, "会费", [[1]]);
    await openExcel().write({ pages: [add(chartedPage({ name: "图表" }))], cells: [] });
    const sheet = excel.book.sheet("图表");
    assert.deepEqual([...sheet.rowLevels], []);
    assert.ok(!sheet.names.some(({ name }) => name === "UnionBooks.Outline"));
    assert.equal(sheet.charts.length, 2);
  });

  it("links cells to their place without changing what they show", async () => {
    addSheet(excel.book, "It's", [["目标"]]);
    const links = [{ row: 0, column: 0, sheet: "It's", target: { row: 4, column: 1 } }];
    await openExcel().write({ pages: [add(page({ name: "报告", rows: [[item("3月")]], links }))], cells: [] });
    const sheet = excel.book.sheet("报告");
    assert.deepEqual(sheet.links.get("A1"), { documentReference: "'It''s'!B5" });
    assert.equal(sheet.cell(0, 0).value, "3月");
  });

  it("gives a table another name when its own is taken", async () => {
    const first = page({
      name: "会员",
      rows: [[item("姓名")], [item("张三")]],
      tables: [{ name: "Members", area: { top: 0, left: 0, bottom: 1, right: 0 } }],
    });
    await openExcel().write({ pages: [add(first), add({ ...first, name: "会员2" })], cells: [] });
    assert.deepEqual(
      excel.book.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name)),
      ["Members", "Members_2"],
    );
  });

  it("needs no more syncs for many rows than their bytes ask for", async () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, row) => [item(`项目${row}`), { value: row, role: "money" } as const]);
    const syncs = async (count: number): Promise<number> => {
      excel.open(new Book());
      addSheet(excel.book, "会费", [[1]]);
      const before = excel.counters.syncs;
      await openExcel().write({
        pages: [add(page({ name: "甲", rows: rows(count) })), add(page({ name: "乙", rows: [[item("一")]] }))],
        cells: [],
      });
      return excel.counters.syncs - before;
    };
    assert.equal(await syncs(5), 5);
    assert.equal(await syncs(500), 5);
    // 20,000 cells of properties at about 800 bytes are 16 MB: six requests of 3 MB in place of one.
    assert.ok((await syncs(10_000)) < 14);
    assert.ok(excel.counters.largestRequest < 5 * 1024 * 1024, String(excel.counters.largestRequest));
  });
});

const trickyText = fc.oneof(
  fc.constantFrom(
    "=1+1",
    "+86 138",
    "-5",
    "@A1",
    "'quoted",
    "''",
    "007",
    "1e3",
    "2026-03",
    "3/4",
    "5月1日",
    "TRUE",
    "#N/A",
    " =A1",
    "１２３",
    "＝A1",
    "50%",
    "¥5",
    "12:30",
    "(3)",
    "<b>&amp;</b>",
    "两\n行",
  ),
  fc.string({ minLength: 1, maxLength: 12, unit: "binary" }).filter((text) => !/\p{Surrogate}/u.test(text)),
);

function item(value: string): PageCell {
  return { value, role: "item" };
}

function formula(text: string): PageCell {
  return { value: 0, formula: text, role: "moneyItem" };
}

function add(made: ReturnType<typeof page>): { page: ReturnType<typeof page>; replaces: null } {
  return { page: made, replaces: null };
}
