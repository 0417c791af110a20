import assert from "node:assert/strict";
import { checkWorkbook } from "../../src/app/check-workbook.js";
import { recheckRows, type Rechecked } from "../../src/app/recheck-rows.js";
import { dayOf } from "../../src/core/values/day.js";
import type { BookSheet } from "../../src/workbench/host/book/sheet.js";
import { enter } from "../../src/workbench/host/book/entry.js";
import { Book } from "../../src/workbench/host/book/book.js";
import { openExcel } from "../../src/workbook/excel/open-excel.js";
import type { RowsChanged } from "../../src/workbook/port.js";
import { addSheet } from "../workbook/excel/books.js";
import { openInExcel } from "../workbook/excel/shared-excel.js";

const options = { language: "en", today: dayOf(2026, 11, 21) ?? 0, year: null } as const;
const rightId = "11010519491231002X";
const wrongId = "110105194912310021";

/** A register of so many members, a page of spending, and settings. */
function book(members = 300): Book {
  const made = new Book();
  const rows = Array.from({ length: members }, (_, at) => [`m${1000 + at}`, `会员${at}`, "女", "2015-03-01", "在职"]);
  addSheet(made, "会员名册", [["会员号", "姓名", "性别", "入会日期", "状态", "身份证号"], ...rows]);
  addSheet(made, "支出", [
    ["日期", "凭证号", "摘要", "科目", "金额", "经手人", "证明人", "审批人"],
    [46090, "记-001", "插花", "职工活动支出", 300, "陈明", "周", "王"],
    [46143, "记-002", "球赛", "职工活动支出", 200, "李", "周", "王"],
  ]);
  addSheet(made, "设置", [
    ["项目", "值"],
    ["年度", 2026],
    ["上年结余", 1000],
  ]);
  return made;
}

function type(sheet: BookSheet, row: number, column: number, value: unknown): RowsChanged {
  sheet.put(row, column, enter(sheet.cell(row, column), value));
  return { sheet: sheet.name, firstRow: row, lastRow: row };
}

function rows(now: Rechecked): Extract<Rechecked, { kind: "rows" }> {
  assert.ok(now.kind === "rows", now.kind);
  return now;
}

describe("checking edited rows", function () {
  this.timeout(120_000);

  it("finds what is wrong with them now, and takes away what is not any more", async () => {
    const { book: open } = await openInExcel(book());
    const members = open.sheet("会员名册");
    const first = await checkWorkbook(openExcel(), options);
    const wrong = rows(await recheckRows(openExcel(), first, [type(members, 290, 5, `'${wrongId}`)], options));
    const added = wrong.result.findings.filter((finding) => !first.findings.includes(finding));
    assert.deepEqual(
      added.map(({ code, cell, value }) => [code, cell, value]),
      [["id-checksum", "F291", "110105…0021"]],
    );
    assert.equal(wrong.found, 1);
    const right = rows(await recheckRows(openExcel(), wrong.result, [type(members, 290, 5, `'${rightId}`)], options));
    assert.deepEqual(right.result.findings, first.findings);
    assert.deepEqual(right.result.counts, first.counts);
  });

  it("finds in those rows what a check of the whole workbook finds", async () => {
    const { book: open } = await openInExcel(book());
    const members = open.sheet("会员名册");
    const spending = open.sheet("支出");
    const first = await checkWorkbook(openExcel(), options);
    const edits = [
      type(members, 5, 5, `'${wrongId}`),
      type(members, 6, 3, "'2015-02-30"),
      type(members, 301, 1, "新会员"),
      type(members, 299, 4, "退修"),
      type(spending, 2, 4, "一百"),
      type(spending, 1, 7, "陈明"),
    ];
    const edited = rows(await recheckRows(openExcel(), first, edits, options));
    const whole = await checkWorkbook(openExcel(), options);
    const of = ({ findings }: typeof whole) =>
      findings
        .filter(
          ({ family, sheet, row }) =>
            ["cells", "rows"].includes(family) && edits.some((edit) => edit.sheet === sheet && edit.firstRow === row),
        )
        .map(({ code, cell, message }) => `${code} ${cell ?? ""} ${message}`);
    assert.deepEqual(of(edited.result), of(whole));
    assert.ok(of(whole).length >= 5, of(whole).join("\n"));
  });

  it("reads a few rows, whatever the size of the sheet", async () => {
    const excel = await openInExcel(book(5000));
    const first = await checkWorkbook(openExcel(), options);
    const change = type(excel.book.sheet("会员名册"), 4321, 5, `'${wrongId}`);
    const before = { ...excel.counters };
    rows(await recheckRows(openExcel(), first, [change], options));
    const { counters } = excel;
    assert.deepEqual([counters.syncs - before.syncs, counters.cellsRead - before.cellsRead], [3, 6]);
    assert.ok(counters.bytesOut - before.bytesOut < 4000, `${counters.bytesOut - before.bytesOut} bytes`);
    assert.ok(counters.bytesIn - before.bytesIn < 4000, `${counters.bytesIn - before.bytesIn} bytes`);
  });

  it("keeps what was decided on a finding while its row says the same", async () => {
    const { book: open } = await openInExcel(book());
    const spending = open.sheet("支出");
    type(spending, 2, 7, "李");
    const first = await checkWorkbook(openExcel(), options);
    const own = first.findings.find(({ code, row }) => code === "signature-twice" && row === 2);
    assert.ok(own !== undefined);
    const treatment = { ...own.treatment, reason: "agreed", by: "Li" };
    const findings = first.findings.map((finding) =>
      finding === own ? { ...own, treatment, accepted: true } : finding,
    );
    const same = rows(
      await recheckRows(openExcel(), { ...first, findings }, [{ sheet: "支出", firstRow: 2, lastRow: 2 }], options),
    );
    const now = (result: typeof same.result) =>
      result.findings.find(({ code, row }) => code === "signature-twice" && row === 2);
    assert.equal(now(same.result)?.accepted, true);
    const other = rows(await recheckRows(openExcel(), same.result, [type(spending, 2, 4, 250)], options));
    assert.equal(now(other.result)?.accepted, false, "the row is another one now");
  });

  it("names the findings of those rows that speak of other rows too", async () => {
    const { book: open } = await openInExcel(book());
    const edit = type(open.sheet("会员名册"), 2, 0, "m1000");
    const first = await checkWorkbook(openExcel(), options);
    const now = rows(await recheckRows(openExcel(), first, [edit], options));
    assert.deepEqual(
      now.again.map(({ code, cell }) => [code, cell]),
      [["member-no-twice", "A3"]],
    );
    assert.ok(
      now.again.every((finding) => now.result.findings.includes(finding)),
      "they stay",
    );
  });

  it("asks for a check of the whole workbook after moved rows, an edited header, settings, or a large paste", async () => {
    await openInExcel(book(1500));
    const first = await checkWorkbook(openExcel(), options);
    const kind = async (sheet: string, firstRow: number, lastRow: number) =>
      (await recheckRows(openExcel(), first, [{ sheet, firstRow, lastRow }], options)).kind;
    assert.equal(await kind("会员名册", 0, 1500), "full");
    assert.equal(await kind("会员名册", 0, 0), "full");
    assert.equal(await kind("设置", 1, 1), "full");
    assert.equal(await kind("会员名册", 1, 1400), "full");
    assert.equal(await kind("别的", 1, 1), "nothing");
  });
});
