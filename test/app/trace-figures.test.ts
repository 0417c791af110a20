import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { makeSheets, type SheetsResult } from "../../src/app/make-sheets.js";
import { rowFigures, traceSheets } from "../../src/app/trace-figures.js";
import type { TracedFigure, TracedRow } from "../../src/core/ledger/trace/trace.js";
import { reportKey } from "../../src/core/sheets/account-book/figure-label.js";
import { dayOf } from "../../src/core/values/day.js";
import { loadBook } from "../../src/workbench/files/load-book.js";
import { openExcel } from "../../src/workbook/excel/open-excel.js";
import { openXlsx } from "../../src/workbook/xlsx/open-xlsx.js";
import { startEmulatedExcel } from "../workbench/host/start-emulated-excel.js";

const kinds = ["account-book", "fund-report"] as const;
const options = { language: "zh-CN", today: dayOf(2026, 11, 21)!, year: null } as const;

function sample(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../assets/samples/${name}.xlsx`, import.meta.url)));
}

async function made(name: string) {
  const workbook = openXlsx(sample(name));
  const result = await makeSheets(workbook, { ...options, kinds });
  return { workbook, result, sheets: (await workbook.read()).sheets };
}

/** Every row from a figure down, with the sign it has in that figure. */
function rowsUnder({ parts, rows }: TracedFigure, sign = 1): { readonly row: TracedRow; readonly sign: number }[] {
  return [...rows.map((row) => ({ row, sign })), ...parts.flatMap((part) => rowsUnder(part.figure, sign * part.sign))];
}

function placeOf({ places }: SheetsResult, kind: string, key: string | null) {
  return places.find((place) => place.kind === kind && place.key === key);
}

describe("the way from a figure to its rows and back", function () {
  this.timeout(60_000);

  for (const name of ["district", "school", "tidy", "damaged"]) {
    it(`leads from the closing balance of ${name}.xlsx to single cells, and from each to cells that show the figures`, async () => {
      const { result, sheets } = await made(name);
      assert.deepEqual(result.tieOut?.mismatches, []);
      const trace = traceSheets(result);
      const under = rowsUnder(trace.closing);
      if (trace.closing.fen !== null) {
        assert.equal(
          under.reduce((sum, { row, sign }) => sum + sign * row.fen, 0),
          trace.closing.fen,
        );
      }
      assert.ok(under.length > 20);
      for (const { row } of under) {
        const { figures } = rowFigures(result, trace, row);
        assert.ok(figures.some(({ figure }) => figure === trace.closing));
        for (const { figure } of figures) {
          const shown = [
            // The blocks are by account: what one of the union's own funds received and spent stands in the report.
            ...(trace.ownFunds.includes(figure) ? [] : [placeOf(result, "account-book", figure.key)]),
            ...(reportKey(figure.id) === null ? [] : [placeOf(result, "fund-report", reportKey(figure.id))]),
          ];
          for (const place of shown) {
            if (figure.fen === null) continue;
            const value = sheets.find((sheet) => sheet.name === place?.sheet)?.values[place?.row ?? -1]?.[
              place?.column ?? -1
            ];
            assert.equal(value, figure.fen / 100, figure.key);
          }
        }
      }
      assert.deepEqual(trace.twice, []);
      assert.deepEqual(
        trace.nowhere.filter(({ why }) => why === "unexplained"),
        [],
      );
    });
  }

  it("makes the same account book in Excel, whose formulas agree with the ledger, and again over itself", async () => {
    const excel = await startEmulatedExcel({ level: "1.14" });
    const { book } = await loadBook(sample("tidy"));
    excel.open(book);
    excel.calculate();
    excel.install();
    const first = await makeSheets(openExcel(), { ...options, kinds });
    assert.deepEqual([first.notMade, first.tieOut?.mismatches], [[], []]);
    assert.deepEqual(
      first.made.map(({ kind }) => kind),
      ["fund-report", "account-book"],
    );
    const again = await makeSheets(openExcel(), { ...options, kinds });
    assert.deepEqual(
      again.made.map(({ replaced }) => replaced),
      [true, true],
    );
    assert.deepEqual([again.tieOut, again.places], [first.tieOut, first.places]);
  });
});
