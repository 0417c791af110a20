import { parseAddress } from "../../../src/workbench/host/book/addresses.js";
import { Book } from "../../../src/workbench/host/book/book.js";
import type { BookCell, BookValue, CellFormat } from "../../../src/workbench/host/book/cell.js";
import type { BookSheet } from "../../../src/workbench/host/book/sheet.js";

/** A workbook with one of everything that the emulated Excel keeps. */
export function fullBook(): Book {
  const book = new Book();
  const spending = book.addSheet("支出 流水");
  const report = book.addSheet("经费'收支'表");
  const hidden = book.addSheet("参数");
  fillSpending(spending);
  fillReport(report);
  hidden.visibility = "VeryHidden";
  put(hidden, "A1", "会员活动支出");
  book.addSheet("Empty").visibility = "Hidden";
  book.names = [
    { name: "费率", formula: "=0.005", comment: "每月", visible: true },
    { name: "科目", formula: "=参数!$A$1:$A$3", comment: "", visible: false },
  ];
  book.active = report;
  book.structureProtected = true;
  book.calculationMode = "AutomaticExceptTables";
  Object.assign(book.details, { title: "决算 & 预算", author: "工会", company: "学校", comments: "a<b" });
  book.properties.set("单位", "示例工会").set("年度", 2026).set("比例", 0.5).set("已审", true);
  book.xmlParts.set("{6E0E4A2F-0000-4000-8000-000000000001}", '<账本 xmlns="urn:union-books"><年>2026</年></账本>');
  return book;
}

/** Puts a value, a formula (a text that begins with `=`) or only a format into a cell. */
export function put(
  sheet: BookSheet,
  address: string,
  content: BookValue,
  format: CellFormat = {},
  value: BookValue = null,
): void {
  const { top, left } = parseAddress(address).area;
  const isFormula = typeof content === "string" && content.startsWith("=");
  const cell: BookCell = isFormula ? { value, formula: content, format } : { value: content, format };
  sheet.put(top, left, cell);
}

function fillSpending(sheet: BookSheet): void {
  const head: CellFormat = { font: { bold: true, color: "#FFFFFF" }, fill: "#1F4E79", wrapText: true };
  ["日期", "科目", "金额", "备注"].forEach((text, column) => {
    put(sheet, `${"ABCD"[column] ?? ""}1`, text, head);
  });
  const rows: [number, string, number, BookValue][] = [
    [46022, "会员活动支出", 1200.5, " 前后空格 "],
    [46053.75, "维权支出", 0.1 + 0.2, "两\n行"],
    [46081, "会员活动支出", -99.5, true],
  ];
  rows.forEach(([day, account, amount, note], index) => {
    const row = index + 2;
    put(sheet, `A${row}`, day, { numberFormat: "yyyy-mm-dd" });
    put(sheet, `B${row}`, account);
    put(sheet, `C${row}`, amount, { numberFormat: "#,##0.00;[Red]-#,##0.00" });
    put(sheet, `D${row}`, note);
  });
  sheet.tables = [
    {
      id: "{00000000-0002-0000-0000-000000000001}",
      name: "支出",
      area: parseAddress("A1:D4").area,
      showHeaders: true,
      showTotals: false,
      showBandedRows: true,
      showFilterButton: true,
      style: "TableStyleMedium2",
    },
  ];
  sheet.columnWidths.set(0, 75).set(1, 75).set(3, 150.75);
  sheet.hiddenColumns.add(3).add(4);
  sheet.rowHeights.set(0, 31.5);
  sheet.hiddenRows.add(2).add(9);
  sheet.freeze = { rows: 1, columns: 0 };
  sheet.validations = [
    {
      area: parseAddress("B2:B200").area,
      rule: { list: { inCellDropDown: true, source: '会员活动支出,"其他"' } },
      alert: { showAlert: false, style: "Information", title: "", message: "" },
      prompt: { showPrompt: true, title: "科目", message: "请选择" },
    },
    {
      area: parseAddress("C2:C200").area,
      rule: { decimal: { formula1: 0, formula2: "=参数!$B$1", operator: "NotBetween" } },
      alert: { showAlert: true, style: "Warning", title: "金额", message: "不在范围内" },
      ignoreBlanks: false,
    },
    { area: parseAddress("D2").area, rule: { custom: { formula: '=LEN(D2)<"9"' } }, alert: null },
  ];
}

