import assert from "node:assert/strict";
import { calendarEntries } from "../../../../src/core/ledger/calendar/entries.js";
import { say } from "../../../../src/core/locale/say.js";
import { read, sheet } from "../../reading/grid.js";

/** The festivals and findings of a book of 2026 with these settings. */
function calendar(settings: string, year = 2026) {
  const sheets = [
    sheet("设置", `项目 | 值\n年度 | ${year}\n${settings}`),
    sheet("活动", `活动日期 | 活动名称\n${year}-03-06 | 茶话会`),
  ];
  const book = read(sheets, year);
  const { entries, findings } = calendarEntries(book);
  const unclear = findings.flatMap((finding) => (finding.code === "calendar-day-unclear" ? [finding] : []));
  return {
    festivals: entries.flatMap(({ kind, date, title }) => (kind === "festival" ? [`${date} ${title}`] : [])),
    entries,
    findings: unclear,
  };
}

const names = (settings: string) => calendar(settings).festivals.map((text) => text.slice(11));

describe("days that the settings want", () => {
  it("are the usual ones without a word", () => {
    assert.deepEqual(names(""), [
      "腊八节",
      "元宵节",
      "学雷锋纪念日",
      "三八国际妇女节",
      "植树节",
      "世界读书日",
      "五四青年节",
      "国际护士节",
      "六一国际儿童节",
      "七一建党节",
      "八一建军节",
      "七夕节",
      "教师节",
      "重阳节",
      "国际志愿者日",
    ]);
  });

  const spellings: readonly (readonly [string, string])[] = [
    ["三八", "三八国际妇女节"],
    ["妇女节", "三八国际妇女节"],
    ["三八节", "三八国际妇女节"],
    ["五四", "五四青年节"],
    ["六一儿童节", "六一国际儿童节"],
    ["建党节", "七一建党节"],
    ["八一", "八一建军节"],
    ["教师节", "教师节"],
    ["志愿者日", "国际志愿者日"],
    ["植树节", "植树节"],
    ["学雷锋", "学雷锋纪念日"],
    ["读书日", "世界读书日"],
    ["护士节", "国际护士节"],
    ["元宵", "元宵节"],
    ["重阳", "重阳节"],
    ["老年节", "重阳节"],
    ["腊八", "腊八节"],
    ["七夕", "七夕节"],
    ["Army Day", "八一建军节"],
    ["Women's Day", "三八国际妇女节"],
  ];
  for (const [text, name] of spellings) {
    it(`go without ${name} where the setting says ${text}`, () => {
      const { festivals, findings } = calendar(`日历不列节日 | ${text}`);
      assert.equal(festivals.length, 14);
      assert.ok(!festivals.some((festival) => festival.endsWith(name)));
      assert.deepEqual(findings, []);
    });
  }

  it("go without several, whatever parts them, and keep a day off while its name is left out", () => {
    const { festivals, entries, findings } = calendar("日历不列节日 | 护士节、八一，读书日；七夕 国庆节");
    assert.equal(festivals.length, 12);
    assert.equal(findings.length, 1, "七夕 国庆节 are two names without a sign between them");
    const quiet = calendar("日历不列节日 | 国庆节、五一").entries.filter((entry) => entry.quiet === true);
    assert.deepEqual(
      [...new Set(quiet.map(({ date }) => date.slice(0, 7)))],
      ["2026-05", "2026-09", "2026-10"],
      "the days off stay and say that their names are not written",
    );
    assert.equal(entries.filter(({ kind }) => kind === "holiday").length, 33);
  });

  it("take in days of the union's own, with their cell, and known days by name", () => {
    const { entries, findings } = calendar(
      "日历增列节日 | 校庆 10-18、11月20日院庆日、敬老日 农历九月初九、记者节、小年",
    );
    const own = entries.filter(({ kind, source }) => kind === "festival" && source !== null);
    assert.deepEqual(
      own.map(
        ({ date, title, source }) =>
          `${date} ${title} ${source?.sheet ?? ""} ${source?.row ?? ""},${source?.column ?? ""}`,
      ),
      [
        "2026-02-10 小年 设置 2,1",
        "2026-10-18 敬老日 设置 2,1",
        "2026-10-18 校庆 设置 2,1",
        "2026-11-08 记者节 设置 2,1",
        "2026-11-20 院庆日 设置 2,1",
      ],
    );
    assert.deepEqual(findings, []);
  });

  it("stand on a day off as well, and a leap day in leap years only", () => {
    assert.ok(names("日历增列节日 | 建校日 10-1").includes("建校日"));
    const leap = "日历增列节日 | 闰日 2-29";
    assert.deepEqual(
      [2027, 2028].map((year) => calendar(leap, year).festivals.filter((text) => text.endsWith("闰日"))),
      [[], ["2028-02-29 闰日"]],
    );
    assert.deepEqual(calendar(leap, 2027).findings, []);
  });

  const unclear: readonly (readonly [string, string, string, RegExp, RegExp])[] = [
    ["日历不列节日", "光棍节", "not-listed", /“光棍节”不是日历里的节日/, /is no day of the calendar/],
    ["日历增列节日", "校庆", "no-date", /没有写是几月几日/, /says no month and day/],
    ["日历增列节日", "10-18", "no-date", /没有写是几月几日/, /says no month and day/],
    ["日历增列节日", "校庆 2-30", "no-such-date", /日期不存在/, /does not exist/],
    ["日历增列节日", "敬老日 农历十三月初九", "no-date", /没有写/, /says no month/],
  ];
  for (const [setting, text, problem, zh, en] of unclear) {
    it(`say at their cell that ${text} is ${problem} and change nothing`, () => {
      const { festivals, findings } = calendar(`${setting} | ${text}`);
      assert.equal(festivals.length, 15);
      const [finding] = findings;
      assert.ok(finding !== undefined && findings.length === 1);
      assert.equal(finding.args.problem, problem);
      assert.deepEqual(finding.at, { sheet: "设置", row: 2, column: 1 });
      assert.match(say(finding, "zh-CN"), zh);
      assert.match(say(finding, "en"), en);
    });
  }
});
