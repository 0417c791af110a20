import assert from "node:assert/strict";
import fc from "fast-check";
import type { Fix } from "../../../src/core/fixes/fix.js";
import { fixesOf } from "../../../src/core/fixes/fixes-of.js";
import { keepLedger } from "../../../src/core/ledger/keep-ledger.js";
import { readBook } from "../../../src/core/reading/read-book.js";
import type { Snapshot } from "../../../src/core/reading/snapshot.js";
import { cellsRules } from "../../../src/core/rules/cells/index.js";
import type { ExampleCell } from "../../../src/core/rules/example.js";
import type { Books } from "../../../src/core/rules/rule.js";
import { runRules } from "../../../src/core/rules/run.js";
import { a1 } from "../../../src/core/values/address.js";
import { dayOf } from "../../../src/core/values/day.js";
import { exampleSnapshot } from "../rules/example-book.js";

const today = dayOf(2026, 6, 30)!;

type Sheets = Record<string, ExampleCell[][]>;

describe("fixesOf", () => {
  it("turns text dates, text amounts and untidy codes into what they say", () => {
    const fixes = fixesIn({
      会员: [
        ["会员号", "姓名", "身份证号", "出生日期"],
        ["００１１", "王芳 ", "11010519491231002x", "1949.12.31"],
      ],
      支出: [
        ["日期", "摘要", "科目", "金额"],
        ["２０２６年3月5日", "会议用茶", "业务支出", "¥1,200.50"],
        [20260306, "会议用水", "业务支出", "６０元"],
      ],
    });
    assert.deepEqual(fixes, [
      "会员!A2 full-width ００１１ → 0011 @",
      "会员!B2 spaces 王芳  → 王芳 -",
      "会员!C2 id-case 11010519491231002x → 11010519491231002X @",
      "会员!D2 text-date 1949.12.31 → 18263 yyyy-mm-dd",
      "支出!A2 text-date ２０２６年3月5日 → 46086 yyyy-mm-dd",
      "支出!A3 text-date 20260306 → 46087 yyyy-mm-dd",
      "支出!D2 text-number ¥1,200.50 → 1200.5 #,##0.00",
      "支出!D3 text-number ６０元 → 60 #,##0.00",
    ]);
  });

  it("keeps amounts in the column's unit", () => {
    const fixes = fixesIn({
      预算: [["单位：万元"], ["科目", "预算数"], ["业务支出", "1.25"], ["维权支出", "12500元"]],
    });
    assert.deepEqual(fixes, [
      "预算!B3 text-number 1.25 → 1.25 #,##0.00",
      "预算!B4 text-number 12500元 → 1.25 #,##0.00",
    ]);
  });

  it("keeps the blanks by which a budget is indented", () => {
    const fixes = fixesIn({
      预算: [
        ["科目", "预算数"],
        ["职工活动支出", 3000],
        ["　　文体活动 ", 2000],
      ],
    });
    assert.deepEqual(fixes, ["预算!A3 spaces 　　文体活动  → 　　文体活动 -"]);
  });

  it("leaves alone what is not certain: days without a year, times, formulas, doubtful amounts", () => {
    const fixes = fixesIn({
      支出: [
        ["日期", "摘要", "科目", "金额"],
        ["3月5日", "会议用茶", "业务支出", "1.234,56"],
        ["2026-03-06 10:30", "会议用水", "业务支出", "约60"],
        [{ formula: '="2026-03-07"', value: "2026-03-07" }, "会议用糖", "业务支出", { formula: '="60"', value: "60" }],
        ["05/06/2026", "会议用笔", "业务支出", 60.004],
      ],
    });
    assert.deepEqual(fixes, []);
  });

  it("has none for findings of other rules, or at other places", () => {
    const books = booksOf(
      exampleSnapshot({
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "金额"],
            ["2026.3.5", "茶", "业务支出", 1],
          ],
        },
      }),
    );
    const at = { sheet: "支出", row: 1, column: 0 };
    const finding = { severity: "info", args: {} } as const;
    assert.equal(fixesOf(books, [{ ...finding, code: "text-date", at }]).length, 1);
    assert.deepEqual(fixesOf(books, [{ ...finding, code: "text-number", at }]), []);
    assert.deepEqual(fixesOf(books, [{ ...finding, code: "text-date", at: { ...at, row: 2 } }]), []);
    assert.deepEqual(fixesOf(books, [{ ...finding, code: "text-date", at: null }]), []);
  });

  it("changes no figure and no row, settles its findings, and leaves nothing to a second pass", () => {
    fc.assert(
      fc.property(untidyBook, (sheets) => {
        const snapshot = exampleSnapshot({ sheets });
        const before = booksOf(snapshot);
        const fixes = fixesOf(before, findingsOf(before));
        const after = booksOf(applied(snapshot, fixes));
        assert.deepEqual(figures(after), figures(before));
        const left = findingsOf(after);
        for (const { code, at } of fixes) {
          assert.ok(
            !left.some(
              (one) =>
                one.code === code && one.at?.row === at.row && one.at.column === at.column && one.at.sheet === at.sheet,
            ),
          );
        }
        assert.deepEqual(fixesOf(after, left), []);
      }),
      { numRuns: 100 },
    );
  });
});

