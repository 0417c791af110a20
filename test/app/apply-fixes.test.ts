import assert from "node:assert/strict";
import { applyFixes, undoFixes } from "../../src/app/apply-fixes.js";
import { checkWorkbook } from "../../src/app/check-workbook.js";
import { fixesOf } from "../../src/core/fixes/fixes-of.js";
import { dayOf } from "../../src/core/values/day.js";
import { Book } from "../../src/workbench/host/book/book.js";
import { enter } from "../../src/workbench/host/book/entry.js";
import { WorkbookError } from "../../src/workbook/errors.js";
import { openExcel } from "../../src/workbook/excel/open-excel.js";
import { addSheet } from "../workbook/excel/books.js";
import { openInExcel } from "../workbook/excel/shared-excel.js";

const options = { language: "zh-CN", today: dayOf(2026, 11, 21) ?? 0, year: null } as const;

/** Spending with a date and an amount that are texts, and a handler with a stray space. */
function book(): Book {
  const made = new Book();
  addSheet(made, "支出", [
    ["日期", "凭证号", "摘要", "科目", "金额", "经手人", "证明人", "审批人"],
    ["'2026-03-08", "记-001", "插花", "职工活动支出", "'1,300.00", "陈明", "周", "王"],
    [46143, "记-002", "球赛", "职工活动支出", 200, "李", "周", "王"],
  ]);
  return made;
}

async function fixed() {
  const { books } = await checkWorkbook(openExcel(), options);
  return fixesOf(books, books.findings);
}

describe("fixes in the workbook", function () {
  this.timeout(120_000);

  it("are written with their formats, and undone to the very cells there were", async () => {
    const { book: open } = await openInExcel(book());
    const sheet = open.sheet("支出");
    const cells = () =>
      [sheet.cell(1, 0), sheet.cell(1, 4)].map(({ value, format }) => [value, format.numberFormat ?? "General"]);
    const before = cells();
    const fixes = await fixed();
    assert.deepEqual(fixes.map(({ kind, after }) => [kind, after]).sort(), [
      ["text-date", dayOf(2026, 3, 8)],
      ["text-number", 1300],
    ]);
    const batch = await applyFixes(openExcel(), fixes);
    assert.deepEqual(cells(), [
      [dayOf(2026, 3, 8), "yyyy-mm-dd"],
      [1300, "#,##0.00"],
    ]);
    assert.deepEqual(await fixed(), []);
    await undoFixes(openExcel(), batch);
    assert.deepEqual(cells(), before);
    assert.equal((await fixed()).length, 2);
  });

  it("are not written at all when one of the cells was edited since", async () => {
    const { book: open } = await openInExcel(book());
    const sheet = open.sheet("支出");
    const fixes = await fixed();
    sheet.put(1, 4, enter(sheet.cell(1, 4), 1500));
    await assert.rejects(applyFixes(openExcel(), fixes), isChanged("E2"));
    assert.equal(sheet.cell(1, 0).value, "2026-03-08");
  });

  it("are not undone over what was edited since", async () => {
    const { book: open } = await openInExcel(book());
    const sheet = open.sheet("支出");
    const batch = await applyFixes(openExcel(), await fixed());
    sheet.put(1, 4, enter(sheet.cell(1, 4), 1500));
    await assert.rejects(undoFixes(openExcel(), batch), isChanged("E2"));
    assert.deepEqual([sheet.cell(1, 0).value, sheet.cell(1, 4).value], [dayOf(2026, 3, 8), 1500]);
  });
});

function isChanged(cell: string): (error: unknown) => boolean {
  return (error) => error instanceof WorkbookError && error.code === "changed-meanwhile" && error.args.cell === cell;
}
