import assert from "node:assert/strict";
import { calendarPage as page, headRow, lines, type Book } from "./calendar-page.js";

const activities = [
  {
    date: "2026-03-06",
    title: "茶话会",
    content: "1.插花\n2.讲座",
    place: "教工之家",
    owner: "女工委",
    participants: 86,
    budget: 680050,
  },
  { month: "2026-03", title: "师德月", content: "展板" },
  { date: "暑假", title: "培训", budget: 100000 },
];
const plan = (book: Book, title: string, language: "zh-CN" | "en" = "zh-CN") => {
  const sheet = page(book, language);
  const rows = lines(sheet);
  const start = headRow(sheet, title);
  const end = sheet.rows.findIndex((row, index) => index > start && row.every((cell) => cell === null));
  return start < 0 ? null : rows.slice(start, end < 0 ? undefined : end);
};

describe("the plan of the calendar sheet", () => {
  it("lists months and their activities with their figures, the undated last, and the budget's total", () => {
    assert.deepEqual(plan({ year: 2026, activities, settings: { planShape: "items" } }, "活动计划表"), [
      "活动计划表",
      "时间|活动|具体内容|地点|负责人|人数|预算（元）",
      "2026年3月",
      "3月|师德月|展板||||",
      "3月6日（五）|茶话会|插花；讲座|教工之家|女工委|86|6800.5",
      "时间待定",
      "暑假|培训|||||1000",
      "预算合计||||||7800.5",
    ]);
  });

  it("lists month, theme and numbered contents, the month once beside its themes", () => {
    assert.deepEqual(plan({ year: 2026, activities, settings: { planShape: "themes" } }, "活动计划表（按主题）"), [
      "活动计划表（按主题）",
      "月份|活动主题|具体内容|地点|负责人|时间|人数|预算（元）",
      "2026年3月|师德月|展板|||3月||",
      "茶话会|1. 插花\n2. 讲座|教工之家|女工委|3月6日（五）|86|6800.5",
      "时间待定|培训||||暑假||1000",
      "预算合计|||||||7800.5",
    ]);
  });

  const titles = ["活动计划表", "活动计划表（按主题）"];
  const shapes: readonly (readonly [string, Book["activities"], string | undefined, readonly boolean[]])[] = [
    ["themes where the tab writes contents beside the names", activities, undefined, [false, true]],
    ["items where it writes names only", [{ month: "2026-03", title: "春游；读书" }], undefined, [true, false]],
    [
      "items where it lists them in one contents cell",
      [{ month: "2026-03", content: "1.春游 2.读书" }],
      "own",
      [true, false],
    ],
    ["both where both are asked for", activities, "both", [true, true]],
  ];
  for (const [what, given, planShape, found] of shapes) {
    it(`is in the shape of ${what}`, () => {
      const settings = planShape === undefined ? {} : { planShape };
      assert.deepEqual(
        titles.map((title) => plan({ year: 2026, activities: given ?? [], settings }, title) !== null),
        found,
      );
    });
  }

  it("leaves out the columns that nothing is known for, in both languages", () => {
    const book: Book = { year: 2026, activities: [{ date: "2026-03-06", title: "茶话会" }] };
    assert.equal(plan(book, "活动计划表")?.[1], "时间|活动");
    assert.equal(plan(book, "Activity plan", "en")?.[1], "Time|Activity");
    assert.deepEqual(plan({ year: 2026 }, "活动计划表")?.at(-1), "活动表中没有列入本日历的活动。");
  });
});

describe("a calendar of one area or kind", () => {
  const book: Book = {
    year: 2026,
    activities: [
      { date: "2026-03-06", title: "东片运动会", department: "城东片区", category: "文体活动" },
      { date: "2026-03-09", title: "西片运动会", department: "城西片区", category: "文体活动" },
      { date: "2026-03-10", title: "教代会", department: "全体会员", category: "会议" },
      { date: "2026-03-11", title: "没写范围" },
      { date: "暑假", title: "东片培训", department: "城东片区", category: "培训" },
    ],
    members: [{ name: "王小明", birthDate: "1985-03-15" }],
  };
  const shown = (asked: { area?: string; category?: string }, settings: Record<string, string> = {}) => {
    const text = lines(page({ ...book, settings }, "zh-CN", asked));
    const titles = ["东片运动会", "西片运动会", "教代会", "没写范围", "东片培训"];
    return { title: text[0], titles: titles.filter((title) => text.some((line) => line.includes(title))), text };
  };

  it("keeps the activities whose 参加范围 contains the word, and festivals and birthdays", () => {
    const { title, titles, text } = shown({ area: "东片" });
    assert.equal(title, "2026年活动日历（参加范围：东片）");
    assert.deepEqual(titles, ["东片运动会", "东片培训"]);
    assert.ok(text.includes("本月生日（1人）：王小明") && text.some((line) => line.includes("三八国际妇女节")));
  });

  it("takes any of several words, and both area and kind", () => {
    assert.deepEqual(shown({ area: "城东、全体" }).titles, ["东片运动会", "教代会", "东片培训"]);
    const both = shown({ area: "城东", category: "文体" });
    assert.deepEqual(both.titles, ["东片运动会"]);
    assert.equal(both.title, "2026年活动日历（参加范围：城东，类别：文体）");
  });

  it("goes by the settings where nothing is asked, and says when nothing fits", () => {
    assert.deepEqual(shown({}, { calendarCategory: "会议" }).titles, ["教代会"]);
    assert.deepEqual(shown({ category: "培训" }, { calendarCategory: "会议" }).titles, ["东片培训"]);
    assert.ok(shown({ area: "城北" }).text.includes("活动表中没有符合标题所列范围、类别的活动。"));
    assert.equal(shown({}).titles.length, 5);
  });
});
