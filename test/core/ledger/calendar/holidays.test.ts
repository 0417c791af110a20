import assert from "node:assert/strict";
import { HolidayUtil } from "lunar-typescript";
import { LegalHoliday } from "tyme4ts";
import { daysOff } from "../../../../src/core/ledger/calendar/days-off.js";
import { festivals } from "../../../../src/core/ledger/calendar/festivals.js";
import { statutoryDays } from "../../../../src/core/ledger/calendar/holidays.js";
import { noticeNumbers, notices } from "../../../../src/core/ledger/calendar/notices/index.js";
import { dayOf, isoDay, monthOf, weekdayOf } from "../../../../src/core/values/day.js";

const yearSpan = (year: number) => ({ first: monthOf(year, 1), last: monthOf(year, 12) });
const dates = (year: number, kind: "holiday" | "workday") =>
  [...new Set(daysOff(yearSpan(year), "zh-CN").flatMap((entry) => (entry.kind === kind ? entry.date : [])))].sort();
const between = (first: string, last: string): string[] => {
  const [year = 0, month = 0, day = 0] = first.split("-").map(Number);
  const found: string[] = [];
  for (let at = dayOf(year, month, day) ?? 0; found.at(-1) !== last; at += 1) found.push(isoDay(at));
  return found;
};

describe("days off", () => {
  it("are those of the notice of 2026, day by day", () => {
    assert.deepEqual(dates(2026, "holiday"), [
      ...between("2026-01-01", "2026-01-03"),
      ...between("2026-02-15", "2026-02-23"),
      ...between("2026-04-04", "2026-04-06"),
      ...between("2026-05-01", "2026-05-05"),
      ...between("2026-06-19", "2026-06-21"),
      ...between("2026-09-25", "2026-09-27"),
      ...between("2026-10-01", "2026-10-07"),
    ]);
    assert.deepEqual(dates(2026, "workday"), [
      "2026-01-04",
      "2026-02-14",
      "2026-02-28",
      "2026-05-09",
      "2026-09-20",
      "2026-10-10",
    ]);
  });

  it("are by name what each day is", () => {
    const named = new Map(daysOff(yearSpan(2025), "zh-CN").map(({ date, title }) => [date, title]));
    assert.equal(named.get("2025-01-28"), "春节（除夕）");
    assert.equal(named.get("2025-01-29"), "春节");
    assert.equal(named.get("2025-10-01"), "国庆节");
    assert.equal(named.get("2025-10-05"), "国庆节、中秋节放假");
    assert.equal(named.get("2025-10-06"), "中秋节");
    assert.equal(named.get("2025-10-11"), "国庆节、中秋节调休上班");
  });

  it("are as later notices changed them, in 2019 and 2020", () => {
    const [labour, spring] = [dates(2019, "holiday"), dates(2020, "holiday")];
    assert.ok(labour.includes("2019-05-04") && dates(2019, "workday").includes("2019-05-05"));
    assert.ok(spring.includes("2020-02-01") && spring.includes("2020-02-02"));
    assert.ok(!dates(2020, "workday").includes("2020-02-01"));
    assert.deepEqual(noticeNumbers(2020), ["国办发明电〔2019〕16号", "国办发明电〔2020〕1号"]);
    assert.deepEqual(noticeNumbers(2035), []);
  });

  it("stand for each year from 2019 on with a number and a day of signing before the year", () => {
    assert.deepEqual(
      notices.map(({ year }) => year),
      notices.map((_, index) => 2019 + index),
    );
    for (const { year, number, issued } of notices) {
      assert.match(number, new RegExp(`^国办发明电〔${year - 1}〕\\d+号$`));
      assert.ok(issued.startsWith(`${year - 1}-`), number);
    }
  });

  it("agree with both oracles for every year whose notice is known", () => {
    for (const { year } of notices) {
      const ours = new Map(daysOff(yearSpan(year), "zh-CN").map(({ date, kind }) => [date, kind]));
      for (let day = dayOf(year, 1, 1) ?? 0; day <= (dayOf(year, 12, 31) ?? 0); day += 1) {
        const iso = isoDay(day);
        const [, month = 0, date = 0] = iso.split("-").map(Number);
        for (const theirs of [HolidayUtil.getHoliday(iso), LegalHoliday.fromYmd(year, month, date)]) {
          // A weekend that a notice only says to adjoin (与周末连休) is off anyway: they list it, we do not.
          if (ours.get(iso) === undefined && weekdayOf(day) >= 5 && theirs?.isWork() !== true) continue;
          assert.equal(ours.get(iso), verdict(theirs), iso);
        }
      }
    }
  });

  it("are the statutory days alone where no notice is known", () => {
    assert.deepEqual(dates(2027, "workday"), []);
    assert.deepEqual(dates(2027, "holiday"), [
      "2027-01-01",
      "2027-02-05",
      "2027-02-06",
      "2027-02-07",
      "2027-02-08",
      "2027-04-05",
      "2027-05-01",
      "2027-05-02",
      "2027-06-09",
      "2027-09-15",
      "2027-10-01",
      "2027-10-02",
      "2027-10-03",
    ]);
  });

  it("follow the law of the time", () => {
    const spring = (year: number) =>
      statutoryDays(year)
        .filter(({ holiday }) => holiday === "spring" || holiday === "eve")
        .map(({ day }) => isoDay(day).slice(5));
    assert.deepEqual(spring(2007), ["02-18", "02-19", "02-20"]);
    assert.deepEqual(spring(2013), ["02-09", "02-10", "02-11"]);
    assert.deepEqual(spring(2024), ["02-10", "02-11", "02-12"]);
    assert.deepEqual(spring(2025), ["01-28", "01-29", "01-30", "01-31"]);
    const count = (year: number) => statutoryDays(year).length;
    assert.deepEqual([1999, 2007, 2008, 2024, 2025].map(count), [7, 10, 11, 11, 13]);
  });

  it("list both holidays when 中秋 falls on 国庆", () => {
    const first = statutoryDays(2031).filter(({ day }) => isoDay(day) === "2031-10-01");
    assert.deepEqual(first.map(({ holiday }) => holiday).sort(), ["midAutumn", "national"]);
  });

  it("leave 除夕 a festival while the law gives no day off for it", () => {
    const eve = (year: number) => festivals(year).filter(({ name }) => name["zh-CN"] === "除夕").length;
    assert.deepEqual([2013, 2024, 2025].map(eve), [0, 1, 0]);
  });

  it("find 腊八 in the calendar year it falls into, even twice", () => {
    const laba = (year: number) =>
      festivals(year)
        .filter(({ name }) => name["zh-CN"] === "腊八节")
        .map(({ day }) => isoDay(day));
    assert.deepEqual(laba(2022), ["2022-01-10", "2022-12-30"]);
    assert.deepEqual(laba(2023), []);
    assert.deepEqual(laba(2026), ["2026-01-26"]);
  });
});

function verdict(holiday: { isWork(): boolean } | null): string | undefined {
  return holiday === null ? undefined : holiday.isWork() ? "workday" : "holiday";
}
