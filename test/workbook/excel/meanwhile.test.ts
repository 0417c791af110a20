import assert from "node:assert/strict";
import { checkWorkbook } from "../../../src/app/check-workbook.js";
import { makeSheets, type SheetsResult } from "../../../src/app/make-sheets.js";
import { WorkbookError } from "../../../src/workbook/errors.js";
import { openExcel } from "../../../src/workbook/excel/open-excel.js";
import type { Book } from "../../../src/workbench/host/book/book.js";
import type { BookSheet } from "../../../src/workbench/host/book/sheet.js";
import type { EmulatedExcel } from "../../workbench/host/start-emulated-excel.js";
import { bookState, cloneBook } from "./book-state.js";
import { commands } from "./commands.js";
import { livedInBook } from "./lived-in-book.js";
import { openInExcel } from "./shared-excel.js";

const options = { language: "zh-CN", today: 46100, year: null, kinds: ["fund-report"] } as const;
const report = "经费收支决算表";

describe("what others do while a command is under way", function () {
  this.timeout(180_000);

  it("answers that come late change nothing", async () => {
    const prompt = await openInExcel(livedInBook());
    await makeSheets(openExcel(), options);
    const expected = bookState(prompt.book);
    const late = await openInExcel(livedInBook());
    late.play({ kind: "late", ms: 3 });
    await makeSheets(openExcel(), options);
    assert.deepEqual(bookState(late.book), expected);
  });

  it("a workbook that turns read-only is put right as soon as it can be", async () => {
    const before = await overOld();
    const actions = await actionsOf(before);
    for (let k = 1; k <= actions; k += 19) {
      const excel = await openInExcel(cloneBook(before));
      excel.play({ kind: "read-only", at: k });
      const error = await failure(makeSheets(openExcel(), options));
      assert.ok(["none", "read-only", "protected", "unsettled"].includes(error), `action ${k}: ${error}`);
      assert.deepEqual(tabsOf(excel.book), tabsOf(before), `action ${k}`);
      excel.book.readOnly = false;
      await openExcel().read();
      assert.deepEqual(names(excel.book), names(before), `action ${k}`);
      if (error !== "none") assert.deepEqual(contentOf(excel.book), contentOf(before), `action ${k}: ${error}`);
    }
  });

  it("a co-author's edit of the books survives, whatever becomes of the write, and is in the figures or seen in the tie-out", async () => {
    const before = await overOld();
    const actions = await actionsOf(before);
    const mismatches: number[] = [];
    for (let batch = 1; batch <= 13; batch++) {
      for (const k of batch % 3 === 0 ? [null, Math.round(actions * 0.6)] : [null]) {
        const excel = await openInExcel(cloneBook(before));
        excel.play({ kind: "coauthor", after: batch, edit: pay });
        if (k !== null) excel.play({ kind: "fail", at: k });
        const made: SheetsResult[] = [];
        const error = await failure(makeSheets(openExcel(), options).then((result) => made.push(result)));
        if (k === null) assert.equal(error, "none", `batch ${batch}`);
        if (excel.book.sheet("支出").cell(2, 4).value === 450) continue;
        assert.equal(excel.book.sheet("支出").cell(2, 4).value, 999.99, `batch ${batch}`);
        const [result] = made;
        if (result === undefined) continue;
        const { ledger, tieOut } = result;
        const isCounted = ledger.totals.spending === 250050 + 99999;
        // Of an edit behind the last look the pane cannot know; the sheet's own tie-out is live.
        const isSeen = says(excel.book.sheet(report), "不一致");
        assert.ok(isCounted || isSeen, `batch ${batch}`);
        if (!isCounted) mismatches.push(tieOut!.mismatches.length);
      }
    }
    // An edit between the reading and the calculating is told in the pane.
    assert.ok(mismatches.some((count) => count > 0));
  });

  it("a sheet of the books that is deleted meanwhile fails the check with a sentence, and the next run reads what is left", async () => {
    for (let batch = 1; batch <= 5; batch++) {
      const excel = await openInExcel(livedInBook());
      excel.play({ kind: "lose-sheet", sheet: "收入", after: batch });
      const error = await failure(checkWorkbook(openExcel(), options));
      assert.ok(["none", "changed-meanwhile", "sheet-missing"].includes(error), `batch ${batch}: ${error}`);
      const { reading } = await checkWorkbook(openExcel(), options);
      assert.equal(reading.tabs.income, undefined, `batch ${batch}`);
    }
  });

  it("an old report that is deleted meanwhile is made anew by the next run, with nothing left lying about", async () => {
    const before = await overOld();
    for (let batch = 1; batch <= 12; batch += 2) {
      const excel = await openInExcel(cloneBook(before));
      excel.play({ kind: "lose-sheet", sheet: report, after: batch });
      await failure(makeSheets(openExcel(), options));
      await makeSheets(openExcel(), options);
      assert.deepEqual(names(excel.book), names(before), `batch ${batch}`);
      assert.deepEqual(tabsOf(excel.book), tabsOf(before), `batch ${batch}`);
    }
  });

  it("an old report that is renamed meanwhile keeps its content or gets the new one", async () => {
    const before = await overOld();
    for (let batch = 1; batch <= 12; batch += 2) {
      const excel = await openInExcel(cloneBook(before));
      excel.play({ kind: "rename-sheet", sheet: report, to: "改名", after: batch });
      await failure(makeSheets(openExcel(), options));
      await openExcel().read();
      assert.deepEqual(names(excel.book), [...names(before).slice(0, -1), "改名"], `batch ${batch}`);
      await makeSheets(openExcel(), options);
      assert.ok(says(excel.book.sheet("改名"), "含三八节、球赛"), `batch ${batch}`);
    }
  });
});

/** The book with last time's report in it, in which the user wrote a note. */
function overOld(): Promise<Book> {
  return commands.find(({ name }) => name === "Fund report over the old one")!.book();
}

async function actionsOf(book: Book): Promise<number> {
  const excel: EmulatedExcel = await openInExcel(cloneBook(book));
  const start = excel.counters.actions;
  await makeSheets(openExcel(), options);
  return excel.counters.actions - start;
}

/** The code of the error that work ends in, or `none`. */
async function failure(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "none";
  } catch (error) {
    assert.ok(error instanceof WorkbookError, String(error));
    return error.code;
  }
}

function pay(book: Book): void {
  book.sheet("支出").put(2, 4, { value: 999.99, format: {} });
}

function names(book: Book): string[] {
  assert.deepEqual(
    book.names.map(({ name }) => name),
    ["全年收入"],
  );
  return book.sheets.map(({ name }) => name);
}

/** The user's own sheets; formulas that point to the report follow it, so their values do not count. */
function tabsOf(book: Book): unknown {
  const { sheets } = bookState(book);
  const own = livedInBook().sheets.filter(({ name }) => name !== "我的汇总");
  return own.map(({ name }) => sheets[name]);
}

/** What the report says. */
function contentOf(book: Book): unknown {
  return bookState(book).sheets[report]?.rows;
}

function says(sheet: BookSheet, text: string): boolean {
  return [...sheet.rows.values()].some((cells) => [...cells.values()].some(({ value }) => value === text));
}
