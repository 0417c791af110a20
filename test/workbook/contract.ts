import assert from "node:assert/strict";
import type { SheetSnapshot } from "../../src/core/reading/snapshot.js";
import type { PageCell, SheetPage } from "../../src/core/sheets/page.js";
import type { CellValue } from "../../src/core/values/cell.js";
import { WorkbookError } from "../../src/workbook/errors.js";
import type { Workbook, WorkbookChange } from "../../src/workbook/port.js";
import type { BookSheet } from "../../src/workbench/host/book/sheet.js";
import type { SeedSheet } from "./build-xlsx.js";
import { chartedPage, lines, tablePage } from "./charted-page.js";

/**
 * What every adapter of the workbook port must do; `open` gives a workbook with the seeded sheets, `look` all of a sheet as it is in the
 * workbook that was opened last.
 */
export function workbookContract<W extends Workbook>(
  name: string,
  open: (seed: readonly SeedSheet[]) => Promise<W>,
  look: (workbook: W, sheet: string) => Promise<BookSheet>,
): void {
  describe(`${name} as a workbook`, () => {
    describe("reads", () => {
      it("values of every kind, where they stand", async () => {
        const rows = [
          ["姓名", "月工资", "在编", "备注"],
          ["张三", 5230.55, true, { error: "#N/A" }],
          [],
          [null, null, null, ' <甲> & "乙" '],
        ];
        const sheet = await only(open([{ name: "会员", rows }]));
        assert.equal(sheet.name, "会员");
        assert.equal(sheet.mark, null);
        assert.deepEqual(grid(sheet, 4, 4), [
          ["姓名", "月工资", "在编", "备注"],
          ["张三", 5230.55, true, { error: "#N/A" }],
          [null, null, null, null],
          [null, null, null, ' <甲> & "乙" '],
        ]);
      });

      it("formulas by their values", async () => {
        const sum = { formula: "SUM(A1:A2)", value: 30 };
        const sheet = await only(
          open([{ name: "账", rows: [[10], [20], [sum, { formula: '"共"&2', value: "共2" }]] }]),
        );
        assert.deepEqual(grid(sheet, 3, 2)[2], [30, "共2"]);
      });

      it("formulas of the user's own sheets as Excel says them relative to their cells", async () => {
        const of = (formula: string) => ({ formula, value: 1 });
        const own = await open([
          { name: "会费", rows: [["缴"], [1]] },
          {
            name: "我的 表",
            rows: [
              [null, of("A3*0.005"), of("SUM(A1:A3)+$A$1"), of("$A1+A$1"), "=不是公式"],
              [null, of('"B2"&会费!A2'), of("SUM('我的 表'!B:B)+SUM($2:$2)"), of("LOG10(D4)+SUM(A:B,3:4)")],
              [5, of("IF(A3>0,TRUE,FALSE)"), of('"a""B1"&A3')],
            ],
          },
        ]);
        const [plain, sheet] = (await own.read()).sheets;
        assert.equal(plain?.formulas, undefined);
        const said = [...(sheet?.formulas ?? [])].map(([row, cells]) => [row, [...cells]]);
        assert.deepEqual(said, [
          [
            0,
            [
              [1, "=R[2]C[-1]*0.005"],
              [2, "=SUM(RC[-2]:R[2]C[-2])+R1C1"],
              [3, "=RC1+R1C[-3]"],
            ],
          ],
          [
            1,
            [
              [1, '="B2"&会费!RC[-1]'],
              [2, "=SUM('我的 表'!C[-1])+SUM(R2)"],
              [3, "=LOG10(R[2]C)+SUM(C[-3]:C[-2],R[1]:R[2])"],
            ],
          ],
          [
            2,
            [
              [1, "=IF(RC[-1]>0,TRUE,FALSE)"],
              [2, '="a""B1"&RC[-2]'],
            ],
          ],
        ]);
      });

      it("no formulas of sheets that it has made itself", async () => {
        const workbook = await open([userSheet]);
        await workbook.write(adding(page({ name: "收支表", rows: [[money(1), formula("A1*2", 2)]] })));
        assert.equal((await workbook.read()).sheets[1]?.formulas, undefined);
      });

      it("merged areas, their value in the first cell", async () => {
        const rows = [
          ["工会经费收支表", null, null],
          ["一", "二", "三"],
        ];
        const sheet = await only(open([{ name: "表", rows, merges: ["A1:C1"] }]));
        assert.deepEqual(sheet.merges, [{ top: 0, left: 0, bottom: 0, right: 2 }]);
        assert.deepEqual(grid(sheet, 1, 3), [["工会经费收支表", null, null]]);
      });

      it("tables with their header rows", async () => {
        const rows = [["标题"], ["姓名", "金额"], ["张三", 5], ["李四", 6]];
        const sheet = await only(open([{ name: "会费", rows, tables: [{ name: "Dues", area: "A2:B4" }] }]));
        const area = { top: 1, left: 0, bottom: 3, right: 1 };
        assert.deepEqual(sheet.tables, [{ name: "Dues", area, hasHeader: true, hasTotals: false }]);
      });

      it("hidden rows and sheets like all others", async () => {
        const workbook = await open([
          { name: "一", rows: [["甲"], ["乙"], ["丙"]], hiddenRows: [1] },
          { name: "二", rows: [["丁"]], visible: false },
        ]);
        const [first, second] = (await workbook.read()).sheets;
        assert.ok(first !== undefined && second !== undefined);
        assert.deepEqual(first.hiddenRows, [1]);
        assert.deepEqual(grid(first, 3, 1), [["甲"], ["乙"], ["丙"]]);
        assert.deepEqual([first.visible, second.visible], [true, false]);
        assert.deepEqual(grid(second, 1, 1), [["丁"]]);
      });
    });

    describe("writes", () => {
      it("a new sheet behind the others, with its mark", async () => {
        const workbook = await open([userSheet]);
        const written = await workbook.write(adding(page({ name: "收支表", rows: [[text("合计"), money(25206.98)]] })));
        assert.deepEqual(written.lost, []);
        const [first, second] = (await workbook.read()).sheets;
        assert.deepEqual(grid(first!, 2, 2), userValues);
        assert.equal(second?.name, "收支表");
        assert.deepEqual(second.mark, { kind: "fund-report", year: 2026 });
        assert.deepEqual(grid(second, 1, 2), [["合计", 25206.98]]);
      });

      it("formulas that carry their values", async () => {
        const workbook = await open([userSheet]);
        const rows = [[money(10.5), money(20), formula("SUM(A1:B1)", 30.5), formula("SUM('我的 表'!B2:B2)", 88)]];
        await workbook.write(adding(page({ name: "收支表", rows })));
        assert.deepEqual(grid((await workbook.read()).sheets[1]!, 1, 4), [[10.5, 20, 30.5, 88]]);
      });

      it("texts as texts, whatever they begin with", async () => {
        const texts = ["=1+1", "+86", "-5", "@SUM(1)", "007", "1e3", "2026-3-1", "<b>&amp;</b>", "两\n行"];
        const workbook = await open([userSheet]);
        await workbook.write(adding(page({ name: "文字", rows: texts.map((value) => [text(value)]) })));
        assert.deepEqual(
          grid((await workbook.read()).sheets[1]!, texts.length, 1),
          texts.map((value) => [value]),
        );
      });

      it("merged areas of a page", async () => {
        const workbook = await open([userSheet]);
        const area = { top: 0, left: 0, bottom: 0, right: 1 };
        await workbook.write(
          adding(
            page({
              name: "表",
              rows: [
                [text("标题"), text("")],
                [text("一"), text("二")],
              ],
              merges: [area],
            }),
          ),
        );
        const sheet = (await workbook.read()).sheets[1]!;
        assert.deepEqual(sheet.merges, [area]);
        assert.deepEqual(grid(sheet, 2, 2), [
          ["标题", null],
          ["一", "二"],
        ]);
      });

      it("tables of a page", async () => {
        const workbook = await open([userSheet]);
        const area = { top: 0, left: 0, bottom: 1, right: 1 };
        const rows = [
          [text("姓名"), text("金额")],
          [text("张三"), money(5)],
        ];
        await workbook.write(adding(page({ name: "会员", mark: null, rows, tables: [{ name: "Members", area }] })));
        const sheet = (await workbook.read()).sheets[1]!;
        assert.deepEqual(sheet.tables, [{ name: "Members", area, hasHeader: true, hasTotals: false }]);
      });

      it("charts over cells of a page, where they stand in the sheet's own name", async () => {
        const workbook = await open([userSheet]);
        await workbook.write(adding(chartedPage({ name: "表" })));
        const sheet = await look(workbook, "表");
        const axes = { shown: ["BarStacked", "收入 <与> 支出", "元", "#,##0"], turned: [true, true, null] };
        const first = { text: "收入" };
        assert.deepEqual(chartsOf(sheet), [
          {
            name: "UnionBooks.Chart1",
            ...axes,
            series: [
              [first, "表!$A$2:$A$4", "表!$B$2:$B$4", "#1F4E79", false],
              [{ text: "支出" }, "表!$A$2:$A$4", "表!$C$2:$C$4", "#9DC3E6", false],
            ],
          },
          {
            name: "UnionBooks.Chart2",
            shown: ["Line", "进度", "元", "#,##0"],
            turned: [false, false, 0],
            series: [
              [{ text: "累计" }, "表!$A$2:$A$4", "表!$B$2:$B$4", "#1F4E79", false],
              [{ text: "支出" }, "表!$A$2:$A$4", "表!$C$2:$C$4", "#9DC3E6", true],
            ],
          },
        ]);
        const [bars] = sheet.charts;
        const [column, row] = [sheet.columnWidths.get(4) ?? 0, 15];
        assert.ok(Math.abs((bars?.left ?? 0) - 4 * column) < 0.5 && Math.abs((bars?.width ?? 0) - 5 * column) < 0.5);
        assert.deepEqual([bars?.top, bars?.height], [0, 10 * row]);
      });

      it("rows that fold, and none of before when the sheet is made again", async () => {
        const workbook = await open([userSheet]);
        await workbook.write(adding(chartedPage({ name: "表" })));
        const levels = async () => [...(await look(workbook, "表")).rowLevels].sort(([one], [other]) => one - other);
        const first = [
          [1, 1],
          [2, 2],
          [3, 2],
        ];
        assert.deepEqual(await levels(), first);
        const again = (outline: ReadonlyMap<number, number>) =>
          workbook.write({ pages: [{ page: chartedPage({ outline }), replaces: "表" }], cells: [] });
        const second = new Map([
          [0, 1],
          [2, 1],
          [3, 3],
        ]);
        await again(second);
        assert.deepEqual(await levels(), [...second]);
        await workbook.write({ pages: [{ page: tablePage(), replaces: "表" }], cells: [] });
        assert.deepEqual(await levels(), []);
        await again(new Map([[2, 1]]));
        assert.deepEqual(await levels(), [[2, 1]]);
      });

      it("other charts in place of its own when a sheet is made again, and loses nothing by that", async () => {
        const workbook = await open([userSheet]);
        await workbook.write(adding(chartedPage({ name: "表" }), chartedPage({ name: "另一张" })));
        const others = chartsOf(await look(workbook, "另一张"));
        const titles = async () => (await look(workbook, "表")).charts.map(({ title }) => title);
        const replace = (page: SheetPage) => workbook.write({ pages: [{ page, replaces: "表" }], cells: [] });
        assert.deepEqual((await replace(chartedPage({ charts: [{ ...lines, title: "新" }] }))).lost, []);
        assert.deepEqual(await titles(), ["新"]);
        assert.deepEqual((await replace(chartedPage())).lost, []);
        assert.deepEqual(await titles(), ["收入 <与> 支出", "进度"]);
        assert.deepEqual((await replace(tablePage())).lost, []);
        assert.deepEqual(await titles(), []);
        assert.deepEqual(chartsOf(await look(workbook, "另一张")), others);
      });

      it("over a sheet of its own, which keeps its name and place and nothing of what it held", async () => {
        const workbook = await open([userSheet]);
        const area = { top: 2, left: 0, bottom: 2, right: 1 };
        const long = [
          [text("一"), text("一")],
          [text("二"), text("二")],
          [text("三"), text("")],
        ];
        await workbook.write(adding(page({ name: "表", rows: long, merges: [area] })));
        await workbook.write(adding(page({ name: "最后", mark: null, rows: [[text("末")]] })));
        const year = { kind: "fund-report", year: 2027 } as const;
        const shorter = page({ name: "另一个名字", mark: year, rows: [[text("新"), money(1)]] });
        await workbook.write({ pages: [{ page: shorter, replaces: "表" }], cells: [] });
        const sheets = (await workbook.read()).sheets;
        assert.deepEqual(
          sheets.map((sheet) => sheet.name),
          ["我的 表", "表", "最后"],
        );
        assert.deepEqual(sheets[1]?.mark, year);
        assert.deepEqual(sheets[1].merges, []);
        assert.deepEqual(grid(sheets[1], 3, 2), [
          ["新", 1],
          [null, null],
          [null, null],
        ]);
        assert.deepEqual(grid(sheets[0]!, 2, 2), userValues);
        assert.deepEqual(grid(sheets[2]!, 1, 1), [["末"]]);
      });

      it("several pages at once, in the order given", async () => {
        const workbook = await open([userSheet]);
        const calendar = page({ name: "乙", mark: { kind: "activity-calendar", year: 2026 }, rows: [[text("2")]] });
        await workbook.write(adding(page({ name: "甲", rows: [[text("1")]] }), calendar));
        const sheets = (await workbook.read()).sheets;
        assert.deepEqual(
          sheets.map(({ name, mark }) => [name, mark?.kind]),
          [
            ["我的 表", undefined],
            ["甲", "fund-report"],
            ["乙", "activity-calendar"],
          ],
        );
      });

      it("single cells of the user's sheet, beside what is there", async () => {
        const workbook = await open([userSheet]);
        const cell = (row: number, column: number, value: string | number) => ({
          sheet: "我的 表",
          row,
          column,
          value,
        });
        await workbook.write({
          pages: [],
          cells: [cell(1, 1, 99.5), cell(0, 2, "=新"), cell(4, 0, "年度"), cell(4, 1, 2026)],
        });
        assert.deepEqual(grid((await workbook.read()).sheets[0]!, 5, 3), [
          ["项目", "金额", "=新"],
          ["慰问", 99.5, null],
          [null, null, null],
          [null, null, null],
          ["年度", 2026, null],
        ]);
      });
    });

    describe("changes cells", () => {
      const own = (rows: SeedSheet["rows"]) => open([{ name: "表", rows }]);

      it("with a format before the value, so that a number becomes one and a text stays one", async () => {
        const workbook = await own([["2026-3-1", "12.50", "x"], ["a"]]);
        const written = await workbook.write({
          pages: [],
          cells: [
            { ...at(0, 0), value: 46082, format: "yyyy-mm-dd" },
            { ...at(0, 1), value: 12.5, format: "0.00" },
            { ...at(0, 2), value: "=1+1", format: "@" },
            { ...at(1, 0), value: "2026-3-1", format: "yyyy-mm-dd" },
            { ...at(1, 1), value: "007", format: "General" },
            { ...at(1, 2), value: "1e5" },
          ],
        });
        assert.deepEqual(
          written.formats,
          Array.from({ length: 6 }, () => "General"),
        );
        assert.deepEqual(grid((await workbook.read()).sheets[0]!, 2, 3), [
          [46082, 12.5, "=1+1"],
          ["2026-3-1", "007", "1e5"],
        ]);
      });

      it("and back to what they were, with the formats that it told of", async () => {
        const workbook = await own([["2026-3-1"], ["１２"], [5]]);
        const before = await workbook.read();
        await workbook.write({ pages: [], cells: [{ ...at(0, 0), value: "x", format: "@" }] });
        const fixes = [
          { ...at(0, 0), value: 46082, format: "yyyy-mm-dd", expected: "x" },
          { ...at(1, 0), value: 12, format: "0.00", expected: "１２" },
          { ...at(2, 0), value: null, expected: 5 },
        ];
        const { formats } = await workbook.write({ pages: [], cells: fixes });
        assert.deepEqual(formats, ["@", "General", "General"]);
        assert.deepEqual(grid((await workbook.read()).sheets[0]!, 3, 1), [[46082], [12], [null]]);
        const undo = fixes.map(({ value, expected, ...place }, index) => ({
          ...place,
          value: index === 0 ? "2026-3-1" : expected,
          format: formats[index] ?? "General",
          expected: value,
        }));
        const again = await workbook.write({ pages: [], cells: undo });
        assert.deepEqual(again.formats, ["yyyy-mm-dd", "0.00", "General"]);
        assert.deepEqual(await workbook.read(), before);
      });

      it("none, where one of them holds something else by now", async () => {
        const workbook = await own([["旧", 5, true, null], [{ formula: "1+1", value: 2 }]]);
        const before = await workbook.read();
        const good = [
          { ...at(0, 0), value: "新", expected: "旧" },
          { ...at(0, 1), value: 6, expected: 5 },
          { ...at(0, 2), value: null, expected: true },
          { ...at(0, 3), value: "有", expected: null },
          { ...at(1, 0), value: 3, expected: 2 },
          { ...at(5, 5), value: "远", expected: null },
        ];
        for (const [index, other] of ["旧 ", "5", "TRUE", 0, "2", "远"].entries()) {
          const cells = good.map((cell, which) => (which === index ? { ...cell, expected: other } : cell));
          const pages = [{ page: page({ name: "新表", rows: [[text("1")]] }), replaces: null }];
          await assert.rejects(workbook.write({ pages, cells, marks: [] }), isError("changed-meanwhile"));
          assert.deepEqual(await workbook.read(), before);
        }
        await workbook.write({ pages: [], cells: good });
        assert.deepEqual(grid((await workbook.read()).sheets[0]!, 2, 4), [
          ["新", 6, null, "有"],
          [3, null, null, null],
        ]);
      });

      it("next to each other downwards and to the right, each its own", async () => {
        const places = [
          ...[0, 1, 2, 3].map((row) => at(row, 1)),
          ...[0, 2, 3].map((column) => at(5, column)),
          ...[at(4, 3), at(6, 3), at(2, 0), at(2, 3), at(7, 1)],
        ];
        const workbook = await own([["头"]]);
        const value = ({ row, column }: { row: number; column: number }) => `第${row}行${column}`;
        await workbook.write({ pages: [], cells: places.map((place) => ({ ...place, value: value(place) })) });
        const [sheet] = (await workbook.read()).sheets;
        const expected = grid(sheet!, 8, 4).flatMap((cells, row) =>
          cells.flatMap((held, column) => (held === null ? [] : [[row, column, held]])),
        );
        const wanted = [[0, 0, "头"], ...places.map((place) => [place.row, place.column, value(place)])];
        assert.deepEqual(expected.map(String).sort(), wanted.map(String).sort());
      });
    });

    describe("marks cells", () => {
      it("without touching what they hold, and takes marks off again", async () => {
        const workbook = await open([userSheet, { name: "空", rows: [] }]);
        const before = await workbook.read();
        const marks = [
          { sheet: "我的 表", row: 1, column: 1, severity: "error" },
          { sheet: "我的 表", row: 30, column: 3, severity: "info" },
          { sheet: "空", row: 0, column: 0, severity: "warning" },
        ] as const;
        for (const wanted of [marks, marks.slice(1), [], []]) {
          const written = await workbook.write({ pages: [], cells: [], marks: wanted });
          assert.deepEqual([written.unmarked, written.lost], [[], []]);
          assert.deepEqual(await workbook.read(), before);
        }
      });

      it("but not in a protected sheet, which it names", async () => {
        const workbook = await open([userSheet, { name: "锁", rows: [["甲"]], isProtected: true }]);
        const marks = ["锁", "我的 表"].map((sheet) => ({ sheet, row: 0, column: 0, severity: "error" }) as const);
        assert.deepEqual((await workbook.write({ pages: [], cells: [], marks })).unmarked, ["锁"]);
        assert.deepEqual((await workbook.write({ pages: [], cells: [], marks: [] })).unmarked, []);
      });

      it("and nothing at all, when one stands in a sheet that is not there", async () => {
        const workbook = await open([userSheet]);
        const before = await workbook.read();
        const cells = [{ sheet: "我的 表", row: 0, column: 0, value: "x" }];
        const marks = [{ sheet: "没有", row: 0, column: 0, severity: "error" }] as const;
        await assert.rejects(workbook.write({ pages: [], cells, marks }), WorkbookError);
        assert.deepEqual(await workbook.read(), before);
      });
    });

    it("gives rows as the snapshot has them", async () => {
      const workbook = await open([{ name: "表", rows: [["一", 1], [], ["三", { error: "#N/A" }]] }]);
      const plain = (rows: readonly (readonly CellValue[])[]) =>
        rows.map((cells) => cells.filter((cell) => cell !== null));
      assert.deepEqual(plain(await workbook.readRows("表", 0, 3)), [["一", 1], [], ["三", { error: "#N/A" }], []]);
      assert.deepEqual(plain(await workbook.readRows("表", 2, 2)), [["三", { error: "#N/A" }]]);
      await assert.rejects(workbook.readRows("没有", 0, 0), isError("sheet-missing"));
    });

    describe("refuses", () => {
      const wrong = {
        long: "很".repeat(32),
        character: "收/支",
        blank: " ",
        apostrophe: "'表",
        reserved: "History",
        taken: "我的 表",
      };
      for (const [why, bad] of Object.entries(wrong)) {
        it(`a sheet name that Excel does not take (${why}), and then writes nothing`, async () => {
          const workbook = await open([userSheet]);
          const before = await workbook.read();
          const change = adding(page({ name: "好", rows: [[text("1")]] }), page({ name: bad, rows: [[text("2")]] }));
          await assert.rejects(workbook.write(change), isError("name-invalid"));
          assert.deepEqual(await workbook.read(), before);
        });
      }

      it("to write into a sheet that is not there", async () => {
        const workbook = await open([userSheet]);
        const before = await workbook.read();
        const good = { page: page({ name: "好", rows: [[text("1")]] }), replaces: null };
        const change = { pages: [good], cells: [{ sheet: "没有", row: 0, column: 0, value: 1 }] };
        await assert.rejects(workbook.write(change), WorkbookError);
        assert.deepEqual(await workbook.read(), before);
      });
    });
  });
}

