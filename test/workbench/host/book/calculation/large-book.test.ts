import assert from "node:assert/strict";
import { Book } from "../../../../../src/workbench/host/book/book.js";
import { value } from "../small-book.js";

describe("formulas over many rows", function () {
  this.timeout(120_000);

  /** Rows of department, price, count and amount, and a total for each of ten departments. */
  function pasted(rows: number): Book {
    const book = new Book();
    const [dues, totals] = [book.addSheet("会费"), book.addSheet("总")];
    for (let at = 0; at < 10; at++) {
      const formula = `=SUMIFS(会费!D:D,会费!A:A,"部门${at}")+SUM(会费!$D$1:$D$${rows})*0`;
      totals.put(at, 0, { value: null, formula, format: {} });
    }
    book.calculation.update();
    for (let row = 0; row < rows; row++) {
      [`部门${row % 10}`, row, 2].forEach((constant, column) => {
        dues.put(row, column, { value: constant, format: {} });
      });
      if (row % 2 === 1) dues.put(row, 3, { value: null, formula: `=B${row + 1}*C${row + 1}`, format: {} });
    }
    return book;
  }

  it("are all calculated after a paste, and after an edit only what reads it", () => {
    const book = pasted(24_000);
    assert.equal(book.calculation.update(), 12_010);
    const sum = (department: number): number => {
      const rows = Array.from({ length: 2400 }, (_, at) => at * 10 + department);
      return 2 * rows.reduce((total, row) => total + row, 0);
    };
    assert.deepEqual([value(book, "总!A6"), value(book, "总!A2"), value(book, "总!A3")], [sum(5), sum(1), 0]);
    const sheet = book.sheet("会费");
    sheet.put(5, 1, { value: 1005, format: {} });
    assert.equal(book.calculation.update(), 11);
    sheet.put(6, 1, { value: 1, format: {} });
    assert.equal(book.calculation.update(), 0);
    assert.equal(value(book, "总!A6"), sum(5) + 2000);
  });

  it("take time that grows with the rows, not with their square", () => {
    const cpu = (work: () => void): number => {
      const start = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(start);
      return user + system;
    };
    const time = (rows: number): number => {
      const book = pasted(rows);
      return cpu(() => {
        book.calculation.update();
      });
    };
    time(1000);
    const [small, large] = [time(2000), time(16_000)];
    assert.ok(large < small * 30, `${small} µs for 2,000 rows, ${large} µs for 16,000`);
  });
});
