import assert from "node:assert/strict";
import { a1Area } from "../../../src/core/values/address.js";
import { makeSheets } from "../../../src/app/make-sheets.js";
import { yearKinds } from "../../../src/app/report-kinds.js";
import { dayOf } from "../../../src/core/values/day.js";
import { bookDifferences, snapshotDifferences } from "./differences.js";
import { bothWays, generate, sample, template, type BothWays, type Work } from "./both-ways.js";
import { formulaAddresses } from "./same-looks.js";

const today = dayOf(2026, 11, 21)!;
const remark = "=不是公式，待理事会审议 2026-12";

describe("both adapters agree, sheet by sheet and cell by cell", function () {
  this.timeout(240_000);

  it("on cells that are changed and marked, and changed back", async () => {
    const both = await bothWays(sample("district.xlsx"), changeAndMark);
    assert.deepEqual(snapshotDifferences(both), []);
    const marks = marksOf(both.excel);
    assert.equal(marks.length, 2);
    assert.deepEqual(marksOf(both.file), marks);
  });

  for (const [name, language] of [
    ["tidy.xlsx", "en"],
    ["district.xlsx", "zh-CN"],
  ] as const) {
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

  it("on the sheet of charts, made and made again", async () => {
    const both = await bothWays(sample("district.xlsx"), async (workbook) => {
      for (const day of [today, today + 40])
        await makeSheets(workbook, { language: "zh-CN", today: day, year: 2026, kinds: ["charts"] });
    });
    assert.deepEqual(bookDifferences(placed(both)), []);
    assert.deepEqual(snapshotDifferences(both), []);
    assert.equal(both.file.sheets.at(-1)?.charts.length, 3);
  });

  it("on the sheets that go with the calendar, made and made again", async () => {
    const both = await bothWays(sample("district.xlsx"), async (workbook) => {
      for (const day of [today, today + 40])
        await makeSheets(workbook, { language: "zh-CN", today: day, year: 2026, kinds: yearKinds });
    });
    assertAlike(both);
    assert.equal(both.file.sheets.filter(({ names }) => names[0]?.name === "UnionBooks.Kind").length, yearKinds.length);
  });

  it("on the template's tabs, added to a book of the user's own", async () => {
    const own = await bothWays(sample("tidy.xlsx"), template({ language: "zh-CN", today, year: null }));
    assertAlike(own);
  });
});

/** Writes values with formats and marks, takes some back, and marks other cells. */
async function changeAndMark(workbook: Parameters<Work>[0]): Promise<void> {
  const { name: sheet } = (await workbook.read()).sheets[0]!;
  const cells = [
    { sheet, row: 60, column: 1, value: 46082, format: "yyyy-mm-dd" },
    { sheet, row: 61, column: 1, value: 12.5, format: "0.00" },
    { sheet, row: 62, column: 1, value: "=不是公式", format: "@" },
    { sheet, row: 63, column: 1, value: 46083, format: "yyyy-mm-dd" },
  ];
  const marks = [0, 1, 2, 5].map((row) => ({ sheet, row, column: row % 2, severity: "error" }) as const);
  const { formats } = await workbook.write({ pages: [], cells, marks });
  const last = { ...cells[3]!, value: "2026-3-2", format: formats[3]!, expected: 46083 };
  const others = marks.map((mark) => ({ ...mark, row: mark.row + 1, severity: "info" }) as const);
  await workbook.write({ pages: [], cells: [last], marks: [...others, { ...others[0]!, severity: "warning" }] });
}

/** Without the names and references of charts, which are numbered on and quoted differently, and their places to the point. */
function placed({ excel, file, read }: BothWays): BothWays {
  for (const { charts } of [...excel.sheets, ...file.sheets]) {
    charts.forEach((chart, index) => {
      const { left, top, width, height } = chart;
      Object.assign(chart, { name: `${index}`, left: Math.round(left), top: Math.round(top) });
      Object.assign(chart, { width: Math.round(width), height: Math.round(height) });
      for (const series of chart.series) {
        series.values = series.values.replaceAll("'", "");
        series.categories = series.categories?.replaceAll("'", "") ?? null;
      }
    });
  }
  return { excel, file, read };
}

/** Fill and areas of the marks, which differ in order and in the number of the write that put them on. */
function marksOf({ sheets }: BothWays["excel"]): string[] {
  const rules = sheets.flatMap(({ name, conditionalFormats }) =>
    conditionalFormats.map((format) => ({ name, ...format })),
  );
  return rules
    .flatMap(({ name, areas, rule }) =>
      rule.kind === "custom" && rule.formula.includes("UnionBooks")
        ? [`${name} ${rule.look.fill ?? ""} ${areas.map(a1Area).join(" ")}`]
        : [],
    )
    .sort();
}

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
