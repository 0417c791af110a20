import assert from "node:assert/strict";
import fc from "fast-check";
import { reconcile } from "../../../../src/core/ledger/bank/reconcile.js";
import { proofOf, type Reconciliation } from "../../../../src/core/ledger/bank/reconciliation.js";
import { keepLedger } from "../../../../src/core/ledger/keep-ledger.js";
import { isoDay } from "../../../../src/core/values/day.js";
import { yuanText } from "../../../../src/core/values/fen.js";
import { book, day } from "../book.js";

type Tables = Parameters<typeof book>[0];

/** Books of 2026 that open with 1,000 yuan, compared with the bank's statement. */
function compare(tables: Tables, opening = 100000): Reconciliation {
  const reading = book(tables, { settings: { opening } });
  const compared = reconcile(reading, keepLedger(reading, day("2026-12-31")));
  if (compared === null) throw new Error("nothing was compared");
  return compared;
}

/** What matched (`line = move`), and what is open on either side, by day and yuan. */
function told({ matches, bankOnly, bookOnly }: Reconciliation) {
  const one = (at: number, fen: number): string => `${isoDay(at).slice(5)} ${yuanText(fen)}`;
  return {
    matches: matches.map(({ lines, moves, by, ambiguous }) => {
      const [left, right] = [
        lines.map((line) => one(line.day, line.fen)),
        moves.map((move) => one(move.first, move.fen)),
      ];
      return `${left.join(" + ")} = ${right.join(" + ")} ${by}${ambiguous ? "?" : ""}`;
    }),
    bank: bankOnly.map(
      ({ line, elsewhere }) => one(line.day, line.fen) + (elsewhere === null ? "" : ` ${elsewhere.why}`),
    ),
    books: bookOnly.map((move) => one(move.first, move.fen)),
  };
}

const income = "date | summary | account | amount\n2026-01-05 | 拨款 | 拨缴经费收入 | 500";

