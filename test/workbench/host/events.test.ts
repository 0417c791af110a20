import assert from "node:assert/strict";
import { enter } from "../../../src/workbench/host/book/entry.js";
import type { Book } from "../../../src/workbench/host/book/book.js";
import { inSheet, openSheet, refused } from "./in-sheet.js";
import { startEmulatedExcel, type EmulatedExcel } from "./start-emulated-excel.js";

type Heard = Readonly<Record<string, unknown>>;

describe("events", () => {
  let excel: EmulatedExcel;

  beforeEach(async () => {
    excel = await startEmulatedExcel({ level: "1.17" });
  });

  it("tell an add-in of its own edits, with the values of a single cell before and after", async () => {
    openSheet(excel, [[1, "=A1*2"]]);
    const heard = await listen((sheet) => sheet.onChanged);
    await inSheet(excel, (sheet) => {
      sheet.getRange("A1").values = [[5]];
    });
    await inSheet(excel, (sheet) => {
      sheet.getRange("C1:D2").values = [
        [1, 2],
        [3, 4],
      ];
    });
    assert.deepEqual(picked(await told(heard, 2), "address", "changeType", "source", "details"), [
      {
        address: "A1",
        changeType: "RangeEdited",
        source: "Local",
        details: { valueBefore: 1, valueAfter: 5, valueTypeBefore: "Double", valueTypeAfter: "Double" },
      },
      { address: "C1:D2", changeType: "RangeEdited", source: "Local", details: undefined },
    ]);
  });

  it("tell of the user's edits and of a co-author's, which come from elsewhere", async () => {
    openSheet(excel, [[1]]);
    const heard = await listen((sheet) => sheet.onChanged);
    excel.userEdit((book) => {
      type(book, 0, 0, "甲");
    });
    excel.coauthorEdit((book) => {
      type(book, 4, 1, 8);
    });
    assert.deepEqual(picked(await told(heard, 2), "address", "source"), [
      { address: "A1", source: "Local" },
      { address: "B5", source: "Remote" },
    ]);
  });

  it("make one of edits side by side, and give the changed range", async () => {
    openSheet(excel);
    const addresses: string[] = [];
    await inSheet(excel, (sheet) => {
      sheet.onChanged.add(async (event) => {
        await excel.Excel.run(async (context) => {
          const range = event.getRange(context).load("address");
          await context.sync();
          addresses.push(range.address);
        });
      });
    });
    excel.userEdit((book) => {
      type(book, 0, 0, 1);
      type(book, 1, 0, 2);
      type(book, 2, 0, 3);
      type(book, 9, 9, 4);
    });
    assert.deepEqual(await told(addresses, 2), ["表!A1:A3", "表!J10"]);
  });

  it("tell of looks apart from values", async () => {
    openSheet(excel);
    const changed = await listen((sheet) => sheet.onChanged);
    const looks = await listen((sheet) => sheet.onFormatChanged);
    await inSheet(excel, (sheet) => {
      sheet.getRange("A1:B2").format.fill.color = "#FF0000";
    });
    assert.deepEqual(picked(await told(looks, 1), "address"), [{ address: "A1:B2" }]);
    assert.equal(changed.length, 0);
  });

  it("tell of sheets added, renamed, hidden, protected and deleted", async () => {
    openSheet(excel);
    const heard: Heard[] = [];
    await excel.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(collect(heard));
      worksheets.onDeleted.add(collect(heard));
      worksheets.onNameChanged.add(collect(heard));
      worksheets.onVisibilityChanged.add(collect(heard));
      worksheets.onProtectionChanged.add(collect(heard));
      await context.sync();
    });
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("新");
      await context.sync();
      sheet.name = "改";
      sheet.visibility = "Hidden";
      sheet.protection.protect();
      await context.sync();
      sheet.delete();
      await context.sync();
    });
    assert.deepEqual(
      (await told(heard, 5)).map(({ type: kind }) => kind),
      [
        "WorksheetAdded",
        "WorksheetNameChanged",
        "WorksheetVisibilityChanged",
        "WorksheetProtectionChanged",
        "WorksheetDeleted",
      ],
    );
    assert.deepEqual([heard[1]?.nameBefore, heard[1]?.nameAfter], ["新", "改"]);
  });

  it("tell of activation and of the selection, on the sheet and to the document", async () => {
    const sheet = openSheet(excel);
    excel.book.addSheet("别");
    const activated = await listen((shown) => shown.onActivated);
    const selected = await listen((shown) => shown.onSelectionChanged);
    const document: string[] = [];
    await new Promise((resolve) => {
      excel.Office.context.document.addHandlerAsync(
        excel.Office.EventType.DocumentSelectionChanged,
        () => document.push("changed"),
        resolve,
      );
    });
    excel.userEdit((book) => {
      book.active = book.sheet("别");
      book.changes.tell({ kind: "active" });
    });
    excel.userEdit((book) => {
      book.active = sheet;
      book.selection = { sheet: "表", address: "表!B2:B3" };
      book.changes.tell({ kind: "active" });
      book.changes.tell({ kind: "selection" });
    });
    assert.deepEqual(picked(await told(selected, 1), "address"), [{ address: "B2:B3" }]);
    assert.equal((await told(activated, 1)).length, 1);
    assert.deepEqual(await told(document, 1), ["changed"]);
  });

  it("tell a table of edits inside it only", async () => {
    openSheet(excel, [["姓名"], ["李四"]]);
    const heard: Heard[] = [];
    await inSheet(excel, (sheet) => {
      const table = sheet.tables.add("A1:A2", true);
      table.onChanged.add(collect(heard));
    });
    await inSheet(excel, (sheet) => {
      sheet.getRange("C1").values = [[1]];
      sheet.getRange("A2").values = [["张三"]];
    });
    assert.deepEqual(picked(await told(heard, 1), "address"), [{ address: "A2" }]);
  });

  it("are not told while switched off, nor to handlers that were taken back", async () => {
    openSheet(excel);
    const heard: Heard[] = [];
    const handler = await inSheetKeeping((sheet) => sheet.onChanged.add(collect(heard)));
    const edit = () =>
      inSheet(excel, (sheet) => {
        sheet.getRange("A1").values = [[1]];
      });
    await switchEvents(false);
    await edit();
    await switchEvents(true);
    await edit();
    assert.equal((await told(heard, 1)).length, 1);
    handler.remove();
    await handler.context.sync();
    await edit();
    await pause();
    assert.equal(heard.length, 1);
  });

  it("that are not imitated are refused when they are asked for", async () => {
    openSheet(excel);
    await refused(excel, (sheet) => sheet.onSingleClicked.add(collect([])), "NotImitated", /SingleClicked/);
  });

  async function listen<T>(pick: (sheet: Excel.Worksheet) => OfficeExtension.EventHandlers<T>): Promise<Heard[]> {
    const heard: Heard[] = [];
    await inSheet(excel, (sheet) => {
      pick(sheet).add(collect(heard));
    });
    return heard;
  }

  async function inSheetKeeping<T>(work: (sheet: Excel.Worksheet) => T): Promise<T> {
    return excel.Excel.run(async (context) => {
      const kept = work(context.workbook.worksheets.getItem("表"));
      await context.sync();
      return kept;
    });
  }

  async function switchEvents(on: boolean): Promise<void> {
    await excel.Excel.run(async (context) => {
      context.runtime.enableEvents = on;
      await context.sync();
    });
  }
});

function collect(heard: Heard[]): (event: unknown) => Promise<void> {
  return (event) => {
    heard.push(event as Heard);
    return Promise.resolve();
  };
}

/** Waits until so many have been heard, and a moment longer, so that one too many would show. */
async function told<T>(heard: T[], count: number): Promise<T[]> {
  for (let turn = 0; turn < 50 && heard.length < count; turn++) await pause();
  await pause();
  assert.equal(heard.length, count);
  return heard;
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 10));
}

function picked(heard: readonly Heard[], ...keys: string[]): unknown[] {
  return heard.map((event) =>
    Object.fromEntries(
      keys.map((key) => [key, typeof event[key] === "object" ? structuredClone(event[key]) : event[key]]),
    ),
  );
}

function type(book: Book, row: number, column: number, value: unknown): void {
  const sheet = book.sheet("表");
  sheet.put(row, column, enter(sheet.cell(row, column), value));
  const area = { top: row, left: column, bottom: row, right: column };
  book.changes.tell({ kind: "cells", sheet, area, how: "RangeEdited" });
}
