import assert from "node:assert/strict";
import type { SheetSnapshot } from "../../src/core/reading/snapshot.js";
import type { PageCell, SheetPage } from "../../src/core/sheets/page.js";
import type { CellValue } from "../../src/core/values/cell.js";
import { WorkbookError } from "../../src/workbook/errors.js";
import type { Workbook, WorkbookChange } from "../../src/workbook/port.js";
import type { SeedSheet } from "./build-xlsx.js";

/** What every adapter of the workbook port must do; `open` gives a workbook with the seeded sheets. */
export function workbookContract(name: string, open: (seed: readonly SeedSheet[]) => Promise<Workbook>): void {
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

async function only(opened: Promise<Workbook>): Promise<SheetSnapshot> {
  const { sheets } = await (await opened).read();
  assert.equal(sheets.length, 1);
  return sheets[0]!;
}
