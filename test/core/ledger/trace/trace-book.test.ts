import assert from "node:assert/strict";
import fc from "fast-check";
import { keepLedger } from "../../../../src/core/ledger/keep-ledger.js";
import type { Ledger } from "../../../../src/core/ledger/ledger.js";
import { figuresOfRow } from "../../../../src/core/ledger/trace/figures-of-row.js";
import { peopleOfRow } from "../../../../src/core/ledger/trace/people-of-row.js";
import { traceBook } from "../../../../src/core/ledger/trace/trace-book.js";
import type { Trace, TracedFigure } from "../../../../src/core/ledger/trace/trace.js";
import type { BookReading } from "../../../../src/core/reading/reading.js";
import { yuanText } from "../../../../src/core/values/fen.js";
import { book, day } from "../book.js";

interface Kept {
  readonly reading: BookReading;
  readonly ledger: Ledger;
  readonly trace: Trace;
}

function kept(...given: Parameters<typeof book>): Kept {
  const reading = book(...given);
  const ledger = keepLedger(reading, day("2026-10-15"));
  return { reading, ledger, trace: traceBook(reading, ledger) };
}

/** `key = yuan: rows`, rows 0-based. */
function said({ key, fen, rows }: TracedFigure): string {
  const amount = fen === null ? "?" : yuanText(fen);
  return `${key} = ${amount}: ${rows.map(({ sheet, row }) => `${sheet} ${row}`).join(", ")}`;
}

const income = `
  date       | account      | item | fund     | amount
  2026-01-05 | 会费收入     |      |          | 100.00
  2026-02-05 | 拨缴经费收入 |      |          | 900.00
  2026-02-06 | 爱心捐款     |      | 帮困基金 | 50.00
  2025-02-06 | 其他收入     |      |          | 7.00
  2026-03-01 | 收回投资     |      |          | 30.00`;
const disbursements = `
  date       | account      | item     | fund     | payee | amount
  2026-01-09 | 职工活动支出 | 文体活动 |          | 张三  | 20.00
  2026-01-10 | 职工活动支出 |          |          |       | 5.00
  2026-01-11 | 职工活动支出 | 文体活动 | 会费     | 张三  | 1.00
  2026-02-11 | 困难补助     |          | 帮困基金 | 李四  | 8.00
  2026-02-12 | 对外投资     |          |          |       | 40.00`;

