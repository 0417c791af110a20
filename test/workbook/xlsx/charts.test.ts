import assert from "node:assert/strict";
import { loadBook } from "../../../src/workbench/files/load-book.js";
import { treeOf } from "../../../src/workbench/files/xml/tree-builder.js";
import { attr, within } from "../../../src/workbench/files/xml/node.js";
import { Budget } from "../../../src/workbook/xlsx/bounds.js";
import { openXlsx } from "../../../src/workbook/xlsx/index.js";
import { convert, libreOffice } from "../../machine/libreoffice.js";
import { need } from "../../machine/program.js";
import { buildXlsx, pack, partsOf, rels } from "../build-xlsx.js";
import { bars, chartedPage, lines } from "../charted-page.js";
import { adding } from "../contract.js";
import { partsIn, textIn } from "./parts-in.js";
import { misplaced } from "./schema-order.js";

const seed = [{ name: "会员", rows: [["姓名", 5.5]] }];

describe("charts in a file", function () {
  this.timeout(120_000);

  it("are parts of their own, declared and linked, with elements where the schemas want them", async () => {
    const parts = await written();
    const made = Object.keys(parts).filter((name) => /chart|drawing/.test(name));
    assert.deepEqual(made.sort(), [
      "xl/charts/chart1.xml",
      "xl/charts/chart2.xml",
      "xl/drawings/_rels/drawing1.xml.rels",
      "xl/drawings/drawing1.xml",
    ]);
    const types = textIn(parts, "[Content_Types].xml");
    const family = "application/vnd.openxmlformats-officedocument";
    assert.ok(types.includes(`PartName="/xl/charts/chart2.xml" ContentType="${family}.drawingml.chart+xml"`));
    assert.ok(types.includes(`PartName="/xl/drawings/drawing1.xml" ContentType="${family}.drawing+xml"`));
    for (const name of ["xl/worksheets/sheet2.xml", "xl/drawings/drawing1.xml", ...made.slice(0, 2)]) {
      assert.deepEqual(misplaced(treeOf(parts[name]!, name, new Budget())), [], name);
    }
    const sheet = textIn(parts, "xl/worksheets/sheet2.xml");
    assert.ok(sheet.includes('<outlinePr summaryBelow="0"/>') && sheet.includes('outlineLevelRow="2"'));
    assert.match(sheet, /<drawing r:id="rId1"\/><\/worksheet>$/);
  });

  it("carry what their cells hold, for programs that do not look it up; empty cells and texts among figures are left out", async () => {
    const chart = textIn(await written(), "xl/charts/chart1.xml");
    assert.ok(chart.includes("<c:f>'图''表'!$A$2:$A$4</c:f>"));
    assert.ok(chart.includes('<c:ptCount val="3"/><c:pt idx="0"><c:v>会费收入</c:v></c:pt>'));
    assert.ok(
      chart.includes('<c:ptCount val="3"/><c:pt idx="1"><c:v>30</c:v></c:pt><c:pt idx="2"><c:v>-5</c:v></c:pt>'),
    );
    assert.ok(chart.includes("<a:t>收入 &lt;与&gt; 支出</a:t>"));
  });

  it("are spelt as the strict flavour of the format wants it", async () => {
    const strictParts = Object.fromEntries(
      Object.entries(partsOf(seed)).map(([name, xml]) => [
        name,
        xml
          .replaceAll(
            "http://schemas.openxmlformats.org/spreadsheetml/2006",
            "http://purl.oclc.org/ooxml/spreadsheetml",
          )
          .replaceAll(
            "http://schemas.openxmlformats.org/officeDocument/2006",
            "http://purl.oclc.org/ooxml/officeDocument",
          ),
      ]),
    );
    const parts = await written(pack(strictParts));
    for (const name of ["xl/charts/chart1.xml", "xl/drawings/drawing1.xml"]) {
      assert.ok(!textIn(parts, name).includes("schemas.openxmlformats.org"), name);
      assert.ok(textIn(parts, name).includes("http://purl.oclc.org/ooxml/drawingml/chart"), name);
    }
    const links = textIn(parts, "xl/drawings/_rels/drawing1.xml.rels");
    assert.ok(links.includes("http://purl.oclc.org/ooxml/officeDocument/relationships/chart"));
  });

  it("go with the sheet's old content, also what Excel put beside them, and nobody else's go", async () => {
    const parts = await written();
    parts["xl/charts/_rels/chart1.xml.rels"] = Buffer.from(rels([["rId1", "chartStyle", "style1.xml"]]));
    parts["xl/charts/style1.xml"] = Buffer.from("<cs/>");
    parts["xl/worksheets/_rels/sheet1.xml.rels"] = Buffer.from(rels([["rId1", "drawing", "../drawings/drawing7.xml"]]));
    parts["xl/drawings/drawing7.xml"] = parts["xl/drawings/drawing1.xml"]!;
    parts["xl/drawings/_rels/drawing7.xml.rels"] = Buffer.from(rels([["rId1", "chart", "../charts/chart9.xml"]]));
    parts["xl/charts/chart9.xml"] = parts["xl/charts/chart2.xml"]!;
    const workbook = openXlsx(pack(parts));
    const { lost } = await workbook.write({
      pages: [{ page: chartedPage({ charts: [lines] }), replaces: "图'表" }],
      cells: [],
    });
    assert.deepEqual(lost, []);
    const after = partsIn(workbook.bytes());
    assert.deepEqual(
      Object.keys(after)
        .filter((name) => name.includes("charts/"))
        .sort(),
      ["xl/charts/chart1.xml", "xl/charts/chart9.xml"],
    );
    for (const name of ["xl/drawings/drawing7.xml", "xl/drawings/_rels/drawing7.xml.rels", "xl/charts/chart9.xml"])
      assert.deepEqual(Buffer.from(after[name]!), Buffer.from(parts[name]!), name);
  });

  it("are not what is lost, but a picture or a chart that somebody put on the sheet is", async () => {
    const parts = await written();
    const drawing = textIn(parts, "xl/drawings/drawing1.xml");
    const [own = ""] = /<xdr:twoCellAnchor>.*?<\/xdr:twoCellAnchor>/.exec(drawing) ?? [];
    const added = own.replace("UnionBooks.Chart1", "图表 1").replace(/r:id="\w+"/, 'r:id="rId9"');
    parts["xl/drawings/drawing1.xml"] = Buffer.from(drawing.replace("</xdr:wsDr>", `${added}</xdr:wsDr>`));
    const links = "xl/drawings/_rels/drawing1.xml.rels";
    const more = rels([["rId9", "chart", "../charts/chart9.xml"]]).replace(/^<[^>]*>/, "");
    parts[links] = Buffer.from(textIn(parts, links).replace("</Relationships>", more));
    parts["xl/charts/chart9.xml"] = parts["xl/charts/chart1.xml"]!;
    const { lost } = await openXlsx(pack(parts)).write({
      pages: [{ page: chartedPage(), replaces: "图'表" }],
      cells: [],
    });
    assert.deepEqual([...lost].sort(), ["xl/charts/chart9.xml", "xl/drawings/drawing1.xml"]);
  });

  it("and rows that fold are understood by LibreOffice, which saves them with the same figures", async function () {
    const soffice = need(this, libreOffice, "that LibreOffice shows the charts that are written");
    const workbook = openXlsx(buildXlsx(seed));
    await workbook.write(adding(chartedPage()));
    const { book } = await loadBook(convert(soffice, workbook.bytes(), "xlsx"));
    const sheet = book.sheet("图'表");
    assert.deepEqual(
      sheet.charts.map(({ type, title, series, reversed }) => [type, title, series.length, reversed ?? false]),
      [
        ["BarStacked", bars.title, 2, true],
        ["Line", lines.title, 2, false],
      ],
    );
    assert.deepEqual(
      sheet.charts.flatMap(({ series }) => series.map(({ values }) => values.replaceAll("'", "").replaceAll("$", ""))),
      ["图表!B2:B4", "图表!C2:C4", "图表!B2:B4", "图表!C2:C4"],
    );
    assert.deepEqual([...sheet.rowLevels], [...chartedPage().outline!]);
  });

  it("stand over the cells of their place", async () => {
    const parts = await written();
    const drawing = treeOf(parts["xl/drawings/drawing1.xml"]!, "drawing", new Budget());
    const texts = (name: string) => within(drawing, name).map(({ text }) => Number(text));
    assert.deepEqual(texts("col"), [4, 9, 4, 9]);
    assert.deepEqual(texts("row"), [0, 10, 11, 21]);
    assert.deepEqual(
      within(drawing, "cNvPr").map((node) => attr(node, "descr")),
      [bars.title, lines.title],
    );
  });
});

/** The parts of a file to which the page with two charts was added. */
async function written(file = buildXlsx(seed)): Promise<Record<string, Uint8Array>> {
  const workbook = openXlsx(file);
  await workbook.write(adding(chartedPage()));
  return partsIn(workbook.bytes());
}
