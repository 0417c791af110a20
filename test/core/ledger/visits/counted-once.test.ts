import assert from "node:assert/strict";
import { keepLedger } from "../../../../src/core/ledger/keep-ledger.js";
import { visitsOfYear } from "../../../../src/core/ledger/visits/visits-of-year.js";
import { readBook } from "../../../../src/core/reading/read-book.js";
import { dayOf } from "../../../../src/core/values/day.js";
import { book, sheet } from "../../reading/grid.js";

const today = dayOf(2026, 11, 21) ?? 0;
const roster = sheet("会员名册", "会员号 | 姓名 | 性别\n'01 | 王芳 | 女\n'02 | 李强 | 男\n'03 | 赵敏 | 女");

type Cells = readonly (string | number)[];

/** `kind name people yuan sources` of the visits; payments are [日期, 摘要, 金额], the register [日期, 姓名, 类型, 金额]. */
function said(payments: readonly Cells[], register: readonly Cells[] = []): string[] {
  const spending = sheet("支出明细", [
    ["日期", "摘要", "科目", "金额"],
    ...payments.map(([day = "", words = "", yuan = 0]) => [day, words, "维权支出", yuan]),
  ]);
  const visited = sheet("慰问登记", [["慰问日期", "被慰问人", "慰问类型", "慰问金额"], ...register]);
  const reading = readBook(book(roster, spending, ...(register.length > 0 ? [visited] : [])), { today, year: 2026 });
  return visitsOfYear({ reading, ledger: keepLedger(reading, today) }).map(
    ({ kind, name, people, peopleSaid, fen, sources }) =>
      [kind, name ?? "-", peopleSaid ? people : "?", fen === null ? "-" : fen / 100, sources.length].join(" "),
  );
}

describe("how many a visit was for", () => {
  it("reads households, and times only of gifts", () => {
    assert.deepEqual(
      said([
        ["2026-01-20", "走访慰问困难职工84户", 84000],
        ["2026-01-21", "慰问困难家庭20户，每户500元", 10000],
        ["2026-01-22", "送温暖15人次", 3000],
        ["2026-01-23", "慰问住院会员3人次", 900],
      ]),
      ["hardship - 84 84000 1", "hardship - 20 10000 1", "warmth - 15 3000 1", "hospital - ? 900 1"],
    );
  });

  it("gives each kind its own number and neither the money, which is counted once", () => {
    assert.deepEqual(said([["2026-01-21", "慰问困难职工84户、住院教职工10人", 96820]]), [
      "hardship - 84 - 1",
      "hospital - 10 - 1",
      "mixed - 94 96820 1",
    ]);
    assert.deepEqual(said([["2026-01-21", "慰问困难职工5户、住院职工5人", 5000]]).length, 3);
  });

  it("gives no number where kinds have none of their own, or one is among the other", () => {
    assert.deepEqual(said([["2026-01-21", "慰问困难、住院职工94人", 96820]]), ["mixed - ? 96820 1"]);
    assert.deepEqual(said([["2026-01-21", "慰问困难职工8人（其中住院2人）", 800]]), ["hardship - ? 800 1"]);
    assert.deepEqual(said([], [["2026-01-21", "王芳等人", "困难", 800]]), ["hardship - ? 800 1"]);
  });

  it("knows a mixed payment for the register's visits of its kinds", () => {
    const payment = ["2026-01-12", "慰问困难职工1人、住院职工2人", 2500];
    const register = [
      ["2026-01-10", "王芳", "困难", 1500],
      ["2026-01-10", "李强", "住院", 500],
      ["2026-01-11", "赵敏", "住院", 500],
    ];
    assert.deepEqual(said([payment], register), [
      "hardship 王芳 1 1500 2",
      "hospital 李强 1 500 2",
      "hospital 赵敏 1 500 2",
    ]);
  });
});

describe("a visit and its money, once", () => {
  const hospital = (day: string, name: string, yuan: number): Cells => [day, name, "住院", yuan];

  it("takes a payment booked months later that names the person, where no other can be meant", () => {
    const payment = ["2026-05-20", "报销住院慰问金（王芳）", 800];
    assert.deepEqual(said([payment], [hospital("2026-03-01", "王芳", 800)]), ["hospital 王芳 1 800 2"]);
    assert.equal(said([payment], [hospital("2026-03-01", "李强", 800)]).length, 2);
    const twice = [hospital("2026-02-01", "王芳", 800), hospital("2026-03-01", "王芳", 800)];
    assert.equal(said([payment], twice).length, 3);
  });

  it("takes several rows for one visit where they come to its amount", () => {
    const rows = (flowers: number) => [
      ["2026-03-02", "慰问住院会员王芳（慰问金）", 500],
      ["2026-03-02", "慰问住院会员王芳（鲜花水果）", flowers],
    ];
    assert.deepEqual(said(rows(150), [hospital("2026-03-01", "王芳", 650)]), ["hospital 王芳 1 650 3"]);
    assert.equal(said(rows(200), [hospital("2026-03-01", "王芳", 650)]).length, 3);
  });

  it("takes a later payment without names that comes to the visits still unpaid", () => {
    const register = [
      hospital("2026-01-11", "王芳", 500),
      hospital("2026-03-05", "李强", 500),
      hospital("2026-05-09", "赵敏", 500),
    ];
    const paid = said([["2026-06-30", "上半年慰问住院会员支出", 1500]], register);
    assert.deepEqual(paid, ["hospital 王芳 1 500 2", "hospital 李强 1 500 2", "hospital 赵敏 1 500 2"]);
    assert.equal(said([["2026-06-30", "上半年慰问住院会员支出", 1400]], register).length, 4);
    assert.equal(said([["2026-06-30", "上半年慰问生育会员支出", 1500]], register).length, 4);
  });

  it("takes off what was given back, and a visit given back whole altogether", () => {
    const paid = ["2026-05-10", "慰问住院会员王芳", 500];
    assert.deepEqual(said([paid, ["2026-05-12", "退回慰问住院会员王芳慰问金", -500]]), []);
    assert.deepEqual(said([paid, ["2026-05-12", "退回住院慰问金（王芳）", -200]]), ["hospital 王芳 1 300 1"]);
    assert.deepEqual(said([paid, ["2026-05-12", "退回住院慰问金（李强）", -500]]), ["hospital 王芳 1 500 1"]);
    assert.deepEqual(said([paid, ["2026-05-12", "退回结婚慰问金（王芳）", -500]]), ["hospital 王芳 1 500 1"]);
    assert.deepEqual(said([paid, ["2026-05-12", "退回住院慰问金", -100]], [hospital("2026-05-09", "王芳", 500)]), [
      "hospital 王芳 1 400 2",
    ]);
  });
});
