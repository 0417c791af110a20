import assert from "node:assert/strict";
import fc from "fast-check";
import type { CellValue } from "../../../src/core/values/cell.js";
import { grid, read, sheet } from "./grid.js";

const plain = grid(`
  日期 | 凭证号 | 摘要 | 科目 | 金额 | 经手人
  2026-01-05 | 记1 | 春节慰问 | 职工活动支出 | 1200.5 | 李红
  2026-02-06 | 记2 | 电影票 | 职工活动支出 | 800 | 王明
  2026-03-07 | 记3 | 培训费 | 业务支出 | 350.25 | 李红
`);

function values(cells: readonly (readonly CellValue[])[]): unknown[] {
  const reading = read([sheet("支出明细", cells)]);
  assert.deepEqual(reading.excluded, []);
  return (reading.tabs.disbursements?.rows ?? []).map((row) => ({ ...row.values }));
}

const expected = values(plain);

describe("what does not change the rows read", () => {
  it("finds three rows to begin with", () => {
    assert.equal(expected.length, 3);
  });

  it("the order of the columns", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6, maxLength: 6 }), (order) => {
        assert.deepEqual(values(plain.map((row) => order.map((column) => row[column] ?? null))), expected);
      }),
    );
  });

  it("blank and titled rows above, blank rows inside, blank columns to the left, and notes to the right", () => {
    const shape = fc.record({ above: fc.nat(5), inside: fc.nat(3), left: fc.nat(3), note: fc.boolean() });
    fc.assert(
      fc.property(shape, ({ above, inside, left, note }) => {
        const rows: CellValue[][] = [];
        for (let row = 0; row < above; row += 1) rows.push(row === 1 ? ["某某工会支出明细表"] : []);
        plain.forEach((row, index) => {
          const cells: CellValue[] = [...Array<CellValue>(left).fill(null), ...row];
          if (note && index > 0) cells.push(null, "见附件");
          rows.push(cells);
          for (let gap = 0; gap < inside; gap += 1) rows.push([null, " "]);
        });
        assert.deepEqual(values(rows), expected);
      }),
    );
  });

  it("full-width signs, zero-width and stray spaces in headers and cells", () => {
    const noise = fc.array(fc.constantFrom("wide", "zero", "blank", "none"), { minLength: 24, maxLength: 24 });
    fc.assert(
      fc.property(noise, (kinds) => {
        const noisy = plain.map((row, r) => row.map((value, c) => dressed(value, kinds[r * 6 + c] ?? "none")));
        assert.deepEqual(values(noisy), expected);
      }),
    );
  });

  it("sums, repeated headers and signatures between and below", () => {
    const extra: readonly CellValue[][] = [
      [null, null, "小　计", null, 1200.5, null],
      plain[0] ?? [],
      [null, null, "本月合计", null, 99, null],
      ["制表人：李红", null, null, "审核：王明", null, null],
      ["合  计", null, null, null, 2350.75, null],
    ];
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(2), fc.constantFrom(...extra)), { maxLength: 6 }), (added) => {
        const rows = plain.flatMap((row, index) => [
          row,
          ...added.filter(([after]) => after + 1 === index).map(([, cells]) => cells),
        ]);
        assert.deepEqual(values(rows), expected);
      }),
    );
  });
});

/** The same value as people type it: dates and numbers as full-width text, texts with invisible signs or blanks around. */
function dressed(value: CellValue, kind: string): CellValue {
  if (kind === "none" || (typeof value !== "string" && typeof value !== "number")) return value;
  const text = String(value);
  if (kind === "wide") return text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  return kind === "zero" ? `\u200b${text}\ufeff` : ` ${text}\u00a0`;
}
