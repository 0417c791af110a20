import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { makeSheets } from "../../src/app/make-sheets.js";
import { dayOf } from "../../src/core/values/day.js";
import type { Snapshot } from "../../src/core/reading/snapshot.js";
import { openXlsx } from "../../src/workbook/xlsx/index.js";
import { convert, libreOffice } from "../machine/libreoffice.js";
import { need } from "../machine/program.js";

describe("the sample's sheets in LibreOffice", function () {
  this.timeout(240_000);
  let soffice: string;

  before(function () {
    soffice = need(this, libreOffice, "that the sample's report recalculates to the same figures");
  });

  for (const [sample, today] of [
    ["district", dayOf(2026, 11, 21)],
    ["tidy", dayOf(2026, 1, 15)],
  ] as const) {
    it(`${sample}: recalculates to the figures written, cell by cell`, async () => {
      const workbook = openXlsx(readFileSync(new URL(`../../assets/samples/${sample}.xlsx`, import.meta.url)));
      const { made, tieOut } = await makeSheets(workbook, { language: "zh-CN", today: today ?? 0, year: null });
      const written = await workbook.read();
      const recalculated = await openXlsx(convert(soffice, workbook.bytes(), "xlsx")).read();
      for (const { name } of made) {
        const [before, after] = [cellsOf(written, name), cellsOf(recalculated, name)];
        assert.ok(before.length > 100);
        assert.deepEqual(after, before);
      }
      assert.ok((tieOut?.figures ?? 0) > 40);
      assert.deepEqual(tieOut?.mismatches, []);
    });
  }
});

/** Every filled cell of a sheet with its address; numbers to the fen. */
function cellsOf({ sheets }: Snapshot, name: string): string[] {
  const values = sheets.find((sheet) => sheet.name === name)?.values ?? [];
  return values.flatMap((row, index) =>
    (row ?? []).flatMap((value, column) => {
      if (value === null || value === "") return [];
      return [`${index},${column}: ${typeof value === "number" ? value.toFixed(4) : JSON.stringify(value)}`];
    }),
  );
}
