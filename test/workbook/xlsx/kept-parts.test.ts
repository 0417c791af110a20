import assert from "node:assert/strict";
import { openXlsx } from "../../../src/workbook/xlsx/index.js";
import { buildXlsx, pack, partsOf, rels } from "../build-xlsx.js";
import { adding, formula, grid, money, page, text } from "../contract.js";
import { partsIn, textIn } from "./parts-in.js";

const report = page({ name: "收支表", rows: [[text("合计"), money(1)]] });

describe("writing into a workbook", () => {
  it("keeps every part that it does not have to change, byte for byte", async () => {
    const before = partsIn(livedIn());
    const workbook = openXlsx(livedIn());
    const { lost } = await workbook.write(adding(report));
    await workbook.write({ pages: [{ page: report, replaces: "收支表" }], cells: [] });
    const after = partsIn(workbook.bytes());
    const changed = Object.keys(before).filter(
      (name) => !Buffer.from(before[name]!).equals(Buffer.from(after[name] ?? [])),
    );
    assert.deepEqual(lost, []);
    assert.deepEqual(changed.sort(), [
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/calcChain.xml",
      "xl/styles.xml",
      "xl/workbook.xml",
    ]);
    assert.equal(after["xl/calcChain.xml"], undefined);
    assert.ok(!textIn(after, "[Content_Types].xml").includes("calcChain"));
    assert.ok(!textIn(after, "xl/_rels/workbook.xml.rels").includes("calcChain"));
  });

  it("keeps what stands around a cell that it sets", async () => {
    const workbook = openXlsx(livedIn());
    const before = textIn(partsIn(livedIn()), "xl/worksheets/sheet1.xml");
    await workbook.write({ pages: [], cells: [{ sheet: "会员", row: 1, column: 1, value: 7.5 }] });
    assert.equal(
      textIn(partsIn(workbook.bytes()), "xl/worksheets/sheet1.xml"),
      before.replace('<c r="B2" s="1"><v>5</v></c>', '<c r="B2" s="1"><v>7.5</v></c>'),
    );
  });

  it("adds styles behind those that are there, and adds none the second time", async () => {
    const workbook = openXlsx(livedIn());
    await workbook.write(adding(report));
    const once = textIn(partsIn(workbook.bytes()), "xl/styles.xml");
    await workbook.write({ pages: [{ page: report, replaces: "收支表" }], cells: [] });
    const twice = textIn(partsIn(workbook.bytes()), "xl/styles.xml");
    assert.equal(twice, once);
    assert.match(once, /<cellXfs count="4"><xf numFmtId="0"[^>]*\/><xf numFmtId="14"[^>]*\/><xf /);
    const sheet = textIn(partsIn(workbook.bytes()), "xl/worksheets/sheet2.xml");
    assert.match(sheet, /<c r="A1" s="2" t="s">.*<c r="B1" s="3">/);
  });

  it("adds texts to the shared ones, and uses those that are there", async () => {
    const parts = partsOf([{ name: "会员", rows: [] }]);
    parts["xl/sharedStrings.xml"] =
      '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="5" uniqueCount="2"><si><r><t>合计</t></r></si><si><t>合计</t></si></sst>';
    parts["xl/_rels/workbook.xml.rels"] = rels([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "sharedStrings", "sharedStrings.xml"],
    ]);
    const workbook = openXlsx(pack(parts));
    await workbook.write(adding(page({ name: "表", rows: [[text("合计"), text(" 新\u0007_x0041_")]] })));
    const after = partsIn(workbook.bytes());
    assert.match(
      textIn(after, "xl/sharedStrings.xml"),
      /count="7" uniqueCount="3".*<\/si><si><t xml:space="preserve"> 新_x0007__x005F_x0041_<\/t><\/si><\/sst>$/,
    );
    assert.match(textIn(after, "xl/worksheets/sheet2.xml"), /t="s"><v>1<\/v>.*t="s"><v>2<\/v>/);
    assert.deepEqual(grid((await workbook.read()).sheets[1]!, 1, 2), [["合计", " 新\u0007_x0041_"]]);
  });

  it("asks for calculation when the file is opened, and puts names where the schema wants them", async () => {
    const workbook = openXlsx(buildXlsx([{ name: "一'二", rows: [[1]] }]));
    const print = { ...report.print, area: { top: 0, left: 0, bottom: 9, right: 1 }, titleRows: { first: 0, last: 2 } };
    await workbook.write(adding({ ...report, name: "三'四", print }));
    const xml = textIn(partsIn(workbook.bytes()), "xl/workbook.xml");
    assert.ok(
      xml.endsWith(
        "</sheets><definedNames><definedName name=\"_xlnm.Print_Area\" localSheetId=\"1\">'三''四'!$A$1:$B$10</definedName>" +
          "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"1\">'三''四'!$1:$3</definedName>" +
          '<definedName name="UnionBooks.Kind" localSheetId="1" hidden="1">&quot;fund-report:2026&quot;</definedName></definedNames>' +
          '<calcPr fullCalcOnLoad="1"/></workbook>',
      ),
    );
  });

  it("marks texts that begin like formulas, in its own cells and in the user's", async () => {
    const workbook = openXlsx(buildXlsx([{ name: "会员", rows: [["a"]] }]));
    await workbook.write({
      ...adding(page({ name: "表", rows: [[text("=1+1")]] })),
      cells: [{ sheet: "会员", row: 0, column: 0, value: "@x" }],
    });
    const after = partsIn(workbook.bytes());
    const styles = [...textIn(after, "xl/styles.xml").matchAll(/<xf [^>]*>/g)]
      .slice(1)
      .map(([xf]) => xf.includes('quotePrefix="1"'));
    for (const sheet of ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"]) {
      const style = /<c r="A1" s="(\d+)" t="s">/.exec(textIn(after, sheet))?.[1];
      assert.equal(styles[Number(style)], true, sheet);
    }
  });

  it("removes what only the replaced sheet used and names what is lost", async () => {
    const workbook = openXlsx(buildXlsx([{ name: "会员", rows: [[1]] }]));
    const area = { top: 0, left: 0, bottom: 1, right: 1 };
    const rows = [
      [text("姓名"), text("金额")],
      [text("张三"), money(5)],
    ];
    await workbook.write(adding(page({ name: "表", rows, tables: [{ name: "Own", area }] })));
    const parts = partsIn(workbook.bytes());
    const sheetRels = "xl/worksheets/_rels/sheet2.xml.rels";
    parts[sheetRels] = Buffer.from(
      textIn(parts, sheetRels).replace(
        "</Relationships>",
        rels([
          ["rId8", "comments", "../comments1.xml"],
          ["rId9", "drawing", "../drawings/drawing1.xml"],
        ]).replace(/^<[^>]*>/, ""),
      ),
    );
    parts["xl/comments1.xml"] = Buffer.from("<comments/>");
    parts["xl/drawings/drawing1.xml"] = Buffer.from("<wsDr/>");
    parts["xl/drawings/_rels/drawing1.xml.rels"] = Buffer.from(rels([["rId1", "image", "../media/seal.png"]]));
    parts["xl/media/seal.png"] = Buffer.from([1, 2, 3]);
    parts["xl/worksheets/_rels/sheet1.xml.rels"] = Buffer.from(rels([["rId1", "image", "../media/seal.png"]]));
    const again = openXlsx(pack(parts));
    const { lost } = await again.write({ pages: [{ page: report, replaces: "表" }], cells: [] });
    assert.deepEqual([...lost].sort(), ["xl/comments1.xml", "xl/drawings/drawing1.xml"]);
    const names = Object.keys(partsIn(again.bytes()));
    for (const gone of [...lost, sheetRels, "xl/tables/table1.xml", "xl/drawings/_rels/drawing1.xml.rels"])
      assert.ok(!names.includes(gone), gone);
    assert.ok(names.includes("xl/media/seal.png"));
  });

  it("names signatures, which no changed file keeps, among what is lost", async () => {
    const parts = partsOf([{ name: "会员", rows: [[1]] }]);
    parts["_rels/.rels"] = rels([
      ["rId1", "officeDocument", "xl/workbook.xml"],
      ["rId2", "origin", "_xmlsignatures/origin.sigs"],
    ]);
    parts["_xmlsignatures/origin.sigs"] = "x";
    parts["_xmlsignatures/sig1.xml"] = "<Signature/>";
    const workbook = openXlsx(pack(parts));
    const { lost } = await workbook.write(adding(report));
    assert.deepEqual(lost, ["_xmlsignatures/origin.sigs", "_xmlsignatures/sig1.xml"]);
    const after = partsIn(workbook.bytes());
    assert.equal(after["_xmlsignatures/sig1.xml"], undefined);
    assert.ok(!textIn(after, "_rels/.rels").includes("sigs"));
  });

  it("refuses to break a formula that several cells share", async () => {
    const parts = partsOf([{ name: "会员", rows: [[1]] }]);
    parts["xl/worksheets/sheet1.xml"] = parts["xl/worksheets/sheet1.xml"]!.replace(
      '<c r="A1"><v>1</v></c>',
      '<c r="A1"><f t="shared" ref="A1:B1" si="0">1+1</f><v>2</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c>',
    );
    const file = pack(parts);
    const workbook = openXlsx(file);
    const change = { pages: [], cells: [{ sheet: "会员", row: 0, column: 0, value: 3 }] };
    await assert.rejects(workbook.write(change), { code: "protected", args: { sheet: "会员", cell: "A1" } });
    assert.equal(workbook.bytes(), file);
  });

  it("gives a formula's value as text when it is one, and zero cells no style", async () => {
    const workbook = openXlsx(buildXlsx([{ name: "会员", rows: [[1]] }]));
    const words = { ...formula('"a"&"<"', 0), value: "a<" };
    await workbook.write(adding(page({ name: "表", rows: [[words, null, formula("1/3", 1 / 3)]] })));
    const xml = textIn(partsIn(workbook.bytes()), "xl/worksheets/sheet2.xml");
    assert.match(
      xml,
      /<c r="A1" s="\d+" t="str"><f>&quot;a&quot;&amp;&quot;&lt;&quot;<\/f><v>a&lt;<\/v><\/c><c r="C1" s="\d+"><f>1\/3<\/f><v>0.3333333333333333<\/v><\/c>/,
    );
  });
});

