import assert from "node:assert/strict";
import { inSheet, openSheet, refused } from "./in-sheet.js";
import { startEmulatedExcel, type EmulatedExcel } from "./start-emulated-excel.js";

describe("what a workbook keeps beside its sheets", () => {
  let excel: EmulatedExcel;

  beforeEach(async () => {
    excel = await startEmulatedExcel({
      level: "1.12",
      prepare: ({ book }) => book.settings.set("年度", { year: 2026 }),
    });
  });

  it("gives settings to the page that starts, and keeps what it saves", async () => {
    const { settings } = excel.Office.context.document;
    assert.deepEqual(structuredClone(settings.get("年度")), { year: 2026 });
    settings.set("单位", "教育工会");
    settings.remove("年度");
    const result = await save(settings);
    assert.equal(result, "succeeded");
    assert.deepEqual([...excel.book.settings], [["单位", "教育工会"]]);
    excel.book.readOnly = true;
    assert.equal(await save(settings), "failed");
  });

  it("gives the page again what others have saved since", async () => {
    const { settings } = excel.Office.context.document;
    excel.coauthorEdit((book) => {
      book.settings.set("年度", { year: 2027 });
      book.changes.tell({ kind: "sheets" });
    });
    await new Promise((resolve) => {
      settings.refreshAsync(resolve);
    });
    assert.deepEqual(structuredClone(settings.get("年度")), { year: 2027 });
  });

  it("gives the same settings to batches, and tells when they change", async () => {
    excel.book.addSheet("表");
    let told = 0;
    await inSheet(excel, (_sheet, context) => {
      context.workbook.settings.onSettingsChanged.add(() => Promise.resolve(void (told += 1)));
    });
    const read = await inSheet(excel, async (_sheet, context) => {
      const { settings } = context.workbook;
      settings.add("列", ["甲", "乙"]);
      settings.getItem("年度").delete();
      const kept = settings.getItemOrNullObject("列").load("value");
      const gone = settings.getItemOrNullObject("年度").load("value");
      const count = settings.getCount();
      await context.sync();
      return { kept: kept.value as unknown, gone: gone.isNullObject, count: count.value };
    });
    assert.deepEqual(read, { kept: ["甲", "乙"], gone: true, count: 1 });
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal(told, 1);
  });

  it("keeps properties, custom ones and those of sheets", async () => {
    openSheet(excel);
    const read = await inSheet(excel, async (sheet, context) => {
      const { properties } = context.workbook;
      properties.title = "会费台账";
      properties.custom.add("年度", 2026);
      properties.custom.add("已审", true);
      sheet.customProperties.add("种类", "dues");
      properties.load("title, author");
      properties.custom.load("items/key, items/value, items/type");
      const kind = sheet.customProperties.getItem("种类").load("value");
      await context.sync();
      return [
        properties.title,
        properties.author,
        properties.custom.items.map(({ key, value, type }) => [key, value as unknown, type]),
        kind.value,
      ];
    });
    assert.deepEqual(read, [
      "会费台账",
      "",
      [
        ["年度", 2026, "Number"],
        ["已审", true, "Boolean"],
      ],
      "dues",
    ]);
  });

  it("keeps XML parts and finds them by namespace", async () => {
    openSheet(excel);
    const xml = '<账 xmlns="urn:union">1</账>';
    const read = await inSheet(excel, async (_sheet, context) => {
      const parts = context.workbook.customXmlParts;
      parts.add(xml);
      parts.add("<plain/>");
      const found = parts.getByNamespace("urn:union").getOnlyItem();
      const text = found.getXml();
      found.load("namespaceUri");
      const count = parts.getCount();
      await context.sync();
      return [text.value, found.namespaceUri, count.value];
    });
    assert.deepEqual(read, [xml, "urn:union", 2]);
    await refused(excel, (_sheet, context) => context.workbook.customXmlParts.add("no xml"), "InvalidArgument");
  });

  it("keeps names of ranges, and freezes panes", async () => {
    openSheet(excel, [[1, 2]]);
    const read = await inSheet(excel, async (sheet, context) => {
      const name = context.workbook.names.add("合计", sheet.getRange("B1"), "说明");
      const range = name.getRange().load("address");
      name.load("formula, scope, comment, type");
      sheet.freezePanes.freezeAt(sheet.getRange("A1:A2"));
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      return {
        formula: String(name.formula),
        scope: name.scope,
        comment: name.comment,
        at: [range.address, frozen.address],
      };
    });
    assert.deepEqual(read, { formula: "=表!$B$1", scope: "Workbook", comment: "说明", at: ["表!B1", "表!A1:A2"] });
  });

  it("leads from sheet to sheet, past hidden ones when told to", async () => {
    openSheet(excel);
    excel.book.addSheet("隐").visibility = "Hidden";
    excel.book.addSheet("末");
    const names = await inSheet(excel, async (sheet, context) => {
      const { worksheets } = context.workbook;
      const found = [
        sheet.getNext(),
        sheet.getNext(true),
        worksheets.getFirst(),
        worksheets.getLast(),
        sheet.getPreviousOrNullObject(),
      ];
      for (const one of found) one.load("name");
      const count = worksheets.getCount(true);
      await context.sync();
      return [...found.map((one) => (one.isNullObject ? null : one.name)), count.value];
    });
    assert.deepEqual(names, ["隐", "末", "表", "末", null, 2]);
  });

  it("lays out pages: headers, margins, titles", async () => {
    openSheet(excel);
    const read = await inSheet(excel, async (sheet, context) => {
      const { pageLayout } = sheet;
      pageLayout.headersFooters.defaultForAllPages.leftHeader = "&A";
      pageLayout.centerVertically = true;
      pageLayout.topMargin = 36;
      pageLayout.setPrintTitleRows("$1:$2");
      pageLayout.setPrintArea("A1:F40");
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
      const columns = pageLayout.getPrintTitleColumnsOrNullObject().load("address");
      const area = pageLayout.getPrintAreaOrNullObject().load("address");
      pageLayout.load("centerVertically, topMargin, headersFooters/defaultForAllPages/leftHeader");
      await context.sync();
      return [titles.address, columns.isNullObject, area.address, pageLayout.topMargin, pageLayout.centerVertically];
    });
    assert.deepEqual(read, ["表!1:2", true, "表!A1:F40", 36, true]);
  });
});

function save(settings: Office.Settings): Promise<Office.AsyncResultStatus> {
  return new Promise((resolve) => {
    settings.saveAsync((result) => {
      resolve(result.status);
    });
  });
}
