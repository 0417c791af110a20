import assert from "node:assert/strict";
import fc from "fast-check";
import { activityPlan } from "../../../../src/core/sheets/activity-plan/activity-plan.js";
import { tieOut } from "../../../../src/core/sheets/tie-out.js";
import type { SheetPage } from "../../../../src/core/sheets/page.js";
import type { CellValue } from "../../../../src/core/values/cell.js";
import { dayOf } from "../../../../src/core/values/day.js";
import type { Language } from "../../../../src/core/values/language.js";
import { auditInput, pageOf, rowWith, shown, type Sheets } from "../audit/audit-book.js";

type Rows = readonly (readonly CellValue[])[];

const plan: Rows = [
  ["活动日期", "活动名称", "参加范围", "负责人", "参加人数", "获奖人数", "预算金额", "实际支出", "活动类别"],
  ["2026-04-20", "教职工运动会", "全体会员", "体育组", 60, 50, 600, null, "文体活动"],
  ["2026-03-06", "三八节插花活动", "女教职工", "女工委", 24, null, 500, 480, null],
  ["三月中旬", "师德宣传月", null, null, null, null, 300, null, "宣传"],
  ["2026-04-20", "红歌合唱", "全体教职工", "工会", 40, null, null, null, null],
  ["2026-10-05", "工会干部培训", "工会干部", null, 12, null, 900, null, null],
];
const payments: Rows = [
  ["日期", "凭证号", "摘要", "科目", "明细科目", "金额", "活动名称"],
  ["2026-04-20", "记-1", "奖品", "职工活动支出", "文体活动", 500, "教职工运动会"],
  ["2026-04-21", "记-2", "饮用水", "职工活动支出", "文体活动", 160.5, "教职工运动会"],
  ["2026-10-06", "记-3", "工会干部培训教材", "业务支出", "培训", 450, null],
  ["2026-05-02", "记-4", "门票", "职工活动支出", "会员活动", 70, "博物馆之夜"],
  ["2026-06-02", "记-5", "横幅", "职工活动支出", "宣传活动", 80, null],
  ["2026-06-03", "记-6", "慰问住院会员王芳", "职工活动支出", "会员活动", 600, null],
  ["2026-06-04", "记-7", "办公用纸", "业务支出", "其他", 33, null],
];

function pageIn(sheets: Sheets, language: Language = "zh-CN"): SheetPage {
  return pageOf(activityPlan(auditInput(sheets, { language }), "活动开展情况表"));
}

/** The lines of the list by title: what stands from 月份 to 提示. */
function lines(page: SheetPage): (string | number | null)[][] {
  const [table] = page.tables;
  assert.ok(table);
  const { top, bottom } = table.area;
  return Array.from({ length: bottom - top }, (_, index) => shown(page, top + 1 + index));
}

/** What belongs to each title. */
function byTitle<Value>(pairs: readonly (readonly [unknown, Value])[]): Record<string, Value | undefined> {
  return Object.fromEntries(pairs.map(([title, value]) => [String(title), value]));
}

