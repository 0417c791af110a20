import assert from "node:assert/strict";
import { inSheet, openSheet, refused } from "../in-sheet.js";
import { startEmulatedExcel, type EmulatedExcel } from "../start-emulated-excel.js";

describe("grouped rows", () => {
  let excel: EmulatedExcel;

  before(async () => {
    excel = await startEmulatedExcel({ level: "1.10" });
  });

  it("have a level more with each group they are in, and one less when they are ungrouped", async () => {
    const book = openSheet(excel, [["一"], ["二"], ["三"], ["四"]]);
    await inSheet(excel, (sheet) => {
      sheet.getRange("2:4").group("ByRows");
      sheet.getRange("3:3").group("ByRows");
      sheet.getRange("A6:B7").group("ByRows");
    });
    assert.deepEqual(levels(book), [
      [1, 1],
      [2, 2],
      [3, 1],
      [5, 1],
      [6, 1],
    ]);
    await inSheet(excel, (sheet) => {
      sheet.getRange("1:10").ungroup("ByRows");
    });
    assert.deepEqual(levels(book), [[2, 1]]);
  });

  it("are refused beyond seven levels, where nothing is grouped, and over whole columns", async () => {
    openSheet(excel, [["一"]]);
    await refused(
      excel,
      (sheet) => {
        sheet.getRange("1:9").ungroup("ByRows");
      },
      "InvalidArgument",
    );
    await refused(
      excel,
      (sheet) => {
        sheet.getRange().group("ByRows");
      },
      "InvalidArgument",
    );
    await inSheet(excel, (sheet) => {
      for (let level = 1; level <= 7; level += 1) sheet.getRange("2:2").group("ByRows");
    });
    await refused(
      excel,
      (sheet) => {
        sheet.getRange("1:3").group("ByRows");
      },
      "InvalidArgument",
    );
  });

  it("follow rows that are put in and taken out", async () => {
    const book = openSheet(excel, [["一"], ["二"], ["三"], ["四"], ["五"]]);
    await inSheet(excel, (sheet) => {
      sheet.getRange("2:4").group("ByRows");
      sheet.getRange("3:3").insert("Down");
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("4:4").delete("Up");
    });
    assert.deepEqual(levels(book), [
      [2, 1],
      [3, 1],
      [4, 1],
    ]);
  });
});

function levels(sheet: { readonly rowLevels: ReadonlyMap<number, number> }): [number, number][] {
  return [...sheet.rowLevels].sort(([one], [other]) => one - other);
}
