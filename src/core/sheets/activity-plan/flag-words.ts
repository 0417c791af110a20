import type { ActivityFlag, FlagCode } from "../../rules/activities/activity-flags.js";
import type { Bilingual, Language, Sentence } from "../../values/language.js";
import type { Args } from "../../values/finding.js";

interface FlagWords {
  /** A few words for the list. */
  readonly short: Sentence<Args>;
  /** As the list of hints names it. */
  readonly name: Bilingual;
  /** What it means and what to do. */
  readonly meaning: Bilingual;
}

/** The hints of an activity in words, on one line. */
export function flagText(flags: readonly ActivityFlag[], language: Language): string {
  return flags.map(({ code, args }) => flagWords[code].short[language](args)).join(language === "en" ? "; " : "；");
}

export const flagWords: Readonly<Record<FlagCode, FlagWords>> = {
  cancelled: {
    short: { "zh-CN": () => "已取消", en: () => "cancelled" },
    name: { "zh-CN": "已取消", en: "Cancelled" },
    meaning: {
      "zh-CN": "活动表的备注或活动内容写明取消、未举办或停办，不算已开展；已经付款的，核对退款。",
      en: "The plan's remarks or contents say that it was called off: it does not count as held. See that what was paid is given back.",
    },
  },
  "over-budget": {
    short: {
      "zh-CN": ({ excess }) => `超预算 ${excess} 元`,
      en: ({ excess }) => `over budget by ${excess}`,
    },
    name: { "zh-CN": "超预算", en: "Over budget" },
    meaning: {
      "zh-CN": "支出大于预算；核对支出是否都属于此活动，确属超支的补办追加预算手续。",
      en: "It cost more than planned; see whether all of it belongs here, and have an addition approved where it does.",
    },
  },
  unspent: {
    short: { "zh-CN": () => "已过，没有支出", en: () => "over, nothing spent" },
    name: { "zh-CN": "已过，没有支出", en: "Over, nothing spent" },
    meaning: {
      "zh-CN": "有预算、活动已过一个月以上，账上和活动表都没有支出；在支出表补写活动名称，或在活动表备注未举办。",
      en: "It has a budget and is over for more than a month, yet neither the books nor the plan have a cost; name it in the disbursements, or remark that it was not held.",
    },
  },
  "stated-only": {
    short: { "zh-CN": () => "支出只见活动表", en: () => "cost only in the plan" },
    name: { "zh-CN": "支出只见活动表", en: "Cost only in the plan" },
    meaning: {
      "zh-CN": "活动表填了实际支出，支出表没有写明此活动的支出；在支出表补写活动名称，两边才能核对。",
      en: "The plan states a cost, but no row of the disbursements is the activity's; name it there, so that the two can be compared.",
    },
  },
  "spent-differs": {
    short: {
      "zh-CN": ({ spent }) => `活动表填 ${spent} 元，与账不符`,
      en: ({ spent }) => `the plan says ${spent}, the books differ`,
    },
    name: { "zh-CN": "与账不符", en: "The books differ" },
    meaning: {
      "zh-CN": "活动表的实际支出与支出表各笔之和不等；本表列支出表的数，请查明差额。",
      en: "The plan's figure is not the sum of the rows; this sheet shows the rows' sum. Find out the difference.",
    },
  },
  "day-off": {
    short: { "zh-CN": ({ day }) => `${day} 是放假日`, en: ({ day }) => `${day} is a day off` },
    name: { "zh-CN": "放假日", en: "Day off" },
    meaning: {
      "zh-CN": "培训、会议、比赛等排在法定节假日或调休放假日（仅供参考）；慰问、值班、送清凉、春秋游不提示。",
      en: "A training, meeting or contest on a public holiday, for information; visits, people on duty and outings are not named.",
    },
  },
  "shifted-workday": {
    short: { "zh-CN": ({ day }) => `${day} 调休上班`, en: ({ day }) => `${day} is worked` },
    name: { "zh-CN": "调休上班", en: "Weekend worked" },
    meaning: {
      "zh-CN": "日期虽是周末，但为调休上班日；核对是否与上班冲突。",
      en: "A weekend day that is worked in place of a holiday; see whether people are free.",
    },
  },
  "same-people": {
    short: {
      "zh-CN": ({ other, names }) => `与“${other}”同日，${Number(names) > 0 ? `${names} 人重复` : "参加范围相同"}`,
      en: ({ other, names }) =>
        `same day as "${other}", ${Number(names) > 0 ? `${names} in both` : "for the same people"}`,
    },
    name: { "zh-CN": "同日同人", en: "Same day, same people" },
    meaning: {
      "zh-CN": "同一天另有活动，参加范围相同，或名单中有人两个活动都参加；核对日期和名单。慰问、捐款不提示。",
      en: "Another activity of the day is for the same people, or has the same names in the register; check dates and lists. Gifts and donations are not named.",
    },
  },
  outings: {
    short: {
      "zh-CN": ({ count, limit }) => `本年第 ${count} 次春秋游，限 ${limit} 次`,
      en: ({ count, limit }) => `outing no. ${count}, ${limit} allowed`,
    },
    name: { "zh-CN": "春秋游次数", en: "Number of outings" },
    meaning: {
      "zh-CN": "全体会员的春秋游超过每年的次数上限（按“设置”或所在省份的文件）；多出的费用不能列支。",
      en: "More outings of all members than allowed a year (by the settings or the province's document); the further ones cannot be paid.",
    },
  },
  "outing-days": {
    short: {
      "zh-CN": ({ days, limit }) => `春秋游 ${days} 天，限 ${limit} 天`,
      en: ({ days, limit }) => `${days} days, ${limit} allowed`,
    },
    name: { "zh-CN": "春秋游天数", en: "Days of an outing" },
    meaning: {
      "zh-CN": "春秋游的天数超过上限；核对起止日期。",
      en: "The outing lasts longer than allowed; check its first and last day.",
    },
  },
  "prize-share": {
    short: {
      "zh-CN": ({ winners, participants }) => `${participants} 人参加，${winners} 人获奖`,
      en: ({ winners, participants }) => `${winners} of ${participants} won`,
    },
    name: { "zh-CN": "获奖面", en: "Share of winners" },
    meaning: {
      "zh-CN": "获奖人数超过参加人数的规定比例（一般为三分之二）。",
      en: "More winners than the share allowed, as a rule two thirds.",
    },
  },
};
