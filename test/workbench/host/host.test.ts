import assert from "node:assert/strict";
import { createExcelHost } from "../../../src/workbench/host/excel-host.js";
import { Book } from "../../../src/workbench/host/book/book.js";
import { declaredLevels, startEmulatedExcel, type EmulatedExcel } from "./start-emulated-excel.js";

describe("the emulated Excel under the real office.js", () => {
  let excel: EmulatedExcel;

  before(async () => {
    excel = await startEmulatedExcel({ level: "1.9" });
  });

  beforeEach(() => {
    excel.open(new Book());
    excel.book.addSheet("表");
  });

  it("takes the level of each member from the declarations", () => {
    const levels = declaredLevels();
    assert.equal(levels.get("range.values"), 101);
    assert.equal(levels.get("worksheet.pagelayout"), 109);
    assert.equal(levels.get("range.getmergedareasornullobject"), 113);
    assert.ok(levels.size > 2000, String(levels.size));
  });

  it("refuses members that are newer than the level it plays", async () => {
    await fails(
      (sheet) => sheet.getRange("A1").getMergedAreasOrNullObject().load("address"),
      "ApiNotFound",
      /Range\.getMergedAreasOrNullObject needs more than level 1\.9/,
    );
  });

  it("fails loudly on what it does not imitate, naming class and member", async () => {
    await fails(
      (sheet) => sheet.getRange("A1").load("linkedDataTypeState"),
      "NotImitated",
      /Range\.linkedDataTypeState/,
    );
    await fails(
      (sheet) => {
        sheet.getRange("A1").autoFill("A1:A3");
      },
      "NotImitated",
      /Range\.AutoFill/,
    );
    await fails((sheet) => (sheet.getRange("A1").format.shrinkToFit = true), "NotImitated", /RangeFormat\.ShrinkToFit/);
  });

  const badNames = { 很长: "长".repeat(32), 冒号: "a:b", 撇号: "'a", 重名: "表", 保留: "history" };
  for (const [why, name] of Object.entries(badNames)) {
    it(`refuses the sheet name that Excel refuses (${why})`, async () => {
      await fails((sheet) => sheet.context.workbook.worksheets.add(name), /InvalidArgument|ItemAlreadyExists/);
    });
  }

  it("refuses values whose shape is not the range's", async () => {
    await fails((sheet) => (sheet.getRange("A1:B2").values = [[1, 2]]), "InvalidArgument");
    await fails((sheet) => (sheet.getRange("A1:B2").formulas = [[1, 2], [3]]), "InvalidArgument");
  });

  it("takes values in as typing: numbers, dates, formulas, truth values", async () => {
    await run((sheet) => {
      sheet.getRange("A1:H1").values = [
        ["1,234.5", "2026-03-09", "50%", "true", "+2*3", "'007", "=1+", "文字"].map((text) =>
          text === "=1+" ? "=1+1" : text,
        ),
      ];
    });
    const row = [...excel.book.sheet("表").rows.get(0)!.values()].map(({ value }) => value);
    assert.deepEqual(row, [1234.5, 46090, 0.5, true, 6, "007", 2, "文字"]);
  });

  it("refuses a formula with a mistake, and what earlier actions did stays done", async () => {
    await fails((sheet) => {
      sheet.getRange("A1").values = [[5]];
      sheet.getRange("A2").formulas = [["=SUM(A1"]];
    }, "InvalidArgument");
    assert.equal(excel.book.sheet("表").cell(0, 0).value, 5);
  });

  it("keeps protected sheets, read-only workbooks and the last visible sheet as they are", async () => {
    excel.book.sheet("表").protected = true;
    await fails((sheet) => (sheet.getRange("A1").values = [[1]]), "AccessDenied");
    excel.book.sheet("表").protected = false;
    excel.book.readOnly = true;
    await fails((sheet) => (sheet.getRange("A1").values = [[1]]), "AccessDenied");
    excel.book.readOnly = false;
    await fails((sheet) => {
      sheet.delete();
    }, "InvalidOperation");
  });

  it("refuses a request of more than 5 MB without looking at it", async () => {
    const text = "x".repeat(6 * 1024 * 1024);
    await fails((sheet) => (sheet.getRange("A1").values = [[text]]), "RequestPayloadSizeLimitExceeded");
  });

  it("counts syncs, cells and bytes each way", async () => {
    const before = { ...excel.counters };
    await run((sheet) => {
      sheet.getRange("A1:B3").values = [
        [1, 2],
        [3, 4],
        [5, 6],
      ];
      sheet.getRange("A1:B2").load("values");
    });
    const { counters } = excel;
    assert.equal(counters.syncs - before.syncs, 1);
    assert.deepEqual([counters.cellsWritten - before.cellsWritten, counters.cellsRead - before.cellsRead], [6, 4]);
    assert.ok(counters.bytesIn > before.bytesIn && counters.bytesOut > before.bytesOut);
  });

  it("fails at the action it is told to, once", async () => {
    excel.failAt(2, "ServiceNotAvailable");
    const put = (sheet: Excel.Worksheet) => {
      sheet.getRange("A1").values = [[1]];
    };
    await fails(put, "ServiceNotAvailable");
    await run(put);
    assert.equal(excel.book.sheet("表").cell(0, 0).value, 1);
  });

  it("presses a ribbon button and waits until its function says that it is done", async () => {
    const seen: string[] = [];
    excel.Office.actions.associate("makeReport", (event: Office.AddinCommands.Event) => {
      seen.push(event.source.id);
      event.completed();
    });
    await excel.press("makeReport");
    assert.deepEqual(seen, ["makeReport"]);
  });

  it("tells the page its language and level", () => {
    assert.equal(excel.Office.context.displayLanguage, "zh-CN");
    assert.equal(excel.Office.context.requirements.isSetSupported("ExcelApi", "1.9"), true);
    assert.equal(excel.Office.context.requirements.isSetSupported("ExcelApi", "1.10"), false);
  });

  it("plays every level when it is given no declarations", () => {
    const host = createExcelHost();
    host.book.addSheet("表");
    const path = (Id: number, ObjectPathType: number, Name: string, rest: object) => ({
      Id,
      ObjectPathType,
      Name,
      ...rest,
    });
    const body = {
      Actions: [{ Id: 9, ActionType: 2, Name: "", ObjectPathId: 3, QueryInfo: { Select: ["name"] } }],
      ObjectPaths: {
        1: path(1, 1, "", {}),
        2: path(2, 4, "Worksheets", { ParentObjectPathId: 1 }),
        3: path(3, 5, "", { ParentObjectPathId: 2, ArgumentInfo: { Arguments: ["表"] } }),
      },
    };
    assert.match(String(host.ask(JSON.stringify(body))), /"Name":"表"/);
  });

  async function run(work: (sheet: Excel.Worksheet) => unknown): Promise<void> {
    await excel.Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem("表"));
      await context.sync();
    });
  }

  async function fails(work: (sheet: Excel.Worksheet) => unknown, code: string | RegExp, message = /./): Promise<void> {
    await assert.rejects(run(work), (error: OfficeExtension.Error) => {
      assert.match(error.code, typeof code === "string" ? new RegExp(`^${code}$`) : code);
      assert.match(error.message, message);
      return true;
    });
  }
});
