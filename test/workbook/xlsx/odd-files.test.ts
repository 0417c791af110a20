import assert from "node:assert/strict";
import type { SheetSnapshot } from "../../../src/core/reading/snapshot.js";
import { openXlsx } from "../../../src/workbook/xlsx/index.js";
import { buildXlsx, contentTypes, pack, type Parts, partsOf, rels, worksheet } from "../build-xlsx.js";
import { adding, grid, money, page, text } from "../contract.js";

const book = [{ name: "会员", rows: [["姓名", 5.5]] }];
const expected = [["姓名", 5.5]];

describe("an unusual but valid workbook is read, and written to, like any other:", () => {
  const cases: [string, (parts: Record<string, string>) => Parts][] = [
    ["plain", (parts) => parts],
    ["namespace prefixes everywhere", (parts) => mapXml(parts, prefixed)],
    ["the strict flavour of the format", (parts) => mapXml(parts, strict)],
    ["a byte order mark before each part", (parts) => mapXml(parts, (xml) => `\ufeff${xml}`)],
    ["parts in UTF-16", (parts) => Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, utf16(xml)]))],
    [
      "part names in other cases",
      (parts) => rename(parts, (name) => (name.startsWith("xl/") ? name.toUpperCase() : name)),
    ],
    ["part names with backslashes", (parts) => rename(parts, (name) => name.replaceAll("/", "\\"))],
    [
      "absolute targets",
      (parts) => mapXml(parts, (xml) => xml.replaceAll('Target="worksheets/', 'Target="/xl/worksheets/')),
    ],
    ["a workbook at the root and sheets in a folder of their own", flattened],
    [
      "comments, instructions and space between the tags",
      (parts) => mapXml(parts, (xml) => xml.replaceAll("><", ">\r\n <!-- > < --> <?x <y> ?><")),
    ],
    ["single quotes", (parts) => mapXml(parts, (xml) => xml.replaceAll('"', "'"))],
  ];
  for (const [what, change] of cases) {
    it(what, async () => {
      const workbook = openXlsx(pack(change(partsOf(book))));
      assert.deepEqual(grid((await workbook.read()).sheets[0]!, 1, 2), expected);
      await workbook.write({
        ...adding(page({ name: "收支表", rows: [[text("合计"), money(1)]] })),
        cells: [{ sheet: "会员", row: 2, column: 0, value: "新" }],
      });
      const again = (await openXlsx(workbook.bytes()).read()).sheets;
      assert.deepEqual(grid(again[0]!, 3, 2), [...expected, [null, null], ["新", null]]);
      assert.deepEqual(grid(again[1]!, 1, 2), [["合计", 1]]);
      assert.deepEqual(again[1]?.mark, { kind: "fund-report", year: 2026 });
    });
  }
});