describe("matching a statement with the books", () => {
  it("goes by amount and nearness of days, and proves the account", () => {
    const compared = compare({
      income,
      disbursements: `date | summary | account | payee | amount
        2026-01-08 | 活动用品 | 职工活动支出 | 青禾百货 | 200
        2026-01-28 | 年货 | 职工活动支出 | 青禾超市 | 90`,
      bank: `date | summary | counterparty | spending | receipt | balance
        2026-01-06 | 拨款 | 区总工会 | | 500 | 1500
        2026-01-09 | 转账 | 青禾百货 | 200 | | 1300
        2026-01-21 | 结息 | | | 3 | 1303`,
    });
    assert.deepEqual(told(compared), {
      matches: ["01-06 500.00 = 01-05 500.00 text", "01-09 -200.00 = 01-08 -200.00 text"],
      bank: ["01-21 3.00"],
      books: ["01-28 -90.00"],
    });
    assert.deepEqual(proofOf(compared), {
      book: 121000,
      bank: 130300,
      bankReceived: 300,
      bankPaid: 0,
      bookReceived: 0,
      bookPaid: 9000,
      difference: 0,
    });
    assert.deepEqual([isoDay(compared.first), isoDay(compared.last)], ["2026-01-01", "2026-01-31"]);
  });

  it("holds withdrawals and deposits in the books' balance where the bank has them, and lists what it does not confirm", () => {
    const compared = compare({
      income,
      disbursements: `date | summary | account | amount
        2026-01-10 | 提现 | 库存现金 | 50
        2026-01-12 | 转存定期 | 定期存款 | 300
        2026-01-20 | 零星用品 | 职工活动支出 | 20
        2026-01-25 | 提现 | 库存现金 | 40`,
      bank: `date | summary | counterparty | spending | receipt | balance
        2026-01-06 | 拨款 | 区总工会 | | 500 | 1500
        2026-01-10 | 现金支取 | | 50 | | 1450
        2026-01-12 | 转定期 | | 300 | | 1150
        2026-01-21 | 转账 | | 20 | | 1130`,
    });
    assert.deepEqual(told(compared), {
      matches: [
        "01-06 500.00 = 01-05 500.00 text",
        ...["01-10 -50.00 = 01-10 -50.00 date", "01-12 -300.00 = 01-12 -300.00 date"],
        "01-21 -20.00 = 01-20 -20.00 date",
      ],
      bank: [],
      books: ["01-25 -40.00"],
    });
    const { book: held, bank, bookPaid, difference } = proofOf(compared);
    assert.deepEqual(
      { held, bank, bookPaid, difference },
      { held: 109000, bank: 113000, bookPaid: 4000, difference: 0 },
    );
    assert.deepEqual([compared.between.length, compared.unconfirmed.length], [2, 1]);
  });

  it("does not take what was paid into the account, or the till's side of a withdrawal, for paid out of it", () => {
    const compared = compare({
      income: `${income}\n2026-01-25 | 提现 | 库存现金 | 40`,
      disbursements: `date | summary | account | method | amount
        2026-01-20 | 存入现金 | 库存现金 | | 60
        2026-01-21 | 借给职工 | 其他应收款 | 现金 | 70
        2026-01-25 | 提现 | 库存现金 | 现金 | 40`,
      bank: "date | counterparty | receipt | balance\n2026-01-06 | 区总工会 | 500 | 1500",
    });
    assert.deepEqual(told(compared).books, ["01-25 -40.00"]);
    assert.equal(proofOf(compared).difference, 0);
  });

  it("holds in the opening what was withdrawn before a statement begins", () => {
    const compared = compare({
      income,
      disbursements: `date | summary | account | amount
        2026-01-10 | 提现 | 库存现金 | 50
        2026-02-03 | 用品 | 业务支出 | 20`,
      bank: "date | summary | counterparty | spending | balance\n2026-02-03 | 用品 | 青禾百货 | 20 | 1430",
    });
    assert.deepEqual(compared.opening, { bank: 145000, book: 145000 });
    assert.deepEqual([told(compared).books, proofOf(compared).difference], [[], 0]);
  });

  it("leaves out what is only set aside as a reserve", () => {
    const compared = compare({
      income,
      disbursements: "date | summary | account | amount\n2026-01-08 | 提取后备金 | 提取后备金 | 100",
      bank: "date | counterparty | receipt | balance\n2026-01-06 | 区总工会 | 500 | 1500",
    });
    assert.deepEqual([told(compared).books, proofOf(compared).difference], [[], 0]);
  });

  it("does not take payments to different people or firms for one, but within three days, which is marked", () => {
    const paid = (payee: string, day: string, counterparty: string) =>
      compare({
        disbursements: `date | summary | account | payee | amount\n2026-01-10 | 慰问 | 维权支出 | ${payee} | 500`,
        bank: `date | summary | counterparty | spending\n${day} | 慰问 | ${counterparty} | 500\n2026-02-28 | 结息 | 本行 | 1`,
      }).matches.map(({ unlike }) => unlike);
    assert.deepEqual(paid("王五", "2026-01-10", "李四"), [true]);
    assert.deepEqual(paid("王五", "2026-01-14", "李四"), []);
    assert.deepEqual(paid("青禾超市", "2026-01-12", "某某娱乐城"), [true]);
    assert.deepEqual(paid("青禾超市", "2026-01-15", "某某娱乐城"), []);
    for (const counterparty of ["本行", "支付宝", "代发", "青禾商贸有限公司", "李四"])
      assert.deepEqual(paid("青禾超市", "2026-01-15", counterparty), [false], counterparty);
  });

  it("does not take a payment to a person for another to a firm weeks later", () => {
    const far = (counterparty: string) =>
      compare({
        disbursements: "date | summary | account | payee | amount\n2026-01-10 | 慰问 | 维权支出 | 张三 | 500",
        bank: `date | counterparty | spending\n2026-02-20 | ${counterparty} | 500`,
      }).matches.length;
    assert.deepEqual([far("某某娱乐城"), far("代发"), far("张三")], [0, 1, 1]);
  });

  it("makes no batch of payments to others", () => {
    const sum = (counterparty: string) =>
      told(
        compare({
          disbursements: `date | summary | account | payee | amount
            2026-05-11 | 慰问 | 维权支出 | 张三 | 300
            2026-05-11 | 慰问 | 维权支出 | 李四 | 310`,
          bank: `date | counterparty | spending\n2026-05-12 | ${counterparty} | 610`,
        }),
      ).matches.length;
    assert.deepEqual([sum("王五"), sum("代发")], [0, 1]);
  });

  it("points to the row that says cash where the bank paid the same payee", () => {
    const lineOf = (day: string, counterparty: string) =>
      told(
        compare({
          disbursements: `date | summary | account | payee | method | amount
            2026-01-08 | 慰问 | 维权支出 | 王五 | 现金 | 200`,
          bank: `date | counterparty | spending | balance\n${day} | ${counterparty} | 200 | 800`,
        }),
      ).bank;
    assert.deepEqual(lineOf("2026-01-10", "王五"), ["01-10 -200.00 cash"]);
    assert.deepEqual(lineOf("2026-01-10", "李四"), ["01-10 -200.00"]);
    assert.deepEqual(lineOf("2026-01-20", "王五"), ["01-20 -200.00"]);
  });

  it("tells payments of one amount apart by who was paid, whatever their order", () => {
    const { matches } = told(
      compare({
        disbursements: `date | summary | account | payee | amount
          2026-03-02 | 慰问 | 维权支出 | 张三 | 300
          2026-03-02 | 慰问 | 维权支出 | 李四 | 300`,
        bank: "date | counterparty | spending\n2026-03-02 | 李四 | 300\n2026-03-04 | 张三 | 300",
      }),
    );
    assert.deepEqual(matches, ["03-02 -300.00 = 03-02 -300.00 text", "03-04 -300.00 = 03-02 -300.00 text"]);
  });

  it("takes equals without a text in the order of their days, and says so", () => {
    const { matches } = told(
      compare({
        disbursements: `date | summary | account | amount
          2026-03-02 | 慰问 | 维权支出 | 300
          2026-03-02 | 慰问 | 维权支出 | 300`,
        bank: "date | counterparty | spending\n2026-03-03 | 甲 | 300\n2026-03-04 | 乙 | 300",
      }),
    );
    assert.deepEqual(matches, ["03-03 -300.00 = 03-02 -300.00 date?", "03-04 -300.00 = 03-02 -300.00 date?"]);
  });

  it("does not match what is too far apart, or of the other direction", () => {
    const far = compare({
      income,
      disbursements: "date | summary | account | amount\n2026-01-08 | 用品 | 业务支出 | 200",
      bank: "date | counterparty | spending | receipt\n2026-01-06 | 甲 | 500 |\n2026-03-08 | 乙 | 200 |",
    });
    assert.deepEqual(told(far).matches, []);
  });

  it("finds batches: one transfer for a day's payments, several deposits for one receipt", () => {
    const { matches, bank, books } = told(
      compare({
        income: "date | summary | account | amount\n2026-05-05 | 会费 | 会费收入 | 340",
        disbursements: `date | summary | account | payee | amount
          2026-05-11 | 生日慰问 | 职工活动支出 | 张三 | 300
          2026-05-11 | 生日慰问 | 职工活动支出 | 李四 | 310
          2026-05-11 | 生日慰问 | 职工活动支出 | 王五 | 320
          2026-05-11 | 办公用品 | 业务支出 | 文具店 | 77`,
        bank: `date | summary | counterparty | spending | receipt
          2026-05-05 | 会费 | 语文组 | | 140
          2026-05-06 | 会费 | 数学组 | | 200
          2026-05-12 | 代发 | | 930 |`,
      }),
    );
    assert.deepEqual(matches, [
      "05-05 140.00 + 05-06 200.00 = 05-05 340.00 batch",
      "05-12 -930.00 = 05-11 -300.00 + 05-11 -310.00 + 05-11 -320.00 batch",
    ]);
    assert.deepEqual([bank, books], [[], ["05-11 -77.00"]]);
  });

  it("leaves cash payments out of the account's balance", () => {
    const compared = compare({
      disbursements: `date | summary | account | method | amount
        2026-01-08 | 用品 | 业务支出 | 现金 | 200
        2026-01-09 | 用品 | 业务支出 | 转账 | 100`,
      bank: "date | summary | counterparty | spending | balance\n2026-01-09 | 用品 | 甲 | 100 | 900",
    });
    assert.deepEqual([compared.cash.length, proofOf(compared).difference, compared.closing.book], [1, 0, 90000]);
  });

  it("says of a line that was booked after the statement's end which row has it", () => {
    const compared = compare({
      disbursements: "date | summary | account | amount\n2026-02-03 | 手续费 | 业务支出 | 10",
      bank: "date | summary | counterparty | spending | balance\n2026-01-31 | 手续费 | 本行 | 10 | 990",
    });
    assert.deepEqual(told(compared).bank, ["01-31 -10.00 later"]);
    assert.equal(proofOf(compared).difference, 0);
  });

  it("says of a line whose row the books do not count which row it is", () => {
    const compared = compare({
      disbursements: "date | summary | account | amount\n2026-01-03 | 咨询费 | 咨询支出 | 100",
      bank: "date | summary | counterparty | spending | balance\n2026-01-03 | 转账 | 某公司 | 100 | 900",
    });
    assert.deepEqual(told(compared).bank, ["01-03 -100.00 uncounted"]);
    assert.equal(proofOf(compared).difference, 0);
  });

  it("goes on from a statement of a later month, what was under way before it included", () => {
    const compared = compare({
      income,
      disbursements: "date | summary | account | payee | amount\n2026-02-27 | 用品 | 业务支出 | 青禾百货 | 200",
      bank: `date | summary | counterparty | spending | receipt | balance
        2026-03-02 | 用品 | 青禾百货 | 200 | | 1300`,
    });
    assert.deepEqual(told(compared).matches, ["03-02 -200.00 = 02-27 -200.00 text"]);
    assert.deepEqual([compared.opening, proofOf(compared).difference], [{ bank: 150000, book: 130000 }, 0]);
  });

  it("takes the register's dues as a month's deposit where no income row states them", () => {
    const compared = compare({
      members: "memberNo | name\n1 | 王芳\n2 | 李明",
      dues: "memberNo | name | 1 | 2\n1 | 王芳 | 34 | 34\n2 | 李明 | 30 | 30",
      bank: `date | summary | counterparty | receipt | balance
        2026-01-20 | 代扣会费 | 学校 | 64 | 1064
        2026-02-20 | 代扣会费 | 学校 | 64 | 1128`,
    });
    assert.deepEqual(told(compared).matches, ["01-20 64.00 = 01-01 64.00 date", "02-20 64.00 = 02-01 64.00 date"]);
    assert.equal(proofOf(compared).difference, 0);
  });

  it("puts the lines of a day into the order that their balances make", () => {
    const { gaps, lines } = compare({
      bank: `date | summary | counterparty | spending | receipt | balance
        2026-01-06 | 二 | 甲 | 200 | | 1300
        2026-01-06 | 一 | 乙 | | 500 | 1500
        2026-01-07 | 三 | 丙 | 100 | | 1200`,
    });
    assert.deepEqual([gaps, lines.map(({ text }) => text)], [[], ["一", "二", "三"]]);
  });
});

