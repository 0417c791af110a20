import assert from "node:assert/strict";
import { strToU8 } from "fflate";
import { openXlsx } from "../../../src/workbook/xlsx/index.js";
import { buildXlsx, pack, partsOf, worksheet } from "../build-xlsx.js";
import { isError } from "../contract.js";
import { bounds, Budget } from "../../../src/workbook/xlsx/bounds.js";
import { Package } from "../../../src/workbook/xlsx/package.js";
import { scanPart } from "../../../src/workbook/xlsx/shared-strings.js";
import { SheetReader } from "../../../src/workbook/xlsx/sheet-reader.js";
import { readZipDirectory } from "../../../src/workbook/xlsx/zip-directory.js";
import { compoundFile, declaredSizes, withHugePart } from "./hostile-files.js";

const book = [{ name: "会员", rows: [["姓名"], ["张三"]] }];

describe("a file that is no .xlsx workbook", () => {
  const cases: [string, Parameters<typeof isError>[0], () => Uint8Array][] = [
    ["nothing at all", "not-a-workbook", () => new Uint8Array()],
    ["random bytes", "not-a-workbook", () => Uint8Array.from({ length: 500 }, (_, index) => (index * 89 + 7) % 256)],
    ["a .csv renamed", "not-a-workbook", () => strToU8("姓名,金额\n张三,5\n")],
    ["a web page renamed", "not-a-workbook", () => strToU8("<html><table><tr><td>姓名</td></tr></table></html>")],
    ["a zip file of something else", "not-a-workbook", () => pack({ "readme.txt": "hello" })],
    [
      "a Word document",
      "not-a-workbook",
      () =>
        pack({
          "[Content_Types].xml":
            '<Types xmlns="t"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
          "_rels/.rels":
            '<Relationships xmlns="r"><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
          "word/document.xml": "<document/>",
        }),
    ],
    ["an .xls of Excel 97–2003", "old-format", () => compoundFile("Root Entry", "Workbook")],
    ["an .xls of Excel 5", "old-format", () => compoundFile("Root Entry", "Book")],
    ["an .xls of Excel 4, which has no container", "old-format", () => Uint8Array.of(9, 4, 6, 0, 0, 0, 0x10, 0, 0, 0)],
    [
      "a workbook of Excel 2003 XML",
      "old-format",
      () => strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
    ],
    ["a .doc", "not-a-workbook", () => compoundFile("Root Entry", "WordDocument")],
    ["an encrypted workbook", "encrypted", () => compoundFile("Root Entry", "EncryptionInfo", "EncryptedPackage")],
    [
      "an .ods",
      "open-document",
      () => pack({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" }),
    ],
    [
      "an .xlsb",
      "old-format",
      () =>
        pack({
          "[Content_Types].xml":
            '<Types xmlns="t"><Override PartName="/xl/workbook.bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>',
          "_rels/.rels":
            '<Relationships xmlns="r"><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
          "xl/workbook.bin": "\u0001",
        }),
    ],
  ];
  for (const [what, code, file] of cases) {
    it(`is refused as ${code}: ${what}`, () => {
      assert.throws(() => openXlsx(file()), isError(code));
    });
  }
});

describe("a broken workbook is refused as damaged", () => {
  const whole = buildXlsx(book);
  for (const share of [0.3, 0.6, 0.9, 0.99]) {
    it(`cut off after ${share * 100}% of its bytes`, () => {
      assert.throws(() => openXlsx(whole.subarray(0, Math.floor(whole.length * share))), isError("damaged"));
    });
  }

  const broken: [string, (parts: Record<string, string>) => unknown][] = [
    ["a sheet's part missing", (parts) => delete parts["xl/worksheets/sheet1.xml"]],
    ["a sheet that the workbook leads nowhere for", (parts) => delete parts["xl/_rels/workbook.xml.rels"]],
    ["tags that do not nest", (parts) => (parts["xl/worksheets/sheet1.xml"] = worksheet('<row r="1"></sheetData>'))],
    ["a sheet that ends early", (parts) => (parts["xl/worksheets/sheet1.xml"] = '<worksheet><sheetData><row r="1">')],
    ["another thing in a sheet's place", (parts) => (parts["xl/worksheets/sheet1.xml"] = "<chartsheet/>")],
    ["an empty part", (parts) => (parts["xl/worksheets/sheet1.xml"] = "")],
    ["an attribute without quotes", (parts) => (parts["xl/worksheets/sheet1.xml"] = worksheet("<row r=1/>"))],
    [
      "a row past the last",
      (parts) => (parts["xl/worksheets/sheet1.xml"] = worksheet('<row r="1048577"><c><v>1</v></c></row>')),
    ],
    [
      "a column past the last",
      (parts) => (parts["xl/worksheets/sheet1.xml"] = worksheet('<row r="1"><c r="XFE1"><v>1</v></c></row>')),
    ],
    [
      "a text that is not among the shared ones",
      (parts) => (parts["xl/worksheets/sheet1.xml"] = worksheet('<row r="1"><c r="A1" t="s"><v>7</v></c></row>')),
    ],
    [
      "an unknown entity",
      (parts) =>
        (parts["xl/worksheets/sheet1.xml"] = worksheet('<row r="1"><c r="A1" t="str"><v>&nbsp;</v></c></row>')),
    ],
  ];
  for (const [what, spoil] of broken) {
    it(`with ${what}`, async () => {
      const parts = partsOf(book);
      spoil(parts);
      await assert.rejects(async () => openXlsx(pack(parts)).read(), isError("damaged"));
    });
  }

  it("whose content does not match its checksum", async () => {
    const file = buildXlsx([{ name: "会员", rows: Array.from({ length: 300 }, (_, row) => [row * 37, `第${row}行`]) }]);
    const sheet = file.findIndex((_, at) => new TextDecoder().decode(file.subarray(at, at + 13)) === "xl/worksheets");
    file[sheet + 300]! ^= 0x55;
    await assert.rejects(async () => openXlsx(file).read(), isError("damaged"));
  });
});

describe("a hostile workbook is refused", () => {
  it("for a document type anywhere in what is read", async () => {
    const bomb =
      '<!DOCTYPE a [<!ENTITY b "工会"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;">]>';
    for (const part of ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "_rels/.rels", "[Content_Types].xml"]) {
      const parts = partsOf(book);
      parts[part] = `<?xml version="1.0"?>${bomb}${parts[part]!}`;
      await assert.rejects(async () => openXlsx(pack(parts)).read(), isError("unsafe-xml"), part);
    }
  });

  it("for parts that declare more than a gigabyte", () => {
    const file = declaredSizes(buildXlsx(book), () => 400_000_000);
    assert.throws(() => openXlsx(file), isError("too-large"));
  });

  it("for a part that unpacks to more than it declares, without unpacking it all", async () => {
    const file = withHugePart(buildXlsx(book), "xl/worksheets/sheet1.xml", 100_000_000, 1000);
    await assert.rejects(async () => openXlsx(file).read(), isError("too-large"));
  });

  it("for one endless text, without holding it", async () => {
    const file = withHugePart(buildXlsx(book), "xl/worksheets/sheet1.xml", 100_000_000, 100_000_000);
    const before = process.memoryUsage().arrayBuffers;
    await assert.rejects(async () => openXlsx(file).read(), isError("too-large"));
    assert.ok(process.memoryUsage().arrayBuffers - before < 80_000_000);
  });

  it("for more cells, texts or bytes than its reading may cost", () => {
    const parts = new Package(
      readZipDirectory(pack({ "sheet.xml": worksheet('<row><c t="str"><v>会员</v></c></row>') })),
    );
    const read = (spend: (budget: Budget) => void) => {
      const budget = new Budget();
      spend(budget);
      const reader = new SheetReader({ part: "sheet.xml", strings: [], days1904: [] }, budget, { formulas: false });
      scanPart(parts, "sheet.xml", reader, budget);
      return reader.values;
    };
    assert.deepEqual(
      read(() => undefined),
      [["会员"]],
    );
    assert.throws(
      () =>
        read((budget) => {
          budget.cell(bounds.cells);
        }),
      isError("too-large"),
    );
    assert.throws(
      () =>
        read((budget) => {
          budget.text(bounds.text);
        }),
      isError("too-large"),
    );
    assert.throws(
      () =>
        read((budget) => {
          budget.unpack(bounds.unpacked);
        }),
      isError("too-large"),
    );
  });

  it("for elements inside each other without end", async () => {
    const parts = partsOf(book);
    parts["xl/worksheets/sheet1.xml"] = "<worksheet>" + "<a>".repeat(100_000);
    await assert.rejects(async () => openXlsx(pack(parts)).read(), isError("too-large"));
  });

  it("for one part that several sheets claim", async () => {
    const parts = partsOf([...book, { name: "会费", rows: [["姓名"]] }]);
    parts["xl/workbook.xml"] = parts["xl/workbook.xml"]!.replace('r:id="rId2"', 'r:id="rId1"');
    await assert.rejects(async () => openXlsx(pack(parts)).read(), isError("damaged"));
  });
});
