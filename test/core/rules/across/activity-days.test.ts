import { activitiesSamePeople } from "../../../../src/core/rules/across/activities-same-people.js";
import { activityOnDayOff } from "../../../../src/core/rules/across/activity-on-day-off.js";
import { activityOnShiftedWorkday } from "../../../../src/core/rules/across/activity-on-shifted-workday.js";
import { activityOverBudget } from "../../../../src/core/rules/across/activity-over-budget.js";
import type { Example, ExampleCell } from "../../../../src/core/rules/example.js";
import { judgeWorkbooks } from "./workbooks.js";

/** A plan of rows [活动日期, 结束日期, 活动名称, 参加范围, 预算金额, 实际支出]. */
function plan(...rows: ExampleCell[][]): Example {
  return { sheets: { 活动: [["活动日期", "结束日期", "活动名称", "参加范围", "预算金额", "实际支出"], ...rows] } };
}

judgeWorkbooks(
  activityOverBudget,
  {
    "one that cost less, just as much, or what is not known": plan(
      ["2026-03-06", null, "三八节插花", null, 2000, 1999.99],
      ["2026-04-06", null, "春季登山", null, 2000, 2000],
      ["2026-05-06", null, "读书会", null, 2000, null],
    ),
    "one without a budget": plan(["2026-03-06", null, "三八节插花", null, null, 900]),
    "a payment that may be another's": {
      sheets: {
        ...plan(
          ["2026-04-20", null, "教职工运动会", null, 100, null],
          ["2026-10-20", null, "趣味运动会", null, 100, null],
        ).sheets,
        支出: [
          ["日期", "凭证号", "摘要", "科目", "金额", "活动名称"],
          ["2026-04-20", "记-1", "奖品", "职工活动支出", 150, "运动会"],
        ],
      },
    },
  },
  {
    "one that cost a fen more by the plan's own figure": [
      plan(["2026-03-06", null, "三八节插花", null, 2000, 2000.01]),
      "活动!E2 2000.01, 0.01 too much",
    ],
  },
);

judgeWorkbooks(
  activityOnDayOff,
  {
    "an ordinary weekend and a month alone": plan(
      ["2026-10-17", null, "工会干部培训", null, null, null],
      ["2026年10月", null, "工会干部会议", null, null, null],
    ),
    "what is for those on duty or for free time": plan(
      ["2026-02-17", null, "慰问值班教师", null, null, null],
      ["2026-10-02", null, "全体会员秋游", null, null, null],
    ),
    "what belongs to the holiday": plan(["2026-01-01", null, "迎新年健步走", null, null, null]),
    "a month of publicity that goes on over the holiday": plan([
      "2026-09-15",
      "2026-10-15",
      "师德演讲征集",
      null,
      null,
      null,
    ]),
  },
  {
    "a contest in the holidays, on its second day too": [
      plan(
        ["2026-05-04", null, "教学技能竞赛", null, null, null],
        ["2026-09-24", "2026-09-25", "工会干部培训", null, null, null],
      ),
      "活动!A2 2026-05-04",
      "活动!A3 2026-09-25",
    ],
  },
);

judgeWorkbooks(
  activityOnShiftedWorkday,
  {
    "another weekend, and a visit": plan(
      ["2026-05-16", null, "教职工运动会", null, null, null],
      ["2026-05-09", null, "走访慰问困难职工", null, null, null],
    ),
    "a year whose notice is not known": {
      ...plan(["2031-10-11", null, "教职工运动会", null, null, null]),
      today: "2031-12-31",
    },
  },
  {
    "a Saturday that is worked": [plan(["2026-05-09", null, "教职工运动会", null, null, null]), "活动!A2 2026-05-09"],
  },
);

judgeWorkbooks(
  activitiesSamePeople,
  {
    "other people, another day, or people of whom nothing is said": plan(
      ["2026-05-20", null, "健步走", "语文组", null, null],
      ["2026-05-20", null, "合唱", "数学组", null, null],
      ["2026-05-21", null, "插花", "语文组", null, null],
      ["2026-05-20", null, "讲座", null, null, null],
      ["2026-05-20", null, "书画展", null, null, null],
    ),
    "gifts handed out on the day of a meeting": plan(
      ["2026-06-18", null, "教代会", "全体会员", null, null],
      ["2026-06-18", null, "端午节慰问", "全体会员", null, null],
    ),
  },
  {
    "both for all, in other words, and both for the same groups": [
      plan(
        ["2026-05-20", null, "健步走", "全体会员", null, null],
        ["2026-05-20", null, "合唱", "全校教职工", null, null],
        ["2026-07-16", "2026-07-18", "疗休养", "语文组、数学组", null, null],
        ["2026-07-18", null, "培训", "数学组，语文组", null, null],
      ),
      "活动!A3 are for the same people",
      "活动!A5 2026-07-18",
    ],
  },
);
