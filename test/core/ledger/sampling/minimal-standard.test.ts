import assert from "node:assert/strict";
import { modulus, passedOver, randomFrom, seedOf } from "../../../../src/core/ledger/sampling/minimal-standard.js";

describe("the minimal standard generator", () => {
  it("gives the 10,000th number that the C++ standard states for minstd_rand ([rand.predef]), seed 1", () => {
    const random = randomFrom(1);
    let last = 0;
    for (let count = passedOver; count < 10000; count += 1) last = random.next();
    assert.equal(last, 399268537);
  });

  it("passes over the first ten numbers", () => {
    // 48271, 182605794, 1291394886 … are the first of seed 1; the eleventh is reckoned with whole numbers of any size.
    let exact = 1n;
    for (let count = 0; count < 11; count += 1) exact = (exact * 48271n) % 2147483647n;
    assert.equal(BigInt(randomFrom(1).next()), exact);
  });

  it("takes any whole number for a seed and keeps one that fits", () => {
    assert.deepEqual([0, 1, 20261121, modulus, -5, modulus + 7, NaN, 1.9].map(seedOf), [1, 1, 20261121, 1, 5, 7, 1, 1]);
  });

  it("spreads places evenly: chi-square over 10 places, 20 seeds of 1,000 numbers", () => {
    const seeds = Array.from({ length: 20 }, (_, index) => index * 7919 + 1);
    const statistics = seeds.map((seed) => {
      const random = randomFrom(seed);
      const counts = new Array<number>(10).fill(0);
      for (let count = 0; count < 1000; count += 1) {
        const place = random.below(10);
        counts[place] = (counts[place] ?? 0) + 1;
      }
      return counts.reduce((sum, count) => sum + (count - 100) ** 2 / 100, 0);
    });
    // 9 degrees of freedom: 27.88 is passed once in a thousand, and a mean below 4 would be too even.
    assert.ok(Math.max(...statistics) < 27.88, String(statistics));
    const mean = statistics.reduce((sum, one) => sum + one, 0) / statistics.length;
    assert.ok(mean > 4 && mean < 14, String(mean));
  });

  it("spreads the first place over small seeds that follow each other", () => {
    const counts = new Array<number>(10).fill(0);
    for (let seed = 1; seed <= 1000; seed += 1) {
      const place = randomFrom(seed).below(10);
      counts[place] = (counts[place] ?? 0) + 1;
    }
    const statistic = counts.reduce((sum, count) => sum + (count - 100) ** 2 / 100, 0);
    assert.ok(statistic < 27.88, String(counts));
  });
});
