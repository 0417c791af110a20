import assert from "node:assert/strict";
import fc from "fast-check";
import { keepLedger } from "../../../../src/core/ledger/keep-ledger.js";
import type { Visit } from "../../../../src/core/ledger/visits/visit.js";
import { visitsOfYear } from "../../../../src/core/ledger/visits/visits-of-year.js";
import { readBook } from "../../../../src/core/reading/read-book.js";
import { a1 } from "../../../../src/core/values/address.js";
import type { CellValue } from "../../../../src/core/values/cell.js";
import { dayOf, isoDay } from "../../../../src/core/values/day.js";
import { book, grid, sheet } from "../../reading/grid.js";

const today = dayOf(2026, 11, 21) ?? 0;
const roster = sheet("会员名册", "会员号 | 姓名 | 性别\n'01 | 王芳 | 女\n'02 | 李强 | 男\n'03 | 赵敏 | 女");

/** Rows of both: [日期, 摘要, 科目, 金额] and [慰问日期, 被慰问人, 慰问类型, 慰问金额], cells as they are typed. */
function visits(
  payments: readonly (readonly CellValue[])[],
  register: readonly (readonly CellValue[])[] = [],
): readonly Visit[] {
  const spending = sheet("支出明细", [["日期", "摘要", "科目", "金额", "收款人"], ...payments]);
  const visited = sheet("慰问登记", [["慰问日期", "被慰问人", "慰问类型", "慰问金额"], ...register]);
  const reading = readBook(book(roster, spending, visited), { today, year: 2026 });
  return visitsOfYear({ reading, ledger: keepLedger(reading, today) });
}

const rowsOf = (text: string): CellValue[][] => grid(text);

/** `kind name people yuan month sources` */
function said(all: readonly Visit[]): string[] {
  return all.map(({ kind, name, people, fen, month, sources }) =>
    [
      kind,
      name ?? "-",
      people,
      fen === null ? "-" : fen / 100,
      month === null ? "-" : (month % 12) + 1,
      sources.map((source) => source.sheet.slice(0, 1) + a1(source.row, source.column)).join("+"),
    ].join(" "),
  );
}

