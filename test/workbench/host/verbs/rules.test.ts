import assert from "node:assert/strict";
import { inSheet, openSheet, refused } from "../in-sheet.js";
import { startEmulatedExcel, type EmulatedExcel } from "../start-emulated-excel.js";

describe("conditional formats and validations", () => {
  let excel: EmulatedExcel;

  before(async () => {
    excel = await startEmulatedExcel({ level: "1.9" });
  });

  it("keeps a rule of each kind, the latest first", async () => {
    const book = openSheet(excel);
    const counted = await inSheet(excel, async (sheet, context) => {
      const range = sheet.getRange("A1:A9");
      const custom = range.conditionalFormats.add("Custom").custom;
      custom.rule.formula = '=$A1="欠"';
      custom.format.fill.color = "#FFC7CE";
      custom.format.font.bold = true;
      const value = range.conditionalFormats.add("CellValue");
      value.cellValue.rule = { operator: "Between", formula1: "1", formula2: "=B1" };
      value.cellValue.format.font.color = "#9C0006";
      value.stopIfTrue = true;
      const text = range.conditionalFormats.add("ContainsText").textComparison;
      text.rule = { operator: "BeginsWith", text: "※" };
      range.conditionalFormats.add("DataBar").dataBar.positiveFormat.fillColor = "#00FF00";
      range.conditionalFormats.add("ColorScale").colorScale.criteria = {
        minimum: { type: "LowestValue", color: "#FFFFFF" },
        maximum: { type: "HighestValue", color: "#FF0000" },
      };
      const count = range.conditionalFormats.getCount();
      await context.sync();
      return count.value;
    });
    assert.equal(counted, 5);
    assert.deepEqual(
      book.conditionalFormats.map(({ rule }) => rule),
      [
        { kind: "colorScale", colors: ["#FFFFFF", "#FF0000"] },
        { kind: "dataBar", color: "#00FF00" },
        { kind: "containsText", operator: "BeginsWith", text: "※", look: {} },
        { kind: "cellValue", operator: "Between", formula1: "=1", formula2: "=B1", look: { color: "#9C0006" } },
        { kind: "custom", formula: '=$A1="欠"', look: { fill: "#FFC7CE", bold: true } },
      ],
    );
    assert.equal(book.conditionalFormats[3]?.stopIfTrue, true);
  });

  it("reads rules back, changes their order, and clears a part of their cells", async () => {
    const book = openSheet(excel);
    const read = await inSheet(excel, async (sheet, context) => {
      const formats = sheet.getRange("A1:A9").conditionalFormats;
      formats.add("Custom").custom.rule.formula = "=TRUE";
      formats.add("DataBar");
      sheet.getRange("A4:A5").conditionalFormats.clearAll();
      formats.load("items/type, items/priority, items/id");
      await context.sync();
      const last = formats.items[1]!;
      last.priority = 0;
      last.load("priority");
      const areas = last.getRanges().load("address");
      const wrong = last.dataBarOrNullObject.load("showDataBarOnly");
      await context.sync();
      return {
        types: formats.items.map(({ type }) => type),
        first: last.priority,
        areas: areas.address,
        wrong: wrong.isNullObject,
      };
    });
    assert.deepEqual(read, { types: ["DataBar", "Custom"], first: 0, areas: "表!A1:A3,表!A6:A9", wrong: true });
    assert.equal(book.conditionalFormats[0]?.rule.kind, "custom");
    await refused(excel, (sheet) => sheet.getRange("A1").conditionalFormats.add("IconSet"), "NotImitated");
  });

  const rules: Readonly<Record<string, Excel.DataValidationRule>> = {
    List: { list: { inCellDropDown: true, source: "是,否" } },
    WholeNumber: { wholeNumber: { formula1: 1, formula2: 12, operator: "Between" } },
    Decimal: { decimal: { formula1: 0, operator: "GreaterThan" } },
    TextLength: { textLength: { formula1: 18, operator: "EqualTo" } },
    Date: { date: { formula1: "2026-01-01", operator: "GreaterThanOrEqualTo" } },
    Custom: { custom: { formula: "=COUNTIF(A:A,A1)=1" } },
  };
  for (const [type, rule] of Object.entries(rules)) {
    it(`keeps a validation of type ${type}, with its alert and prompt`, async () => {
      openSheet(excel);
      const read = await inSheet(excel, async (sheet, context) => {
        const validation = sheet.getRange("A1:A9").dataValidation;
        validation.rule = rule;
        validation.errorAlert = { message: "不行", showAlert: true, style: "Warning", title: "" };
        validation.prompt = { message: "填数", showPrompt: true, title: "提示" };
        validation.ignoreBlanks = false;
        validation.load("rule, type, errorAlert, prompt, ignoreBlanks");
        const beside = sheet.getRange("B1").dataValidation.load("type");
        const mixed = sheet.getRange("A1:B1").dataValidation.load("type");
        await context.sync();
        return [validation.type, validation.errorAlert.style, validation.prompt.title, beside.type, mixed.type];
      });
      assert.deepEqual(read, [type, "Warning", "提示", "None", "MixedCriteria"]);
    });
  }

  it("takes a range as the source of a list, and clears a rule from a part of its cells", async () => {
    const book = openSheet(excel);
    await inSheet(excel, (sheet) => {
      sheet.getRange("A1:A9").dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("D1:D3") } };
      sheet.getRange("A3").dataValidation.clear();
    });
    assert.deepEqual(
      book.validations.map(({ area, rule }) => [area.top, area.bottom, rule]),
      [
        [0, 1, { list: { inCellDropDown: true, source: "=$D$1:$D$3" } }],
        [3, 8, { list: { inCellDropDown: true, source: "=$D$1:$D$3" } }],
      ],
    );
  });

  it("finds the cells that their rule would not let in", async () => {
    openSheet(excel, [[5], [13], [""], [2.5]]);
    const cells = await inSheet(excel, async (sheet, context) => {
      const { dataValidation } = sheet.getRange("A1:A4");
      dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 12, operator: "Between" } };
      const areas = dataValidation.getInvalidCellsOrNullObject().load("address");
      await context.sync();
      return areas.address;
    });
    assert.equal(cells, "表!A2,表!A4");
  });

  it("refuses rules that Excel refuses", async () => {
    openSheet(excel);
    const set = (rule: unknown) => (sheet: Excel.Worksheet) =>
      (sheet.getRange("A1").dataValidation.rule = rule as Excel.DataValidationRule);
    await refused(excel, set({ list: { inCellDropDown: true, source: "长".repeat(256) } }), "InvalidArgument");
    await refused(excel, set({ wholeNumber: { formula1: 1, operator: "Between" } }), "InvalidArgument");
    await refused(excel, set({ custom: { formula: "A1>0" } }), "InvalidArgument");
  });
});
