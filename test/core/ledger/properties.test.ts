import assert from "node:assert/strict";
import fc from "fast-check";
import { keepLedger } from "../../../src/core/ledger/keep-ledger.js";
import type { AccountLine, Ledger, Source } from "../../../src/core/ledger/ledger.js";
import { yuanText } from "../../../src/core/values/fen.js";
import { book, day } from "./book.js";

const today = day("2026-10-15");

const date = fc.constantFrom("2026-01-05", "2026-02", "2026-12-31", "2025-06-01", "国庆期间", "");
const fund = fc.constantFrom("", "", "工会经费", "会费", "帮困基金", "互助金");
const item = fc.constantFrom("", "文体活动", "会员活动", "职工集体福利", "送温暖", "门票", "其他");
const amount = fc.oneof(fc.integer({ min: -5_000_00, max: 900_000_00 }).map(yuanText), fc.constantFrom("0.00", ""));
const incomeAccount = fc.constantFrom(
  "会费收入",
  "拨缴经费",
  "上级工会补助收入",
  "利息收入",
  "其他",
  "上年结余",
  "期初余额",
  "收回投资",
  "业务支出",
  "爱心捐款",
  "银行存款",
  "看不懂",
  "",
);
const spendingAccount = fc.constantFrom(
  "职工活动支出",
  "职工服务支出/建家活动",
  "维权支出",
  "503",
  "行政支出",
  "事业支出",
  "对外投资",
  "提取后备金",
  "会费收入",
  "帮困基金支出",
  "内部转账",
  "职工活功支出",
  "",
);
const category = fc.constantFrom("", "生日", "困难补助", "大病");
const incomeRow = fc.tuple(date, incomeAccount, item, fund, amount).map((cells) => cells.join(" | "));
const spendingRow = fc.tuple(date, spendingAccount, item, category, fund, amount).map((cells) => cells.join(" | "));
const income = fc.array(incomeRow, { maxLength: 25 });
const spending = fc.array(spendingRow, { maxLength: 25 });
const opening = fc.option(fc.integer({ min: 0, max: 1e8 }));

function keep(incomeRows: readonly string[], spendingRows: readonly string[], openingFen: number | null): Ledger {
  return keepLedger(
    book(
      {
        income: ["date | account | item | fund | amount", ...incomeRows].join("\n"),
        disbursements: ["date | account | item | category | fund | amount", ...spendingRows].join("\n"),
      },
      openingFen === null ? {} : { settings: { opening: openingFen } },
    ),
    today,
  );
}

function sum(sources: readonly Source[]): number {
  return sources.reduce((total, { fen }) => total + fen, 0);
}

function own(lines: readonly AccountLine[]): readonly AccountLine[] {
  return lines.filter(({ item: name }) => name === null);
}

/** Everything a ledger says in figures, without places. */
function figuresOf(ledger: Ledger): unknown {
  const lines = (all: readonly AccountLine[]) =>
    all.map(({ account, item: name, actual }) => [account, name ?? "", actual]).sort();
  return {
    scheme: ledger.scheme,
    income: lines(ledger.income),
    spending: lines(ledger.spending),
    tail: ledger.tail.map(({ name, actual }) => [name, actual]),
    totals: { ...ledger.totals, openingAt: null },
    funds: ledger.funds.map(({ fund: name, opening: from, closing }) => [name, from, closing]).sort(),
  };
}

