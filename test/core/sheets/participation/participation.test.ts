import assert from "node:assert/strict";
import fc from "fast-check";
import { participation } from "../../../../src/core/sheets/participation/participation.js";
import type { SheetPage } from "../../../../src/core/sheets/page.js";
import type { CellValue } from "../../../../src/core/values/cell.js";
import type { Language } from "../../../../src/core/values/language.js";
import { auditInput, pageOf, rowWith, shown, type Sheets } from "../audit/audit-book.js";

type Rows = readonly (readonly CellValue[])[];

const settings: Rows = [
  ["项目", "值"],
  ["年度", 2026],
];
const roster: Rows = [
  ["会员号", "姓名", "部门", "会籍状态", "身份证号", "电话"],
  ["A1", "王芳", "语文组", "在会", null, "19900000001"],
  ["A2", "李强", "语文组", "在会", null, "19900000002"],
  ["A3", "周静", "数学组", "在会", null, "19900000003"],
  ["A4", "赵敏", null, "在会", null, "19900000004"],
];
const plan: Rows = [
  ["活动日期", "活动名称", "参加人数", "获奖人数"],
  ["2026-03-06", "三八节插花", 3, null],
  ["2026-04-20", "乒乓球比赛", null, null],
];
/** 活动名称, 会员号, 姓名, 获奖情况 */
const list: Rows = [
  ["活动名称", "活动日期", "会员号", "姓名", "获奖情况"],
  ["乒乓球比赛", "2026-04-20", "A1", "王芳", "一等奖"],
  ["乒乓球比赛", "2026-04-20", "A2", "李强", "二等奖"],
  ["乒乓球比赛", "2026-04-20", "A3", "周静", "三等奖"],
  ["教职工体检", "2024-05-20", "A1", "王芳", null],
  ["教职工体检", "2026-05-20", "A2", "李强", null],
  ["教职工体检", "2026-05-20", null, "钱新", null],
];
const whole: Sheets = { 设置: settings, 会员: roster, 活动: plan, 活动参加名单: list };

function pageIn(sheets: Sheets, language: Language = "zh-CN"): SheetPage {
  return pageOf(participation(auditInput(sheets, { language }), "活动参与情况表"));
}

/** The filled cells of the rows below a heading, down to a gap. */
function below(page: SheetPage, heading: string): (string | number)[][] {
  const from = rowWith(page, 0, heading);
  const rows = page.rows.slice(from + 1);
  const end = rows.findIndex((cells) => cells.every((cell) => cell === null));
  return rows
    .slice(0, end < 0 ? undefined : end)
    .map((cells) => cells.flatMap((cell) => (cell?.value == null ? [] : [cell.value])));
}

