import assert from "node:assert/strict";
import type { SheetPage } from "../../../../src/core/sheets/page.js";
import { calendarPage as page, lines } from "./calendar-page.js";

/** The first page's rows below the head. */
const yearRows = (sheet: SheetPage) => sheet.rows.slice(2, sheet.print.breaks[0]);
const small = (sheet: SheetPage) => yearRows(sheet).flat();
/** Looks of a day of the year's page by what it shows. */
const looks = (sheet: SheetPage, shown: string | number) =>
  small(sheet).flatMap((cell) =>
    cell?.value === shown && cell.role.startsWith("small-") ? [cell.role.split("-")[1]] : [],
  );

describe("the year on one page", () => {
  it("has twelve small months, three side by side, with every day of the year", () => {
    const sheet = page({ year: 2028 });
    const heads = small(sheet).flatMap((cell) =>
      cell?.role === "smallHead" && cell.value !== null ? [cell.value] : [],
    );
    assert.deepEqual(
      heads,
      Array.from({ length: 12 }, (_, index) => `2028年${index + 1}月`),
    );
    const days = small(sheet).filter((cell) => cell?.value != null && cell.role.startsWith("small-"));
    // 366 days and a sample of each of the four marks.
    assert.equal(days.length, 370);
  });

  it("marks days off, working days, festivals and activities by sign as well as by colour", () => {
    const sheet = page({
      year: 2026,
      activities: [
        { date: "2026-01-09", title: "联欢会" },
        { date: "2026-10-01", title: "升国旗" },
        { date: "2026-12-05", title: "志愿服务" },
        { date: "2026-08-11/2026-08-13", title: "培训" },
        { month: "2026-11", title: "调研" },
      ],
    });
    assert.deepEqual(looks(sheet, "9 ●"), ["activity"]);
    assert.deepEqual(looks(sheet, "1 休●"), ["activityOff"]);
    assert.deepEqual(looks(sheet, "5 ○●"), ["activity"]);
    assert.deepEqual(
      [11, 12, 13].flatMap((date) => looks(sheet, `${date} ●`)),
      ["activity", "activity", "activity"],
    );
    assert.deepEqual(looks(sheet, "14 班"), ["work"]);
    assert.deepEqual(looks(sheet, "10 ○"), ["festival"]);
    assert.ok(looks(sheet, "2 休").every((look) => look === "off"));
    assert.ok(lines(sheet).some((line) => line.includes("2026年11月（未定日期1项）")));
    assert.match(lines(sheet).join("\n"), /休\|放假\|班\|调休上班\|●\|有活动\|○\|节日/);
  });

  it("reads in English and fits a landscape page with its marks", () => {
    const sheet = page({ year: 2026, firstMonth: 9 }, "en");
    assert.ok(lines(sheet).some((line) => line.startsWith("September 2026|October 2026|November 2026")));
    assert.equal(looks(sheet, "10 Wk").length, 1);
    assert.ok(lines(sheet).some((line) => line.startsWith("The adjusted days of 2027 are not published yet")));
    const height = yearRows(sheet).reduce((sum, _, row) => sum + (sheet.heights.get(row + 2) ?? 0), 0);
    const width = sheet.columns.reduce((sum, column) => sum + (Math.trunc(column.width * 7 + 5) * 72) / 96, 0);
    // A4 inside the margins is 770 × 508 points, and the page is fitted to its width.
    assert.ok((height + 50) * (770 / width) <= 508, `${height} high, ${width} wide`);
  });
});
