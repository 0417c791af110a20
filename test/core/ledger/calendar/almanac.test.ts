import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { Lunar, Solar } from "lunar-typescript";
import { format, resolveConfig } from "prettier";
import { LunarDay, SolarDay, SolarTerm } from "tyme4ts";
import { dayOfLunar, lunarNewYearsEve, lunarOf, qingming } from "../../../../src/core/ledger/calendar/almanac.js";
import { lunarText } from "../../../../src/core/ledger/calendar/lunar-text.js";
import { dayOf, dayOfIso, isoDay, partsOfDay } from "../../../../src/core/values/day.js";
import { lunarTablePath, lunarTableSource } from "../../../oracles/make-lunar-table.js";

const years = Array.from({ length: 151 }, (_, index) => 1950 + index);
const feasts: readonly (readonly [number, number])[] = [
  [1, 1],
  [1, 15],
  [5, 5],
  [7, 7],
  [8, 15],
  [9, 9],
  [12, 8],
  [12, 29],
];

describe("almanac", () => {
  it("gives the published days of 春节, 端午, 中秋 and 清明, 2020–2035", () => {
    const published = `
      2020 01-25 06-25 10-01 04-04
      2021 02-12 06-14 09-21 04-04
      2022 02-01 06-03 09-10 04-05
      2023 01-22 06-22 09-29 04-05
      2024 02-10 06-10 09-17 04-04
      2025 01-29 05-31 10-06 04-04
      2026 02-17 06-19 09-25 04-05
      2027 02-06 06-09 09-15 04-05
      2028 01-26 05-28 10-03 04-04
      2029 02-13 06-16 09-22 04-04
      2030 02-03 06-05 09-12 04-05
      2031 01-23 06-24 10-01 04-05
      2032 02-11 06-12 09-19 04-04
      2033 01-31 06-01 09-08 04-04
      2034 02-19 06-20 09-27 04-05
      2035 02-08 06-10 09-16 04-05`;
    for (const line of published.trim().split("\n")) {
      const [year = "", ...days] = line.trim().split(" ");
      const number = Number(year);
      const found = [dayOfLunar(number, 1, 1), dayOfLunar(number, 5, 5), dayOfLunar(number, 8, 15), qingming(number)];
      assert.deepEqual(
        found.map((day) => isoDay(day ?? 0)),
        days.map((day) => `${year}-${day}`),
      );
    }
  });

  it("agrees with lunar-typescript and tyme4ts on every feast, 1950–2100", () => {
    for (const year of years) {
      for (const [month, day] of feasts) {
        const ours = isoDay(dayOfLunar(year, month, day) ?? 0);
        assert.equal(ours, Lunar.fromYmd(year, month, day).getSolar().toYmd(), `${year} ${month}/${day}`);
        assert.equal(ours, isoOf(LunarDay.fromYmd(year, month, day).getSolarDay()), `${year} ${month}/${day}`);
      }
    }
  });

  it("agrees with both on 清明 and 除夕, 1950–2100", () => {
    for (const year of years) {
      const term = isoDay(qingming(year) ?? 0);
      assert.equal(term, Solar.fromYmd(year, 6, 1).getLunar().getJieQiTable()["清明"]?.toYmd());
      assert.equal(term, isoOf(SolarTerm.fromIndex(year, 7).getSolarDay()));
      const eve = isoDay(lunarNewYearsEve(year) ?? 0);
      assert.equal(eve, Lunar.fromYmd(year, 1, 1).getSolar().next(-1).toYmd());
    }
  });

  it("says the lunar day of published dates", () => {
    const published: readonly (readonly [string, string])[] = [
      // 国办发明电〔2025〕7号 and 国办发明电〔2020〕1号 name the lunar days beside the others.
      ["2026-02-15", "廿八"],
      ["2026-02-23", "初七"],
      ["2020-02-02", "初九"],
      // CCTV, 2023-01-03: the year of the hare from 2023-01-22 to 2024-02-09, with a leap second month.
      ["2023-01-22", "正月"],
      ["2023-03-22", "闰二月"],
      ["2024-02-09", "三十"],
      // Xinhua by the astronomical almanac: 除夕 meets 立春 in 2019, 2057 and 2076, 春节 does in 2038 and 2087.
      ["2019-02-04", "三十"],
      ["2057-02-03", "三十"],
      ["2076-02-04", "三十"],
      ["2038-02-04", "正月"],
      ["2087-02-03", "正月"],
      // Where tables made before GB/T 33661—2017 and Intl are a day or a month off.
      ["2027-02-06", "正月"],
      ["2030-02-03", "正月"],
      ["2033-12-22", "闰冬月"],
      ["2034-02-19", "正月"],
      ["2057-09-28", "三十"],
      ["2057-09-29", "九月"],
      ["2089-09-04", "八月"],
      ["2097-08-07", "七月"],
      ["2020-05-23", "闰四月"],
      ["2028-06-23", "闰五月"],
    ];
    for (const [iso, text] of published) assert.equal(lunarText(dayOfIso(iso) ?? 0, "zh-CN"), text, iso);
    assert.equal(lunarText(dayOfIso("2026-09-25") ?? 0, "en"), "8/15");
    assert.equal(lunarText(dayOfIso("2028-06-24") ?? 0, "en"), "leap 5/2");
  });

  it("finds the lunar date of every day, as tyme4ts does on the first days of months and dayOfLunar on all", function () {
    this.timeout(60_000);
    for (let day = dayOf(1950, 1, 1) ?? 0; day <= (dayOf(2100, 12, 31) ?? 0); day += 1) {
      const lunar = lunarOf(day);
      assert.ok(lunar !== null, isoDay(day));
      if (!lunar.leap) assert.equal(dayOfLunar(lunar.year, lunar.month, lunar.day), day, isoDay(day));
      if (lunar.day !== 1) continue;
      const { year, month, day: date } = partsOfDay(day);
      const theirs = SolarDay.fromYmd(year, month, date).getLunarDay();
      assert.equal(theirs.getDay(), 1, isoDay(day));
      assert.equal(theirs.getLunarMonth().getMonthWithLeap(), lunar.leap ? -lunar.month : lunar.month, isoDay(day));
    }
  });

  it("takes the first of a repeated month", () => {
    // 2025 repeats the sixth month: 2025-06-25 and 2025-07-25 both begin one.
    assert.equal(isoDay(dayOfLunar(2025, 6, 1) ?? 0), "2025-06-25");
    assert.equal(isoDay(dayOfLunar(2025, 7, 1) ?? 0), "2025-08-23");
  });

  it("knows no days outside its table and no 30th of a short month", () => {
    assert.equal(dayOfLunar(1948, 1, 1), null);
    assert.equal(dayOfLunar(2101, 1, 1), null);
    assert.equal(qingming(2101), null);
    assert.equal(lunarOf(dayOf(1949, 1, 28) ?? 0), null);
    assert.equal(lunarText(dayOf(2102, 1, 1) ?? 0, "zh-CN"), "");
    assert.equal(dayOfLunar(2026, 13, 1), null);
    // The year that ends on 2026-02-16 has a twelfth month of 29 days.
    assert.equal(dayOfLunar(2025, 12, 30), null);
    assert.equal(isoDay(dayOfLunar(2025, 12, 29) ?? 0), "2026-02-16");
  });

  it("is the table that its generator makes", async () => {
    const options = await resolveConfig(lunarTablePath);
    const made = await format(lunarTableSource(), { ...options, filepath: lunarTablePath });
    assert.equal(readFileSync(lunarTablePath, "utf8"), made);
  });
});

function isoOf(day: { getYear(): number; getMonth(): number; getDay(): number }): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${day.getYear()}-${two(day.getMonth())}-${two(day.getDay())}`;
}
