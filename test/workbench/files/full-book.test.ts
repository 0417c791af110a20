import assert from "node:assert/strict";
import { loadBook } from "../../../src/workbench/files/load-book.js";
import { saveBook } from "../../../src/workbench/files/save-book.js";
import { openXlsx } from "../../../src/workbook/xlsx/index.js";
import { convert, libreOffice } from "../../machine/libreoffice.js";
import { need } from "../../machine/program.js";
import { differences } from "./compare-books.js";
import { fullBook, put } from "./full-book.js";

describe("a workbook with one of everything", function () {
  this.timeout(120_000);

  it("is the same after saving and loading, and nothing of it is left out", async () => {
    const book = fullBook();
    const { book: again, left } = await loadBook(await saveBook(book));
    assert.deepEqual(differences(book, again), []);
    assert.deepEqual(left, []);
  });

  it("gives the same bytes when it is saved again", async () => {
    const bytes = await saveBook(fullBook());
    assert.deepEqual(await saveBook((await loadBook(bytes)).book), bytes);
  });

  it("is read by the product with its values, mark, table and hidden lines", async () => {
    const [spending, report] = (await openXlsx(await saveBook(fullBook())).read()).sheets;
    assert.deepEqual(spending?.values[2], [46053.75, "维权支出", 0.1 + 0.2, "两\n行"]);
    assert.deepEqual(spending.hiddenRows, [2, 9]);
    assert.deepEqual(spending.hiddenColumns, [3, 4]);
    assert.equal(spending.tables[0]?.name, "支出");
    assert.deepEqual(report?.mark, { kind: "fund-report", year: 2026 });
    assert.deepEqual(report.values[5], [null, { error: "#DIV/0!" }]);
  });

  it("keeps an array that a formula spills, as an array", async () => {
    const book = fullBook();
    const sheet = book.addSheet("动态");
    put(sheet, "B2", "=SEQUENCE(3)");
    put(sheet, "D2", "=UNIQUE('支出 流水'!B2:B4)&\"!\"");
    book.changed = true;
    book.calculation.update();
    assert.equal(sheet.cell(3, 1).value, 3);
    const { book: again, left } = await loadBook(await saveBook(book));
    const other = again.sheet("动态");
    assert.deepEqual([other.cell(1, 1).formula, other.cell(3, 1).value], ["=SEQUENCE(3)", null]);
    assert.deepEqual(left, [{ kind: "arrays", sheet: "动态" }]);
    again.calculation.update();
    assert.deepEqual(differences(book, again), []);
  });

  it("opens in LibreOffice, which comes to the same figures, and what that saves opens here", async function () {
    const soffice = need(this, libreOffice, "that LibreOffice opens what the workbench saves");
    const { book } = await loadBook(convert(soffice, await saveBook(fullBook()), "xlsx"));
    const report = book.sheet("经费'收支'表");
    assert.equal(report.cell(2, 1).value, 1101);
    assert.equal(Number(report.cell(4, 1).value).toFixed(2), "1101.30");
    assert.equal(report.cell(4, 1).formula?.includes("支出"), true);
    assert.equal(report.charts.length, 4);
    assert.equal(report.charts[0]?.title, "收入与支出");
    assert.deepEqual(report.page.zoom, { horizontalFitToPages: 1 });
    assert.equal(report.conditionalFormats.length >= 4, true);
    assert.equal(book.sheet("支出 流水").tables[0]?.name, "支出");
    assert.equal(book.sheet("支出 流水").validations.length >= 3, true);
    assert.equal(report.names[0]?.formula, '="fund-report:2026"');
  });
});