const userSheet: SeedSheet = {
  name: "我的 表",
  rows: [
    ["项目", "金额"],
    ["慰问", 88],
  ],
};
const userValues = [
  ["项目", "金额"],
  ["慰问", 88],
];

/** A cell of the sheet 表. */
function at(row: number, column: number) {
  return { sheet: "表", row, column };
}

/** A page with everything that a test does not care about left plain. */
export function page(given: Partial<SheetPage> & Pick<SheetPage, "name" | "rows">): SheetPage {
  return {
    mark: { kind: "fund-report", year: 2026 },
    columns: Array.from({ length: Math.max(0, ...given.rows.map((row) => row.length)) }, () => ({ width: 12 })),
    heights: new Map(),
    merges: [],
    freeze: { rows: 0, columns: 0 },
    print: { orientation: "portrait", area: null, titleRows: null, onePage: false, breaks: [] },
    tables: [],
    validations: [],
    tabColor: null,
    links: [],
    ...given,
  };
}

export function text(value: string): PageCell {
  return { value, role: "item" };
}

export function money(value: number): PageCell {
  return { value, role: "moneyItem" };
}

export function formula(code: string, value: number): PageCell {
  return { value, formula: code, role: "moneyTotal" };
}

export function adding(...pages: SheetPage[]): WorkbookChange {
  return { pages: pages.map((added) => ({ page: added, replaces: null })), cells: [] };
}

