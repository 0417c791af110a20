import assert from "node:assert/strict";
import fc from "fast-check";
import { keepLedger } from "../../../src/core/ledger/keep-ledger.js";
import type { Ledger } from "../../../src/core/ledger/ledger.js";
import { book, day } from "./book.js";
import { leftOut } from "./lines-of.js";

const today = day("2026-11-21");

function moved(ledger: Ledger): string[] {
  return ledger.transfers.map(({ from, to, fen }) => `${from} → ${to} ${fen}`);
}

/** Rows of the income and the disbursements tab as `date | fund | summary | account | amount`. */
function ledgerOf(received: string, spent: string): Ledger {
  const head = "date | fund | summary | account | amount";
  return keepLedger(
    book(
      { income: `${head}\n${received}`, disbursements: `${head}\n${spent}` },
      { settings: { opening: 100000 }, fundOpenings: { 会费: 30000, 帮困基金: 500, 互助金: 0 } },
    ),
    today,
  );
}

describe("transfers between funds", () => {
  it("are told by a row on either side, of the same day or of another", () => {
    const sameDay = ledgerOf("2026-03-01 | | 转入 | 基金划转 | 50", "2026-03-01 | 会费 | 转出 | 基金划转 | 50");
    assert.deepEqual(moved(sameDay), ["会费 → 工会经费 5000"]);
    const later = ledgerOf("2026-03-04 | | 转入 | 基金划转 | 50", "2026-03-01 | 会费 | 转出 | 基金划转 | 50");
    assert.deepEqual(moved(later), ["会费 → 工会经费 5000"]);
    assert.deepEqual(leftOut(later), []);
    assert.deepEqual([later.totals.income, later.totals.spending, later.totals.closing], [0, 0, 100000]);
    const kinds = later.bookings.map(({ kind, fund }) => `${kind} ${fund}`);
    assert.deepEqual(kinds, ["transfer 工会经费", "transfer 会费"]);
  });

  it("are counted once where both rows name the other fund", () => {
    const ledger = ledgerOf(
      "2026-03-04 | | 由会费划入 | 基金划转 | 50",
      "2026-03-01 | 会费 | 划至工会经费 | 基金划转 | 50",
    );
    assert.deepEqual(moved(ledger), ["会费 → 工会经费 5000"]);
  });

  it("between two funds kept for others are in their blocks", () => {
    const ledger = ledgerOf("2026-03-01 | 互助金 | | 基金划转 | 5", "2026-03-01 | 帮困基金 | | 基金划转 | 5");
    assert.deepEqual(moved(ledger), ["帮困基金 → 互助金 500"]);
    const closings = ledger.funds.map(({ fund, closing }) => `${fund} ${closing ?? ""}`);
    assert.deepEqual(closings, ["工会经费 70000", "会费 30000", "帮困基金 0", "互助金 500"]);
  });

  it("stay out where money leaves the union's own, or where several answers are possible", () => {
    const leaving = ledgerOf("2026-01-05 | | | 会费收入 | 1", "2026-03-01 | 会费 | 划至帮困基金 | 基金划转 | 50");
    assert.deepEqual([moved(leaving), leftOut(leaving)], [[], ["支出!E2 transfer-not-counted"]]);
    const doubtful = ledgerOf(
      "2026-03-01 | | | 基金划转 | 50",
      "2026-03-01 | 会费 | | 基金划转 | 50\n2026-03-01 | 会费 | | 基金划转 | 50",
    );
    assert.deepEqual([moved(doubtful), leftOut(doubtful).length], [[], 3]);
  });

  it("to a fund kept apart count on neither side while no row has an account, and say where the other side is", () => {
    const lone = ledgerOf("2026-03-02 | 帮困基金 | 捐款 | | 50", "2026-03-01 | | 转入帮困基金 | | 50");
    assert.equal(lone.funds.find(({ fund }) => fund === "帮困基金")?.closing, 5500);
    const ledger = ledgerOf("2026-03-02 | 帮困基金 | 工会经费转入 | | 50", "2026-03-01 | | 转入帮困基金 | | 50");
    assert.deepEqual(
      ledger.findings.flatMap(({ code, args }) => (code === "transfer-across-funds" ? [args] : [])),
      [
        { from: "工会经费", to: "帮困基金", amount: "50.00", sheet: "支出", cell: "E2" },
        { from: "工会经费", to: "帮困基金", amount: "50.00", sheet: "收入", cell: "E2" },
      ],
    );
    assert.equal(ledger.funds.find(({ fund }) => fund === "帮困基金")?.closing, 500);
  });

  it("between own funds and one kept apart never make money: all funds hold the openings and what has an account", () => {
    const side = fc.record({ apart: fc.boolean(), hasAccount: fc.boolean(), yuan: fc.integer({ min: 1, max: 3 }) });
    const toRow = (isOut: boolean) => (one: { apart: boolean; hasAccount: boolean; yuan: number }) => {
      const other = one.apart ? "工会经费" : "帮困基金";
      const summary = isOut ? `转入${other}` : `${other}转入`;
      const account = one.hasAccount ? (isOut ? "其他支出" : "其他收入") : "";
      return `2026-03-01 | ${one.apart ? "帮困基金" : ""} | ${summary} | ${account} | ${one.yuan}`;
    };
    fc.assert(
      fc.property(fc.array(side, { minLength: 1, maxLength: 5 }), (moves) => {
        const [ins, outs] = [
          moves.map((one) => ({ ...one, apart: !one.apart })).map(toRow(false)),
          moves.map(toRow(true)),
        ];
        const { funds } = ledgerOf(ins.join("\n"), outs.join("\n"));
        const held = funds.reduce((sum, { closing }) => sum + (closing ?? 0), 0);
        assert.equal(held, 100000 + 500);
      }),
    );
  });

  it("change no sum: the funds' closings together are the closing, for any rows", () => {
    const fund = fc.constantFrom("", "会费", "帮困基金");
    const text = fc.constantFrom("划转", "划至会费", "划至工会经费", "由会费划入");
    const account = fc.constantFrom("基金划转", "基金划转", "提现", "会费收入", "其他支出");
    const row = fc.record({
      fund,
      text,
      account,
      yuan: fc.integer({ min: 1, max: 3 }),
      date: fc.integer({ min: 1, max: 3 }),
    });
    const lines = fc
      .array(row, { minLength: 1, maxLength: 6 })
      .map((rows) =>
        rows.map((one) => `2026-03-0${one.date} | ${one.fund} | ${one.text} | ${one.account} | ${one.yuan}`).join("\n"),
      );
    fc.assert(
      fc.property(lines, lines, (received, spent) => {
        const { funds, totals, bookings, excluded } = ledgerOf(received, spent);
        const own = funds.filter((one) => one.own).reduce((sum, { closing }) => sum + (closing ?? 0), 0);
        assert.equal(own, totals.closing);
        assert.equal(totals.closing, (totals.opening ?? 0) + totals.income - totals.spending);
        const rows = received.split("\n").length + spent.split("\n").length;
        assert.equal(new Set(bookings.map(({ source }) => `${source.tab} ${source.row}`)).size, bookings.length);
        assert.equal(bookings.length + excluded.length, rows);
      }),
    );
  });
});
