import { clothingLimit } from "../../../../src/core/rules/policy/clothing-limit.js";
import { judgeLimit } from "../../../../src/core/rules/policy/judge-limit.js";
import { keepsakeLimit } from "../../../../src/core/rules/policy/keepsake-limit.js";
import { mealLimit } from "../../../../src/core/rules/policy/meal-limit.js";
import { membersActivityLimit } from "../../../../src/core/rules/policy/members-activity-limit.js";
import { outingDaysLimit } from "../../../../src/core/rules/policy/outing-days-limit.js";
import { outingsYearLimit } from "../../../../src/core/rules/policy/outings-year-limit.js";
import { prizeLimit } from "../../../../src/core/rules/policy/prize-limit.js";
import { prizeShareLimit } from "../../../../src/core/rules/policy/prize-share-limit.js";
import { judgePolicy } from "./judge-policy.js";

const shandong = "省份 | 山东";

function paid(...rows: readonly string[]): string {
  return ["日期 | 摘要 | 金额 | 人数 | 获奖人数 | 科目 | 明细科目", ...rows].join("\n");
}

function held(...rows: readonly string[]): string {
  return ["活动日期 | 活动名称 | 活动内容 | 参加人数 | 获奖人数 | 参加范围", ...rows].join("\n");
}

judgePolicy(
  prizeShareLimit,
  {
    "two thirds, by columns and by words": {
      活动: held(
        "2026-04-18 | 运动会 | 田径 | 60 | 40",
        "2026-05-18 | 棋类 | 15人参加，获奖10人",
        "2026-06-18 | 合唱 | | 30",
      ),
      支出: paid(
        "2026-04-19 | 跳绳比赛奖品（30人参加，20人获奖） | 2000",
        "2026-04-19 | 运动会获奖选手奖品 | 2000 | 30",
      ),
    },
    "a setting that rounds two thirds down": {
      设置: "获奖面上限 | 66.6%",
      活动: held("2026-04-18 | 运动会 | 田径 | 60 | 40"),
    },
  },
  {
    "one more than two thirds": [
      {
        活动: held("2026-04-18 | 运动会 | 田径 | 60 | 41"),
        支出: paid("2026-04-19 | 跳绳比赛奖品（30人参加，21人获奖） | 2000", "2026-05-19 | 猜谜奖品 | 2000 | 30 | 30"),
      },
      ["活动!E2 warning", "60 人参加，41 人获奖，超过获奖面上限 三分之二（依据 总工办发〔2017〕32号第八条）"],
      ["支出!C2 warning", "30 人参加，21 人获奖"],
      ["支出!C3 warning", "30 人参加，30 人获奖"],
    ],
    "the books' own share": [
      { 设置: "获奖面上限 | 50%", 活动: held("2026-04-18 | 运动会 | 田径 | 60 | 31") },
      ["活动!E2 warning", "50%（按本账本设置）"],
    ],
  },
);

judgePolicy(
  prizeLimit,
  {
    "prizes of whom nobody knows how many, and mixed sums": {
      设置: shandong,
      支出: paid("2026-05-20 | 乒乓球赛奖品 | 4800", "2026-05-20 | 运动会服装、奖品 | 99999 | 10"),
    },
    "the higher limit where the purpose does not say which": {
      设置: shandong,
      支出: paid("2026-05-20 | 乒乓球赛奖品 | 4000 | 8"),
    },
  },
  {
    "by team, by individual, by winners": [
      {
        设置: shandong,
        支出: paid(
          "2026-05-20 | 合唱比赛团体奖奖金 | 12400 | 40",
          "2026-05-20 | 书法赛个人奖奖品（8人） | 4100",
          "2026-05-20 | 书法赛奖品 | 4100 | 60 | 8",
        ),
      },
      ["支出!C2 warning", "每人 310.00 元，超过限额 300.00"],
      ["支出!C3 warning", "500.00"],
      ["支出!C4 warning", "512.50"],
    ],
  },
);

judgePolicy(
  keepsakeLimit,
  { "the limit itself": { 设置: shandong, 支出: paid("2026-12-28 | 联欢会纪念品 | 5000 | 50") } },
  { more: [{ 设置: shandong, 支出: paid("2026-12-28 | 联欢会纪念品 | 5050 | 50") }, ["支出!C2 warning", "101.00"]] },
);

judgePolicy(
  mealLimit,
  {
    "several meals, days, and training": {
      设置: shandong,
      支出: paid(
        "2026-04-18 | 运动会工作餐（60人2餐） | 4800",
        "2026-04-18 | 比赛2天用餐 | 7200 | 30",
        "2026-08-12 | 培训餐费 | 9000 | 10",
      ),
    },
  },
  { more: [{ 设置: shandong, 支出: paid("2026-04-18 | 运动会工作餐 | 2460 | 60") }, ["支出!C2 warning", "41.00"]] },
);

