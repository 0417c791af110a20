import assert from "node:assert/strict";
import fc from "fast-check";
import { keepLedger } from "../../../../src/core/ledger/keep-ledger.js";
import { readBook } from "../../../../src/core/reading/read-book.js";
import type { SheetSnapshot } from "../../../../src/core/reading/snapshot.js";
import type { Books } from "../../../../src/core/rules/rule.js";
import { accountBook } from "../../../../src/core/sheets/account-book/account-book.js";
import type { BuiltSheet, NotBuilt, SheetInput } from "../../../../src/core/sheets/built-sheet.js";
import { debugPage } from "../../../../src/core/sheets/debug-page.js";
import { fundReport } from "../../../../src/core/sheets/fund-report.js";
import { tieOut } from "../../../../src/core/sheets/tie-out.js";
import { a1 } from "../../../../src/core/values/address.js";
import { dayOf } from "../../../../src/core/values/day.js";
import { book, sheet } from "../../reading/grid.js";
import { sheetInput } from "../sheet-input.js";

const today = dayOf(2026, 7, 15)!;

function booksOf(...sheets: readonly SheetSnapshot[]): Books {
  const snapshot = book(...sheets);
  const reading = readBook(snapshot, { today, year: 2026 });
  return { snapshot, reading, ledger: keepLedger(reading, today) };
}

function built(books: Books, more: Partial<SheetInput> = {}): BuiltSheet {
  const made: BuiltSheet | NotBuilt = accountBook(sheetInput(books, more), "明细账");
  assert.ok("page" in made);
  return made;
}

/** The lines of the page from the one with this text on, as `A1 value =formula`, as many as asked for. */
function from(text: string, count: number, { page }: BuiltSheet): string[] {
  const lines = debugPage(page)
    .split("\n")
    .map((line) => line.replace(/^(\w+) \w+ /, "$1 "));
  const start = lines.findIndex((line) => line.includes(text));
  return lines.slice(start, start + count);
}

const settings = sheet("设置", "项目 | 值\n单位名称 | 某某小学工会\n年度 | 2026\n上年结余 | 100.5");
const income = sheet(
  "收入",
  "日期 | 凭证号 | 科目 | 摘要 | 付款单位 | 金额\n2026-01-05 | 收-1 | 拨缴经费收入 | 一季度返还 | 区总工会 | 900\n2026-02-05 | 收-2 | 其他收入 | 利息 | | 1.25",
);
const spending = sheet(
  "支出",
  `日期 | 凭证号 | 科目 | 明细科目 | 摘要 | 收款人 | 金额
   2026-01-09 | 付-1 | 职工活动支出 | 文体活动 | 羽毛球赛 | 体育用品店 | 20
   2026-01-10 | 付-2 | 职工活动支出 | 文体活动 | 慰问张三 13812345678 | =SUM(A1) | '1,000.00
   2026-02-10 | 付-3 | 职工活动支出 | | 杂支 | | -5`,
);

