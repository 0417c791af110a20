import assert from "node:assert/strict";
import fc from "fast-check";
import { readDateNumber, readDateText, type DateRead } from "../../../src/core/values/date-text.js";
import { isoDay, isoMonth, partsOfDay } from "../../../src/core/values/day.js";

/** `2026-03-05`, `2026-03-05~2026-03-07`, `2026-03`, `“words”`, or `problem suggestion`. */
function shown(read: DateRead): string {
  if ("day" in read) return read.until === null ? isoDay(read.day) : `${isoDay(read.day)}~${isoDay(read.until)}`;
  if ("month" in read) return isoMonth(read.month);
  return "words" in read ? `“${read.words}”` : `${read.problem} ${read.suggestion}`.trim();
}

const texts: readonly (readonly [string, string])[] = [
  ["2023.5.6", "2023-05-06"],
  ["2023年5月6日", "2023-05-06"],
  ["2023/5/6", "2023-05-06"],
  ["2023-5-6", "2023-05-06"],
  ["20230506", "2023-05-06"],
  ["2023.05.06.", "2023-05-06"],
  ["２０２３年０５月０６日", "2023-05-06"],
  ["2023 . 5 . 6", "2023-05-06"],
  ["2026-01-15T00:00:00.000Z", "2026-01-15"],
  ["2026-01-15 10:30", "2026-01-15"],
  ["2026年1月15日 星期四", "2026-01-15"],
  ["2026年1月15日（周四）", "2026-01-15"],
  ["二〇二六年三月五日", "2026-03-05"],
  ["5月6日", "2026-05-06"],
  ["5月6号", "2026-05-06"],
  ["5.6", "2026-05-06"],
  ["5/6", "2026-05-06"],
  ["15 Jan 2026", "2026-01-15"],
  ["Jan 15, 2026", "2026-01-15"],
  ["15/1/2026", "2026-01-15"],
  ["2023/5", "2023-05"],
  ["2023年5月", "2023-05"],
  ["202305", "2023-05"],
  ["5月份", "2026-05"],
  ["January 2026", "2026-01"],
  ["3月5日-7日", "2026-03-05~2026-03-07"],
  ["3月5－7日", "2026-03-05~2026-03-07"],
  ["2026.3.5—3.7", "2026-03-05~2026-03-07"],
  ["3月5日至4月2日", "2026-03-05~2026-04-02"],
  ["12月30日-1月2日", "2026-12-30~2027-01-02"],
  ["2026-03-05~2026-03-05", "2026-03-05"],
  ["3-5月", "2026-03"],
  ["3月上旬", "2026-03"],
  ["2025年12月底", "2025-12"],
  ["3月8日前后", "2026-03"],
  ["国庆期间", "“国庆期间”"],
  ["待定", "“待定”"],
  ["2月30日", "impossible"],
  ["2025.2.29", "impossible"],
  ["2026.13.1", "impossible"],
  ["3月7日-5日", "impossible"],
  ["85.6.15", "ambiguous 1985-06-15"],
  ["26.3.5", "ambiguous 2026-03-05"],
  ["3/5/2026", "ambiguous 2026-03-05"],
  ["2026", "unreadable"],
  ["13", "unreadable"],
];
const numbers: readonly (readonly [number, string])[] = [
  [45658, "2025-01-01"],
  [45658.75, "2025-01-01"],
  [20260115, "2026-01-15"],
  [202601, "2026-01"],
  [2026.05, "2026-05"],
  [2026.12, "2026-12"],
  [2026.1, "ambiguous"],
  [5.16, "2026-05-16"],
  [5.6, "2026-05-06"],
  [5.1, "ambiguous"],
  [5.2, "ambiguous"],
  [2026, "unreadable"],
  [3, "unreadable"],
  [-1, "unreadable"],
  [20260230, "impossible"],
];

describe("readDateText", () => {
  for (const [text, expected] of texts) {
    it(`reads ${JSON.stringify(text)} as ${expected}`, () => {
      assert.equal(shown(readDateText(text, 2026)), expected);
    });
  }
  it("does not lend a year where none may be lent", () => {
    assert.equal(shown(readDateText("5月6日", null)), "year-missing");
  });
  it("reads every day back in each of the usual spellings", () => {
    const spellings = [
      (y: number, m: number, d: number) => `${y}.${m}.${d}`,
      (y: number, m: number, d: number) => `${y}年${m}月${d}日`,
      (y: number, m: number, d: number) => ` ${y}/${m}/${d} `,
      (y: number, m: number, d: number) => String(y * 10000 + m * 100 + d),
    ];
    fc.assert(
      fc.property(fc.integer({ min: 18264, max: 73050 }), fc.constantFrom(...spellings), (day, spell) => {
        const { year, month, day: date } = partsOfDay(day);
        assert.deepEqual(readDateText(spell(year, month, date), null), { day, until: null });
      }),
    );
  });
});

describe("readDateNumber", () => {
  for (const [value, expected] of numbers) {
    it(`reads ${value} as ${expected}`, () => {
      assert.equal(shown(readDateNumber(value, 2026)), expected);
    });
  }
});
