import assert from "node:assert/strict";
import { activityAccounts } from "../../../../src/core/rules/activities/activity-accounts.js";
import { attendancesOf } from "../../../../src/core/rules/activities/participation.js";
import { participationGaps } from "../../../../src/core/rules/activities/participation-gaps.js";
import { activitiesSamePeople } from "../../../../src/core/rules/across/activities-same-people.js";
import type { Books } from "../../../../src/core/rules/rule.js";
import type { CellValue } from "../../../../src/core/values/cell.js";
import { auditInput } from "../../sheets/audit/audit-book.js";

type Rows = readonly (readonly CellValue[])[];

const roster: Rows = [
  ["会员号", "姓名", "部门", "入会时间", "会籍状态", "离会时间"],
  ["A1", "王芳", "语文组", "2015-09-01", "在会", null],
  ["A2", "李强", "语文组", "2015-09-01", "在会", null],
  ["A3", "周静", "数学组", "2015-09-01", "在会", null],
  ["A4", "赵敏", "数学组", "2015-09-01", "在会", null],
  ["A5", "赵敏", "英语组", "2015-09-01", "在会", null],
  ["A6", "孙退", "英语组", "1985-09-01", "退休", "2024-08-31"],
  ["A7", "钱离", "英语组", "2015-09-01", "离会", "2026-02-28"],
];

/** Books of 2026 on its last day with a plan of [日期, 名称, 参加人数] and a list of [日期, 活动, 会员号, 姓名, 获奖情况, 是否参加]. */
function booksOf(list: Rows, plan: Rows = [["2026-05-20", "教职工体检", 9]]): Books {
  return auditInput({
    设置: [
      ["项目", "值"],
      ["年度", 2026],
    ],
    会员: roster,
    活动: [["活动日期", "活动名称", "参加人数"], ...plan],
    活动参加名单: [["活动日期", "活动名称", "会员号", "姓名", "获奖情况", "是否参加"], ...list],
  }).books;
}

describe("attendancesOf", () => {
  it("counts each person once an activity and year, without those who did not come", () => {
    const books = booksOf([
      ["2026-05-20", "教职工体检", "A1", "王芳", null, "是"],
      ["2026-05-20", "教职工体检", "A1", "王芳", null, "是"],
      ["2026-05-20", "教职工体检", "A2", "李强", null, "否"],
      ["2024-05-20", "教职工体检", "A2", "李强", null, "是"],
      ["2026-04-20", "乒乓球比赛", "A3", "周静", "一等奖", "是"],
      ["2026-04-20", "乒乓球比赛", "A1", "王芳", "无", "是"],
    ]);
    assert.deepEqual(
      attendancesOf(books).map(({ text, kind, year, planned, people, winners }) => {
        const names = people.map(({ name }) => name).join("、");
        return `${text ?? ""} ${kind} ${year} ${planned === null ? "-" : "planned"} ${names} ${winners}`;
      }),
      [
        "教职工体检 checkup 2026 planned 王芳 0",
        "教职工体检 checkup 2024 - 李强 0",
        "乒乓球比赛 sports 2026 - 周静、王芳 1",
      ],
    );
    assert.deepEqual(
      activityAccounts(books).map(({ participants, counted }) => [participants, counted]),
      [[1, true]],
    );
  });

  it("guesses nobody of two with one name, but takes the number that tells them", () => {
    const [attendance] = attendancesOf(
      booksOf([
        ["2026-05-20", "教职工体检", null, "赵敏", null, "是"],
        ["2026-05-20", "教职工体检", "A5", "赵敏", null, "是"],
        ["2026-05-20", "教职工体检", "A1", "李强", null, "是"],
      ]),
    );
    assert.deepEqual(
      attendance?.people.map(({ name, member }) => `${name} ${member?.values.memberNo ?? "-"}`),
      ["赵敏 -", "赵敏 A5", "李强 -"],
    );
  });
});

