import assert from "node:assert/strict";
import { openExcel } from "../../../src/workbook/excel/open-excel.js";
import { WorkbookError } from "../../../src/workbook/errors.js";
import type { CellMark, WorkbookChange } from "../../../src/workbook/port.js";
import type { Book } from "../../../src/workbench/host/book/book.js";
import type { BookConditionalFormat } from "../../../src/workbench/host/book/conditional-format.js";
import type { BookSheet } from "../../../src/workbench/host/book/sheet.js";
import type { EmulatedExcel } from "../../workbench/host/start-emulated-excel.js";
import { page } from "../contract.js";
import { bookState, cloneBook } from "./book-state.js";
import { addSheet } from "./books.js";
import { livedInBook } from "./lived-in-book.js";
import { openInExcel } from "./shared-excel.js";

describe("marks in Excel", function () {
  this.timeout(120_000);
  let excel: EmulatedExcel;

  beforeEach(async () => {
    excel = await openInExcel();
  });

  it("are one rule a severity over all its cells, which names us and is always true", async () => {
    const sheet = addSheet(excel.book, "支出", [[1]]);
    await put([mark("支出", 1, 1), mark("支出", 2, 1), mark("支出", 1, 2), mark("支出", 2, 2), mark("支出", 9, 0)]);
    await put([mark("支出", 3, 0), mark("支出", 3, 0, "warning"), mark("支出", 4, 4, "info"), mark("支出", 4, 4)]);
    assert.deepEqual(sheet.conditionalFormats.map(shown), [
      { formula: '="UnionBooks:error"<>"1"', at: ["A4", "E5"], fill: "#FFD9D9" },
    ]);
    await put([
      mark("支出", 1, 1),
      mark("支出", 2, 1),
      mark("支出", 1, 2),
      mark("支出", 2, 2),
      mark("支出", 9, 0, "info"),
    ]);
    assert.deepEqual(sheet.conditionalFormats.map(shown), [
      { formula: '="UnionBooks:info"<>""', at: ["A10"], fill: "#DDEBFA" },
      { formula: '="UnionBooks:error"<>""', at: ["B2:C3"], fill: "#FFD9D9" },
    ]);
  });

  it("leave the user's own rules alone and come behind them, whatever is put on and taken off", async () => {
    const sheet = addSheet(excel.book, "支出", [[1]]);
    const own: BookConditionalFormat[] = [
      { id: "a", areas: [area(0, 0, 9, 9)], stopIfTrue: true, rule: custom("=$A1>0", "#00FF00") },
      { id: "b", areas: [area(0, 0, 0, 0)], stopIfTrue: false, rule: { kind: "dataBar", color: "#0000FF" } },
    ];
    sheet.conditionalFormats = structuredClone(own);
    await put([mark("支出", 0, 0), mark("支出", 0, 1, "warning")]);
    assert.deepEqual(sheet.conditionalFormats.slice(0, 2), own);
    assert.equal(sheet.conditionalFormats.length, 4);
    await put([mark("支出", 5, 0)]);
    assert.deepEqual(sheet.conditionalFormats.slice(0, 2), own);
    assert.equal(sheet.conditionalFormats.length, 3);
    await put([]);
    assert.deepEqual(sheet.conditionalFormats, own);
  });

  it("are found again wherever the user has moved and copied them", async () => {
    const sheet = addSheet(excel.book, "支出", [[1]]);
    await put([mark("支出", 3, 0)]);
    const [rule] = sheet.conditionalFormats;
    sheet.conditionalFormats = [{ ...rule!, areas: [area(80, 4, 90, 4), area(1, 1, 1, 1)] }];
    addSheet(excel.book, "支出 (2)", [[1]]).conditionalFormats = [{ ...rule!, areas: [area(3, 0, 3, 0)] }];
    await put([]);
    assert.deepEqual(
      excel.book.sheets.map((one) => one.conditionalFormats),
      [[], []],
    );
  });

  it("go on by the thousand in requests that Excel takes", async () => {
    const sheet = addSheet(excel.book, "会费", [[1]]);
    const marks = Array.from({ length: 6000 }, (_, index) => mark("会费", 2 * index, index % 7));
    const before = excel.counters.syncs;
    await put(marks);
    assert.ok(excel.counters.syncs - before < 12, String(excel.counters.syncs - before));
    const areas = sheet.conditionalFormats.flatMap((format) => format.areas);
    assert.equal(areas.length, 6000);
    assert.ok(sheet.conditionalFormats.length < 30);
  });

  it("are not looked for when a change does not speak of them", async () => {
    addSheet(excel.book, "设置", [["年度", 2025]]);
    await put([mark("设置", 0, 1)]);
    const { conditionalFormats } = excel.book.sheet("设置");
    await openExcel().write({ pages: [], cells: [{ sheet: "设置", row: 0, column: 1, value: 2026 }] });
    assert.deepEqual(excel.book.sheet("设置").conditionalFormats, conditionalFormats);
  });

  describe("with fixes and a page, when Excel fails", () => {
    const change: WorkbookChange = {
      pages: [{ replaces: null, page: page({ name: "校验结果", rows: [[{ value: "共 2 条", role: "item" }]] }) }],
      cells: [
        { sheet: "支出", row: 1, column: 0, value: 46087, format: "yyyy-mm-dd", expected: "2026-03-06" },
        { sheet: "支出", row: 2, column: 0, value: 46143, format: "yyyy-mm-dd" },
        { sheet: "支出", row: 2, column: 1, value: "<慰问> & \"'送温暖'\n😀", expected: "=不是公式" },
        { sheet: "会员", row: 3, column: 3, value: 5241 },
      ],
      marks: [mark("支出", 1, 0), mark("会员", 2, 1, "warning"), mark("收入", 1, 0, "info"), mark("我的汇总", 0, 0)],
    };
    let book: Book;
    let old: string;
    let after: string;
    let actions: number;

    before(async () => {
      book = livedInBook();
      book.sheet("支出").conditionalFormats = [
        { id: "u", areas: [area(0, 0, 9, 9)], stopIfTrue: false, rule: custom("=$E1>1000", "#00FF00") },
      ];
      const first = await openInExcel(book);
      await put([mark("支出", 2, 2, "warning"), mark("活动", 1, 1, "info")]);
      book = cloneBook(first.book);
      old = stateOf(book);
      const plain = await openInExcel(cloneBook(book));
      const start = plain.counters.actions;
      const written = await openExcel().write(change);
      actions = plain.counters.actions - start;
      after = stateOf(plain.book);
      assert.deepEqual(written.unmarked, ["我的汇总"]);
      assert.notEqual(after, old);
    });

    it("leaves the workbook as before, or completes", async () => {
      let completed = 0;
      for (const k of points(actions)) {
        const { book: now } = await attempt(k, "fail");
        const state = stateOf(now);
        if (state === after) completed += 1;
        else assert.equal(state, old, `action ${k}`);
      }
      assert.ok(completed > 3 && completed < points(actions).length - 10, `${completed} of ${actions}`);
    });

    it("is put right by the next read wherever the connection broke", async () => {
      for (const k of points(actions)) {
        const failing = await attempt(k, "drop");
        failing.reconnect();
        await openExcel().read();
        const state = stateOf(failing.book);
        if (state !== after) assert.equal(state, old, `action ${k}`);
      }
    });

    async function attempt(at: number, kind: "fail" | "drop"): Promise<EmulatedExcel> {
      const opened = await openInExcel(cloneBook(book));
      opened.play({ kind, at });
      await openExcel()
        .write(change)
        .catch((error: unknown) => {
          assert.ok(error instanceof WorkbookError, String(error));
        });
      return opened;
    }
  });

  function put(marks: readonly CellMark[]): Promise<unknown> {
    return openExcel().write({ pages: [], cells: [], marks });
  }
});