describe("participation", () => {
  const page = pageIn(whole);

  it("counts who took part and who won, by the register and else by the plan, and marks too many winners", () => {
    const top = rowWith(page, 0, "活动名称");
    const lines = [1, 2, 3].map((row) => shown(page, top + row).filter((_, column) => column !== 1));
    assert.deepEqual(lines, [
      ["三八节插花", "文化", 3, 0.75, null, null, "活动表", null],
      ["乒乓球比赛", "体育", 3, 0.75, 3, 1, "名单", "获奖面超过三分之二"],
      ["教职工体检", "体检", 2, 0.5, null, null, "名单", null],
    ]);
    assert.equal(page.rows[top + 1]?.[3]?.formula, "'活动'!$C$2");
    assert.equal(page.rows[top + 2]?.[3]?.formula, "COUNTIF('活动参加名单'!$A$2:$A$7,\"乒乓球比赛\")");
    assert.equal(page.rows[top + 3]?.[3]?.formula, undefined, "a check-up of another year stands in the column too");
  });

  it("shows which departments are reached", () => {
    assert.deepEqual(below(page, "各部门（片区）参与情况").slice(1), [
      ["语文组", 2, 2, 1, 2],
      ["数学组", 1, 1, 1, 1],
      ["（未填部门）", 1, 0, 0, 0],
      ["合计", 4, 3, 0.75, 3],
    ]);
  });

  it("names who is missing, by department, without numbers, phones or IDs", () => {
    assert.deepEqual(below(page, "应体检而未体检的会员").slice(2), [
      ["语文组", 1, "王芳（2024）"],
      ["数学组", 1, "周静"],
      ["（未填部门）", 1, "赵敏"],
      ["合计", 3],
    ]);
    assert.deepEqual(below(page, "从未参加疗休养的会员"), [["参加名单中没有疗休养，不能列出。"]]);
    assert.deepEqual(below(page, "参加名单中没有的会员（名单只含：乒乓球比赛）"), [
      ["本年已开展的活动另有 1 项没有参加名单，下列会员是否参加了这些活动不能确定；体检不算参加活动。"],
      ["部门（片区）", "人数", "名单"],
      ["（未填部门）", 1, "赵敏"],
      ["合计", 1],
    ]);
    assert.deepEqual(below(page, "名单中未能对应到会员的").slice(2), [
      ["教职工体检 2026", "钱新", "花名册没有，或会员号与姓名不一致", "活动参加名单!D7"],
    ]);
    assert.equal(JSON.stringify(page.rows).includes("199000"), false);
  });

  it("takes the years between check-ups from the settings", () => {
    const yearly = pageIn({ ...whole, 设置: [...settings, ["体检周期", 3]] });
    assert.deepEqual(below(yearly, "应体检而未体检的会员").at(-1), ["合计", 2]);
  });

  it("says that gaps need names where there are only numbers", () => {
    const numbers = pageIn({ 设置: settings, 会员: roster, 活动: plan });
    assert.match(String(below(numbers, "缺口")[0]?.[0]), /需要名单/);
    assert.equal(
      numbers.rows.some((cells) => cells[0]?.value === "应体检而未体检的会员"),
      false,
    );
  });

  it("makes do without a roster, and is not made where nothing is known", () => {
    const strangers = pageIn({ 设置: settings, 活动: plan });
    assert.equal(strangers.rows[rowWith(strangers, 0, "三八节插花")]?.[4]?.value, null);
    const none = participation(
      auditInput({
        设置: settings,
        会员: roster,
        活动: [
          ["活动日期", "活动名称"],
          ["2026-03-06", "插花"],
        ],
      }),
      "x",
    );
    assert.equal("notBuilt" in none, true);
  });

  it("says the same in English", () => {
    const english = pageIn(whole, "en");
    assert.deepEqual(below(english, "Members whose check-up is due").at(-1), ["Total", 3]);
    assert.equal(english.rows[rowWith(english, 0, "乒乓球比赛")]?.[8]?.value, "more winners than two thirds");
    assert.match(String(below(english, "Members in none of the lists (of: 乒乓球比赛)")[0]?.[0]), /^1 more of the act/);
  });

  it("leaves out what was called off, though not what was put off", () => {
    const states = pageIn({
      设置: settings,
      会员: roster,
      活动: [
        ["活动日期", "活动名称", "参加人数", "备注"],
        ["2026-03-06", "插花", 3, "因雨取消"],
        ["2026-04-06", "登山", 3, "推迟一周"],
      ],
    });
    const top = rowWith(states, 0, "活动名称");
    assert.deepEqual(
      [1, 2].map((row) => states.rows[top + row]?.[0]?.value),
      ["登山", "合计（人次）"],
    );
  });

  it("reads a small matrix with its sums, and calls no activity by a sign", () => {
    const head = ["姓名", "春游", "知识竞赛"];
    const marks = [
      ["王芳", "√", "一等奖"],
      ["李强", "√", null],
      ["周静", null, "√"],
      ["合计", 2, 2],
    ];
    const drawn = pageIn({ 设置: settings, 会员: roster, 参加情况: [["参加情况登记"], head, ...marks] });
    const top = rowWith(drawn, 0, "活动名称");
    const lines = [1, 2, 3].map((row) => [drawn.rows[top + row]?.[0]?.value, drawn.rows[top + row]?.[3]?.value]);
    assert.deepEqual(lines, [
      ["春游", 2],
      ["知识竞赛", 2],
      ["合计（人次）", 4],
    ]);
    const bare = pageIn({
      设置: settings,
      会员: roster,
      签到: [["签到表"], ["姓名", "部门", "签名"], ["王芳", "语文组", null]],
    });
    assert.equal(JSON.stringify(bare.rows).includes('"?"'), false);
  });

  it("puts every active member into exactly one of those who took part, those who did not, and those of whom it is not known", () => {
    const mention = fc.record({
      activity: fc.constantFrom("乒乓球比赛", "三八节插花", "读书会"),
      year: fc.constantFrom(2024, 2026),
      no: fc.constantFrom("A1", "A2", "A3", "A4", "A9", null),
      name: fc.constantFrom("王芳", "李强", "周静", "赵敏", "钱新"),
    });
    fc.assert(
      fc.property(fc.array(mention, { minLength: 1, maxLength: 15 }), (mentions) => {
        const drawn = pageIn({
          ...whole,
          活动参加名单: [
            list[0] ?? [],
            ...mentions.map(({ activity, year, no, name }) => [activity, `${year}-04-20`, no, name, null]),
          ],
        });
        const listed = new Set(mentions.flatMap(({ year, activity }) => (year === 2026 ? [activity] : [])));
        if (listed.size === 0) {
          assert.match(String(below(drawn, "缺口")[0]?.[0]), /本年没有活动的参加名单/);
          return;
        }
        const took = below(drawn, "各部门（片区）参与情况").at(-1)?.[2];
        const names = [...listed].join("、");
        const last = below(drawn, `参加名单中没有的会员（名单只含：${names}）`).at(-1);
        const none = last?.[0] === "合计" ? Number(last[1]) : 0;
        const numbers = new Map(roster.slice(1).map(([no, name]) => [no, name]));
        const unsure = new Set<CellValue | undefined>(
          mentions.flatMap(({ year, no, name }) =>
            year === 2026 && no !== null && numbers.get(no) !== name ? [name] : [],
          ),
        );
        const unknown = [...numbers].filter(([no, name]) => {
          const isSure = mentions.some(
            (one) => one.year === 2026 && one.name === name && (one.no === no || one.no === null),
          );
          return unsure.has(name) && !isSure;
        });
        assert.equal(Number(took) + none + unknown.length, 4);
      }),
      { numRuns: 40 },
    );
  });
});
