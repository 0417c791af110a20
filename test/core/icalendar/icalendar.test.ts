import assert from "node:assert/strict";
import fc from "fast-check";
import { isoDay, dayOf } from "../../../src/core/values/day.js";
import { fileOf, parsed, today, type ActivityRow } from "./parsed.js";

const tea: ActivityRow = [
  "2026-03-06",
  null,
  "三八茶话会",
  "座谈；插花",
  "教工之家",
  "女工委",
  "女职工",
  60,
  "文体活动",
];
const rest: ActivityRow = ["2026-07-20", "2026-07-24", "疗休养", null, null, null, null, null, null];
const activitiesOf = (rows: readonly ActivityRow[]) => parsed(fileOf(rows, { daysAround: false }));
const uidsOf = (rows: readonly ActivityRow[]) => new Map(activitiesOf(rows).map(({ uid, first }) => [first, uid]));

describe("calendar file", () => {
  it("holds what the plan says of each activity, as whole days, the last one included", () => {
    const [first, second] = activitiesOf([tea, rest]);
    assert.deepEqual(first, {
      uid: first?.uid,
      title: "三八茶话会",
      first: "2026-03-06",
      last: "2026-03-06",
      description: "内容：座谈；插花\n负责人：女工委\n参加范围：女职工\n参加人数：60",
      place: "教工之家",
      categories: ["文体活动"],
    });
    assert.deepEqual([second?.first, second?.last], ["2026-07-20", "2026-07-24"]);
  });

  it("is read without a warning and says whose it is, in either language", () => {
    const complaints: unknown[] = [];
    const { warn, error } = console;
    console.warn = console.error = (...said: unknown[]) => complaints.push(said);
    try {
      assert.match(fileOf([tea]).text, /\r\nX-WR-CALNAME:某某小学工会2026年活动日历\r\n/);
      const english = fileOf([tea], { language: "en" });
      assert.match(english.text, /\r\nX-WR-CALNAME:某某小学工会 2026 activities\r\n/);
      assert.match(parsed(english)[0]?.description ?? "", /^Contents: 座谈；插花\nResponsible: 女工委/);
      assert.ok(parsed(fileOf([tea])).length > 20);
    } finally {
      console.warn = warn;
      console.error = error;
    }
    assert.deepEqual(complaints, []);
  });

  it("says what was called off, and nothing of that of what stands or was put off", () => {
    const withRemark = (title: string): ActivityRow => ["2026-06-03", null, title, null, null, null, null, null, null];
    assert.match(fileOf([withRemark("讲座（取消）")], { daysAround: false }).text, /\r\nSTATUS:CANCELLED\r\n/);
    const stands = ["讲座", "讲座（推迟）", "取消手续办理讲座"].map(withRemark);
    assert.doesNotMatch(fileOf(stands, { daysAround: false }).text, /STATUS/);
  });

  it("asks for no organiser: it is no invitation", () => {
    assert.doesNotMatch(fileOf([tea]).text, /METHOD|ORGANIZER|ATTENDEE|VALARM/);
  });

  it("leaves out what has no day, and says so with what is known of its time", () => {
    const { activities, leftOut, text } = fileOf([
      tea,
      ["2026-09", null, "教师节慰问", null, null, null, null, null, null],
      ["国庆期间", null, "书画展", null, null, null, null, null, null],
      ["待定", null, "春游", null, null, null, null, null, null],
    ]);
    assert.equal(activities, 1);
    assert.deepEqual(
      leftOut.map(({ title, time }) => [title, time]),
      [
        ["教师节慰问", "2026-09"],
        ["书画展", "国庆期间"],
        ["春游", "待定"],
      ],
    );
    assert.doesNotMatch(text, /教师节慰问|书画展|春游/);
  });

  it("says an end of which only the month is known, and makes up no day for it", () => {
    const [event] = activitiesOf([["2026-03-06", "2026-05", "读书活动", null, null, null, null, null, null]]);
    assert.deepEqual([event?.last, event?.description], ["2026-03-06", "2026年5月结束，未写明日期"]);
  });

  it("keeps money out, and masks phones and ID numbers that stand in a text", () => {
    const row = [
      "2026-03-06",
      null,
      "体检 报名13812345678",
      "身份证11010519491231002X",
      "一楼",
      "李",
      null,
      null,
      null,
    ];
    const { text } = fileOf([row]);
    assert.doesNotMatch(text, /3812345678|19491231|4321|432150/);
    assert.match(text, /SUMMARY:体检 报名138…/);
  });

  it("has days off, working days and festivals around, unless they are not wished", () => {
    const around = parsed(fileOf([]));
    const off = around.filter(({ categories }) => categories.includes("放假"));
    assert.deepEqual(
      off.find(({ title }) => title === "春节放假"),
      { ...off.find(({ title }) => title === "春节放假"), first: "2026-02-15", last: "2026-02-23" },
    );
    const work = around.filter(({ categories }) => categories.includes("调休上班")).map(({ first }) => first);
    assert.deepEqual(work, ["2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"]);
    assert.ok(around.some(({ title, first }) => title === "教师节" && first === "2026-09-10"));
    assert.deepEqual(parsed(fileOf([], { daysAround: false })), []);
  });

  it("says of a year without a notice that only the statutory days are there", () => {
    const settings = [["年度", 2027]];
    const spring = parsed(fileOf([], { settings })).filter(({ title }) => title === "春节放假");
    assert.deepEqual(
      spring.map(({ first, last }) => [first, last]),
      [["2027-02-05", "2027-02-08"]],
    );
    assert.match(spring[0]?.description ?? "", /通知未收录，只列法定节假日/);
  });

  it("names no member: birthdays stay out", () => {
    const { text } = fileOf([tea], { members: [["王芳", "1985-06-15"]] });
    assert.match(text, /三八茶话会/);
    assert.doesNotMatch(text, /王芳|20260615/);
  });
});

