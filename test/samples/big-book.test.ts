import assert from "node:assert/strict";
import { bigSnapshot } from "../../assets/samples/big-book.js";
import { keepLedger } from "../../src/core/ledger/keep-ledger.js";
import { readBook } from "../../src/core/reading/read-book.js";
import { runRules } from "../../src/core/rules/run.js";
import { dayOf } from "../../src/core/values/day.js";

describe("bigSnapshot", () => {
  const size = { members: 400, dues: 4800, disbursements: 500, activities: 20 };

  it("has as many rows as asked for, and nothing wrong in them", () => {
    const today = dayOf(2027, 1, 15)!;
    const snapshot = bigSnapshot(size);
    const reading = readBook(snapshot, { today, year: null });
    const { members, dues, disbursements, activities } = reading.tabs;
    assert.deepEqual(
      [members, dues, disbursements, activities].map((tab) => tab?.rows.length),
      [400, 4800, 500, 20],
    );
    const ledger = keepLedger(reading, today);
    // Bases of 6000 to 9900 in steps of 100, ten members each: 39.75 a month on average, for 400 members and 12 months.
    assert.equal(ledger.dues.paid, 3975 * 400 * 12);
    assert.equal(ledger.dues.expected, ledger.dues.paid);
    const wrong = [...reading.findings, ...ledger.findings, ...runRules({ snapshot, reading, ledger }).findings].filter(
      ({ code, severity }) => severity !== "info" && code !== "dues-income-differs",
    );
    assert.deepEqual(wrong, []);
  });
});