describe("the trace of a book", () => {
  it("names the rows of every leaf, an account's rows without item being one of their own", () => {
    const { trace } = kept(
      { income, disbursements },
      { settings: { opening: 10000 }, fundOpenings: { 帮困基金: 500 } },
    );
    assert.deepEqual(trace.leaves.map(said), [
      "opening = 100.00: 设置 1",
      "income/会费收入/ = 100.00: 收入 1",
      "income/拨缴经费收入/ = 900.00: 收入 2",
      "spending/职工活动支出/文体活动 = 21.00: 支出 1, 支出 3",
      "spending/职工活动支出// = 5.00: 支出 2",
      "收回投资 = 30.00: 收入 5",
      "投资 = 40.00: 支出 5",
      "fund/帮困基金/income = 50.00: 收入 3",
      "fund/帮困基金/spending = 8.00: 支出 4",
    ]);
    assert.deepEqual(trace.ownFunds.map(said), [
      "fund/工会经费/income = 1000.00: 收入 1, 收入 2",
      "fund/工会经费/spending = 25.00: 支出 1, 支出 2",
      "fund/会费/income = 0.00: ",
      "fund/会费/spending = 1.00: 支出 3",
    ]);
    assert.deepEqual([trace.twice, trace.nowhere], [[], []]);
  });

  it("leads from a row to the figures it enters, up to the balance", () => {
    const { reading, ledger, trace } = kept(
      { income, disbursements, members: "memberNo | name\n001 | 张三" },
      { settings: { opening: 10000 } },
    );
    const entered = (sheet: string, row: number) =>
      figuresOfRow(trace, sheet, row).map(({ figure, fen }) => `${figure.key} ${yuanText(fen)}`);
    assert.deepEqual(entered("支出", 3), [
      "spending/职工活动支出/文体活动 1.00",
      "spending/职工活动支出/ 1.00",
      "spendingTotal 1.00",
      "closing -1.00",
      "fund/会费/spending 1.00",
    ]);
    assert.deepEqual(entered("收入", 3), ["fund/帮困基金/income 50.00", "fund/帮困基金/closing 50.00"]);
    assert.deepEqual(entered("收入", 4), [], "of another year");
    assert.deepEqual(entered("支出", 5), ["投资 40.00", "closing -40.00"]);
    assert.deepEqual(peopleOfRow(reading, ledger, "支出", 1), [{ kind: "spent-on", name: "张三", fen: 2100 }]);
    assert.deepEqual(peopleOfRow(reading, ledger, "支出", 2), []);
  });

  it("takes dues income from the register's cells where income rows state none, and knows the payer", () => {
    const dues = "memberNo | name | 1 | 2 | 3\n001 | 张三 | 5 | 5 |\n002 | 李四 | 6 | | 6";
    const { reading, ledger, trace } = kept({ dues });
    assert.deepEqual(trace.leaves.map(said), ["income/会费收入/ = 22.00: 会费 1, 会费 1, 会费 2, 会费 2"]);
    assert.deepEqual(trace.twice, []);
    assert.deepEqual(peopleOfRow(reading, ledger, "会费", 2), [{ kind: "dues-of", name: "李四", fen: 1200 }]);
  });

  it("lists openings that the settings state already, and rows that are in two figures", () => {
    const opened = "date | account | amount\n2026-01-01 | 上年结余 | 100.00\n2026-01-05 | 会费收入 | 3.00";
    const twofold = kept({ income: opened }, { settings: { opening: 10000 } }).trace;
    assert.deepEqual(twofold.nowhere, [{ sheet: "收入", row: 1, column: 2, why: "opening-stated" }]);
    const byRow = kept({ income: opened }).trace;
    assert.deepEqual([said(byRow.opening), byRow.nowhere], ["opening = 100.00: 收入 1", []]);

    const journal = "date | account | receipt | spending\n2026-01-05 | 其他 | 3.00 | 2.00\n2026-01-06 | 其他 | 4.00 |";
    const both = kept(
      { income: journal, disbursements: journal },
      { sheets: { income: "日记账", disbursements: "日记账" } },
    );
    assert.deepEqual(
      both.trace.twice.map(({ sheet, row, figures }) => [sheet, row, figures.map(({ key }) => key)]),
      [["日记账", 1, ["income/其他收入/", "spending/其他支出/"]]],
    );
  });

  it("shows what moved between funds in the blocks of both and in no total, told by two rows or by one", () => {
    const from = "2026-03-01 | 内部转账 | | 5.00 | 转会费";
    const { ledger, trace } = kept(
      { disbursements: `date | account | fund | amount | summary\n2026-01-05 | 职工活动支出 | 会费 | 1.00 |\n${from}` },
      { settings: { opening: 10000 } },
    );
    assert.deepEqual(trace.transfers.map(said), [
      "fund/工会经费/transfer = -5.00: 支出 2",
      "fund/会费/transfer = 5.00: 支出 2",
    ]);
    assert.deepEqual([trace.twice, trace.nowhere, ledger.totals.spending], [[], [], 100]);
    const entered = figuresOfRow(trace, "支出", 2).map(({ figure, fen }) => `${figure.key} ${yuanText(fen)}`);
    assert.deepEqual(entered, ["fund/工会经费/transfer -5.00", "fund/会费/transfer 5.00"]);
  });

  it("says a record that the ledger lost", () => {
    const { reading, ledger } = kept({ disbursements });
    const lost = { ...ledger, bookings: ledger.bookings.slice(1) };
    assert.deepEqual(traceBook(reading, lost).nowhere, [{ sheet: "支出", row: 1, column: 0, why: "unexplained" }]);
  });

  const text = <T extends string>(...texts: T[]) => fc.constantFrom(...texts);
  const amount = fc.oneof(fc.integer({ min: -5_000_00, max: 900_000_00 }).map(yuanText), text("0.00", ""));
  const date = text("2026-01-05", "2026-02", "2026-12-31", "2025-06-01", "国庆期间", "");
  const fund = text("", "", "会费", "帮困基金", "互助金");
  const item = text("", "文体活动", "会员活动", "职工集体福利", "送温暖", "门票", "其他");
  const received = text(
    "会费收入",
    "拨缴经费",
    "利息收入",
    "其他",
    "上年结余",
    "承前页",
    "收回投资",
    "爱心捐款",
    "看不懂",
    "",
  );
  const paid = text(
    "职工活动支出",
    "维权支出",
    "503",
    "事业支出",
    "对外投资",
    "提取后备金",
    "帮困基金支出",
    "内部转账",
    "",
  );
  const rowsOf = (account: fc.Arbitrary<string>) =>
    fc.array(
      fc.tuple(date, account, item, fund, amount).map((cells) => cells.join(" | ")),
      { maxLength: 25 },
    );
  const duesRow = fc
    .tuple(text("001", "002", ""), text("张三", "李四"), amount, amount)
    .map((cells) => cells.join(" | "));
  const openings = fc.record({
    own: fc.option(fc.integer({ min: 0, max: 1e8 })),
    apart: fc.option(fc.integer({ min: 0, max: 1e6 })),
  });

  it("has every counted row in exactly one leaf, leaves that add up to what the ledger says, and balances that close", () => {
    fc.assert(
      fc.property(
        rowsOf(received),
        rowsOf(paid),
        fc.array(duesRow, { maxLength: 4 }),
        openings,
        (incomeRows, spendingRows, duesRows, { own, apart }) => {
          const head = "date | account | item | fund | amount";
          const { reading, ledger, trace } = kept(
            {
              income: [head, ...incomeRows].join("\n"),
              disbursements: [head, ...spendingRows].join("\n"),
              dues: ["memberNo | name | 1 | 2", ...duesRows].join("\n"),
            },
            {
              settings: own === null ? {} : { opening: own },
              fundOpenings: apart === null ? {} : { 帮困基金: apart },
            },
          );
          const closings = [trace.closing, ...trace.apart.map(({ closing }) => closing)];
          for (const figure of [...closings.flatMap(within), ...trace.ownFunds]) {
            if (figure.fen === null) continue;
            const rows = figure.rows.reduce((sum, row) => sum + row.fen, 0);
            const parts = figure.parts.reduce((sum, part) => sum + part.sign * (part.figure.fen ?? NaN), 0);
            // The cells of the settings are known by the reading only, which in this book has no settings tab.
            const isSetting = figure.key.endsWith("/opening") && apart !== null;
            if (!isSetting) assert.equal(figure.parts.length > 0 ? parts : rows, figure.fen, figure.key);
          }
          for (const { fund, opening, closing, income, spending, tail, transfers } of ledger.funds) {
            const moved = transfers.reduce((sum, { fen }) => sum + fen, 0);
            if (opening !== null) assert.equal(closing, opening + income - spending + tail + moved, fund);
          }
          assert.deepEqual(trace.twice, []);
          assert.deepEqual(
            trace.nowhere.filter(({ why }) => why === "unexplained"),
            [],
          );
          const placed = trace.leaves.flatMap(({ rows }) => rows.filter(({ booking }) => booking !== null));
          const restated = trace.nowhere.length;
          assert.equal(placed.length + restated, ledger.bookings.length);
          assert.equal(new Set(placed.map(({ booking }) => booking)).size, placed.length);
          const { income, disbursements } = reading.tabs;
          const records = (income?.rows.length ?? 0) + (disbursements?.rows.length ?? 0);
          const left = ledger.excluded.filter(({ tab }) => tab !== "dues").length;
          assert.equal(placed.length + restated + left, records);
        },
      ),
    );
  });
});

function within(figure: TracedFigure): TracedFigure[] {
  return [figure, ...figure.parts.flatMap((part) => within(part.figure))];
}
