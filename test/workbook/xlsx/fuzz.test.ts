import assert from "node:assert/strict";
import fc from "fast-check";
import { WorkbookError } from "../../../src/workbook/errors.js";
import { newXlsx, openXlsx } from "../../../src/workbook/xlsx/index.js";
import { buildXlsx, pack, partsOf } from "../build-xlsx.js";
import { adding, grid, page, text } from "../contract.js";

const sheets = [
  {
    name: "会员",
    rows: [
      ["姓名", "工资"],
      ["张三", 5230.5],
      ["李四 & 王五", { formula: "B2*2", value: 10461 }],
    ],
    merges: ["A5:B5"],
  },
  {
    name: "会费",
    rows: [
      ["姓名", "金额"],
      ["张三", 26],
    ],
    tables: [{ name: "Dues", area: "A1:B2" }],
    hiddenRows: [1],
  },
];
const report = page({ name: "收支表", rows: [[text("合计")]] });

describe("whatever the bytes are, opening, reading and writing end with a workbook or a WorkbookError:", () => {
  it("a file cut off anywhere", async () => {
    const file = buildXlsx(sheets);
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), async (length) => {
        assert.ok((await outcome(file.slice(0, length))) instanceof WorkbookError);
      }),
      { numRuns: 150 },
    );
  });

  it("a file with bytes changed anywhere", async () => {
    const file = buildXlsx(sheets);
    const change = fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(change, async (changes) => {
        const copy = file.slice();
        for (const [at, byte] of changes) copy[at] = byte;
        await outcome(copy);
      }),
      { numRuns: 60 },
    );
  });

  it("a package with a part cut, doubled or garbled", async () => {
    const parts = partsOf(sheets);
    const names = Object.keys(parts);
    const damage = fc.tuple(
      fc.constantFrom(...names),
      fc.nat(),
      fc.nat(),
      fc.constantFrom("", "<", ">", '"', "&", "<a>", "</row>", "\u0000", "-1", "é"),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), async (list) => {
        const broken = { ...parts };
        for (const [name, from, length, put] of list) {
          const xml = broken[name]!;
          const at = from % (xml.length + 1);
          broken[name] = xml.slice(0, at) + put + xml.slice(at + (length % 12));
        }
        await outcome(pack(broken));
      }),
      { numRuns: 400 },
    );
  });
});

it("any text that is written is read again as it was", async () => {
  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.constantFrom("_x0041_", "_x005F_", "\r\n", "\u0000", "]]>", "&amp;", " "),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 8 }), async (texts) => {
      const [sheet] = (
        await openXlsx(newXlsx([page({ name: "文", rows: texts.map((value) => [text(value)]) })])).read()
      ).sheets;
      assert.deepEqual(
        grid(sheet!, texts.length, 1),
        texts.map((value) => [value === "" ? null : value]),
      );
    }),
    { numRuns: 60 },
  );
});

/** The error, or the sheets after a round of reading and writing; any other exception is let through and fails the test. */
async function outcome(file: Uint8Array): Promise<unknown> {
  try {
    const workbook = openXlsx(file);
    await workbook.read();
    await workbook.write({ ...adding(report), cells: [{ sheet: "会员", row: 3, column: 1, value: "=x" }] });
    return (await openXlsx(workbook.bytes()).read()).sheets;
  } catch (error) {
    if (error instanceof WorkbookError) return error;
    throw error;
  }
}