describe("a statement that does not fit", () => {
  it("of another year is not compared, and lines of another year beside the year's are left aside", () => {
    const other = compare({ income, bank: "date | counterparty | receipt | balance\n2025-01-06 | 甲 | 500 | 900" });
    assert.equal(other.unfit, "period");
    const part = compare({
      income,
      bank: `date | counterparty | receipt | balance
        2025-12-30 | 甲 | 40 | 1000
        2026-01-06 | 乙 | 500 | 1500`,
    });
    assert.deepEqual(
      [part.unfit, part.otherYears.length, part.opening.bank, proofOf(part).difference],
      [null, 1, 100000, 0],
    );
  });

  it("of another account has nothing in common with the books", () => {
    const rows = [1, 2, 3].map((n) => `2026-01-0${n} | 用品 | 业务支出 | ${n * 100}`).join("\n");
    const lines = [1, 2, 3].map((n) => `2026-01-0${n} | 甲 | ${n * 7}`).join("\n");
    const compared = compare({
      disbursements: `date | summary | account | amount\n${rows}`,
      bank: `date | counterparty | spending\n${lines}`,
    });
    assert.equal(compared.unfit, "unmatched");
  });

  it("with a line missing says where, and does not prove", () => {
    const compared = compare({
      income,
      bank: `date | counterparty | receipt | balance
        2026-01-06 | 乙 | 500 | 1500
        2026-01-09 | 丙 | 3 | 1523`,
    });
    assert.deepEqual(compared.gaps, [{ row: 2, column: 3, gap: 2000, stated: 152300 }]);
    assert.equal(proofOf(compared).difference, 2000);
  });

  it("without balances leaves the bank's balance open", () => {
    const compared = compare({ income, bank: "date | counterparty | receipt\n2026-01-06 | 乙 | 500" });
    assert.deepEqual([compared.closing.bank, proofOf(compared).difference], [null, null]);
  });
});