describe("events of a calendar file", () => {
  const again: ActivityRow = ["2026-10-12", null, "三八茶话会", null, null, null, null, null, null];

  it("keep their UID when their day, place or contents change, or rows are added elsewhere", () => {
    const before = uidsOf([tea, rest]);
    const moved = uidsOf([rest, ["2026-03-07", "2026-03-08", "三八 茶话会", "改", "礼堂", null, null, null, null]]);
    assert.equal(moved.get("2026-03-07"), before.get("2026-03-06"));
    assert.equal(moved.get("2026-07-20"), before.get("2026-07-20"));
  });

  it("of one title are told apart by their order in the book, not by their days or what is asked for", () => {
    const before = uidsOf([tea, again]);
    assert.equal(new Set(before.values()).size, 2);
    const swapped = uidsOf([["2026-12-01", ...tea.slice(1)], again]);
    assert.equal(swapped.get("2026-12-01"), before.get("2026-03-06"));
    assert.equal(swapped.get("2026-10-12"), before.get("2026-10-12"));
    const wanted = ({ source }: { readonly source: { readonly row: number } | null }) => source?.row === 2;
    const [only] = parsed(fileOf([tea, again], { daysAround: false, wanted }));
    assert.equal(only?.uid, before.get("2026-10-12"));
  });

  it("get their own UID in another year's or another union's calendar", () => {
    const here = uidsOf([tea]).get("2026-03-06");
    const there = parsed(fileOf([tea], { settings: [["统一社会信用代码", "81110000MC1234567A"]], daysAround: false }));
    assert.notEqual(there[0]?.uid, here);
    const later = ["2027-03-06", ...tea.slice(1)];
    assert.notEqual(parsed(fileOf([later], { settings: [["年度", 2027]], daysAround: false }))[0]?.uid, here);
  });

  it("are stamped with the day, so that a later file takes an earlier one's place", () => {
    const stampOf = (day: number, now?: number) => {
      const { text } = fileOf([tea], { today: day, daysAround: false, ...(now === undefined ? {} : { now }) });
      return [/DTSTAMP:(.*)\r/.exec(text)?.[1], Number(/SEQUENCE:(.*)\r/.exec(text)?.[1])] as const;
    };
    assert.deepEqual(stampOf(today), ["20261121T000000Z", today * 1440]);
    assert.ok(stampOf(today + 1)[1] > stampOf(today, 1439)[1]);
    assert.deepEqual(stampOf(today, 14 * 60 + 5), ["20261121T140500Z", today * 1440 + 845]);
    assert.ok(stampOf(today, 846)[1] > stampOf(today, 845)[1]);
    assert.equal(fileOf([tea]).text, fileOf([tea]).text);
  });

  it("come back as they were typed, in lines that fit and end as they should", () => {
    const first = dayOf(2026, 1, 1) ?? 0;
    const sign = fc.constantFrom(..."三八节aZ9,;:\\\"'，；：。😀é\u00a0()-=\u2028𠮷".split(/(?:)/u));
    // A title of one's own: cleaning of signs and lists of items have tests of their own.
    const title = fc.array(sign, { maxLength: 120 }).map((signs) => `活动${signs.join("").trim()}完`);
    const activity = fc.record({ title, day: fc.nat(364), days: fc.nat(9), place: title });
    fc.assert(
      fc.property(fc.array(activity, { minLength: 1, maxLength: 12 }), (activities) => {
        const rows = activities.map(({ title, day, days, place }): ActivityRow => {
          const last = Math.min(first + day + days, first + 364);
          return [isoDay(first + day), isoDay(last), title, null, place, null, null, null, null];
        });
        const file = fileOf(rows);
        const lines = file.text.split("\r\n");
        assert.equal(lines.pop(), "");
        for (const line of lines) {
          assert.ok(Buffer.byteLength(line) <= 75, line);
          assert.doesNotMatch(line, /[\r\n]/);
        }
        const events = parsed(file);
        assert.equal(new Set(events.map(({ uid }) => uid)).size, events.length);
        const text = (value: unknown) => (typeof value === "string" ? value.replace(/\s+/g, " ") : null);
        assert.deepEqual(
          parsed(fileOf(rows, { daysAround: false }))
            .map((one) => [one.first, one.last, text(one.title), text(one.place)].join("|"))
            .sort(),
          rows.map(([from, to, name, , place]) => [text(from), text(to), text(name), text(place)].join("|")).sort(),
        );
      }),
      { numRuns: 25 },
    );
  });
});
