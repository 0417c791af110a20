import assert from "node:assert/strict";
import fc from "fast-check";
import type { SheetPage } from "../../../../src/core/sheets/page.js";
import { dayOf, isoDay } from "../../../../src/core/values/day.js";
import { block, calendarPage as page, dayOn, headRow, lines } from "./calendar-page.js";

/** The numbers of a month's weeks. */
function weeks(sheet: SheetPage, month: string): string[] {
  const found: string[] = [];
  for (let row = headRow(sheet, month) + 1; sheet.rows[row]?.some((cell) => cell !== null) === true; row += 1) {
    const numbers = sheet.rows[row]?.filter((cell) => cell?.role.startsWith("day-number") === true) ?? [];
    if (numbers.length > 0) found.push(numbers.map((cell) => String(cell?.value ?? "").replace(/ .*/, "")).join("|"));
  }
  return found;
}

describe("activity calendar sheet", () => {
  it("has Monday-first weeks: a month that starts on Sunday and needs six", () => {
    assert.deepEqual(weeks(page({ year: 2026 }), "2026年3月"), [
      "||||||1",
      "2|3|4|5|6|7|8",
      "9|10|11|12|13|14|15",
      "16|17|18|19|20|21|22",
      "23|24|25|26|27|28|29",
      "30|31|||||",
    ]);
  });

  it("has exactly four weeks in February 2027", () => {
    assert.deepEqual(weeks(page({ year: 2027 }), "2027年2月"), [
      "1|2|3|4|5|6|7",
      "8|9|10|11|12|13|14",
      "15|16|17|18|19|20|21",
      "22|23|24|25|26|27|28",
    ]);
  });

  it("marks days off and adjusted working days in words", () => {
    const text = lines(page({ year: 2026 }));
    assert.ok(text.includes("9||廿二|10||廿三|11||廿四|12||廿五|13||廿六|14 班|春节调休上班|15 休|春节放假"));
    const english = page({ year: 2026 }, "en");
    assert.ok(lines(english).includes("Mon|Tue|Wed|Thu|Fri|Sat|Sun"));
    assert.deepEqual(
      [14, 15].map((date) => dayOn(english, "February 2026", date).number),
      ["14 Work", "15 Off"],
    );
  });

  it("has the lunar day beside each number, and the name of the day instead where there is one", () => {
    const sheet = page({ year: 2026 });
    const beside = (month: string, date: number): string => dayOn(sheet, month, date).beside;
    assert.equal(beside("2026年2月", 18), "初二");
    assert.equal(beside("2026年3月", 19), "二月");
    assert.equal(beside("2026年3月", 3), "元宵节");
    assert.equal(beside("2026年3月", 8), "三八国际妇女节");
    assert.equal(beside("2026年2月", 16), "春节（除夕）");
    assert.equal(beside("2026年10月", 2), "廿二");
    assert.equal(dayOn(page({ year: 2025 }), "2025年7月", 25).beside, "闰六月");
    assert.equal(dayOn(page({ year: 2026 }, "en"), "March 2026", 3).beside, "Lantern Festival");
    assert.equal(dayOn(page({ year: 2026 }, "en"), "March 2026", 4).beside, "1/16");
  });

  it("puts a name that has no room beside the number with what is on, and leaves out names that are not wanted", () => {
    const english = dayOn(page({ year: 2026 }, "en"), "December 2026", 5);
    assert.deepEqual(english, { number: "5", beside: "10/27", on: ["International Volunteer Day"] });
    const quiet = dayOn(page({ year: 2026, settings: { daysLeftOut: "国庆节" } }), "2026年10月", 1);
    assert.deepEqual(quiet, { number: "1 休", beside: "廿一", on: [] });
  });

  it("puts activities on their days and says in their months what has no day or goes on for months", () => {
    const sheet = page({
      year: 2026,
      activities: [
        { date: "2026-04-17", title: "春游" },
        { date: "2026-07-10", endDate: "2026-08-20", title: "疗休养" },
        { month: "2026-06", title: "教代会" },
        { date: "国庆期间", title: "家访" },
      ],
    });
    assert.deepEqual(dayOn(sheet, "2026年4月", 17).on, ["• 春游"]);
    assert.equal(block(sheet, "2026年7月")[1], "本月：疗休养（7月10日—8月20日）");
    assert.equal(block(sheet, "2026年8月")[1], "本月：疗休养（7月10日—8月20日）");
    assert.deepEqual(dayOn(sheet, "2026年7月", 10).on, ["• 疗休养 →"]);
    assert.equal(block(sheet, "2026年6月")[1], "本月：教代会");
    assert.equal(block(sheet, "2026年10月")[1], "本月：家访（国庆期间）");
  });

  it("names the members born in a month and never when they were born", () => {
    const members = [
      { name: "王小明", birthDate: "1985-06-15" },
      { name: "李丽", birthDate: "1979-06-02" },
    ];
    const text = lines(page({ year: 2026, members }));
    assert.ok(text.includes("本月生日（2人）：李丽、王小明"));
    assert.doesNotMatch(text.join("\n"), /19\d\d/);
  });

  it("lists the names at the end where a month has too many", () => {
    const members = Array.from({ length: 400 }, (_, index) => ({
      name: `会员${index}号`,
      memberNo: String(index),
      birthDate: "1980-05-05",
    }));
    const sheet = page({ year: 2026, members });
    const text = lines(sheet);
    assert.ok(text.includes("本月生日400人，名单见表末“生日名单”"));
    const list = text.slice(headRow(sheet, "生日名单")).join("、");
    for (const { name } of members) assert.ok(list.includes(name), name);
  });

  it("runs over a school year in its own order and says where a year's notice is not known", () => {
    const sheet = page({ year: 2026, firstMonth: 9, unitName: "实验中学工会" });
    const heads = sheet.rows.flatMap((row) => (row[0]?.role === "monthHead" ? [row[0].value] : []));
    assert.deepEqual(heads.slice(0, 12), [
      ...[9, 10, 11, 12].map((month) => `2026年${month}月`),
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((month) => `2027年${month}月`),
    ]);
    const text = lines(sheet);
    assert.equal(text[0], "实验中学工会2026—2027学年活动日历");
    assert.match(text[1] ?? "", /国办发明电〔2025〕7号；2027年放假调休通知尚未公布或未收录/);
    assert.ok(text.some((line) => line.startsWith("2027年的放假调休尚未公布或未收录")));
    assert.ok(
      !lines(page({ year: 2026 }))
        .join("\n")
        .includes("尚未公布"),
    );
  });

  it("breaks pages after the year and between months, two on a page, and repeats the title", () => {
    const sheet = page({ year: 2026 });
    const firsts = sheet.print.breaks.map((row) => sheet.rows[row]?.[0]?.value);
    const months = [1, 3, 5, 7, 9, 11].map((month) => `2026年${month}月`);
    assert.deepEqual(firsts, [...months, "活动计划表"]);
    assert.deepEqual(sheet.print.titleRows, { first: 0, last: 0 });
  });

  it("says how many a crowded day leaves to the plan", () => {
    const activities = Array.from({ length: 30 }, (_, index) => ({ date: "2026-03-06", title: `活动第${index}项` }));
    const sheet = page({ year: 2026, activities });
    assert.match(lines(sheet).join("\n"), /……另20项，见活动计划表/);
    for (const height of sheet.heights.values()) assert.ok(height > 0 && height <= 409);
  });

  it("is a whole grid with every activity at least once and no merge over another, whatever the plan", () => {
    const date = fc.integer({ min: dayOf(2026, 1, 1) ?? 0, max: dayOf(2026, 12, 31) ?? 0 });
    const time = fc.oneof(
      date.map(isoDay),
      date.map((day) => isoDay(day).slice(0, 7)),
      fc.tuple(date, fc.integer({ min: -3, max: 60 })).map(([from, days]) => `${isoDay(from)}/${isoDay(from + days)}`),
      fc.constantFrom("国庆期间", "暑假", "2026-02-27/2026-03-02"),
    );
    const suffix = fc.string({ maxLength: 60, unit: fc.constantFrom("工", "会", "a", " ", "（", "=", "1") });
    const shape = fc.constantFrom("own", "items", "themes", "both");
    fc.assert(
      fc.property(fc.array(fc.tuple(time, suffix), { maxLength: 25 }), shape, (items, planShape) => {
        const activities = items.map(([text, more], index) => ({ date: text, title: `第${index}个活动${more}终` }));
        const sheet = page({ year: 2026, activities, settings: { planShape } });
        assert.ok(sheet.rows.every((row) => row.length === sheet.columns.length));
        const texts = new Set(sheet.rows.flatMap((row) => row.map((cell) => cell?.value)));
        for (const { title } of activities) assert.ok(texts.has(title), title);
        const taken = new Set<string>();
        for (const { top, left, bottom, right } of sheet.merges) {
          for (let row = top; row <= bottom; row += 1) {
            for (let column = left; column <= right; column += 1) {
              assert.ok(!taken.has(`${row},${column}`), `two merges over ${row},${column}`);
              taken.add(`${row},${column}`);
              if (row > top || column > left) assert.equal(sheet.rows[row]?.[column]?.value ?? null, null);
            }
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
