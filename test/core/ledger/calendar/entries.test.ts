import assert from "node:assert/strict";
import fc from "fast-check";
import { calendarEntries } from "../../../../src/core/ledger/calendar/entries.js";
import { entryKinds } from "../../../../src/core/ledger/calendar/entry.js";
import { say } from "../../../../src/core/locale/say.js";
import { dayOf, isoDay } from "../../../../src/core/values/day.js";
import { read, sheet } from "../../reading/grid.js";
import { reading } from "./reading.js";

type Book = Parameters<typeof reading>[0];

const shown = (book: Book, kind = "activity") =>
  calendarEntries(reading(book))
    .entries.filter((entry) => entry.kind === kind)
    .map(({ date, until, title }) => `${date}${until === null ? "" : `/${until}`} ${title}`);
const codes = (book: Book) =>
  calendarEntries(reading(book)).findings.map(({ code, at }) => `${code} ${at?.row ?? ""},${at?.column ?? ""}`);

describe("calendar entries", () => {
  it("list an activity at its day, its start, or its month", () => {
    const activities = [
      { date: "2026-03-06", title: "茶话会" },
      { date: "2026-04-17/2026-04-19", title: "春游" },
      { date: "2026-07-10", endDate: "2026-08-20", title: "疗休养" },
      { date: "2026-05-04", endDate: "2026-05-04", title: "一日活动" },
      { month: "2026-06", title: "教代会" },
      { date: "上旬", month: "2026-09", title: "师徒结对" },
      { month: "2026-11-01", title: "比赛" },
    ];
    assert.deepEqual(shown({ year: 2026, activities }), [
      "2026-03-06 茶话会",
      "2026-04-17/2026-04-19 春游",
      "2026-05-04 一日活动",
      "2026-06 教代会",
      "2026-07-10/2026-08-20 疗休养",
      "2026-09 师徒结对",
      "2026-11 比赛",
    ]);
    assert.deepEqual(codes({ year: 2026, activities }), []);
  });

  it("point to the activity's cell and keep its words", () => {
    const [entry] = calendarEntries(
      reading({ year: 2026, activities: [{ date: "国庆期间", title: "家访", place: "社区", budget: 120000 }] }),
    ).entries.filter(({ kind }) => kind === "activity");
    assert.deepEqual(entry, {
      date: "2026-10",
      until: null,
      title: "家访",
      kind: "activity",
      source: { sheet: "活动", row: 2, column: 3 },
      plan: {
        words: "国庆期间",
        item: 0,
        content: null,
        place: "社区",
        owner: null,
        participants: null,
        budget: 120000,
      },
    });
  });

  it("part the items that a month's cell numbers, and keep a theme with its contents whole", () => {
    const activities = [
      { month: "2026-01", content: "1.元旦走访 2.离退休教师座谈\n3.总结" },
      { month: "2026-03", title: "巾帼建功", content: "①插花；②讲座" },
      { month: "2026-04", title: "春游；读书会" },
      { date: "2026-05-20", title: "1. 拔河 2. 跳绳" },
      { month: "2026-06", title: "庆六一\n亲子活动" },
    ];
    assert.deepEqual(shown({ year: 2026, activities }), [
      "2026-01 元旦走访",
      "2026-01 总结",
      "2026-01 离退休教师座谈",
      "2026-03 巾帼建功",
      "2026-04 春游",
      "2026-04 读书会",
      "2026-05-20 1. 拔河 2. 跳绳",
      "2026-06 庆六一亲子活动",
    ]);
    const theme = calendarEntries(reading({ year: 2026, activities })).entries.find(
      ({ title }) => title === "巾帼建功",
    );
    assert.equal(theme?.plan?.content, "插花；讲座");
  });

  it("keep what has no time apart, say why, and say nothing again of what reading could not read", () => {
    const book = {
      year: 2026,
      activities: [{ date: "暑假", title: "培训" }, { title: "外出学习" }, { title: "坏日期", unread: ["date"] }],
    };
    const { undated, findings } = calendarEntries(reading(book));
    assert.deepEqual(shown(book), []);
    assert.deepEqual(
      undated.map(({ title, plan }) => [title, plan.words]),
      [
        ["培训", "暑假"],
        ["外出学习", null],
        ["坏日期", null],
      ],
    );
    assert.deepEqual(codes(book), ["activity-undated 2,0", "activity-undated 3,0"]);
    assert.match(say(findings[0]!, "zh-CN"), /“培训”的时间“暑假”看不出/);
    assert.match(say(findings[1]!, "en"), /has no date/);
  });

  it("leave out what lies outside and drop an end before the start, with findings", () => {
    const book = {
      year: 2026,
      activities: [
        { date: "2025-12-31", title: "去年" },
        { date: "2026-05-10", endDate: "2026-05-01", title: "倒置" },
      ],
    };
    assert.deepEqual(shown(book), ["2026-05-10 倒置"]);
    assert.deepEqual(codes(book), ["activity-outside-calendar 2,0", "activity-ends-before-start 3,1"]);
  });

  it("span a school year when the first month is September", () => {
    const book = {
      year: 2026,
      firstMonth: 9,
      activities: [
        { date: "2026-09-10", title: "教师节" },
        { month: "2026-03", title: "没写年份的三月" },
        { date: "端午", title: "包粽子" },
        { date: "2026-03-06", title: "上学年" },
        { date: "2027-08-31", title: "最后一天" },
      ],
      members: [{ name: "王小明", birthDate: "1985-06-15" }],
    };
    assert.deepEqual(shown(book), [
      "2026-09-10 教师节",
      "2027-03 没写年份的三月",
      "2027-06 包粽子",
      "2027-08-31 最后一天",
    ]);
    assert.deepEqual(shown(book, "birthday"), ["2027-06-15 王小明"]);
    assert.deepEqual(codes(book), ["activity-outside-calendar 5,0", "holiday-notice-unknown ,"]);
    assert.ok(shown(book, "holiday").includes("2027-02-06 春节"));
    assert.ok(shown(book, "workday").includes("2026-10-10 国庆节调休上班"));
  });

  it("name the days in the language asked for", () => {
    const { entries } = calendarEntries(reading({ year: 2026 }), "en");
    assert.equal(entries.find(({ date }) => date === "2026-03-08")?.title, "International Women's Day");
  });

  it("have every activity of the span exactly once, in order", () => {
    const date = fc.integer({ min: dayOf(2025, 7, 1)!, max: dayOf(2027, 12, 31)! }).map(isoDay);
    const time = fc.oneof(
      date,
      date.map((day) => day.slice(0, 7)),
      fc.constantFrom("国庆期间", "暑假", "每月", "三月下旬"),
    );
    fc.assert(
      fc.property(fc.array(time, { maxLength: 30 }), fc.constantFrom(1, 9), (times, firstMonth) => {
        const activities = times.map((text, index) => ({ date: text, title: `活动${index}` }));
        const { entries, undated, findings } = calendarEntries(reading({ year: 2026, firstMonth, activities }));
        const outside = findings.filter(({ code }) => code === "activity-outside-calendar").length;
        const listed = entries.filter(({ kind }) => kind === "activity").map(({ title }) => title);
        assert.equal(new Set(listed).size, listed.length);
        assert.equal(listed.length + undated.length + outside, times.length);
        const keys = entries.map(({ date, kind }) => `${date.padEnd(10)}${entryKinds.indexOf(kind)}`);
        assert.deepEqual(keys, [...keys].sort());
      }),
    );
  });
});