/** A workbook with what other programs leave in one: chart, comments, their drawings, sparklines, macros, own data. */
function livedIn(): Uint8Array {
  const parts: Record<string, string | Uint8Array> = partsOf([
    {
      name: "会员",
      rows: [
        ["姓名", "会费"],
        ["张三", 5],
      ],
    },
  ]);
  parts["xl/worksheets/sheet1.xml"] = (parts["xl/worksheets/sheet1.xml"] as string)
    .replace('<c r="B2">', '<c r="B2" s="1">')
    .replace(
      "</worksheet>",
      '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups xmlns:x14="x14" xmlns:xm="xm"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>B2:B2</xm:f><xm:sqref>C2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>',
    );
  parts["xl/worksheets/_rels/sheet1.xml.rels"] = rels([
    ["rId1", "drawing", "../drawings/drawing1.xml"],
    ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ["rId3", "comments", "../comments1.xml"],
  ]);
  parts["xl/_rels/workbook.xml.rels"] = rels([
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "styles", "styles.xml"],
    ["rId3", "calcChain", "calcChain.xml"],
    ["rId4", "vbaProject", "vbaProject.bin"],
    ["rId5", "sharedStrings", "sharedStrings.xml"],
  ]);
  parts["xl/sharedStrings.xml"] = "<sst><si><t>合计</t></si></sst>";
  parts["xl/calcChain.xml"] = '<calcChain><c r="B9" i="1"/></calcChain>';
  parts["xl/vbaProject.bin"] = Uint8Array.from({ length: 900 }, (_, index) => (index * 31) % 251);
  parts["xl/drawings/drawing1.xml"] = "<xdr:wsDr xmlns:xdr='x'>\r\n</xdr:wsDr>";
  parts["xl/drawings/vmlDrawing1.vml"] = "<xml xmlns:v='urn:schemas-microsoft-com:vml'><br></xml>";
  parts["xl/charts/chart1.xml"] = "<c:chartSpace xmlns:c='c'/>";
  parts["xl/comments1.xml"] = "<comments><authors><author>王</author></authors></comments>";
  parts["customXml/item1.xml"] = "<data>自己的</data>";
  parts["[Content_Types].xml"] = (parts["[Content_Types].xml"] as string).replace(
    "</Types>",
    '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
  );
  return pack(parts);
}