/** A payment or receipt of the year: its day, and fen that came in (negative: was paid). */
interface Made {
  readonly at: number;
  readonly fen: number;
}

const january = day("2026-01-01");

function journalOf(made: readonly Made[]): Tables {
  const row = ({ at, fen }: Made, account: string): string =>
    `${isoDay(january + at)} | 业务 | ${account} | ${yuanText(Math.abs(fen))}`;
  const side = (own: readonly Made[], account: string): string =>
    ["date | summary | account | amount", ...own.map((one) => row(one, account))].join("\n");
  return {
    income: side(
      made.filter(({ fen }) => fen > 0),
      "其他收入",
    ),
    disbursements: side(
      made.filter(({ fen }) => fen < 0),
      "业务支出",
    ),
  };
}

/** The bank's statement for what was made, each line some days later; it begins with `opening` fen. */
function statementOf(made: readonly Made[], opening: number, isNewestFirst = false): string {
  let balance = opening;
  const lines = [...made]
    .sort((a, b) => a.at - b.at)
    .map(({ at, fen }) => {
      balance += fen;
      const [out, into] = fen < 0 ? [yuanText(-fen), ""] : ["", yuanText(fen)];
      return `${isoDay(january + at)} | 对方 | ${out} | ${into} | ${yuanText(balance)}`;
    });
  return ["date | counterparty | spending | receipt | balance", ...(isNewestFirst ? lines.reverse() : lines)].join(
    "\n",
  );
}