describe("a sheet's cells are read", () => {
  it("without addresses, in order", async () => {
    const sheet = await sheetOf(
      '<row><c><v>1</v></c><c t="b"><v>0</v></c></row><row r="4"><c><v>2</v></c></row><row><c r="C5"><v>3</v></c><c><v>4</v></c></row>',
    );
    assert.deepEqual(grid(sheet, 5, 4), [
      [1, false, null, null],
      [null, null, null, null],
      [null, null, null, null],
      [2, null, null, null],
      [null, null, 3, 4],
    ]);
  });

  it("as doubles, however they are spelled", async () => {
    const spelled = [
      "0.1",
      "-12.50",
      "1E-3",
      "1.7976931348623157E+308",
      "0.30000000000000004",
      "123456789012345678",
      "5.",
      ".5",
      " 7 ",
      "<![CDATA[8]]>",
    ];
    const sheet = await sheetOf(`<row>${spelled.map((number) => `<c><v>${number}</v></c>`).join("")}</row>`);
    assert.deepEqual(sheet.values[0], [
      0.1,
      -12.5,
      0.001,
      Number.MAX_VALUE,
      0.30000000000000004,
      123456789012345678,
      5,
      0.5,
      7,
      8,
    ]);
  });

  it("with what is no number shown as it is", async () => {
    const sheet = await sheetOf("<row><c><v>12元</v></c><c><v>NaN</v></c><c><v>1e999</v></c><c><v> </v></c></row>");
    assert.deepEqual(grid(sheet, 1, 4), [["12元", "NaN", "1e999", null]]);
  });

  it("with formulas that were never calculated told from those that give nothing", async () => {
    const sheet = await sheetOf(
      '<row><c r="A1"><f>SUM(B1)</f></c><c r="B1"><f>SUM(C1)</f><v></v></c><c r="C1" t="str"><f>""</f><v></v></c><c r="D1"><f t="shared" si="0"/><v>5</v></c><c r="E1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>',
    );
    const [first] = sheet.values;
    assert.deepEqual(first, [{ error: "#UNCALCULATED" }, { error: "#UNCALCULATED" }, "", 5, { error: "#DIV/0!" }]);
  });

  it("with rich text joined, phonetic guides left out and escapes undone", async () => {
    const parts = partsOf(book);
    parts["xl/sharedStrings.xml"] =
      '<sst><si><r><t>王</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 五</t></r><rPh sb="0" eb="1"><t>wang</t></rPh></si>' +
      "<si><t>上_x000D_下_x005F_x0041_&#x4e00;&amp;lt;</t></si></sst>";
    parts["xl/_rels/workbook.xml.rels"] = rels([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "sharedStrings", "sharedStrings.xml"],
    ]);
    parts["xl/worksheets/sheet1.xml"] = worksheet(
      '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="inlineStr"><is><r><t>赵</t></r><r><t>六</t></r><rPh sb="0" eb="1"><t>z</t></rPh></is></c></row>',
    );
    const [sheet] = (await openXlsx(pack(parts)).read()).sheets;
    assert.deepEqual(sheet?.values[0], ["王 五", "上\r下_x0041_一&lt;", "赵六"]);
  });

  it("with ISO dates as serials", async () => {
    const sheet = await sheetOf(
      '<row><c t="d"><v>2026-03-05</v></c><c t="d"><v>2026-03-05T12:00:00Z</v></c><c t="d"><v>2026-02-30</v></c></row>',
    );
    assert.deepEqual(sheet.values[0], [46086, 46086.5, "2026-02-30"]);
  });

  it("at the last corner of a sheet without filling what lies before", async () => {
    const sheet = await sheetOf(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
      '<dimension ref="A1:XFD1048576"/>',
    );
    assert.equal(sheet.values[1048575]?.[16383], 2);
    assert.equal(Object.keys(sheet.values).length, 2);
    assert.equal(Object.keys(sheet.values[1048575]).length, 1);
  });

  it("with hidden columns and styled empty cells", async () => {
    const parts = partsOf(book);
    parts["xl/worksheets/sheet1.xml"] = worksheet(
      '<row r="1" hidden="true"><c r="A1" s="1"/><c r="B1" s="1"><v>4</v></c></row><row r="2"><c r="A2" s="1"/></row>',
    ).replace(
      "<sheetData>",
      '<cols><col min="2" max="3" width="0" hidden="1"/><col min="5" max="5" width="9"/></cols><sheetData>',
    );
    const [sheet] = (await openXlsx(pack(parts)).read()).sheets;
    assert.deepEqual(sheet?.hiddenColumns, [1, 2]);
    assert.deepEqual(sheet.hiddenRows, [0]);
    assert.deepEqual(sheet.values, [[null, 4]]);
  });
});

describe("a workbook that counts from 1904", () => {
  it("gives the days of its date cells in the 1900 system, and all else as it is", async () => {
    const parts = partsOf(book);
    parts["xl/workbook.xml"] = parts["xl/workbook.xml"]!.replace("<sheets>", '<workbookPr date1904="1"/><sheets>');
    parts["xl/worksheets/sheet1.xml"] = worksheet(
      '<row><c s="1"><v>44624</v></c><c><v>44624</v></c><c t="d"><v>2026-03-05</v></c></row>',
    );
    const snapshot = await openXlsx(pack(parts)).read();
    assert.equal(snapshot.date1904, true);
    assert.deepEqual(snapshot.sheets[0]?.values[0], [46086, 44624, 46086]);
  });
});

