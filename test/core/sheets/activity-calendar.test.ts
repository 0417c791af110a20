import assert from "node:assert/strict";
import fc from "fast-check";
import { calendarEntries } from "../../../src/core/ledger/calendar/entries.js";
import { activityCalendar } from "../../../src/core/sheets/activity-calendar.js";
import type { SheetPage } from "../../../src/core/sheets/page.js";
import { dayOf, isoDay } from "../../../src/core/values/day.js";
import type { Language } from "../../../src/core/values/language.js";
import { reading } from "../ledger/calendar/reading.js";

type Book = Parameters<typeof reading>[0];

function page(book: Book, language: Language = "zh-CN"): SheetPage {
  const read = reading(book);
  const { entries, undated } = calendarEntries(read, language);
  return activityCalendar({ reading: read, entries, undated, language, today: dayOf(2026, 1, 5)!, name: "活动日历" });
}

/** The page as text, a row a line, cells parted by `|`. */
const lines = (sheet: SheetPage) => sheet.rows.map((row) => row.map((cell) => cell?.value ?? "").join("|"));
const rowOf = (sheet: SheetPage, first: string) => lines(sheet).findIndex((line) => line.startsWith(first));
const dayRoles: ReadonlySet<string> = new Set(["dayNumber", "dayOff", "dayRest", "dayWork"]);
/** The number rows of a month: every second row after the weekdays. */
function weeks(sheet: SheetPage, month: string): string[] {
  const all = lines(sheet);
  const start = all.findIndex((line, row) => row > rowOf(sheet, month) && line.startsWith("一|二|三|四|五|六|日"));
  const found: string[] = [];
  for (let row = start + 1; sheet.rows[row]?.some((cell) => cell !== null && dayRoles.has(cell.role)); row += 2) {
    found.push((all[row] ?? "").replaceAll(/ [休班]/g, ""));
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
    assert.ok(text.includes("9|10|11|12|13|14 班|15 休"));
    assert.ok(text.includes("|||||春节调休上班|春节放假"));
    assert.ok(text.includes("16 休|17 休|18 休|19 休|20 休|21 休|22 休"));
    assert.ok(text.includes("春节（除夕）|春节|||春节放假||"));
    const english = lines(page({ year: 2026 }, "en"));
    assert.ok(english.includes("9|10|11|12|13|14 Work|15 Off"));
    assert.ok(english.includes("Mon|Tue|Wed|Thu|Fri|Sat|Sun"));
  });

  it("puts activities on their days, carries short ones on and says long ones in each month", () => {
    const sheet = page({
      year: 2026,
      activities: [
        { date: "2026-04-17/2026-04-19", title: "春游" },
        { date: "2026-07-10/2026-08-20", title: "疗休养" },
        { month: "2026-06", title: "教代会" },
      ],
    });
    const text = lines(sheet);
    assert.ok(text.includes("||||• 春游|→ 春游|→ 春游"));
    assert.equal(text[rowOf(sheet, "2026年7月") + 1], "本月：疗休养（7月10日—8月20日）||||||");
    assert.equal(text[rowOf(sheet, "2026年8月") + 1], "本月：疗休养（7月10日—8月20日）||||||");
    assert.ok(text.includes("||||• 疗休养 →||"));
    assert.equal(text[rowOf(sheet, "2026年6月") + 1], "本月：教代会||||||");
  });

  it("lists the plan month by month with its figures, the undated last, and the budget's total", () => {
    const sheet = page({
      year: 2026,
      activities: [
        {
          date: "2026-03-06",
          title: "茶话会",
          content: "插花",
          place: "教工之家",
          owner: "女工委",
          participants: 86,
          budget: 680050,
        },
        { date: "暑假", title: "培训", budget: 100000 },
      ],
    });
    const plan = lines(sheet).slice(rowOf(sheet, "活动计划表"));
    assert.deepEqual(plan, [
      "活动计划表||||||",
      "时间|活动|内容|地点|负责人|参加人数|预算（元）",
      "2026年3月||||||",
      "3月6日（五）|茶话会|插花|教工之家|女工委|86|6800.5",
      "时间待定||||||",
      "暑假|培训|||||1000",
      "预算合计||||||7800.5",
    ]);
  });

  it("names the members born in a month and never when they were born", () => {
    const members = [
      { name: "王小明", birthDate: "1985-06-15" },
      { name: "李丽", birthDate: "1979-06-02" },
    ];
    const text = lines(page({ year: 2026, members }));
    assert.ok(text.includes("本月生日（2人）：李丽、王小明||||||"));
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
    assert.ok(text.includes("本月生日400人，名单见表末“生日名单”||||||"));
    const list = text.slice(rowOf(sheet, "生日名单")).join("、");
    for (const { name } of members) assert.ok(list.includes(name), name);
  });

  it("runs over a school year in its own order", () => {
    const sheet = page({ year: 2026, firstMonth: 9, unitName: "实验中学工会" });
    const heads = sheet.rows.flatMap((row) => (row[0]?.role === "monthHead" ? [row[0].value] : []));
    assert.deepEqual(heads.slice(0, 12), [
      ...[9, 10, 11, 12].map((month) => `2026年${month}月`),
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((month) => `2027年${month}月`),
    ]);
    assert.equal(sheet.rows[0]?.[0]?.value, "实验中学工会2026—2027学年活动日历");
    assert.match(lines(sheet)[1] ?? "", /国办发明电〔2025〕7号；2027年放假调休通知未收录/);
  });

  it("breaks pages between months, two on a page, and repeats the title", () => {
    const sheet = page({ year: 2026 });
    const firsts = sheet.print.breaks.map((row) => sheet.rows[row]?.[0]?.value);
    assert.deepEqual(firsts, ["2026年3月", "2026年5月", "2026年7月", "2026年9月", "2026年11月", "活动计划表"]);
    assert.deepEqual(sheet.print.titleRows, { first: 0, last: 0 });
  });

  it("says how many a crowded day leaves to the plan", () => {
    const activities = Array.from({ length: 30 }, (_, index) => ({ date: "2026-03-06", title: `活动第${index}项` }));
    const sheet = page({ year: 2026, activities });
    const text = lines(sheet).join("\n");
    assert.match(text, /……另20项，见活动计划表/);
    for (const height of sheet.heights.values()) assert.ok(height > 0 && height <= 409);
  });

  it("has seven cells a row and every activity at least once, whatever the plan", () => {
    const date = fc.integer({ min: dayOf(2026, 1, 1)!, max: dayOf(2026, 12, 31)! }).map(isoDay);
    const time = fc.oneof(
      date,
      date.map((day) => day.slice(0, 7)),
      fc.tuple(date, date).map(([from, until]) => `${from}/${until}`),
      fc.constantFrom("国庆期间", "暑假"),
    );
    const suffix = fc.string({ maxLength: 60, unit: fc.constantFrom("工", "会", "a", " ", "（", "=", "1") });
    fc.assert(
      fc.property(fc.array(fc.tuple(time, suffix), { maxLength: 12 }), (items) => {
        const activities = items.map(([text, more], index) => ({ date: text, title: `第${index}个活动${more}终` }));
        const sheet = page({ year: 2026, activities });
        assert.ok(sheet.rows.every((row) => row.length === sheet.columns.length));
        const texts = new Set(sheet.rows.flatMap((row) => row.map((cell) => cell?.value)));
        for (const { title } of activities) assert.ok(texts.has(title), title);
      }),
      { numRuns: 50 },
    );
  });
});
