import assert from "node:assert/strict";
import fc from "fast-check";
import { dayOf, daysInMonth, isoDay, partsOfDay } from "../../../src/core/values/day.js";

/** Excel's serial of 1970-01-01, from which `Date` counts. */
const epoch = 25569;

describe("days by arithmetic", () => {
  it("are those of the calendar, from the first day allowed to the last", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2958465 }), (day) => {
        const iso = new Date((day - epoch) * 86400000).toISOString().slice(0, 10);
        assert.equal(isoDay(day), iso);
        const { year, month, day: date } = partsOfDay(day + 0.75);
        assert.equal(dayOf(year, month, date), day);
      }),
      { numRuns: 2000 },
    );
  });

  it("know leap years and the ends of months", () => {
    const years = [1900, 2000, 2023, 2024, 2100];
    assert.deepEqual(
      years.map((year) => daysInMonth(year, 2)),
      [28, 29, 28, 29, 28],
    );
    assert.deepEqual([dayOf(2023, 2, 29), dayOf(2024, 2, 29), dayOf(2024, 12, 31)], [null, 45351, 45657]);
    assert.deepEqual([dayOf(1900, 2, 28), dayOf(1900, 3, 1), dayOf(9999, 12, 31)], [null, 61, 2958465]);
  });

  it("have no parts beyond any calendar", () => {
    assert.ok(Number.isNaN(partsOfDay(1e300).year));
    assert.ok(Number.isNaN(partsOfDay(NaN).month));
  });
});