describe("calendar entries of a workbook", () => {
  const plan = (rows: string, firstMonth = 1) => {
    const settings = `项目 | 值\n年度 | 2025\n活动日历起始月 | ${firstMonth}`;
    return calendarEntries(read([sheet("设置", settings), sheet("活动", rows)], 2025));
  };
  const activities = (found: ReturnType<typeof plan>) =>
    found.entries.flatMap(({ kind, date, until, title }) =>
      kind === "activity" ? [`${date}${until === null ? "" : `/${until}`} ${title}`] : [],
    );

  it("take no month from 全年, 下半年 or 每季度, and both ends of 3-5月", () => {
    const found = plan(`
      月份 | 活动名称
      全年 | 走访
      每月 | 例会
      常年 | 社团
      不定期 | 家访
      待定 | 郊游
      上半年 | 讲座
      下半年 | 培训
      每季度 | 慰问
      3-5月 | 读书
      6月-7月 | 歌咏
      9 | 教师节`);
    assert.deepEqual(activities(found), ["2025-03/2025-05 读书", "2025-06/2025-07 歌咏", "2025-09 教师节"]);
    assert.deepEqual(
      found.undated.map(({ title }) => title),
      ["走访", "例会", "社团", "家访", "郊游", "讲座", "培训", "慰问"],
    );
    const undated = found.findings.filter(({ code }) => code === "activity-undated");
    assert.deepEqual(
      undated.map(({ at }) => at?.row),
      [1, 2, 3, 4, 5, 6, 7, 8],
    );
  });

  it("keep the words and both ends of months, and make no bar of days that do not follow each other", () => {
    const found = plan(`
      活动时间 | 活动名称
      4月—6月 | 读书
      5月9日、5月23日 | 讲座
      5月9日、10日 | 比赛
      5月30日、6月6日 | 徒步
      第一季度 | 慰问
      2025-05-01 to 2025-05-03 | 郊游`);
    assert.deepEqual(activities(found).sort(), [
      "2025-01/2025-03 慰问",
      "2025-04/2025-06 读书",
      "2025-05 徒步",
      "2025-05 讲座",
      "2025-05-01/2025-05-03 郊游",
      "2025-05-09/2025-05-10 比赛",
    ]);
    const words = new Map(found.entries.map(({ title, plan: details }) => [title, details?.words]));
    assert.deepEqual(
      ["读书", "讲座", "徒步", "慰问", "比赛"].map((title) => words.get(title)),
      ["4月—6月", "5月9日、5月23日", "5月30日、6月6日", "第一季度", null],
    );
  });

  it("put impossible and reversed dates in their month as they were typed, and say what is wrong", () => {
    const rows = `
      活动时间 | 活动名称
      2月30日 | 灯谜
      2025-05-10至2025-05-08 | 比赛
      2025-13-01 | 郊游`;
    const found = plan(rows);
    const shownAs = found.entries.flatMap(({ kind, date, until, plan: details }) =>
      kind === "activity" ? [[date, until, details?.words]] : [],
    );
    assert.deepEqual(shownAs, [
      ["2025-02", null, "2月30日"],
      ["2025-05", null, "2025-05-10至2025-05-08"],
    ]);
    const own = found.findings.filter(({ code }) => code.startsWith("activity"));
    assert.deepEqual(
      own.map(({ code, at, args }) => [code, at?.row, args]),
      [["activity-ends-before-start", 2, { title: "比赛", date: "2025-05-10", until: "2025-05-08" }]],
    );
    const { findings } = read([sheet("设置", "项目 | 值\n年度 | 2025"), sheet("活动", rows)], 2025);
    assert.deepEqual(
      findings.filter(({ code }) => code === "date-impossible").map(({ at }) => at?.row),
      [1, 3],
    );
  });

  it("complete dates without a year in the school year, and leave a year that is written", () => {
    const found = plan(
      `活动时间 | 活动名称
       9月10日 | 教师节
       12月30日-1月2日 | 迎新
       3月6日 | 茶话会
       3月8-10日 | 比赛
       4月 | 登山
       2025-03-08 | 去年三八
       2026年8月31日 | 总结`,
      9,
    );
    assert.deepEqual(activities(found), [
      "2025-09-10 教师节",
      "2025-12-30/2026-01-02 迎新",
      "2026-03-06 茶话会",
      "2026-03-08/2026-03-10 比赛",
      "2026-04 登山",
      "2026-08-31 总结",
    ]);
    const outside = found.findings.filter(({ code }) => code === "activity-outside-calendar");
    assert.deepEqual(
      outside.map(({ at }) => at?.row),
      [6],
    );
  });
});

