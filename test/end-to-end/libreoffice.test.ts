import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { makeSheets, type SheetsResult } from "../../src/app/make-sheets.js";
import { madeKinds } from "../../src/app/report-kinds.js";
import { dayOf } from "../../src/core/values/day.js";
import type { Snapshot } from "../../src/core/reading/snapshot.js";
import { openXlsx } from "../../src/workbook/xlsx/index.js";
import { convertAll, libreOffice } from "../machine/libreoffice.js";
import { need } from "../machine/program.js";

const samples = ["district", "school", "tidy"] as const;
type Sample = (typeof samples)[number];

describe("the sample's sheets in LibreOffice", function () {
  this.timeout(240_000);
  let reports: Readonly<Record<Sample, Report>>;
  let recalculated: Readonly<Record<string, Uint8Array>>;

  before(async function () {
    const soffice = need(this, libreOffice, "that the sample's report recalculates to the same figures");
    reports = {
      district: await report("district", dayOf(2026, 11, 21), "zh-CN"),
      school: await report("school", dayOf(2026, 1, 15), "en"),
      tidy: await report("tidy", dayOf(2026, 1, 15), "zh-CN"),
    };
    const bytes = Object.fromEntries(samples.map((sample) => [sample, reports[sample].bytes]));
    recalculated = convertAll(soffice, bytes, "xlsx");
  });

  for (const sample of samples) {
    it(`${sample}: every sheet recalculates to the figures written, cell by cell`, async () => {
      const { written, made, tieOut } = reports[sample];
      const read = await openXlsx(recalculated[sample]!).read();
      assert.ok(made.length > 12);
      for (const { name } of made) {
        const [before, after] = [cellsOf(written, name), cellsOf(read, name)];
        assert.ok(before.length > 20, name);
        assert.deepEqual(after, before, name);
      }
      assert.ok((tieOut?.figures ?? 0) > 40);
      assert.deepEqual(tieOut?.mismatches, []);
    });
  }
});

interface Report extends Pick<SheetsResult, "made" | "tieOut"> {
  readonly written: Snapshot;
  readonly bytes: Uint8Array;
}

async function report(sample: Sample, today: number | null, language: "zh-CN" | "en"): Promise<Report> {
  const workbook = openXlsx(readFileSync(new URL(`../../assets/samples/${sample}.xlsx`, import.meta.url)));
  const { made, tieOut } = await makeSheets(workbook, { language, today: today ?? 0, year: null, kinds: madeKinds });
  return { made, tieOut, written: await workbook.read(), bytes: workbook.bytes() };
}

/** Every filled cell of a sheet with its address; numbers to a hundredth of a fen. */
function cellsOf({ sheets }: Snapshot, name: string): string[] {
  const values = sheets.find((sheet) => sheet.name === name)?.values ?? [];
  return values.flatMap((row, index) =>
    (row ?? []).flatMap((value, column) => {
      if (value === null || value === "") return [];
      return [`${index},${column}: ${typeof value === "number" ? value.toFixed(4) : JSON.stringify(value)}`];
    }),
  );
}