describe("the visits of the year", () => {
  it("count once what stands in the register and in the disbursements", () => {
    const payments = rowsOf(`2026.3.2 | 慰问住院会员王芳 | 职工活动支出 | 800
      2026.3.20 | 慰问会员李强结婚 | 职工活动支出 | 800
      2026.9.1 | 慰问住院会员王芳 | 职工活动支出 | 800`);
    const register = rowsOf(`2026.2.28 | 王芳 | 住院 | 800\n2026.6.1 | 赵敏 | 生育 | 800`);
    assert.deepEqual(said(visits(payments, register)), [
      "hospital 王芳 1 800 2 慰B2+支D2",
      "birth 赵敏 1 800 6 慰B3",
      "marriage 李强 1 800 3 支D3",
      "hospital 王芳 1 800 9 支D4",
    ]);
  });

  it("count a payment for several once with the register's rows, all of them or some", () => {
    const payments = rowsOf(`2026.3.28 | 3月慰问住院会员3人 | 职工活动支出 | 2400
      2026.5.8 | 慰问结婚会员王芳、李强 | 职工活动支出 | 1600`);
    const register = rowsOf(`2026.3.2 | 王芳 | 住院 | 800\n2026.3.9 | 李强 | 住院 | 800\n2026.5.6 | 王芳 | 结婚 | 800`);
    assert.deepEqual(said(visits(payments, register)), [
      "hospital 王芳 1 800 3 慰B2+支D2",
      "hospital 李强 1 800 3 慰B3+支D2",
      "marriage 王芳 1 800 5 慰B4+支D3",
      "hospital - 1 800 3 支D2",
      "marriage 李强 1 800 5 支D3",
    ]);
    const whole = [...register, ["2026.3.20", "赵敏", "住院", 800], ["2026.5.6", "李强", "结婚", 800]];
    assert.equal(visits(payments, whole).length, 5);
    assert.ok(visits(payments, whole).every(({ sources }) => sources.length === 2));
  });

  it("keep apart what only looks alike: another amount, another person, months between", () => {
    const payments = rowsOf("2026.3.2 | 慰问住院会员王芳 | 职工活动支出 | 800");
    const cases = ["2026.3.2 | 王芳 | 住院 | 500", "2026.3.2 | 李强 | 住院 | 800", "2026.7.2 | 王芳 | 住院 | 800"];
    for (const row of cases) assert.equal(visits(payments, rowsOf(row)).length, 2, row);
  });

  it("pair a payment that names nobody, and take its amount where the register states none", () => {
    const payments = rowsOf(
      "2026.3.2 | 慰问住院会员 | 职工活动支出 | 800\n2026.4.2 | 慰问会员李强生育 | 职工活动支出 | 900",
    );
    const register = rowsOf("2026.3.1 | 王芳 | 住院 | 800\n2026.4.1 | 李强 | 生育 |");
    assert.deepEqual(said(visits(payments, register)), [
      "hospital 王芳 1 800 3 慰B2+支D2",
      "birth 李强 1 900 4 慰B3+支D3",
    ]);
  });

  it("tell kinds and people by the words, and leave out what is no visit", () => {
    const payments = rowsOf(`2026.1.20 | 困难职工春节送温暖（8人） | 维权支出 | 8000
      2026.1.21 | 春节送温暖走访劳模5人 | 维权支出 | 5000
      2026.7.7 | 暑期送清凉饮品 | 维权支出 | 3000
      2026.8.25 | 金秋助学：资助困难教职工子女4人 | 维权支出 | 8000
      2026.2.6 | 春节慰问会员米油（385人） | 职工活动支出 | 38500
      2026.3.9 | 会员李强父亲去世慰问 | 职工活动支出 | 1000
      2026.5.9 | 春节前走访慰问离退休教师 | 职工活动支出 | 2000
      2026.6.1 | 职工医疗互助 | 职工活动支出 | 4000
      2026.6.2 | 运动会奖品 | 职工活动支出 | 2000
      2026.6.3 | 慰问住院会员赵敏退款 | 职工活动支出 | -800`);
    assert.deepEqual(said(visits(payments)), [
      "hardship - 8 8000 1 支D2",
      "warmth - 5 5000 1 支D3",
      "cooling - 1 3000 7 支D4",
      "schooling - 4 8000 8 支D5",
      "festival - 385 38500 2 支D6",
      "death 李强 1 1000 3 支D7",
      "other - 1 2000 5 支D8",
    ]);
  });

  it("read how many people a register's row covers, and take only those of the year", () => {
    const register = rowsOf(`2026.1.9 | 王芳、李强 | 困难 | 2000
      2026.1.9 | 王芳等5人 | 送温暖 | 2500
      2026.2 | 赵敏 | 大病 | 1000
      2025.12.30 | 赵敏 | 住院 | 800
      2026.4.1 | 李强 | 乔迁 | 300`);
    assert.deepEqual(said(visits([["2026.1.1", "笔", "业务支出", 5, null]], register)), [
      "hardship - 2 2000 1 慰B2",
      "warmth - 5 2500 1 慰B3",
      "hospital 赵敏 1 1000 2 慰B4",
      "other 李强 1 300 4 慰B6",
    ]);
  });

  it("never change in number or sum when the register gets the row of a visit that is booked already", () => {
    const one = fc.record({
      name: fc.constantFrom("王芳", "李强", "赵敏"),
      kind: fc.constantFrom(["住院", "慰问住院会员"], ["结婚", "慰问结婚会员"], ["丧事", "慰问丧事会员"]),
      yuan: fc.constantFrom(500, 800),
      day: fc.integer({ min: dayOf(2026, 1, 1) ?? 0, max: dayOf(2026, 12, 31) ?? 0 }),
      registered: fc.boolean(),
      added: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 12 }), (all) => {
        const payments = all.map(({ name, kind: [, words = ""], yuan, day }) => [
          isoDay(day),
          words + name,
          "职工活动支出",
          yuan,
        ]);
        const rows = (which: readonly (typeof all)[number][]): CellValue[][] =>
          which.map(({ name, kind: [word = ""], yuan, day }) => [isoDay(day), name, word, yuan]);
        const before = visits(payments, rows(all.filter(({ registered }) => registered)));
        const after = visits(payments, rows(all.filter(({ registered, added }) => registered || added)));
        const sum = (list: readonly Visit[]): number => list.reduce((total, { fen }) => total + (fen ?? 0), 0);
        assert.deepEqual([before.length, sum(before)], [all.length, sum(after)]);
        assert.equal(after.length, all.length);
      }),
      { numRuns: 60 },
    );
  });
});