describe("account book", () => {
  it("has a block for each figure with the user's cells, a live sum, and links there and back", () => {
    const page = built(booksOf(settings, income, spending));
    assert.deepEqual(from("收入 / 拨缴经费收入", 13, page), [
      'A26 "收入 / 拨缴经费收入"',
      `E26 "↑ 目录" =HYPERLINK("#'明细账'!A10","↑ 目录")`,
      "A27 1",
      "B27 46027",
      'C27 "收-1"',
      'D27 "一季度返还"',
      'E27 "区总工会"',
      `F27 "收入!F2" =HYPERLINK("#'收入'!F2","收入!F2")`,
      "G27 900 ='收入'!$F$2",
      "H27 900 =G27",
      'I27 "工会经费"',
      'A28 "合计"',
      "G28 900 =ROUND(SUM(G27:G27),2)",
    ]);
  });

  it("marks what no formula says as a value, hides personal numbers, and writes texts as texts", () => {
    const page = built(booksOf(settings, income, spending));
    const lines = from("慰问张三", 4, page);
    assert.deepEqual(lines.slice(0, 2), ['D36 "慰问张三 138…"', 'E36 "=SUM(A1)"']);
    assert.deepEqual(lines[3], "G36 1000");
    assert.match(debugPage(page.page), /G36 listMoneyFixed 1000\n/);
    assert.match(debugPage(page.page), /带 ※ 的金额是数值/);
    const clean = built(booksOf(settings, income));
    assert.doesNotMatch(debugPage(clean.page), /※/);
  });

  it("has contents in which accounts are sums of their blocks and the balance is the sum of all, agreeing with the ledger", () => {
    const made = built(booksOf(settings, income, spending));
    const figures = made.figures.map(({ key, expected, row, column }) => {
      const cell = made.page.rows[row]?.[column];
      return `${key ?? ""} ${expected} =${cell?.formula ?? ""}`;
    });
    assert.deepEqual(figures, [
      "income/拨缴经费收入/ 90000 =G28",
      "income/其他收入/ 125 =G32",
      "incomeTotal 90125 =ROUND(SUM(G10:G11),2)",
      "spending/职工活动支出/ 101500 =ROUND(SUM(G15:G16),2)",
      "spending/职工活动支出/文体活动 102000 =G37",
      "spending/职工活动支出// -500 =G41",
      "spendingTotal 101500 =ROUND(G14,2)",
      "opening 10050 =G24",
      "closing -1325 =ROUND(G19+G12-G17,2)",
    ]);
    assert.deepEqual(tieOut([made], null)?.mismatches, []);
  });

  it("keeps its sums within what a formula can hold when an account has a thousand items", () => {
    const rows = Array.from({ length: 1000 }, (_, index) => `2026-01-09 | 其他支出 | 第${index}项 | x | 1`);
    const made = built(booksOf(sheet("支出", ["日期 | 科目 | 明细科目 | 摘要 | 金额", ...rows].join("\n"))));
    assert.ok(made.figures.length > 1000);
    const longest = Math.max(...made.page.rows.flat().map((cell) => cell?.formula?.length ?? 0));
    assert.ok(longest < 200, `${longest} characters`);
  });

  it("puts the dues register together by payer: a row of months, or the payments of one over the sheet", () => {
    const wide = booksOf(
      sheet("会费", "会员号 | 姓名 | 1月 | 2月 | 3月\n001 | 张三 | 5 | | 5\n002 | 李四 | 6 | 免 | 6"),
    );
    const lines = from("（会费台账）", 20, built(wide)).filter((line) => /^[DEFG]\d+ /.test(line));
    assert.deepEqual(lines.slice(1, 9), [
      'D19 "1"',
      'E19 "张三"',
      `F19 "会费!C2 等 2 格" =HYPERLINK("#'会费'!C2","会费!C2 等 2 格")`,
      "G19 10 =ROUND(SUM('会费'!$C$2:$E$2),2)",
      'D20 "2"',
      'E20 "李四"',
      `F20 "会费!C3 等 2 格" =HYPERLINK("#'会费'!C3","会费!C3 等 2 格")`,
      "G20 12 =ROUND(SUM('会费'!$C$3,'会费'!$E$3),2)",
    ]);
    const long = booksOf(
      sheet(
        "会费",
        "会员号 | 姓名 | 月份 | 金额\nA1 | 张三 | 2026-01 | 5\nA2 | 李四 | 2026-01 | 6\nA1 | 张三 | 2026-02 | 5.5",
      ),
    );
    assert.match(debugPage(built(long).page), /G19 listMoney 10.5 =ROUND\(SUM\('会费'!\$D\$2,'会费'!\$D\$4\),2\)/);
  });

  it("leads to the report's cells where the report is made in the same run, and the report leads back", () => {
    const books = booksOf(settings, income, spending);
    const input = sheetInput(books, {
      names: new Map([
        ["fund-report", "决算"],
        ["account-book", "明细账"],
      ]),
      making: new Set(["fund-report", "account-book"]),
    });
    const report = fundReport(input, "决算");
    const made = built(books, { ...input, built: (kind) => (kind === "fund-report" ? report : null) });
    const texts = {
      "income/拨缴经费收入/": "收入 / 拨缴经费收入",
      "spending/职工活动支出/文体活动": "支出 / 职工活动支出 / 文体活动",
      // An account with several blocks leads to its line in the contents.
      "spending/职工活动支出/": "　职工活动支出",
      spendingTotal: "本年支出合计",
      opening: "上年结余",
      closing: "期末滚存结余",
    };
    for (const [key, text] of Object.entries(texts)) {
      const listed = made.figures.find((figure) => figure.key === key);
      const target = report.figures.find((figure) => figure.key === `${key}/actual`);
      assert.ok(listed !== undefined && target !== undefined, key);
      const link = made.page.rows[listed.row]?.[5]?.formula ?? "";
      assert.ok(link.startsWith(`HYPERLINK("#'决算'!${a1(target.row, target.column)}"`), link);
      const back = report.page.rows[target.row]?.find((cell) => cell?.value === "明细 →")?.formula ?? "";
      const row = Number(/^HYPERLINK\("#'明细账'!A(\d+)"/.exec(back)?.[1]);
      assert.ok(
        made.page.rows[row - 1]?.some((cell) => cell?.value === text),
        `${key}: ${back}`,
      );
    }
    const alone = fundReport({ ...input, making: new Set(["fund-report"]) }, "决算");
    assert.doesNotMatch(debugPage(alone.page), /明细 →/);
  });

  it("lists the rows that are in no figure with their reason, and those in two", () => {
    const books = booksOf(settings, income);
    const excluded = [{ sheet: "收入", row: 7, column: 3, reason: "科目不在科目表中。" }];
    const text = debugPage(built(books, { excluded }).page);
    assert.match(text, /"未计入任何数字的行"[^]*"收入!D8" =HYPERLINK[^]*"科目不在科目表中。"/);
    assert.match(text, /2 行计入下列数字，1 行未计入，列在表末。/);
    assert.doesNotMatch(text, /计入两个数字/);
    const [first] = books.ledger.bookings;
    assert.ok(first !== undefined);
    const bookings = [...books.ledger.bookings, { ...first, account: "其他收入" }];
    const twofold = debugPage(built({ ...books, ledger: { ...books.ledger, bookings } }).page);
    assert.match(twofold, /"计入两个数字的行"[^]*"收入 \/ 拨缴经费收入；收入 \/ 其他收入"/);
    assert.match(debugPage(built(booksOf(income)).page), /"未计入任何数字的行"\nA\d+ listText "没有。"/);
  });

  it("says in both languages that the opening is missing, and that there is nothing to show", () => {
    assert.match(debugPage(built(booksOf(income)).page), /listCenter "待填上年结余"/);
    const english = debugPage(built(booksOf(income), { language: "en" }).page);
    assert.match(english, /listCenter "opening missing"/);
    assert.match(english, /"Income \/ 拨缴经费收入 Allocated funds"/);
    const empty = accountBook(sheetInput(booksOf(sheet("会员", "会员号 | 姓名\n1 | 张三"))), "明细账");
    assert.ok("notBuilt" in empty);
    assert.match(`${empty.notBuilt["zh-CN"]}${empty.notBuilt.en}`, /没有可列示的行.*no row to show/);
  });

  const cell = fc.constantFrom("12.5", "-3", "0", "0.005", "'7,000.10", "1234567.89");
  const account = fc.constantFrom("职工活动支出", "维权支出", "其他支出", "不知道");
  const item = fc.constantFrom("", "文体活动", "a'b\"c", "=1+1");
  const fund = fc.constantFrom("", "会费", "帮困基金");

  it("ties out for any book, and shows each counted row once", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(account, item, fund, cell), { minLength: 1, maxLength: 12 }), (rows) => {
        const lines = rows.map(
          ([name, of, money, amount]) => `2026-03-01 | ${name} | ${of} | x | ${money} | ${amount}`,
        );
        const books = booksOf(sheet("支出", ["日期 | 科目 | 明细科目 | 摘要 | 资金 | 金额", ...lines].join("\n")));
        const made = accountBook(sheetInput(books), "明细账");
        if ("notBuilt" in made) return;
        assert.deepEqual(tieOut([made], null)?.mismatches ?? [], []);
        const sources = made.page.rows.flatMap((cells) => {
          const value = cells[5]?.value;
          return typeof value === "string" && value.startsWith("支出!") ? [value] : [];
        });
        assert.equal(sources.length, books.ledger.bookings.length);
        assert.equal(new Set(sources).size, sources.length);
      }),
      { numRuns: 40 },
    );
  });
});
