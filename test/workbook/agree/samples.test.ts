import assert from "node:assert/strict";
import { dayOf } from "../../../src/core/values/day.js";
import { bookDifferences, snapshotDifferences } from "./differences.js";
import { bothWays, generate, sample, template, type BothWays, type Work } from "./both-ways.js";
import { formulaAddresses } from "./same-looks.js";

const today = dayOf(2026, 11, 21)!;
const remark = "=不是公式，待理事会审议 2026-12";

describe("both adapters agree, sheet by sheet and cell by cell", function () {
  this.timeout(240_000);

  for (const language of ["zh-CN", "en"] as const) {
    for (const name of ["tidy.xlsx", "district.xlsx"]) {
      it(`on what is read of ${name}, and on the sheets made of it, in ${language}`, async () => {
        const both = await bothWays(sample(name), generate({ language, today, year: null }));
        assertAlike(both);
        assert.ok(both.excel.sheets.slice(-2).every((sheet) => sheet.names[0]?.name === "UnionBooks.Kind"));
        assert.ok(formulaAddresses(both.excel.sheets.at(-2)!).length > 20);
      });

      it(`on sheets of ${name} that are made again, with the user's remark kept, in ${language}`, async () => {
        const both = await bothWays(sample(name), async (workbook) => {
          await generate({ language, today, year: null })(workbook);
          await remarkOn(workbook, language === "en" ? "Note" : "说明");
          await generate({ language, today: today + 1, year: null })(workbook);
        });
        assertAlike(both);
        const texts = both.read.file.sheets.at(-2)!.values.flatMap((row) => row ?? []);
        assert.ok(texts.includes(remark));
      });
    }

    it(`on the template's tabs, added to a book of the user's own, in ${language}`, async () => {
      const own = await bothWays(sample("tidy.xlsx"), template({ language, today, year: null }));
      assertAlike(own);
    });
  }
});

function assertAlike(both: BothWays): void {
  assert.deepEqual(bookDifferences(both), []);
  assert.deepEqual(snapshotDifferences(both), []);
}

/** Writes the remark into the column of that header, beside the first account below it. */
async function remarkOn(workbook: Parameters<Work>[0], header: string): Promise<void> {
  const report = (await workbook.read()).sheets.at(-2)!;
  const row = report.values.findIndex((cells) => cells?.includes(header));
  const column = report.values[row]?.indexOf(header) ?? -1;
  assert.ok(column > 0, `no column ${header}`);
  await workbook.write({ pages: [], cells: [{ sheet: report.name, row: row + 3, column, value: remark }] });
}
