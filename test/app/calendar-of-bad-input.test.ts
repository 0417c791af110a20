import assert from "node:assert/strict";
import { makeSheets } from "../../src/app/make-sheets.js";
import type { Language } from "../../src/core/values/language.js";
import { dayOf } from "../../src/core/values/day.js";
import { openXlsx } from "../../src/workbook/xlsx/index.js";
import { bookBytes, type Book } from "../end-to-end/book.js";

const today = dayOf(2026, 1, 15) ?? 0;
const head = ["活动日期", "结束日期", "活动名称", "参加范围"];

/** A book of these activities and settings with its calendar made: the calendar's texts, and the findings about it. */
async function made(
  rows: Book[string],
  settings: Book[string] = [["年度", 2026]],
  more: { readonly language?: Language; readonly area?: string } = {},
) {
  const workbook = openXlsx(bookBytes({ 设置: [["项目", "值"], ...settings], 活动: [head, ...rows] }));
  const { language = "zh-CN", area = null } = more;
  const result = await makeSheets(workbook, {
    language,
    today,
    year: null,
    kinds: ["activity-calendar"],
    asked: { area },
  });
  const name = result.made.find(({ kind }) => kind === "activity-calendar")?.name;
  const sheet = (await workbook.read()).sheets.find((one) => one.name === name);
  const texts = (sheet?.values ?? []).flatMap((row) =>
    (row ?? []).flatMap((value) => (typeof value === "string" ? [value] : [])),
  );
  const found = result.findings.map(
    ({ code, sheet: at, cell, severity }) => `${code} ${severity} ${at ?? ""}!${cell ?? ""}`,
  );
  return { texts, found: found.filter((text) => /^(?:date-imp|activity-(?:u|o|e)|holiday|calendar)/.test(text)) };
}

const good = ["2026-03-06", null, "茶话会", "全体会员"];
const cases: Readonly<
  Record<string, readonly [row: readonly (string | null)[], found: readonly string[], listed: boolean]>
> = {
  "a date that does not exist": [["2026-02-30", null, "坏日子", null], ["date-impossible warning 活动!A3"], true],
  "an end that does not exist": [
    ["2026-04-10", "2026-04-31", "坏日子", null],
    ["date-impossible warning 活动!B3"],
    true,
  ],
  "an end before the start": [
    ["2026-05-10", "2026-05-01", "坏日子", null],
    ["activity-ends-before-start warning 活动!B3"],
    true,
  ],
  "a range that ends before it starts": [
    ["2026年5月10日-5月1日", null, "坏日子", null],
    ["activity-ends-before-start warning 活动!B3"],
    true,
  ],
  "the year before": [["2025-12-31", null, "坏日子", null], ["activity-outside-calendar warning 活动!A3"], false],
  "a time that names no month": [["暑假", null, "坏日子", null], ["activity-undated warning 活动!A3"], true],
  "no time at all": [[null, null, "坏日子", null], ["activity-undated warning 活动!A3"], true],
};

describe("the calendar of books with bad input", () => {
  for (const [what, [row, found, listed]] of Object.entries(cases)) {
    it(`is made from the rest, with a finding, for ${what}`, async () => {
      const result = await made([good, row]);
      assert.deepEqual(result.found, found);
      assert.ok(result.texts.includes("• 茶话会"));
      assert.equal(result.texts.includes("坏日子"), listed);
      assert.ok(!listed || what.includes("end") || !result.texts.includes("• 坏日子"));
    });
  }

  it("says under its head and as a finding that a year's notice is not known, in both languages", async () => {
    const rows = [["2035-03-08", null, "茶话会", null]];
    const { texts, found } = await made(rows, [["年度", 2035]]);
    assert.deepEqual(found, ["holiday-notice-unknown info !"]);
    assert.ok(texts.includes("2035年放假调休通知尚未公布或未收录，只标法定节假日"));
    assert.ok(texts.includes("1 休") && texts.includes("• 茶话会"));
    const english = await made(rows, [["年度", 2035]], { language: "en" });
    assert.ok(english.texts.includes("2035: not published yet or not known, statutory holidays only"));
  });

  it("says which items of the settings are no days, and takes the others", async () => {
    const { texts, found } = await made(
      [good],
      [
        ["年度", 2026],
        ["日历不列节日", "八一、光棍节"],
        ["日历增列节日", "校庆 10-18、坏日子 2-30"],
      ],
    );
    assert.deepEqual(found, ["calendar-day-unclear warning 设置!B3", "calendar-day-unclear warning 设置!B4"]);
    assert.ok(texts.some((text) => text.includes("校庆")) && !texts.some((text) => text.includes("八一建军节")));
  });

  it("shows the activities of the area asked for, else of the settings", async () => {
    const rows = [good, ["2026-04-06", null, "东片联谊", "城东片区"], ["2026-04-07", null, "西片联谊", "城西片区"]];
    const asked = await made(rows, [["年度", 2026]], { area: "城东" });
    assert.ok(asked.texts.includes("• 东片联谊") && !asked.texts.includes("• 西片联谊"));
    assert.equal(asked.texts[0], "2026年活动日历（参加范围：城东）");
    const set = await made(rows, [
      ["年度", 2026],
      ["日历片区", "城西"],
    ]);
    assert.ok(set.texts.includes("• 西片联谊") && !set.texts.includes("• 茶话会"));
  });
});