const side = fc.constantFrom("both", "both", "bank", "books");
const days = fc.integer({ min: 0, max: 330 });
/** No sum of different powers of three is another one: what is left over is then exactly what was taken away. */
const powers = fc
  .uniqueArray(fc.integer({ min: 0, max: 18 }), { minLength: 1, maxLength: 14 })
  .chain((all) =>
    fc.tuple(
      ...all.map((n) =>
        fc.record({ at: days, fen: fc.constantFrom(3 ** n, -(3 ** n)), lag: fc.integer({ min: 0, max: 9 }) }),
      ),
    ),
  );

describe("a statement made from a journal", () => {
  it("matches it row by row, whatever its order and the bank's delay", () => {
    fc.assert(
      fc.property(powers, fc.boolean(), (made, isNewestFirst) => {
        const later = made.map(({ at, fen, lag }) => ({ at: at + lag, fen }));
        const compared = compare({ ...journalOf(made), bank: statementOf(later, 100000, isNewestFirst) });
        assert.equal(compared.matches.length, made.length);
        assert.deepEqual([compared.bankOnly, compared.bookOnly, compared.gaps], [[], [], []]);
        assert.equal(proofOf(compared).difference, 0);
      }),
      { numRuns: 60 },
    );
  });

  it("leaves open exactly the rows that one side lacks", () => {
    fc.assert(
      fc.property(powers, fc.array(side, { minLength: 14, maxLength: 14 }), (made, sides) => {
        const placed = made.map((one, at) => ({ ...one, side: sides[at] ?? "both" }));
        const banked = placed.filter((one) => one.side !== "books").map(({ at, fen, lag }) => ({ at: at + lag, fen }));
        const booked = placed.filter((one) => one.side !== "bank");
        fc.pre(banked.length > 0 && placed.some((one) => one.side === "both"));
        const whole = { at: 330, fen: 5 };
        const compared = compare({
          ...journalOf([...booked, whole]),
          bank: statementOf([...banked, whole], 100000),
        });
        const ofSide = (asked: string) => placed.flatMap((one) => (one.side === asked ? [one.fen] : [])).sort();
        const { first, last } = compared;
        const within = ofSide("books").filter((fen) =>
          placed.some((one) => one.fen === fen && one.at + january >= first && one.at + january <= last),
        );
        assert.deepEqual(compared.bankOnly.map(({ line }) => line.fen).sort(), ofSide("bank"));
        assert.deepEqual(compared.bookOnly.map(({ fen }) => fen).sort(), within);
      }),
      { numRuns: 60 },
    );
  });

  it("is proved but for what the openings differ by, what a gap hides, and what was under way, whatever the rows", () => {
    const any = fc.array(fc.record({ at: days, fen: fc.constantFrom(100, 200, 300, 500, -100, -200, -300, -600) }), {
      minLength: 1,
      maxLength: 14,
    });
    fc.assert(
      fc.property(any, any, fc.integer({ min: -500, max: 500 }), (booked, banked, off) => {
        const compared = compare({ ...journalOf(booked), bank: statementOf(banked, 100000 + off) });
        const { opening, cleared, gaps } = compared;
        const [before, hidden] = [cleared, gaps].map((all) =>
          all.reduce((sum, one) => sum + ("fen" in one ? one.fen : one.gap), 0),
        );
        assert.ok(opening.bank !== null && opening.book !== null && before !== undefined && hidden !== undefined);
        assert.equal(proofOf(compared).difference, opening.bank - opening.book + before + hidden);
        const used = compared.matches.flatMap(({ lines, moves }) => [...lines, ...moves]);
        assert.equal(new Set(used).size, used.length);
        for (const { lines, moves } of compared.matches) {
          const [left, right] = [lines, moves].map((all) => all.reduce((sum, { fen }) => sum + fen, 0));
          assert.equal(left, right);
        }
      }),
      { numRuns: 100 },
    );
  });
});