/** Everything but the identities of rules and of the sheet that is made, print settings, and the apostrophe that tells a text. */
function stateOf(book: Book): string {
  const { book: whole, sheets } = bookState(book);
  const names = Object.entries(sheets).map(([name, sheet]) => [name, { ...sheet, page: null, id: null }]);
  return JSON.stringify({ whole, names }, (key, value: unknown) => (key === "quotePrefix" ? undefined : value), 1);
}

/** All of them with FAULTS=all, else every third. */
function points(actions: number): number[] {
  const all = Array.from({ length: actions }, (_, index) => index + 1);
  return process.env.FAULTS === "all" ? all : all.filter((k) => k % 3 === 1);
}

function mark(sheet: string, row: number, column: number, severity: CellMark["severity"] = "error"): CellMark {
  return { sheet, row, column, severity };
}

function area(top: number, left: number, bottom: number, right: number) {
  return { top, left, bottom, right };
}

function custom(formula: string, fill: string) {
  return { kind: "custom" as const, formula, look: { fill } };
}

function shown({ areas, rule }: BookSheet["conditionalFormats"][number]) {
  assert.ok(rule.kind === "custom");
  const letters = (column: number) => String.fromCharCode(65 + column);
  const at = areas.map(({ top, left, bottom, right }) =>
    top === bottom && left === right
      ? `${letters(left)}${top + 1}`
      : `${letters(left)}${top + 1}:${letters(right)}${bottom + 1}`,
  );
  return { formula: rule.formula, at, fill: rule.look.fill };
}
