import { dayOf } from "../../../../src/core/values/day.js";
import type { Draft } from "../book.js";
import { defect, type Defect, insertAfter, pay, rowWith, spot } from "../defect.js";
import { draftRow, type DraftRow, overtype, type Value } from "../draft.js";
import { dayIn } from "../journal.js";

/** What is wrong in the plan of activities. */
export const planDefects: readonly Defect[] = [
  planned(
    "activity-outside-calendar",
    "跨年登山活动",
    { 活动日期: dayOf(2026, 3, 7) },
    "活动日期",
    "活动日期是下一年",
    "The activity is in the year after",
  ),
  planned(
    "activity-ends-before-start",
    "暑期读书沙龙",
    { 活动日期: dayIn("07-20"), 结束日期: dayIn("07-16") },
    "结束日期",
    "结束早于开始",
    "It ends before it begins",
  ),
  planned(
    "activity-undated",
    "教职工体质测试",
    { 活动日期: null },
    "活动日期",
    "活动没填日期",
    "The activity has no date",
  ),
  planned(
    "number-unreadable",
    "校园健步走",
    { 参加人数: "一百来人" },
    "参加人数",
    "人数写成了话",
    "The number of people is in words",
  ),
  planned(
    "people-count",
    "棋类比赛",
    { 参加人数: 30.5 },
    "参加人数",
    "人数不是整数",
    "The number of people is no whole one",
  ),
  planned(
    "prize-share-limit",
    "跳绳比赛",
    { 参加人数: 60, 获奖人数: 50 },
    "获奖人数",
    "60人参加，50人获奖",
    "50 of 60 who took part won",
  ),
  planned(
    "amount-too-large",
    "校史馆参观",
    { 预算金额: 99999999999999 },
    "预算金额",
    "预算金额多录了许多位",
    "The budget has far too many digits",
  ),
  planned(
    "activity-unspent",
    "教职工厨艺展示",
    { 预算金额: 3000 },
    "活动名称",
    "有预算的活动没有支出",
    "A budgeted activity without spending",
  ),
  planned(
    "activity-on-shifted-workday",
    "教职工飞镖比赛",
    { 活动日期: dayIn("10-11") },
    "活动日期",
    "周六的活动，那天调休上班",
    "An activity on a Saturday that is worked",
  ),
  planned(
    "activity-on-day-off",
    "工会小组长培训",
    { 活动日期: dayIn("10-06") },
    "活动日期",
    "培训排在国庆假期",
    "A training during the National Day holiday",
  ),
  planned(
    "outing-days-limit",
    "教职工秋季踏青（三天两晚）",
    { 活动日期: dayIn("11-14") },
    "活动名称",
    "春秋游三天两晚",
    "An outing of three days",
  ),
  defect("outings-year-limit", "全年第五次春秋游", "The fifth outing of the year", (draft) => {
    add(draft, "全体会员赏花郊游", { 活动日期: dayIn("03-29") });
    const row = add(draft, "全体会员湖滨赏秋", { 活动日期: dayIn("11-22") });
    return { at: spot(draft.activities, row, "活动名称") };
  }),
  defect("activity-spent-differs", "实际支出与收支账不符", "The cost is not what the journal says", (draft) => {
    const row = rowWith(draft.activities, "活动名称", "读书分享会");
    overtype(row, "实际支出", 5000);
    return { at: spot(draft.activities, row, "实际支出") };
  }),
  defect("activity-unknown", "收支账中的活动名称有错字", "The journal misspells an activity's name", (draft) => {
    const row = pay(draft, {
      on: "10-23",
      what: "秋游矿泉水",
      item: "其他活动",
      yuan: 268.3,
      payee: "禾润超市",
      activity: "教职工秋由",
    });
    return { at: spot(draft.journal, row, "活动名称") };
  }),
  defect("prizes-for-all", "20人参加，奖品20份", "Twenty took part, twenty prizes", (draft) => {
    add(draft, "踢毽子比赛", { 活动日期: dayIn("12-02"), 参加人数: 20 });
    pay(draft, {
      on: "12-04",
      what: "踢毽子比赛奖品20份",
      item: "文体活动",
      yuan: 816,
      payee: "禾动体育用品店",
      activity: "踢毽子比赛",
    });
    return { at: spot(draft.activities, rowWith(draft.activities, "活动名称", "踢毽子比赛"), "参加人数") };
  }),
];

function planned(
  code: string,
  title: string,
  values: Readonly<Record<string, Value>>,
  column: string,
  zh: string,
  en: string,
): Defect {
  return defect(code, zh, en, (draft) => ({ at: spot(draft.activities, add(draft, title, values), column) }));
}

function add(draft: Draft, title: string, values: Readonly<Record<string, Value>>): DraftRow {
  const row = draftRow("entry", {
    活动日期: dayIn("10-17"),
    活动名称: title,
    活动内容: "全体自愿参加",
    地点: "校园",
    负责人: "夏婉清",
    ...values,
  });
  return insertAfter(draft.activities, null, row);
}