judgePolicy(
  clothingLimit,
  { "hired clothing": { 设置: shandong, 支出: paid("2026-04-18 | 演出服装租赁 | 9000 | 10") } },
  {
    "more, though only as sure as the figure is": [
      { 设置: shandong, 支出: paid("2026-04-18 | 运动服装 | 8100 | 10") },
      ["支出!C2 info", "810.00"],
    ],
  },
);

judgePolicy(
  judgeLimit,
  {
    "a day, and a time that nobody says": {
      设置: shandong,
      支出: paid("2026-05-20 | 评委劳务费（5人1天） | 3000", "2026-05-20 | 评委费 | 9000 | 5"),
    },
  },
  {
    "more for half a day": [
      { 设置: shandong, 支出: paid("2026-05-20 | 裁判费（5人半天） | 1600") },
      ["支出!C2 warning", "320.00"],
    ],
  },
);

const many = ["2026-03-21", "2026-04-18", "2026-05-16", "2026-09-17", "2026-10-17"];

judgePolicy(
  outingsYearLimit,
  {
    four: { 活动: held(...many.slice(1).map((day) => `${day} | 春秋游 | 登山`)) },
    "those of groups, and payments for one outing": {
      活动: held(...many.map((day) => `${day} | 第一片区春秋游 | 登山`)),
      支出: paid("2026-04-18 | 春游车费 | 1"),
    },
    "several payments in one month": { 支出: paid(...many.map((_, at) => `2026-04-1${at} | 春游费用 | 100`)) },
  },
  {
    "the fifth": [
      { 活动: held(...many.map((day) => `${day} | 春秋游 | 登山`)) },
      ["活动!B6 warning", "本年第 5 次春秋游，超过每年 4 次"],
    ],
    "where no activities are kept, the fifth paid for": [
      { 支出: paid(...many.map((day) => `${day} | 会员春秋游 | 100`)) },
      ["支出!C6 warning", "第 5 次"],
    ],
  },
);

judgePolicy(
  outingDaysLimit,
  {
    "two days, and what is no outing": {
      活动: held("2026-04-17 | 春游 | 两天一晚", "2026-07-17 | 疗休养 | 五天四晚", "2026-08-17 | 秋游 | 登山"),
    },
    "a year for which no rule is known": { 活动: held("2025-04-17 | 春游 | 三天两晚") },
  },
  {
    "three days, by words or dates": [
      { 活动: `${held("2026-04-17 | 春游 | 三天两晚")}\n2026-05-01至2026-05-03 | 踏青 | 登山` },
      ["活动!B2 warning", "春秋游 3 天，超过 2 天"],
      ["活动!B3 warning", "3 天"],
    ],
    "a night away where it has to be back the same day": [
      { 设置: "春秋游天数上限 | 1天", 支出: paid("2026-04-17 | 会员春游住宿费 | 900") },
      ["支出!C2 warning", "春秋游 2 天，超过 1 天（按本账本设置）"],
    ],
  },
);

const dues = "日期 | 摘要 | 科目 | 金额\n2026-03-31 | 会费 | 会费收入 | 1000";

judgePolicy(
  membersActivityLimit,
  {
    "dues and three times as much, and gifts": {
      收入: dues,
      支出: paid(
        "2026-04-17 | 会员春游 | 2000",
        "2026-05-17 | 组织会员观看电影 | 2000",
        "2026-02-06 | 春节慰问会员 | 9000 | | | 职工活动支出 | 会员活动",
        "2026-04-19 | 运动会奖品 | 9000 | | | 职工活动支出 | 文体活动",
      ),
    },
    "books without dues": {
      收入: "日期 | 摘要 | 科目 | 金额\n2026-03-31 | 利息 | 其他收入 | 1",
      支出: paid("2026-04-17 | 会员春游 | 2000"),
    },
  },
  {
    "the payment that goes above, as worth knowing": [
      {
        收入: dues,
        支出: paid(
          "2026-04-17 | 会员春游 | 3000",
          "2026-05-17 | 健步走补给 | 1500 | | | 职工活动支出 | 会员活动",
          "2026-05-18 | 秋游 | 1",
        ),
      },
      ["支出!C3 info", "支出 4500.00 元，会费收入 1000.00 元，需弥补 3500.00 元，超过会费收入的 3 倍"],
    ],
    "the books' own multiple": [
      { 设置: "会员活动弥补倍数 | 1倍", 收入: dues, 支出: paid("2026-04-17 | 会员春游 | 2001") },
      ["支出!C2 warning", "1 倍（按本账本设置）"],
    ],
  },
);
