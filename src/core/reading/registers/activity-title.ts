import { cleanText } from "../../values/text.js";

/** The activity that a list's title, else its sheet's name, is about: 2026年三八插花活动签到表 → 三八插花活动; null where they tell none. Name first, then titles. */
export function activityInTitle([name = "", ...titles]: readonly string[]): string | null {
  const spoken = titles.filter((title) => !/[:：]/.test(title) && title.length < 50);
  for (const text of [...spoken.reverse(), name]) {
    const activity = stripped(text);
    if (activity !== null) return activity;
  }
  return null;
}

const tail =
  /(?:参加|参与|参赛|报名|签到|获奖|到场|出席|人员|职工|会员|选手|教师|名单|名册|花名册|登记|情况|一览|明细|记录|[表册单簿])$/;

function stripped(text: string): string | null {
  let left = cleanText(text)
    .replace(/\s/g, "")
    .replace(/^.*?工会(?:委员会)?(?=.)/, "")
    .replace(/(?:19|20)\d{2}(?:[-—~至](?:19|20)\d{2})?(?:年度?|学年)?/g, "")
    .replace(/[（(][^）)]*[）)]$/, "");
  while (tail.test(left)) left = left.replace(tail, "");
  return left.length < 2 || /^(?:各项|历年|全年|年度|工会|全体)?(?:活动|参加|sheet\d*|\d+)?$/i.test(left) ? null : left;
}
