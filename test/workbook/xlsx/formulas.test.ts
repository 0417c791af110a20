import assert from "node:assert/strict";
import { openXlsx } from "../../../src/workbook/xlsx/index.js";
import { Budget, bounds } from "../../../src/workbook/xlsx/bounds.js";
import { SheetReader } from "../../../src/workbook/xlsx/sheet-reader.js";
import { XmlScanner } from "../../../src/workbook/xlsx/xml-scanner.js";
import { isError } from "../contract.js";
import { pack, partsOf, worksheet } from "../build-xlsx.js";

describe("formulas of a file", () => {
  it("that cells share are each cell's own", async () => {
    const rows =
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$D$1</f><v>1</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"/><v>1</v></c><c r="C2"><f t="shared" ref="C2" si="1">B2+1</f><v>1</v></c></row>' +
      '<row r="3"><c r="B3"><f t="shared" si="0"></f><v>1</v></c><c r="C3"><f t="shared" si="1"/></c><c r="D3"><f t="shared" si="9"/></c></row>';
    assert.deepEqual(await formulas(rows), {
      B1: "=RC[-1]*R1C4",
      B2: "=RC[-1]*R1C4",
      C2: "=RC[-1]+1",
      B3: "=RC[-1]*R1C4",
      C3: "=RC[-1]+1",
    });
  });

  it("that fill several cells stand in their first, and data tables nowhere", async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>' +
      '<row r="3"><c r="A3"><f t="dataTable" ref="A3:A4" dt2D="0" dtr="0" r1="B1"/><v>1</v></c></row>';
    assert.deepEqual(await formulas(rows), { A1: "=RC[1]:R[1]C[1]*2" });
  });

  it("are read with or without values, entities and pieces of text apart", async () => {
    const rows =
      '<row r="1"><c r="A1"><f>IF(B1&gt;0,&quot;是&quot;,<![CDATA["否"&]]>B1)</f></c><c r="B1" t="str"><f ca="1">""</f><v></v></c></row>';
    assert.deepEqual(await formulas(rows), { A1: '=IF(RC[1]>0,"是","否"&RC[1])', B1: '=""' });
  });

  it("longer than any that Excel takes are none", async () => {
    const long = (length: number) => `<row r="1"><c r="A1"><f>${"1+".repeat(length / 2 - 1)}11</f><v>1</v></c></row>`;
    assert.equal((await formulas(long(8192))).A1?.length, 8193);
    assert.deepEqual(await formulas(long(8194)), {});
  });

  it("count as memory", () => {
    const many = Array.from({ length: 200 }, (_, row) => `<row><c><f>${"A1+".repeat(500)}${row}</f><v>1</v></c></row>`);
    const bytes = new TextEncoder().encode(worksheet(many.join("")));
    const read = (wanted: boolean) => {
      const budget = new Budget();
      budget.text(bounds.text - 100_000);
      const context = { part: "sheet.xml", strings: [], days1904: [] };
      new XmlScanner("sheet.xml", new SheetReader(context, budget, { formulas: wanted })).feed(bytes, true);
    };
    assert.doesNotThrow(() => {
      read(false);
    });
    assert.throws(() => {
      read(true);
    }, isError("too-large"));
  });
});

/** The formulas of a sheet with these rows, by address. */
async function formulas(rows: string): Promise<Record<string, string>> {
  const parts = partsOf([{ name: "表", rows: [] }]);
  const file = pack({ ...parts, "xl/worksheets/sheet1.xml": worksheet(rows) });
  const [sheet] = (await openXlsx(file).read()).sheets;
  return Object.fromEntries(
    [...(sheet?.formulas ?? [])].flatMap(([row, cells]) =>
      [...cells].map(([column, formula]) => [`${String.fromCharCode(65 + column)}${row + 1}`, formula]),
    ),
  );
}