describe("activityPlan", () => {
  const page = pageIn({ 活动: plan, 支出: payments });

  it("lists every activity of the plan once, in order of time, with budget, cost, people and cost a head", () => {
    assert.deepEqual(
      lines(page).map((line) => line.slice(0, 12)),
      [
        ["2026-03", "三月中旬", "师德宣传月", "其他", null, null, 300, null, "", null, "", null],
        [
          "2026-03",
          dayOf(2026, 3, 6),
          "三八节插花活动",
          "文化",
          "女教职工",
          "女工委",
          500,
          480,
          0.96,
          24,
          20,
          "活动表",
        ],
        [
          "2026-04",
          dayOf(2026, 4, 20),
          "教职工运动会",
          "体育",
          "全体会员",
          "体育组",
          600,
          660.5,
          660.5 / 600,
          60,
          11.01,
          "支出表",
        ],
        ["2026-04", dayOf(2026, 4, 20), "红歌合唱", "文化", "全体教职工", "工会", null, null, "", 40, "", null],
        ["2026-10", dayOf(2026, 10, 5), "工会干部培训", "培训", "工会干部", null, 900, 450, 0.5, 12, 37.5, "摘要"],
      ],
    );
  });

  it("has no sum of people where no activity says how many came", () => {
    const people = (rows: Rows): string | number | null | undefined => {
      const made = pageIn({ 活动: rows, 支出: payments });
      const bottom = made.tables[0]?.area.bottom ?? 0;
      return shown(made, bottom + 1)[9];
    };
    assert.equal(people(plan), 136);
    assert.equal(people(plan.map((row) => row.filter((_, column) => column !== 4))), null);
  });

  it("says what is to be looked at, and nothing of what is in order", () => {
    const flags = byTitle(lines(page).map((line) => [line[2], line[12]] as const));
    assert.deepEqual(flags, {
      师德宣传月: "已过，没有支出",
      三八节插花活动: "支出只见活动表",
      教职工运动会: "超预算 60.50 元；60 人参加，50 人获奖",
      红歌合唱: "与“教职工运动会”同日，参加范围相同",
      工会干部培训: "2026-10-05 是放假日",
    });
  });

  it("takes costs by a condition on the activity column, and what only the summary or the plan tells from their cells", () => {
    const formulas = byTitle(
      Array.from({ length: 5 }, (_, index) => page.rows[rowWith(page, 11, "支出依据") + 1 + index]).map(
        (cells) => [cells?.[2]?.value, cells?.[7]?.formula] as const,
      ),
    );
    const range = (column: string) => `'支出'!$${column}$2:$${column}$208`;
    assert.deepEqual(formulas, {
      师德宣传月: undefined,
      三八节插花活动: "'活动'!$H$3",
      教职工运动会: `ROUND(SUMIFS(${range("F")},${range("G")},"教职工运动会"),2)`,
      红歌合唱: undefined,
      工会干部培训: "'支出'!$F$4",
    });
  });

  it("leads from an activity's name to its cell in the plan", () => {
    assert.equal(page.rows[rowWith(page, 2, "教职工运动会")]?.[2]?.formula, 'HYPERLINK("#\'活动\'!B2","教职工运动会")');
  });

  it("shows that activities, loose names and the rest make up the ledger's spending", () => {
    const from = rowWith(page, 0, "与账核对");
    assert.deepEqual(
      [2, 3, 4, 5, 6].map((below) => [page.rows[from + below]?.[0]?.value, page.rows[from + below]?.[6]?.value]),
      [
        ["归入各活动的支出", 1110.5],
        ["写明活动但不能归入的支出", 70],
        ["没有写明活动的支出", 713],
        ["各项资金支出合计", 1893.5],
        ["差额（应为 0）", 0],
      ],
    );
  });

  it("names the spending that belongs to no activity, but not help to single members or what is for no activity", () => {
    const names = rowWith(page, 0, "博物馆之夜");
    assert.deepEqual(
      shown(page, names).filter((value) => value !== null),
      ["博物馆之夜", 1, "职工活动支出 / 会员活动", 70, "计划中没有此活动；请核对名称或补入计划", "支出!F5"],
    );
    const listed = page.rows.slice(names).map((cells) => cells[2]?.value);
    assert.deepEqual(
      ["横幅", "慰问住院会员王芳", "办公用纸"].map((summary) => listed.includes(summary)),
      [true, false, false],
    );
  });

  it("says the same in English", () => {
    const english = pageIn({ 活动: plan, 支出: payments }, "en");
    const flags = byTitle(lines(english).map((line) => [line[2], line[12]] as const));
    assert.equal(flags.教职工运动会, "over budget by 60.50; 50 of 60 won");
    assert.equal(flags.红歌合唱, 'same day as "教职工运动会", for the same people');
    const han = english.rows.flatMap((cells) => cells.flatMap((cell) => (cell?.role === "head" ? [cell.value] : [])));
    assert.equal(
      han.some((head) => /\p{Script=Han}/u.test(String(head))),
      false,
    );
  });

  it("is not made without a plan, and is made from a plan alone", () => {
    assert.deepEqual("notBuilt" in activityPlan(auditInput({ 支出: payments }), "x"), true);
    const alone = pageIn({ 活动: plan.slice(0, 2) });
    assert.deepEqual(lines(alone)[0]?.slice(6, 9), [600, null, ""]);
  });

  it("writes titles with quotes and signs of formulas as texts, and masks numbers of people", () => {
    const odd = pageIn({
      活动: [
        ["活动日期", "活动名称", "负责人"],
        ["2026-04-20", '=SUM("春")', "王芳 13800138000"],
      ],
    });
    const [line] = lines(odd);
    assert.equal(line?.[2], '=SUM("春")');
    assert.equal(String(line[5]).includes("13800138000"), false);
    assert.equal(odd.rows[rowWith(odd, 2, '=SUM("春")')]?.[2]?.formula, 'HYPERLINK("#\'活动\'!B2","=SUM(""春"")")');
  });

  it("sums up by account where very many rows name no activity", () => {
    const many = pageIn({
      活动: plan.slice(0, 2),
      支出: [
        payments[0] ?? [],
        ...Array.from({ length: 120 }, (_, index) => {
          return ["2026-06-02", `记-${index}`, "横幅", "职工活动支出", "宣传活动", 80, null];
        }),
      ],
    });
    const row = rowWith(many, 0, 120);
    assert.deepEqual(
      shown(many, row).filter((value) => value !== null),
      [120, "职工活动支出 / 宣传活动", 9600, "支出!F2"],
    );
  });

  it("agrees with the ledger whatever is booked: two funds, money given back, names in part", () => {
    const booking = fc.record({
      fen: fc.integer({ min: -30000, max: 500000 }).filter((fen) => fen !== 0),
      name: fc.constantFrom("教职工运动会", "运动会", "三八节插花活动", "博物馆之夜", null),
      what: fc.constantFrom("奖品", "工会干部培训教材"),
      fund: fc.constantFrom("工会经费", "帮困基金"),
    });
    fc.assert(
      fc.property(fc.array(booking, { minLength: 1, maxLength: 20 }), (bookings) => {
        const built = activityPlan(
          auditInput({
            活动: plan,
            支出: [
              ["日期", "凭证号", "摘要", "科目", "明细科目", "金额", "活动名称", "资金来源"],
              ...bookings.map(({ fen, name, what, fund }, index) => {
                return ["2026-10-06", `记-${index}`, what, "职工活动支出", "文体活动", fen / 100, name, fund];
              }),
            ],
          }),
          "活动开展情况表",
        );
        assert.ok(!("notBuilt" in built));
        assert.deepEqual(tieOut([built], null)?.mismatches, []);
        const gap = rowWith(built.page, 0, "差额（应为 0）");
        assert.equal(built.page.rows[gap]?.[6]?.value, 0);
      }),
      { numRuns: 40 },
    );
  });
});