describe("invariants of the ledger", () => {
  it("totals are the sums of accounts, accounts of their cells, and closing is what is left", () => {
    fc.assert(
      fc.property(income, spending, opening, (incomeRows, spendingRows, openingFen) => {
        const ledger = keep(incomeRows, spendingRows, openingFen);
        for (const line of [...ledger.income, ...ledger.spending]) assert.equal(line.actual, sum(line.sources));
        for (const lines of [ledger.income, ledger.spending]) {
          for (const { account, sources } of own(lines)) {
            const items = lines.filter((line) => line.account === account && line.item !== null);
            for (const source of items.flatMap((line) => line.sources)) assert.ok(sources.includes(source));
          }
        }
        const { totals } = ledger;
        assert.equal(totals.income, sum(own(ledger.income).flatMap(({ sources }) => sources)));
        assert.equal(totals.spending, sum(own(ledger.spending).flatMap(({ sources }) => sources)));
        const tail = ledger.tail.reduce((total, { actual }) => total + actual, 0);
        if (totals.opening === null) assert.equal(totals.closing, null);
        else assert.equal(totals.closing, totals.opening + totals.income - totals.spending + tail);
        const ownFunds = ledger.funds.filter((line) => line.own);
        assert.equal(sum(ownFunds.flatMap(({ incomeSources }) => incomeSources)), totals.income);
        assert.equal(sum(ownFunds.flatMap(({ spendingSources }) => spendingSources)), totals.spending);
        if (totals.opening !== null) {
          assert.equal(
            ownFunds.reduce((total, line) => total + (line.opening ?? 0), 0),
            totals.opening,
          );
        }
      }),
    );
  });

  it("counts or excludes every row exactly once", () => {
    fc.assert(
      fc.property(income, spending, opening, (incomeRows, spendingRows, openingFen) => {
        const ledger = keep(incomeRows, spendingRows, openingFen);
        const places = [
          ...[...own(ledger.income), ...own(ledger.spending)].flatMap(({ sources }) => sources),
          ...ledger.funds.flatMap((line) => (line.own ? [] : [...line.incomeSources, ...line.spendingSources])),
          ...ledger.funds.flatMap(({ openingSources }) => openingSources),
          ...ledger.tail.flatMap(({ sources }) => sources),
          ...ledger.excluded,
        ].map(({ tab, row }) => `${tab} ${row}`);
        const rows = [
          ...incomeRows.map((_, index) => `income ${index + 1}`),
          ...spendingRows.map((_, index) => `disbursements ${index + 1}`),
        ];
        assert.deepEqual(places.sort(), rows.sort());
        const reasons = new Set(ledger.findings.map(({ code }) => code));
        for (const { why } of ledger.excluded) assert.ok(reasons.has(why as never), why);
      }),
    );
  });

  it("does not mind the order of rows", () => {
    fc.assert(
      fc.property(income, spending, opening, (incomeRows, spendingRows, openingFen) => {
        const rows = incomeRows.filter((row) => !row.includes("期初余额"));
        const forward = keep(rows, spendingRows, openingFen);
        const backward = keep([...rows].reverse(), [...spendingRows].reverse(), openingFen);
        assert.deepEqual(figuresOf(backward), figuresOf(forward));
      }),
    );
  });
});

const payment = fc.record({
  member: fc.integer({ min: 1, max: 4 }),
  month: fc.constantFrom(
    "2026-01",
    "2026-03",
    "2026-10",
    "2026-12",
    "2025-12",
    "2026-02..2026-04",
    "2025-11..2026-02",
    "",
  ),
  fen: fc.integer({ min: -2000, max: 9000 }),
});
const roster =
  "memberNo | name | baseWage | joinDate\n1 | 甲 | 2000 |\n2 | 乙 | 6786.5 | 2026-03-01\n3 | 丙 | 100 |\n4 | 丁 | |";

function keepDuesOf(payments: readonly { member: number; month: string; fen: number }[]): Ledger {
  const rows = payments.map(({ member, month, fen }) => `${member} | ${month} | ${yuanText(fen)}`);
  return keepLedger(book({ members: roster, dues: ["memberNo | month | amount", ...rows].join("\n") }), today);
}

describe("invariants of dues", () => {
  it("expected and what is paid above it make up what is paid and still owed", () => {
    fc.assert(
      fc.property(fc.array(payment, { maxLength: 20 }), (payments) => {
        const { dues } = keepDuesOf(payments);
        assert.equal(dues.paid, sum(dues.sources));
        assert.equal(
          dues.paid,
          dues.members.reduce((total, { paid }) => total + paid, 0),
        );
        for (const member of dues.members) {
          if (!member.dueKnown) continue;
          const { overpaid, refunded, advance } = member;
          assert.equal(member.expected + overpaid + advance, member.paid + refunded + member.arrears);
          assert.ok(overpaid >= 0 && refunded >= 0 && advance >= 0 && (overpaid === 0 || refunded === 0));
          assert.equal(
            member.expected,
            member.months.reduce((total, { due }) => total + due, 0),
          );
        }
      }),
    );
  });

  it("does not mind a payment split in two, nor the order of payments", () => {
    fc.assert(
      fc.property(
        fc.array(payment, { maxLength: 12 }),
        fc.nat(),
        fc.integer({ min: 1, max: 500 }),
        (payments, pick, part) => {
          const index = payments.length === 0 ? -1 : pick % payments.length;
          const split = payments.flatMap((one, at) =>
            at === index && one.fen > part
              ? [
                  { ...one, fen: part },
                  { ...one, fen: one.fen - part },
                ]
              : [one],
          );
          const whole = keepDuesOf(payments).dues;
          for (const other of [keepDuesOf(split).dues, keepDuesOf([...payments].reverse()).dues]) {
            assert.equal(other.paid, whole.paid);
            assert.deepEqual(
              other.members.map(({ months, arrears, overpaid, advance }) => ({ months, arrears, overpaid, advance })),
              whole.members.map(({ months, arrears, overpaid, advance }) => ({ months, arrears, overpaid, advance })),
            );
          }
        },
      ),
    );
  });
});