const dates = fc.oneof(
  fc.constantFrom<ExampleCell>(
    46086,
    46100.5,
    "2026.3.5",
    "２０２６／3／5",
    "2026年3月5日",
    "3月5日",
    "2026-02-30",
    "5/6/2026",
    "26.3.5",
  ),
  fc.constantFrom<ExampleCell>(
    null,
    "",
    "—",
    20260305,
    202603,
    "20260305",
    "二〇二六年三月五日",
    "2026-03-05 10:30",
    "13/5/2026",
    "1905-03-05",
  ),
);
const amounts = fc.oneof(
  fc.constantFrom<ExampleCell>(
    120,
    33.9,
    "120",
    "１２０.５０",
    "¥1,200元",
    "1.5万",
    "(20)",
    "1.234,56",
    "约60",
    "—",
    null,
    "免",
  ),
  fc.integer({ min: -99999, max: 9999999 }).map((fen) => (fen / 100).toFixed(2)),
  fc.double({ min: 0, max: 99999, noNaN: true }).map(String),
);
const numbers = fc.constantFrom<ExampleCell>(
  "0011",
  "００１１",
  "0011 ",
  " 0012",
  11,
  "0012",
  "Ａ1",
  "A1",
  "\u200b0013",
  null,
);
const names = fc.constantFrom<ExampleCell>(
  "王芳",
  "王　芳",
  "王芳 ",
  "李强",
  "\u00a0李强",
  "Wang  Fang",
  "Ｗang Fang",
  null,
);
const ids = fc.constantFrom<ExampleCell>(
  "11010519491231002X",
  "11010519491231002x",
  "１１010519491231002x",
  "110105 19491231 002X",
  "E1234567x",
  null,
);
const accounts = fc.constantFrom<ExampleCell>(
  "业务支出",
  "业务支出 ",
  "业务　支出",
  "职工活动支出",
  "維权支出",
  "维权支出（２）",
  null,
);

/** Some rows of every tab, typed as people type. */
const untidyBook: fc.Arbitrary<Sheets> = fc
  .record({
    members: fc.array(fc.tuple(numbers, names, ids, dates, dates, amounts), { minLength: 2, maxLength: 6 }),
    dues: fc.array(fc.tuple(numbers, names, dates, amounts), { minLength: 2, maxLength: 6 }),
    spending: fc.array(fc.tuple(dates, numbers, accounts, amounts), { minLength: 2, maxLength: 6 }),
    budget: fc.array(fc.tuple(accounts, amounts), { minLength: 2, maxLength: 4 }),
  })
  .map(({ members, dues, spending, budget }) => ({
    设置: [
      ["项目", "值"],
      ["年度", 2026],
      ["上年结余", 10000],
    ],
    会员: [["会员号", "姓名", "身份证号", "出生日期", "入会时间", "月工资"], ...members],
    会费: [["会员号", "姓名", "缴费日期", "实缴金额"], ...dues],
    支出: [
      ["日期", "凭证号", "摘要", "科目", "金额"],
      ...spending.map(([date, no, ...rest]) => [date, no, "会议用茶", ...rest]),
    ],
    预算: [["科目", "预算数"], ...budget],
  }));

function booksOf(snapshot: Snapshot): Books {
  const reading = readBook(snapshot, { today, year: null });
  return { snapshot, reading, ledger: keepLedger(reading, today) };
}

function findingsOf(books: Books) {
  return runRules(books, cellsRules).findings;
}

/** The fixes of a book as `cell kind before → after format`, by sheet and column. */
function fixesIn(sheets: Sheets): string[] {
  const books = booksOf(exampleSnapshot({ sheets }));
  const fixes = [...fixesOf(books, findingsOf(books))];
  return fixes
    .map(
      (fix) =>
        `${fix.at.sheet}!${a1(fix.at.row, fix.at.column)} ${fix.kind} ${fix.before} → ${fix.after} ${fix.format ?? "-"}`,
    )
    .sort();
}

function applied(snapshot: Snapshot, fixes: readonly Fix[]): Snapshot {
  const values = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet.values.map((cells) => [...(cells ?? [])])]));
  for (const { at, before, after } of fixes) {
    const cells = values.get(at.sheet)?.[at.row];
    assert.equal(cells?.[at.column], before);
    cells[at.column] = after;
  }
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, values: values.get(sheet.name) ?? [] })) };
}

/** Every figure of the ledger, and how many rows were read and left out. */
function figures({ reading, ledger }: Books): unknown {
  const { income, spending, funds, totals, dues } = ledger;
  return {
    rows: Object.values(reading.tabs).map(({ tab, rows }) => [tab, rows.length]),
    excluded: reading.excluded.length,
    lines: [...income, ...spending].map(({ account, item, actual, budget }) => [account, item, actual, budget]),
    funds: funds.map(({ fund, opening, closing }) => [fund, opening, closing]),
    totals,
    dues: [
      dues.count,
      dues.expected,
      dues.paid,
      dues.members.map(({ arrears, paid, overpaid }) => [arrears, paid, overpaid]),
    ],
  };
}
