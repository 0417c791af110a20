import assert from "node:assert/strict";
import { retirementMonth, type RetirementGroup } from "../../../../src/core/sheets/care/retirement-month.js";
import { isoMonth } from "../../../../src/core/values/day.js";

// Month of birth and of retirement, from the tables published with the measures of 2024-09-13 and from other people's tests of them.
const published: readonly (readonly [RetirementGroup, string, string])[] = [
  ["men", "1963-12", "2023-12"],
  ["men", "1964-12", "2024-12"],
  ["men", "1965-01", "2025-02"],
  ["men", "1965-04", "2025-05"],
  ["men", "1965-05", "2025-07"],
  ["men", "1965-12", "2026-03"],
  ["men", "1966-01", "2026-05"],
  ["men", "1976-08", "2039-07"],
  ["men", "1976-09", "2039-09"],
  ["men", "1976-12", "2039-12"],
  ["men", "1995-12", "2058-12"],
  ["womenCadres", "1963-04", "2018-04"],
  ["womenCadres", "1970-01", "2025-02"],
  ["womenCadres", "1971-04", "2026-08"],
  ["womenCadres", "1981-09", "2039-09"],
  ["womenCadres", "2000-12", "2058-12"],
  ["womenWorkers", "1974-12", "2024-12"],
  ["womenWorkers", "1975-01", "2025-02"],
  ["womenWorkers", "1975-02", "2025-03"],
  ["womenWorkers", "1975-03", "2025-05"],
  ["womenWorkers", "1984-11", "2039-11"],
  ["womenWorkers", "1995-12", "2050-12"],
];

describe("the month of retirement", () => {
  for (const [group, born, retires] of published) {
    it(`of ${group} born in ${born} is ${retires}`, () => {
      const [year = 0, month = 0] = born.split("-").map(Number);
      assert.equal(isoMonth(retirementMonth({ year, month }, group)), retires);
    });
  }

  it("never comes earlier for those born later", () => {
    for (const group of ["men", "womenCadres", "womenWorkers"] as const) {
      for (let month = 1960 * 12; month < 1995 * 12; month += 1) {
        const at = (one: number) => retirementMonth({ year: Math.floor(one / 12), month: (one % 12) + 1 }, group);
        assert.ok(at(month + 1) > at(month));
      }
    }
  });
});
