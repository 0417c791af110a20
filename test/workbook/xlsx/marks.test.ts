import assert from "node:assert/strict";
import { openXlsx } from "../../../src/workbook/xlsx/index.js";
import type { CellMark } from "../../../src/workbook/port.js";
import { loadBook } from "../../../src/workbench/files/load-book.js";
import { convert, libreOffice } from "../../machine/libreoffice.js";
import { need } from "../../machine/program.js";
import { buildXlsx, pack, partsOf, worksheet, type Parts } from "../build-xlsx.js";
import { partsIn, textIn } from "./parts-in.js";

const part = "xl/worksheets/sheet1.xml";

describe("marks in a file", function () {
  this.timeout(120_000);

  it("go in where the schema has conditional formats, behind the user's own", async () => {
    const own =
      '<conditionalFormatting sqref="A1:A9"><cfRule type="expression" dxfId="0" priority="7"><formula>$A1&gt;0</formula></cfRule></conditionalFormatting>';
    const modern =
      '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings xmlns:x14="urn:x14"><x14:conditionalFormatting>' +
      '<x14:cfRule type="dataBar" priority="12" id="{1}"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';
    const after =
      '<dataValidations count="0"/><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>';
    const merges = '<mergeCells count="1"><mergeCell ref="C1:D1"/></mergeCells>';
    const text = await marked(`${merges}${own}${after}${modern}`, [mark(1, 1), mark(2, 1), mark(2, 5, "info")]);
    const rule = (severity: string, sqref: string, look: number, priority: number) =>
      `<conditionalFormatting sqref="${sqref}"><cfRule type="expression" dxfId="${look}" priority="${priority}">` +
      `<formula>&quot;UnionBooks:${severity}&quot;&lt;&gt;&quot;&quot;</formula></cfRule></conditionalFormatting>`;
    const made = rule("error", "B2:B3", 0, 13) + rule("info", "F3", 1, 14);
    assert.equal(text, worksheet(cells, `${merges}${own}${made}${after}${modern}`));
  });

  it("go in behind the cells where there is nothing else, and in a sheet without any", async () => {
    assert.ok((await marked("", [mark(0, 0)])).includes("</sheetData><conditionalFormatting"));
    const parts = {
      ...partsOf([{ name: "表", rows: [] }]),
      [part]: worksheet("").replace("<sheetData></sheetData>", "<sheetData/>"),
    };
    assert.ok(textIn(await write(pack(parts), [mark(0, 0)]), part).includes("<sheetData/><conditionalFormatting"));
  });

  it("come off without a trace in the sheet, however often they were put on", async () => {
    const own =
      '<conditionalFormatting sqref="A1:A9"><cfRule type="expression" priority="1"><formula>"UnionBooks"&lt;&gt;""</formula></cfRule></conditionalFormatting>';
    const file = pack({
      ...partsOf([{ name: "表", rows: [] }]),
      [part]: worksheet(cells, `<phoneticPr fontId="1"/>${own}`),
    });
    const before = partsIn(file);
    const workbook = openXlsx(file);
    for (const marks of [[mark(1, 1)], [mark(3, 1, "warning"), mark(0, 0)], [mark(1, 1)], []])
      await workbook.write({ pages: [], cells: [], marks });
    const after = partsIn(workbook.bytes());
    const changed = Object.keys(after).filter((name) => textIn(after, name) !== textIn(before, name));
    assert.deepEqual(changed, ["xl/styles.xml"]);
    assert.deepEqual(Object.keys(after).sort(), Object.keys(before).sort());
    // Two looks for three severities used: what was there is used again.
    assert.equal(textIn(after, "xl/styles.xml").match(/<dxf>/g)?.length, 2);
  });

  it("come off alone where another program has put them together with a rule of the user's", async () => {
    const user = '<cfRule type="expression" dxfId="0" priority="2"><formula>A1&gt;5</formula></cfRule>';
    const ours =
      '<cfRule type="expression" dxfId="1" priority="3"><formula> "UnionBooks:info" &lt;&gt; "4" </formula></cfRule>';
    const both = (rules: string) => `<conditionalFormatting sqref="B2">${rules}</conditionalFormatting>`;
    assert.equal(await marked(both(user + ours), []), worksheet(cells, both(user)));
  });

  it("take as many rules as Excel can bear for very many cells, and each cell its gravest", async () => {
    const many = Array.from({ length: 2500 }, (_, index) => mark(2 * index, 0));
    const text = await marked("", [...many, mark(0, 0, "info"), mark(2, 0, "warning"), mark(1, 3, "warning")]);
    const rules = [...text.matchAll(/sqref="([^"]*)".*?UnionBooks:(\w+)/g)].map(([, at, severity]) => [
      severity,
      at?.split(" ").length,
    ]);
    assert.deepEqual(rules, [
      ["error", 1000],
      ["error", 1000],
      ["error", 500],
      ["warning", 1],
    ]);
  });

  it("are rules that a spreadsheet program reads, fills and hands on", async () => {
    const workbook = openXlsx(
      buildXlsx([
        {
          name: "表",
          rows: [
            ["甲", 1],
            ["乙", 2],
          ],
        },
      ]),
    );
    await workbook.write({ pages: [], cells: [], marks: [mark(0, 0), mark(1, 1, "warning"), mark(1, 0)] });
    const { book } = await loadBook(workbook.bytes());
    assert.deepEqual(
      book.sheet("表").conditionalFormats.map(({ areas, rule }) => [areas, rule]),
      [
        [[{ top: 0, left: 0, bottom: 1, right: 0 }], look('="UnionBooks:error"<>""', "#FFD9D9")],
        [[{ top: 1, left: 1, bottom: 1, right: 1 }], look('="UnionBooks:warning"<>""', "#FFEFC2")],
      ],
    );
  });

  it("pass through LibreOffice and come off again", async function () {
    const soffice = need(this, libreOffice, "that LibreOffice opens marked files and keeps the marks");
    const workbook = openXlsx(
      buildXlsx([
        {
          name: "表",
          rows: [
            ["甲", 1],
            ["乙", 2],
          ],
        },
      ]),
    );
    await workbook.write({ pages: [], cells: [], marks: [mark(0, 0), mark(1, 1, "warning"), mark(1, 0, "info")] });
    const saved = openXlsx(convert(soffice, workbook.bytes(), "xlsx"));
    const text = textIn(partsIn(saved.bytes()), part);
    for (const severity of ["error", "warning", "info"]) assert.ok(text.includes(`UnionBooks:${severity}`), severity);
    const fills = textIn(partsIn(saved.bytes()), "xl/styles.xml");
    for (const color of ["FFD9D9", "FFEFC2", "DDEBFA"]) assert.ok(fills.includes(color), color);
    await saved.write({ pages: [], cells: [], marks: [] });
    assert.ok(!textIn(partsIn(saved.bytes()), part).includes("UnionBooks"));
  });
});

const cells = '<row r="1"><c r="A1"><v>1</v></c></row>';

/** The sheet part after marking, which had these sections behind its cells. */
async function marked(sections: string, marks: readonly CellMark[]): Promise<string> {
  const parts: Parts = { ...partsOf([{ name: "表", rows: [] }]), [part]: worksheet(cells, sections) };
  return textIn(await write(pack(parts), marks), part);
}

async function write(file: Uint8Array, marks: readonly CellMark[]): Promise<Record<string, Uint8Array>> {
  const workbook = openXlsx(file);
  await workbook.write({ pages: [], cells: [], marks });
  return partsIn(workbook.bytes());
}

function mark(row: number, column: number, severity: CellMark["severity"] = "error"): CellMark {
  return { sheet: "表", row, column, severity };
}

function look(formula: string, fill: string) {
  return { kind: "custom", formula, look: { fill } };
}
