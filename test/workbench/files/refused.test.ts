import assert from "node:assert/strict";
import { sayError } from "../../../src/core/locale/say-error.js";
import { loadBook } from "../../../src/workbench/files/load-book.js";
import { openXlsx } from "../../../src/workbook/xlsx/index.js";
import { WorkbookError } from "../../../src/workbook/errors.js";
import { buildXlsx, pack, partsOf, worksheet } from "../../workbook/build-xlsx.js";
import { compoundFile, declaredSizes, withHugePart } from "../../workbook/xlsx/hostile-files.js";

const book = [{ name: "会员", rows: [["姓名"], ["张三"]] }];

/** A file whose one sheet has this XML. */
function withSheet(xml: string): Uint8Array {
  return pack({ ...partsOf(book), "xl/worksheets/sheet1.xml": xml });
}

const files: readonly (readonly [what: string, code: string, file: () => Uint8Array])[] = [
  ["nothing", "not-a-workbook", () => new Uint8Array()],
  ["a text", "not-a-workbook", () => new TextEncoder().encode("姓名,金额\n")],
  ["another zip file", "not-a-workbook", () => pack({ "readme.txt": "hello" })],
  ["an .xls", "old-format", () => compoundFile("Root Entry", "Workbook")],
  ["an .ods", "open-document", () => pack({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" })],
  ["an encrypted workbook", "encrypted", () => compoundFile("Root Entry", "EncryptionInfo", "EncryptedPackage")],
  ["half a file", "damaged", () => buildXlsx(book).subarray(0, 700)],
  ["tags that do not nest", "damaged", () => withSheet(worksheet('<row r="1"></sheetData>'))],
  ["a text that is not there", "damaged", () => withSheet(worksheet('<row r="1"><c t="s"><v>7</v></c></row>'))],
  ["a cell past the last column", "damaged", () => withSheet(worksheet('<row r="1"><c r="XFE1"><v>7</v></c></row>'))],
  ["entities", "unsafe-xml", () => withSheet('<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>')],
  ["declared gigabytes", "too-large", () => declaredSizes(buildXlsx(book), () => 400_000_000)],
  [
    "a part that grows",
    "too-large",
    () => withHugePart(buildXlsx(book), "xl/worksheets/sheet1.xml", 100_000_000, 1000),
  ],
  ["elements without end", "too-large", () => withSheet("<worksheet>" + "<a>".repeat(100_000))],
];

describe("a file that the workbench refuses", () => {
  for (const [what, code, file] of files) {
    it(`${what}: ${code}, as the product's own reader says, with a sentence in both languages`, async () => {
      const error = await failure(() => loadBook(file()));
      const same = await failure(() => openXlsx(file()).read());
      assert.equal(error.code, code);
      assert.equal(same.code, code);
      for (const language of ["zh-CN", "en"] as const)
        assert.notEqual(sayError(error.code, error.args, language), sayError("unexpected", {}, language));
    });
  }

  it("no sheet at all: damaged", async () => {
    const parts = partsOf(book);
    parts["xl/workbook.xml"] = parts["xl/workbook.xml"]!.replace(/<sheets>.*<\/sheets>/s, "<sheets/>");
    assert.equal((await failure(() => loadBook(pack(parts)))).code, "damaged");
  });

  it("two sheets of one name: damaged", async () => {
    const twice = pack(partsOf([...book, { name: "会员 ", rows: [] }]));
    const parts = partsOf([...book, { name: "另", rows: [] }]);
    parts["xl/workbook.xml"] = parts["xl/workbook.xml"]!.replace('name="另"', 'name="会员"');
    assert.equal((await failure(() => loadBook(pack(parts)))).code, "damaged");
    assert.equal((await loadBook(twice)).book.sheets.length, 2);
  });
});

async function failure(work: () => Promise<unknown>): Promise<WorkbookError> {
  try {
    await work();
  } catch (error) {
    assert.ok(error instanceof WorkbookError, String(error));
    return error;
  }
  throw new assert.AssertionError({ message: "nothing was refused" });
}
