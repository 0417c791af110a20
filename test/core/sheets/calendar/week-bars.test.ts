import assert from "node:assert/strict";
import { calendarPage as page, dayOn, lines } from "./calendar-page.js";

const on = (sheet: ReturnType<typeof page>, month: string, ...dates: number[]) =>
  dates.map((date) => dayOn(sheet, month, date).on);

describe("activities over several days", () => {
  it("are one bar over their days of a week, in one cell", () => {
    const sheet = page({ year: 2026, activities: [{ date: "2026-04-15/2026-04-17", title: "春游" }] });
    assert.deepEqual(on(sheet, "2026年4月", 14, 15, 16, 17, 18), [[], ["春游"], ["春游"], ["春游"], []]);
    const row = sheet.rows.findIndex((cells) => cells.some((cell) => cell?.role === "bar" && cell.value === "春游"));
    const bars = sheet.merges.filter(({ top, left, right }) => top === row && right - left > 2);
    assert.deepEqual(bars, [{ top: row, bottom: row, left: 6, right: 14 }]);
  });

  it("go on in the next week's row and in the next month, with arrows where they were cut", () => {
    const sheet = page({ year: 2026, activities: [{ date: "2026-02-26/2026-03-03", title: "征文" }] });
    assert.deepEqual(on(sheet, "2026年2月", 25, 26, 27, 28), [[], ["征文 →"], ["征文 →"], ["征文 →"]]);
    assert.deepEqual(on(sheet, "2026年3月", 1, 2, 3, 4), [["→ 征文 →"], ["→ 征文"], ["→ 征文"], []]);
  });

  it("stand below one another where they overlap, and side by side in one row where they do not", () => {
    const sheet = page({
      year: 2026,
      activities: [
        { date: "2026-03-02/2026-03-04", title: "甲" },
        { date: "2026-03-03/2026-03-05", title: "乙" },
        { date: "2026-03-05/2026-03-06", title: "丙" },
        { date: "2026-03-03", title: "当日" },
      ],
    });
    assert.deepEqual(on(sheet, "2026年3月", 2, 3, 4, 5, 6), [
      ["甲"],
      ["甲", "乙", "• 当日"],
      ["甲", "乙"],
      ["丙", "乙"],
      ["丙"],
    ]);
    const rows = sheet.rows.filter((cells) => cells.some((cell) => cell?.role === "bar" && cell.value !== null));
    assert.equal(rows.length, 2);
  });

  it("are counted on their days where four are in the way, and none is lost", () => {
    const activities = [1, 2, 3, 4, 5, 6].map((number) => ({ date: "2026-03-03/2026-03-05", title: `第${number}项` }));
    const sheet = page({ year: 2026, activities });
    const shown = dayOn(sheet, "2026年3月", 4).on;
    assert.deepEqual(shown, ["第1项", "第2项", "第3项", "第4项", "……另2项，见活动计划表"]);
    for (const { title } of activities)
      assert.ok(
        lines(sheet).some((line) => line.includes(`|${title}`)),
        title,
      );
  });

  it("are cut to two lines with an ellipsis, the whole name in the plan", () => {
    const title = "教职工春季趣味运动会暨第十二届健康杯气排球联赛小组赛阶段以及闭幕式";
    const sheet = page({ year: 2026, activities: [{ date: "2026-03-29/2026-03-31", title }] });
    assert.match(dayOn(sheet, "2026年3月", 29).on[0] ?? "", /^教职工.*… →$/);
    assert.ok(lines(sheet).some((line) => line.includes(`|${title}`)));
  });
});