describe("birthdays", () => {
  it("are one a member, from the birth date or a valid ID, never with the year of birth", () => {
    const members = [
      { name: "王小明", birthDate: "1985-06-15" },
      { name: "只有身份证", idNumber: "11010519491231002X" },
      { name: "校验码错", idNumber: "110105194912310021" },
      { name: "退休", birthDate: "1950-01-02", status: "退休", leaveDate: "2010-01-31" },
      { name: "转出", birthDate: "1985-06-15", status: "转出" },
      { name: "离会", birthDate: "1985-06-15", status: "离会" },
      { name: "去世", birthDate: "1985-06-15", status: "去世" },
      { name: "早已离开", birthDate: "1985-06-15", leaveDate: "2020-05-01" },
      { name: "闰日", birthDate: "1988-02-29" },
      { name: "没有生日" },
    ];
    const expected = ["2026-01-02 退休", "2026-02-28 闰日", "2026-06-15 王小明", "2026-12-31 只有身份证"];
    assert.deepEqual(shown({ year: 2026, members }, "birthday"), expected);
    assert.ok(shown({ year: 2028, members }, "birthday").includes("2028-02-29 闰日"));
    assert.doesNotMatch(JSON.stringify(calendarEntries(reading({ year: 2026, members })).entries), /19\d\d/);
  });

  it("take the day from the ID where the roster keeps the month only", () => {
    const members = [{ name: "甲", birthDate: "1949-12-01", idNumber: "11010519491231002X" }];
    assert.deepEqual(shown({ year: 2026, members }, "birthday"), ["2026-12-31 甲"]);
  });

  it("stand in the month where nothing says the day", () => {
    const book = read([
      sheet(
        "会员",
        `姓名 | 性别 | 出生年月 | 身份证号
         甲 | 男 | '1985.06 |
         乙 | 男 | 1985年7月 |
         丙 | 女 | 198508 |
         丁 | 女 | '1985-09 |
         戊 | 男 | 31187 |
         己 | 男 | '1949.12 | 11010519491231002X
         庚 | 男 | | '440524188001010014`,
      ),
    ]);
    const birthdays = calendarEntries(book).entries.filter(({ kind }) => kind === "birthday");
    assert.deepEqual(
      birthdays.map(({ date, title }) => `${date} ${title}`),
      // 31187 is 20 May 1985.
      ["2026-01-01 庚", "2026-05-20 戊", "2026-06 甲", "2026-07 乙", "2026-08 丙", "2026-09 丁", "2026-12-31 己"],
    );
  });

  it("are one for a row entered twice and two for people of one name", () => {
    const members = [
      { name: "李丽", birthDate: "1990-03-03", memberNo: "1" },
      { name: "李丽", birthDate: "1990-03-03", memberNo: "1" },
      { name: "李丽", birthDate: "1990-03-03", memberNo: "2" },
    ];
    assert.equal(shown({ year: 2026, members }, "birthday").length, 2);
  });
});
