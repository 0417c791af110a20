import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { keepLedger } from "../../src/core/ledger/keep-ledger.js";
import { readBook } from "../../src/core/reading/read-book.js";
import { runRules } from "../../src/core/rules/run.js";
import { dayOf } from "../../src/core/values/day.js";
import { openXlsx } from "../../src/workbook/xlsx/index.js";

const file = new URL("../../assets/samples/tidy.xlsx", import.meta.url);

/**
 * By hand, from `assets/samples/tidy/records.ts`:
 * dues 10 × 30 + 10 × 35 + 10 × 40 = 1050 a month; one of the first ten joined in September: 12 × 1050 − 8 × 30 = 12,360.
 * income 12,360 + 4 × 9,000 + 5,000 + 8,000 + 150.40 = 61,510.40
 * members' activities 8,700 + 4,350 + 7,500 + 6,000 = 26,550; staff activities + 1,800 + 6,200 + 9,000 + 3,000 = 46,550
 * spending 46,550 + 2,000 + 2,000 + 1,500 + 320.40 = 52,370.40; closing 20,000 + 61,510.40 − 52,370.40 = 29,140.00
 * donations 3,000 + 1,600 − 1,000 = 3,600
 */
describe("the tidy sample", () => {
  const today = dayOf(2026, 1, 15)!;

  it("has no findings and the figures worked out by hand", async () => {
    const snapshot = await openXlsx(readFileSync(file)).read();
    const reading = readBook(snapshot, { today, year: null });
    const ledger = keepLedger(reading, today);
    assert.deepEqual(
      [...reading.findings, ...ledger.findings, ...runRules({ snapshot, reading, ledger }).findings],
      [],
    );
    assert.deepEqual([...reading.excluded, ...ledger.excluded], []);
    assert.equal(reading.year, 2025);

    const { opening, income, spending, surplus, closing } = ledger.totals;
    assert.deepEqual([opening, income, spending, surplus, closing], [2000000, 6151040, 5237040, 914000, 2914000]);
    const figure = (account: string, item: string | null) =>
      ledger.spending.find((line) => line.account === account && line.item === item)?.actual;
    assert.equal(figure("职工活动支出", null), 4655000);
    assert.equal(figure("职工活动支出", "会员活动"), 2655000);
    assert.equal(figure("业务支出", "其他"), 32040);
    assert.deepEqual(
      ledger.funds.map((line) => [line.fund, line.own, line.closing]),
      [
        ["工会经费", true, 2914000],
        ["帮困基金", false, 360000],
      ],
    );
    const { count, expected, paid, members } = ledger.dues;
    assert.deepEqual([count, expected, paid], [30, 1236000, 1236000]);
    assert.deepEqual(
      members.filter(({ arrears, overpaid }) => arrears !== 0 || overpaid !== 0),
      [],
    );
  });
});
