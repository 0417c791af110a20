import assert from "node:assert/strict";
import { emptyCell } from "../../../src/workbench/host/book/cell.js";
import { enter } from "../../../src/workbench/host/book/entry.js";
import { inSheet, openSheet, refused } from "./in-sheet.js";
import { startEmulatedExcel, type EmulatedExcel } from "./start-emulated-excel.js";

describe("faults on demand", () => {
  let excel: EmulatedExcel;

  before(async () => {
    excel = await startEmulatedExcel({ level: "1.9" });
  });

  /** Six actions: a range and what is done to it, three times; two writes and a read. */
  async function sixActions(): Promise<unknown> {
    return inSheet(excel, async (sheet, context) => {
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A2").values = [[2]];
      const range = sheet.getRange("A1:A2").load("values");
      await context.sync();
      return range.values;
    });
  }

  for (const [at, written] of [
    [1, 0],
    [2, 0],
    [4, 1],
    [6, 2],
  ] as const) {
    it(`fails the action ${at}, once; what came before stays done`, async () => {
      const book = openSheet(excel);
      excel.play({ kind: "fail", at, code: "ServiceNotAvailable" });
      await assert.rejects(sixActions(), { code: "ServiceNotAvailable" });
      assert.equal([book.cell(0, 0), book.cell(1, 0)].filter(({ value }) => value !== null).length, written);
      assert.deepEqual(await sixActions(), [[1], [2]]);
    });
  }

  it("drops the connection until it is taken up again", async () => {
    const book = openSheet(excel);
    excel.play({ kind: "drop", at: 4 });
    await assert.rejects(sixActions());
    await assert.rejects(sixActions());
    assert.deepEqual([book.cell(0, 0).value, book.cell(1, 0).value], [1, null]);
    excel.reconnect();
    assert.deepEqual(await sixActions(), [[1], [2]]);
  });

  it("turns read-only at an action", async () => {
    const book = openSheet(excel);
    excel.play({ kind: "read-only", at: 4 });
    await assert.rejects(sixActions(), { code: "AccessDenied" });
    assert.deepEqual([book.cell(0, 0).value, book.cell(1, 0).value], [1, null]);
  });

  it("answers late: one batch, or every one", async () => {
    openSheet(excel);
    excel.play({ kind: "late", ms: 80, batch: 2 });
    const took: boolean[] = [];
    for (let batch = 0; batch < 3; batch++) took.push((await duration(sixActions)) >= 75);
    assert.deepEqual(took, [false, true, false]);
    excel.play({ kind: "late", ms: 80 });
    assert.ok((await duration(sixActions)) >= 75 && (await duration(sixActions)) >= 75);
  });

  it("loses a sheet between two batches", async () => {
    openSheet(excel);
    excel.book.addSheet("别");
    excel.play({ kind: "lose-sheet", sheet: "表", after: 1 });
    await refused(
      excel,
      async (sheet, context) => {
        sheet.getRange("A1").values = [[1]];
        await context.sync();
        sheet.getRange("A2").values = [[2]];
      },
      "ItemNotFound",
    );
    assert.deepEqual(
      excel.book.sheets.map(({ name }) => name),
      ["别"],
    );
  });

  it("answers the batch though the co-author could not delete or rename the sheet", async () => {
    openSheet(excel);
    excel.play({ kind: "lose-sheet", sheet: "表", after: 1 });
    excel.play({ kind: "lose-sheet", sheet: "没有", after: 1 });
    excel.play({ kind: "rename-sheet", sheet: "没有", to: "改", after: 1 });
    assert.deepEqual(await sixActions(), [[1], [2]]);
    assert.deepEqual(
      excel.book.sheets.map(({ name }) => name),
      ["表"],
    );
  });

  it("renames a sheet between two batches", async () => {
    openSheet(excel);
    excel.play({ kind: "rename-sheet", sheet: "表", to: "改", after: 1 });
    await refused(
      excel,
      async (sheet, context) => {
        sheet.getRange("A1").values = [[1]];
        await context.sync();
        context.workbook.worksheets.getItem("表").getRange("A2").values = [[2]];
      },
      "ItemNotFound",
    );
    assert.equal(excel.book.sheet("改").cell(0, 0).value, 1);
  });

  it("lets a co-author edit between two batches; formulas follow", async () => {
    openSheet(excel, [[1, "=A1*10"]]);
    excel.play({
      kind: "coauthor",
      after: 1,
      edit: (book) => {
        book.sheet("表").put(0, 0, enter(emptyCell, 7));
      },
    });
    const seen = await inSheet(excel, async (sheet, context) => {
      const range = sheet.getRange("B1").load("values");
      await context.sync();
      const before: unknown = range.values[0]?.[0];
      range.load("values");
      await context.sync();
      return [before, range.values[0]?.[0] as unknown];
    });
    assert.deepEqual(seen, [10, 70]);
  });
});

/** Milliseconds. */
async function duration(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