describe("participationGaps", () => {
  const books = booksOf([
    ["2024-05-20", "教职工体检", "A1", "王芳", null, "是"],
    ["2025-05-20", "教职工体检", "A2", "李强", null, "是"],
    ["2026-05-20", "教职工体检", null, "赵敏", null, "是"],
    ["2023-07-20", "暑期疗休养", "A3", "周静", null, "是"],
    ["2026-04-20", "乒乓球比赛", "A3", "周静", null, "是"],
    ["2026-04-20", "乒乓球比赛", "A6", "孙退", null, "是"],
  ]);
  const named = (
    all:
      | readonly {
          readonly member: { readonly values: { readonly name: string | null } };
          readonly last: number | null;
        }[]
      | null,
  ) => all?.map(({ member, last }) => `${member.values.name ?? ""} ${last ?? "-"}`);

  it("is about active members only: nobody retired or gone is missing", () => {
    const { members } = participationGaps(books, null, 2);
    assert.deepEqual(
      members.map(({ values }) => values.memberNo),
      ["A1", "A2", "A3", "A4", "A5"],
    );
  });

  it("says whose check-up is due, with the last one known, and nothing of people whom a list may mean", () => {
    assert.deepEqual(named(participationGaps(books, null, 2).checkups), ["王芳 2024", "周静 -"]);
    assert.deepEqual(named(participationGaps(books, null, 1).checkups), ["王芳 2024", "李强 2025", "周静 -"]);
    assert.deepEqual(named(participationGaps(books, null, 3).checkups), ["周静 -"]);
  });

  it("says who was never on a rest trip and who took part in nothing this year", () => {
    const { trips, none } = participationGaps(books, null, 2);
    assert.deepEqual(named(trips), ["王芳 -", "李强 -", "赵敏 -", "赵敏 -"]);
    assert.deepEqual(
      none.map(({ values }) => values.name),
      ["王芳", "李强", "赵敏", "赵敏"],
    );
  });

  it("takes no check-up for taking part, and counts the activities held that have no list", () => {
    const { lists, took, unlisted } = participationGaps(
      booksOf(
        [
          ["2026-05-20", "教职工体检", "A1", "王芳", null, "是"],
          ["2026-04-20", "乒乓球比赛", "A2", "李强", null, "是"],
          ["2026-06-20", "书法讲座", "A3", "周静", null, "是"],
        ],
        [
          ["2026-05-20", "教职工体检", 9],
          ["2026-04-20", "乒乓球比赛", 9],
          ["2026-06-20", "书法讲座（因雨取消）", 9],
          ["2026-03-06", "插花", 9],
        ],
      ),
      null,
      2,
    );
    assert.deepEqual(
      lists.map(({ text }) => text),
      ["乒乓球比赛"],
    );
    assert.deepEqual(
      [...took].map(([{ values }, times]) => [values.name, times]),
      [["李强", 1]],
    );
    assert.equal(unlisted, 1);
  });

  it("says nothing of somebody whose number in the list is another's", () => {
    const { checkups } = participationGaps(booksOf([["2026-05-20", "教职工体检", "A1", "李强", null, "是"]]), null, 2);
    assert.deepEqual(named(checkups), ["王芳 -", "周静 -", "赵敏 -", "赵敏 -"]);
  });

  it("says nothing of check-ups or trips that no list knows of", () => {
    const { checkups, trips } = participationGaps(
      booksOf([["2026-04-20", "乒乓球比赛", "A3", "周静", null, "是"]]),
      null,
      2,
    );
    assert.deepEqual([checkups, trips], [null, null]);
  });

  it("takes last year's list along", () => {
    const now = booksOf([["2026-05-20", "教职工体检", "A1", "王芳", null, "是"]]);
    const before = booksOf([["2025-05-20", "教职工体检", "A2", "李强", null, "是"]], [["2025-05-20", "教职工体检", 9]]);
    assert.deepEqual(named(participationGaps(now, before, 2).checkups), ["周静 -", "赵敏 -", "赵敏 -"]);
  });
});

describe("activities-same-people by the register", () => {
  const plan: Rows = [
    ["2026-04-20", "乒乓球比赛", null],
    ["2026-04-20", "读书沙龙", null],
  ];
  const found = (list: Rows) =>
    activitiesSamePeople.check(booksOf(list, plan)).map(({ args, severity }) => [args.names, severity]);

  it("warns of names in both, and is silent where there are none", () => {
    const both = [
      ["2026-04-20", "乒乓球比赛", "A1", "王芳", null, "是"],
      ["2026-04-20", "乒乓球比赛", "A2", "李强", null, "是"],
      ["2026-04-20", "读书沙龙", "A2", "李强", null, "是"],
    ];
    assert.deepEqual(found(both), [[1, "warning"]]);
    assert.deepEqual(found([...both.slice(0, 1), ...both.slice(2)]), []);
  });
});
