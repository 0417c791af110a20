import assert from "node:assert/strict";
import { strToU8 } from "fflate";
import { loadBook } from "../../../src/workbench/files/load-book.js";
import { sayLeft } from "../../../src/workbench/files/left.js";
import type { BookSheet } from "../../../src/workbench/host/book/sheet.js";
import { pack, partsOf, rels, worksheet } from "../../workbook/build-xlsx.js";

describe("what other programs put into a file", () => {
  it("formulas that cells share read as if each had its own", async () => {
    const sheet = await sheetOf(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:C2" si="0">$A1*A$1+SUM(A1:A2)&amp;"A1"</f><v>2</v></c>' +
        '<c r="C1"><f t="shared" si="0"/><v>3</v></c></row><row r="2"><c r="C2"><f t="shared" si="0"/><v>4</v></c></row>',
    );
    assert.equal(sheet.cell(0, 1).formula, '=$A1*A$1+SUM(A1:A2)&"A1"');
    assert.equal(sheet.cell(0, 2).formula, '=$A1*B$1+SUM(B1:B2)&"A1"');
    assert.equal(sheet.cell(1, 2).formula, '=$A2*B$1+SUM(B2:B3)&"A1"');
  });

  it("newer functions lose their marks, and texts keep what looks like one", async () => {
    const formula = '_xlfn.XLOOKUP(A2,_xlfn._xlws.FILTER(B:B,C:C),D:D,"_xlfn.x")';
    const sheet = await sheetOf(`<row r="1"><c r="A1" t="str"><f>${formula}</f><v>x</v></c></row>`);
    assert.equal(sheet.cell(0, 0).formula, '=XLOOKUP(A2,FILTER(B:B,C:C),D:D,"_xlfn.x")');
  });

  it("values of every type are what they are, with or without cell addresses", async () => {
    const sheet = await sheetOf(
      '<row><c><v>1e3</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c t="d"><v>2026-03-06</v></c>' +
        '<c t="inlineStr"><is><r><t>张</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 三</t></r><rPh><t>zhang</t></rPh></is></c>' +
        '<c t="str"><v>_x0041_&lt;</v></c><c t="n"><v>三</v></c><c t="inlineStr"><is><t/></is></c></row>',
    );
    const values = [...(sheet.rows.get(0)?.values() ?? [])].map(({ value }) => value);
    assert.deepEqual(values, [1000, true, { error: "#N/A" }, 46087, "张 三", "A<", "三"]);
  });

  it("colours by theme, tint and number, built-in formats and widths become plain", async () => {
    const parts = partsOf([{ name: "表", rows: [[null]] }]);
    parts["xl/styles.xml"] =
      `<styleSheet ${main}><numFmts><numFmt numFmtId="170" formatCode="0.0&quot;元&quot;"/></numFmts><fonts>` +
      '<font><sz val="11"/><color theme="1"/><name val="Calibri"/></font><font><b/><sz val="12"/><color theme="4" tint="-0.249977111117893"/><name val="宋体"/></font></fonts>' +
      '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
      '<fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.14999847407452621"/></patternFill></fill>' +
      '<fill><patternFill patternType="solid"><fgColor indexed="10"/></patternFill></fill></fills>' +
      '<borders><border/><border><left style="thin"><color auto="1"/></left><bottom style="medium"><color indexed="64"/></bottom></border></borders>' +
      '<cellXfs><xf/><xf numFmtId="31" fontId="1" fillId="2" borderId="1" applyAlignment="1"><alignment horizontal="center" textRotation="135"/></xf>' +
      '<xf numFmtId="170" fillId="3"><protection locked="0"/></xf></cellXfs></styleSheet>';
    parts["xl/worksheets/sheet1.xml"] = worksheet(
      '<row r="1"><c r="A1" s="1"/><c r="B1" s="2"><v>5</v></c></row>',
    ).replace(
      "<sheetData>",
      '<cols><col min="1" max="1" width="24.7109375" customWidth="1"/><col min="2" max="3" width="9" hidden="1"/></cols><sheetData>',
    );
    const [sheet] = (await loadBook(pack(parts))).book.sheets;
    assert.deepEqual(sheet?.cell(0, 0).format, {
      numberFormat: 'yyyy"年"m"月"d"日"',
      font: { name: "宋体", size: 12, bold: true, color: "#2F5597" },
      fill: "#D9D9D9",
      borders: { bottom: { style: "Continuous", weight: "Medium" }, left: { style: "Continuous" } },
      horizontalAlignment: "Center",
      textOrientation: -45,
    });
    assert.deepEqual(sheet.cell(0, 1).format, { numberFormat: '0.0"元"', fill: "#FF0000", locked: false });
    assert.deepEqual(
      [...sheet.columnWidths],
      [
        [0, 129.75],
        [1, 47.25],
        [2, 47.25],
      ],
    );
    assert.deepEqual([...sheet.hiddenColumns], [1, 2]);
  });

  it("names of the workbook, of sheets and of the print set-up come to their places", async () => {
    const parts = partsOf([
      { name: "表,一", rows: [[1]] },
      { name: "It's", rows: [[1]], visible: false },
    ]);
    parts["xl/workbook.xml"] = parts["xl/workbook.xml"]!.replace(
      "<sheets>",
      '<workbookPr date1904="1"/><bookViews><workbookView activeTab="1"/></bookViews><sheets>',
    ).replace(
      "</sheets>",
      "</sheets><definedNames><definedName name=\"_xlnm.Print_Area\" localSheetId=\"0\">'表,一'!$A$1:$C$9,'表,一'!$E$1</definedName>" +
        "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"1\">'It''s'!$A:$B,'It''s'!$1:$2</definedName>" +
        '<definedName name="UnionBooks.Kind" localSheetId="1" hidden="1">"fund-report:2026"</definedName>' +
        "<definedName name=\"区\" comment=\"说\">'It''s'!$A$1</definedName></definedNames>",
    );
    const { book } = await loadBook(pack(parts));
    assert.equal(book.date1904, true);
    assert.equal(book.active?.name, "表,一");
    const [first, second] = book.sheets;
    assert.equal(first?.page.printArea, "A1:C9,E1");
    assert.deepEqual([second?.page.titleColumns, second?.page.titleRows, second?.visibility], ["A:B", "1:2", "Hidden"]);
    assert.deepEqual(second?.names, [
      { name: "UnionBooks.Kind", formula: '="fund-report:2026"', comment: "", visible: false },
    ]);
    assert.deepEqual(book.names, [{ name: "区", formula: "='It''s'!$A$1", comment: "说", visible: true }]);
  });

  it("what has no place is said, in both languages, with the sheets it stands on", async () => {
    const parts = partsOf([{ name: "表", rows: [["x"]] }]);
    const after =
      '<autoFilter ref="A1:B9"/><conditionalFormatting sqref="A1"><cfRule type="iconSet" priority="1"/></conditionalFormatting>' +
      '<drawing r:id="rId1"/><extLst><ext><sparklineGroups/></ext></extLst>';
    parts["xl/worksheets/sheet1.xml"] = worksheet(
      '<row r="1" s="1" customFormat="1"><c r="A1"><f t="dataTable" ref="A1" r1="B1"/><v>5</v></c></row>',
      after,
    );
    parts["xl/worksheets/_rels/sheet1.xml.rels"] = rels([["rId1", "drawing", "../drawings/drawing1.xml"]]);
    parts["xl/drawings/drawing1.xml"] = "<wsDr><twoCellAnchor><pic/></twoCellAnchor></wsDr>";
    parts["xl/comments1.xml"] = "<comments/>";
    parts["xl/vbaProject.bin"] = "x";
    const { book, left } = await loadBook(pack(parts));
    assert.deepEqual(sayLeft(left, "zh-CN"), [
      "宏",
      "图片和形状（表）",
      "批注",
      "迷你图（表）",
      "筛选和排序的设置（隐藏的行仍是隐藏的）（表）",
      "部分条件格式（表）",
      "整行整列的格式（表）",
      "模拟运算表（成为数值）（表）",
    ]);
    assert.equal(sayLeft(left, "en")[1], "pictures and shapes (表)");
    assert.deepEqual(book.sheets[0]?.cell(0, 0), { value: 5, format: {} });
  });

  it("a custom XML part with entities is refused", async () => {
    const parts = partsOf([{ name: "表", rows: [["x"]] }]);
    parts["customXml/item1.xml"] = '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>';
    parts["xl/_rels/workbook.xml.rels"] = parts["xl/_rels/workbook.xml.rels"]!.replace(
      "</Relationships>",
      rels([["rId77", "customXml", "../customXml/item1.xml"]]).replace(/^<Relationships[^>]*>/, ""),
    );
    await assert.rejects(loadBook(pack({ ...parts, "x.txt": strToU8("x") })), { code: "unsafe-xml" });
  });
});

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

async function sheetOf(rows: string): Promise<BookSheet> {
  const parts = partsOf([{ name: "表", rows: [[null]] }]);
  parts["xl/worksheets/sheet1.xml"] = worksheet(rows);
  const { book } = await loadBook(pack(parts));
  return book.sheets[0]!;
}
