import assert from "node:assert/strict";
import fc from "fast-check";
import { randomFrom } from "../../../../src/core/ledger/sampling/minimal-standard.js";
import { drawMonetaryUnits } from "../../../../src/core/ledger/sampling/monetary-unit.js";
import { drawSimple } from "../../../../src/core/ledger/sampling/simple-random.js";

const amounts = fc.array(fc.integer({ min: -5000, max: 20000 }), { maxLength: 60 });
const size = fc.integer({ min: 1, max: 40 });
const seed = fc.integer({ min: 1, max: 2147483646 });

describe("monetary-unit sampling", () => {
  it("takes the fen at start, start + interval … and names the items they belong to", () => {
    // 10 yuan in three payments, 4 asked for: the interval is 250 fen.
    const { total, interval, start, drawn } = drawMonetaryUnits([600, 100, 300], 4, { next: () => 1, below: () => 99 });
    assert.deepEqual([total, interval, start], [1000, 250, 99]);
    assert.deepEqual(drawn, [
      { index: 0, before: 0, taken: [99, 349, 599] },
      { index: 2, before: 700, taken: [849] },
    ]);
  });

  it("draws every fen of the population with the same chance: each lies in exactly one interval and one item", () => {
    fc.assert(
      fc.property(amounts, size, seed, (population, asked, from) => {
        const { total, interval, start, drawn } = drawMonetaryUnits(population, asked, randomFrom(from));
        const points = drawn.flatMap(({ taken }) => taken);
        const expected: number[] = [];
        for (let point = start; interval > 0 && point < total; point += interval) expected.push(point);
        assert.deepEqual(points, expected);
        assert.ok(interval === 0 || start < interval);
        assert.equal(interval === 0, total === 0);
        assert.ok(points.length <= asked);
        // As many intervals as are needed to cover the total, the last perhaps shorter, and in each one fen at most.
        assert.deepEqual([...new Set(points.map((point) => Math.floor(point / interval)))].length, points.length);
        for (const { index, before, taken } of drawn) {
          const above = population.slice(0, index).reduce((sum, fen) => (fen > 0 ? sum + fen : sum), 0);
          assert.equal(before, above);
          for (const point of taken) assert.ok(point >= before && point < before + (population[index] ?? 0));
        }
      }),
    );
  });

  it("always draws what is as large as the interval, and never what is zero or negative", () => {
    fc.assert(
      fc.property(amounts, size, seed, (population, asked, from) => {
        const { interval, drawn } = drawMonetaryUnits(population, asked, randomFrom(from));
        const items = new Set(drawn.map(({ index }) => index));
        population.forEach((fen, index) => {
          if (fen <= 0) assert.ok(!items.has(index));
          else if (fen >= interval) assert.ok(items.has(index));
        });
      }),
    );
  });

  it("draws items as often as their amounts say: chi-square over 3,000 seeds", () => {
    const population = [100, 200, 300, 400];
    const hits = [0, 0, 0, 0];
    for (let from = 1; from <= 3000; from += 1) {
      const [drawn] = drawMonetaryUnits(population, 1, randomFrom(from * 104729)).drawn;
      const index = drawn?.index ?? 0;
      hits[index] = (hits[index] ?? 0) + 1;
    }
    const statistic = hits.reduce((sum, count, index) => {
      const expected = (3000 * (population[index] ?? 0)) / 1000;
      return sum + (count - expected) ** 2 / expected;
    }, 0);
    assert.ok(statistic < 16.27, String(hits));
  });
});

describe("simple random sampling", () => {
  it("draws the size asked for, nothing twice, the same for the same seed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 220 }), seed, (count, asked, from) => {
        const drawn = drawSimple(count, asked, randomFrom(from));
        assert.equal(drawn.length, Math.min(count, asked));
        assert.equal(new Set(drawn.map(({ index }) => index)).size, drawn.length);
        assert.ok(drawn.every(({ index }) => index >= 0 && index < count));
        assert.deepEqual(drawSimple(count, asked, randomFrom(from)), drawn);
      }),
    );
  });

  it("counts the numbers passed over because they named an item again", () => {
    const places = [4, 4, 1, 4, 0];
    const drawn = drawSimple(9, 3, { next: () => 1, below: () => places.shift() ?? 0 });
    assert.deepEqual(drawn, [
      { index: 4, attempt: 1 },
      { index: 1, attempt: 3 },
      { index: 0, attempt: 5 },
    ]);
  });

  it("draws each item as often as any other: chi-square over 2,000 seeds", () => {
    const hits = new Array<number>(10).fill(0);
    for (let from = 1; from <= 2000; from += 1) {
      for (const { index } of drawSimple(10, 3, randomFrom(from * 15485863))) hits[index] = (hits[index] ?? 0) + 1;
    }
    const statistic = hits.reduce((sum, count) => sum + (count - 600) ** 2 / 600, 0);
    // Without replacement the counts vary less than 9 degrees of freedom would have it; the bound is on the safe side.
    assert.ok(statistic < 27.88, String(hits));
  });
});