function fillReport(sheet: BookSheet): void {
  put(sheet, "A1", "收支表", {
    font: { name: "Microsoft YaHei", size: 10.5, italic: true, underline: "Double", strikethrough: true },
    horizontalAlignment: "CenterAcrossSelection",
    verticalAlignment: "Top",
    borders: {
      top: { style: "Continuous", color: "#808080" },
      bottom: { style: "Double" },
      left: { style: "Continuous", weight: "Thick", color: "#FF0000" },
      right: { style: "DashDot", weight: "Medium" },
    },
  });
  put(sheet, "A2", "=SUM(C2:C4)", { numberFormat: "0.00%", textOrientation: -45 });
  put(sheet, "B3", "=SUMIFS('支出 流水'!C2:C4,'支出 流水'!B2:B4,参数!A1)", { indentLevel: 2, locked: false }, 1101);
  put(sheet, "B4", '=IF(B3>0,"有余","")', {}, "有余");
  put(sheet, "B5", "=SUM(支出[金额])", { textOrientation: 180 }, 1101.3);
  put(sheet, "B6", "=B5/0", {}, { error: "#DIV/0!" });
  put(sheet, "B7", { error: "#N/A" });
  put(sheet, "B8", "'=不是公式", { quotePrefix: true, numberFormat: "@" });
  put(sheet, "B9", '=IF(1=1,"","x")', {}, "");
  put(sheet, "B10", "=1=1", {}, true);
  put(sheet, "E20", null, { fill: "#FFF9E5" });
  sheet.merges = [parseAddress("A1:C1").area, parseAddress("E2:E5").area];
  sheet.names = [{ name: "UnionBooks.Kind", formula: '="fund-report:2026"', comment: "", visible: false }];
  sheet.links.set("A1", { documentReference: "'支出 流水'!A1", screenTip: "到支出" });
  sheet.links.set("A2", { documentReference: "top", address: "https://example.org/?a=1&b=2" });
  sheet.conditionalFormats = [
    condition("B3:B9 D1", {
      kind: "custom",
      formula: "=$B3>1000",
      look: { fill: "#FDE9E7", color: "#C00000", bold: true },
    }),
    condition("B3:B5", {
      kind: "cellValue",
      operator: "Between",
      formula1: "=1",
      formula2: "=B$1",
      look: { italic: true },
    }),
    condition("B4", { kind: "containsText", operator: "BeginsWith", text: '有"余', look: { numberFormat: "0.0" } }),
    condition("C1:C9", { kind: "dataBar", color: "#638EC6" }),
    condition("C1:C9", { kind: "colorScale", colors: ["#F8696B", "#FFEB84", "#63BE7B"] }),
  ];
  sheet.rowLevels.set(4, 1).set(5, 2).set(60, 1);
  sheet.summaryAbove = true;
  sheet.charts = [
    {
      id: "1",
      name: "图表 1",
      type: "ColumnStacked",
      title: "收入与支出",
      showTitle: true,
      legend: "Bottom",
      left: 100.5,
      top: 33,
      width: 360,
      height: 216,
      series: [
        {
          name: { reference: "'支出 流水'!$C$1" },
          categories: "'支出 流水'!$B$2:$B$4",
          values: "'支出 流水'!$C$2:$C$4",
          color: "#1F4E79",
        },
        { name: { text: "预算 <1>" }, categories: null, values: "'支出 流水'!$C$2:$C$4", color: "" },
      ],
      categoryTitle: "科目",
      valueTitle: "元",
      valueFormat: '#,##0"元"',
    },
    {
      id: "3",
      name: "图表 3",
      type: "BarClustered",
      title: "条",
      showTitle: true,
      legend: "Right",
      left: 0,
      top: 600,
      width: 200,
      height: 200,
      series: [{ name: { text: "支出" }, categories: null, values: "'支出 流水'!$C$2:$C$4", color: "" }],
      valueMinimum: 0,
      reversed: true,
      valuesAtLast: true,
    },
    {
      id: "4",
      name: "图表 4",
      type: "Line",
      title: "线",
      showTitle: true,
      legend: "Top",
      left: 0,
      top: 900,
      width: 200,
      height: 200,
      series: [
        { name: { text: "支出" }, categories: null, values: "'支出 流水'!$C$2:$C$4", color: "#1F4E79" },
        { name: { text: "预算" }, categories: null, values: "'支出 流水'!$C$2:$C$4", color: "#9DC3E6", dashed: true },
        { name: { text: "上年" }, categories: null, values: "'支出 流水'!$C$2:$C$4", color: "", dashed: true },
      ],
    },
    {
      id: "2",
      name: "图表 2",
      type: "Pie",
      title: "",
      showTitle: false,
      legend: "Hidden",
      left: 0,
      top: 300,
      width: 200,
      height: 200,
      series: [{ name: { text: "" }, categories: null, values: "'支出 流水'!$C$2:$C$4", color: "" }],
    },
  ];
  sheet.properties.set("来源", "自动 生成");
  sheet.freeze = { rows: 2, columns: 1 };
  sheet.page = {
    orientation: "Landscape",
    paperSize: "A4",
    centerHorizontally: true,
    zoom: { horizontalFitToPages: 1 },
    printArea: "A1:E20",
    titleRows: "1:2",
    centerFooter: "&P / &N",
    breaks: [5, 12],
    columnBreaks: [3],
    titleColumns: "A:B",
    centerVertically: true,
    margins: { left: 36, top: 43.2 },
    texts: { leftHeader: "&D", rightFooter: "A && B <c>" },
  };
  sheet.tabColor = "#1F4E79";
  sheet.showGridlines = false;
  sheet.protected = true;
  sheet.protection = {
    options: { allowFormatCells: true, allowEditObjects: true, allowSort: true, selectionMode: "Unlocked" },
    password: "",
  };
}

function condition(
  areas: string,
  rule: BookSheet["conditionalFormats"][number]["rule"],
): BookSheet["conditionalFormats"][number] {
  return {
    id: areas,
    areas: areas.split(" ").map((area) => parseAddress(area).area),
    stopIfTrue: rule.kind === "custom",
    rule,
  };
}