describe("sheets without cells", () => {
  it("are passed over, and count for the places of marks", async () => {
    const parts = partsOf([...book, { name: "收支表", rows: [["合计", 1]] }]);
    parts["xl/workbook.xml"] = parts["xl/workbook.xml"]!.replace(
      "<sheets>",
      '<sheets><sheet name="图" sheetId="9" r:id="rId9"/>',
    ).replace(
      "</sheets>",
      '</sheets><definedNames><definedName name="UnionBooks.Kind" localSheetId="2" hidden="1">"fund-report:2025"</definedName></definedNames>',
    );
    parts["xl/_rels/workbook.xml.rels"] = rels([
      ["rId9", "chartsheet", "chartsheets/sheet1.xml"],
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "worksheets/sheet2.xml"],
    ]);
    parts["xl/chartsheets/sheet1.xml"] = "<chartsheet/>";
    const workbook = openXlsx(pack(parts));
    const marks = async () => (await workbook.read()).sheets.map(({ name, mark }) => [name, mark?.year]);
    assert.deepEqual(await marks(), [
      ["会员", undefined],
      ["收支表", 2025],
    ]);
    await workbook.write({
      pages: [{ page: page({ name: "x", rows: [[text("新")]] }), replaces: "收支表" }],
      cells: [],
    });
    assert.deepEqual(await marks(), [
      ["会员", undefined],
      ["收支表", 2026],
    ]);
  });
});

it("a file with bytes behind it is still read", async () => {
  const file = buildXlsx(book);
  const padded = new Uint8Array(file.length + 10);
  padded.set(file);
  assert.equal((await openXlsx(padded).read()).sheets.length, 1);
});

async function sheetOf(rows: string, before = ""): Promise<SheetSnapshot> {
  const parts = partsOf(book);
  parts["xl/worksheets/sheet1.xml"] = worksheet(rows).replace("<sheetData>", `${before}<sheetData>`);
  return (await openXlsx(pack(parts)).read()).sheets[0]!;
}

function mapXml(parts: Record<string, string>, change: (xml: string) => string): Parts {
  return Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, change(xml)]));
}

function rename(parts: Parts, change: (name: string) => string): Parts {
  return Object.fromEntries(Object.entries(parts).map(([name, xml]) => [change(name), xml]));
}

function prefixed(xml: string): string {
  return xml.replace(/<(\/?)([A-Za-z])/g, "<$1x:$2").replace(/xmlns="/g, 'xmlns:x="');
}

function strict(xml: string): string {
  return xml
    .replaceAll(
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "http://purl.oclc.org/ooxml/spreadsheetml/main",
    )
    .replaceAll(
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      "http://purl.oclc.org/ooxml/officeDocument/relationships",
    );
}

function utf16(xml: string): Uint8Array {
  const text = `\ufeff<?xml version="1.0" encoding="UTF-16"?>${xml}`;
  return new Uint8Array(Uint16Array.from(text, (character) => character.charCodeAt(0)).buffer);
}

function flattened(parts: Record<string, string>): Parts {
  const moved: Parts = {
    "_rels/.rels": rels([["rId1", "officeDocument", "/book.xml"]]),
    "book.xml": parts["xl/workbook.xml"]!,
    "_rels/book.xml.rels": rels([
      ["rId1", "worksheet", "./pages/../pages/one%20page.xml"],
      ["rId900", "styles", "look.xml"],
    ]),
    "pages/one page.xml": parts["xl/worksheets/sheet1.xml"]!,
    "look.xml": parts["xl/styles.xml"]!,
  };
  const types = contentTypes(["xl/workbook.xml"]).replace("/xl/workbook.xml", "/book.xml");
  return { "[Content_Types].xml": types, ...moved };
}