/** The top left corner of a sheet, every empty cell null. */
export function grid(sheet: SheetSnapshot, rows: number, columns: number): CellValue[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const value = sheet.values[row]?.[column] ?? null;
      return value === "" ? null : value;
    }),
  );
}

export function isError(code: WorkbookError["code"]): (error: unknown) => boolean {
  return (error) => error instanceof WorkbookError && error.code === code;
}

/** Charts as people see them: kind, title, series with name, figures, colour and stroke, and how the axes stand. */
function chartsOf({ charts }: BookSheet): unknown[] {
  return charts.map(({ name, type, title, series, valueTitle, valueFormat, valueMinimum, reversed, valuesAtLast }) => ({
    name,
    shown: [type, title, valueTitle, valueFormat],
    turned: [reversed ?? false, valuesAtLast ?? false, valueMinimum ?? null],
    series: series.map((one) => [
      one.name,
      unquoted(one.categories),
      unquoted(one.values),
      one.color,
      one.dashed ?? false,
    ]),
  }));
}

/** A sheet's name may be quoted where it need not be. */
function unquoted(reference: string | null): string | undefined {
  return reference?.replaceAll("'", "");
}

async function only(opened: Promise<Workbook>): Promise<SheetSnapshot> {
  const { sheets } = await (await opened).read();
  assert.equal(sheets.length, 1);
  return sheets[0]!;
}
