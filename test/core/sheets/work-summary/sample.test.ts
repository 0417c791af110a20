import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { keepBooks } from "../../../../src/app/keep-books.js";
import type { Snapshot } from "../../../../src/core/reading/snapshot.js";
import { workSummary } from "../../../../src/core/sheets/work-summary/work-summary.js";
import type { CellValue } from "../../../../src/core/values/cell.js";
import { dayOf } from "../../../../src/core/values/day.js";
import { openXlsx } from "../../../../src/workbook/xlsx/index.js";
import { build } from "../dues/dues-book.js";
import { figuresOf, sentencesAt } from "./summary-book.js";

describe("the lived-in sample's summary", () => {
  it("has figures that can be counted again in the cells of the tabs", async () => {
    const file = readFileSync(new URL("../../../../assets/samples/district.xlsx", import.meta.url));
    const snapshot = await openXlsx(file).read();
    const today = dayOf(2026, 12, 31) ?? 0;
    const sheet = build(workSummary, keepBooks(snapshot, { language: "zh-CN", today, year: null }), { today });
    const figures = figuresOf(sheet);

    const roster = columnsOf(snapshot, "会员花名册", ["姓名", "性别", "会籍状态"]);
    const there = roster.filter(([, , status]) => status === "在会" || status === "退休");
    assert.equal(figures["members/active"], there.filter(([, , status]) => status === "在会").length);
    assert.equal(figures["members/women"], there.filter(([, sex]) => sex === "女").length);

    const visits = columnsOf(snapshot, "慰问登记", ["被慰问人", "慰问类型", "慰问金额"]);
    for (const [kind, key] of [
      ["住院", "hospital"],
      ["结婚", "marriage"],
      ["生育", "birth"],
      ["退休", "retirement"],
    ] as const) {
      const own = visits.filter(([, type]) => type === kind);
      assert.equal(figures[`visits/${key}`], own.length, kind);
      assert.equal(
        figures[`visits/${key}/money`],
        own.reduce((sum, [, , amount]) => sum + Number(amount), 0),
        kind,
      );
    }

    const insured = columnsOf(snapshot, "医疗互助", ["姓名", "个人缴费", "本年赔付金额"]).filter(
      ([, fee]) => typeof fee === "number",
    );
    assert.equal(figures["mutual/enrolled"], insured.length);
    assert.equal(
      figures["mutual/fees"],
      insured.reduce((sum, [, fee]) => sum + Number(fee), 0),
    );
    assert.equal(
      figures["mutual/benefits"],
      insured.reduce((sum, [, , benefit]) => sum + Number(benefit ?? 0), 0),
    );

    const hospital = visits.filter(([, type]) => type === "住院").length;
    assert.ok(sentencesAt(sheet, "zh").some((text) => text.includes(`住院教职工${hospital}人`)));
  });
});

/** The cells under these headers, for every row whose first is filled. */
function columnsOf({ sheets }: Snapshot, name: string, headers: readonly string[]): (CellValue | undefined)[][] {
  const rows = sheets.find((sheet) => sheet.name === name)?.values ?? [];
  const head = rows.findIndex((cells = []) => headers.every((header) => cells.includes(header)));
  const columns = headers.map((header) => rows[head]?.indexOf(header) ?? -1);
  const below = rows.slice(head + 1).map((cells = []) => columns.map((column) => cells[column]));
  return below.filter(([first]) => typeof first === "string" && first !== "");
}
