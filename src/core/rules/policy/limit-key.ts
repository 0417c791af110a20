import { settingList, type SettingKey } from "../../tabs/setting-list.js";
import { yuanText } from "../../values/fen.js";
import type { Bilingual, Language } from "../../values/language.js";

/** How a limit's figure is meant: fen, a share of something (0.5 is half), a number of times, or days. All are upper bounds. */
export type LimitUnit = "fen" | "share" | "count" | "days";

/** What a limit is about. */
export interface LimitKind {
  readonly unit: LimitUnit;
  /** The setting in which the books may state a figure of their own; its name is the limit's. */
  readonly setting: SettingKey;
  /** What it bounds, in a sentence. */
  readonly says: Bilingual;
}

/** Every limit the program can check. */
export const limitKinds = {
  festivalYear: kind("fen", "festivalLimit", "每位会员全年节日慰问品的总额", "festival gifts to one member in a year"),
  festivalSpring: kind(
    "fen",
    "festivalSpringLimit",
    "每位会员春节慰问品的金额",
    "the Spring Festival gift to one member",
  ),
  festivalOther: kind(
    "fen",
    "festivalOtherLimit",
    "春节以外每个节日每位会员慰问品的金额",
    "the gift to one member at each other festival",
  ),
  festivalIncomeShare: kind(
    "share",
    "festivalIncomeShare",
    "全年节日慰问支出占预算收入的比例",
    "the year's festival gifts as a share of budgeted income",
  ),
  birthday: kind("fen", "birthdayLimit", "每位会员每年生日慰问的金额", "birthday gifts to one member in a year"),
  marriage: kind("fen", "marriageLimit", "会员结婚慰问的金额", "the gift to a member who marries"),
  childbirth: kind("fen", "childbirthLimit", "会员生育慰问的金额", "the gift to a member who has a child"),
  hospital: kind("fen", "hospitalLimit", "会员住院慰问每次的金额", "the gift to a member in hospital, each time"),
  hospitalTimes: kind(
    "count",
    "hospitalTimes",
    "同一会员同一病种每年住院慰问的次数",
    "hospital gifts to a member for one illness in a year",
  ),
  retirement: kind("fen", "retirementLimit", "会员退休纪念品的金额", "the present to a member who retires"),
  memberDeath: kind("fen", "memberDeathLimit", "会员去世慰问的金额", "what is given when a member dies"),
  relativeDeath: kind(
    "fen",
    "relativeDeathLimit",
    "会员直系亲属去世慰问的金额",
    "what is given when a member's close relative dies",
  ),
  prizeShare: kind("share", "prizeShare", "获奖人数占参加人数的比例", "winners as a share of those taking part"),
  prizeTeam: kind("fen", "prizeTeamLimit", "团体奖每人的奖励金额", "a team prize a head"),
  prizeIndividual: kind("fen", "prizeIndividualLimit", "个人奖每人的奖励金额", "an individual prize"),
  keepsake: kind(
    "fen",
    "keepsakeLimit",
    "不设奖项的活动每人纪念品的金额",
    "a keepsake a head where an activity has no prizes",
  ),
  meal: kind("fen", "mealLimit", "活动期间每人每餐工作餐的金额", "a meal a head during activities"),
  clothing: kind("fen", "clothingLimit", "文体活动每人服装的金额", "clothing a head for sports and culture"),
  judgeHalfDay: kind("fen", "judgeLimit", "评委、裁判每人每半天的劳务费", "a judge's or referee's fee for half a day"),
  outingsYear: kind("count", "outingsYear", "每年春秋游的次数", "outings in a year"),
  outingDays: kind("days", "outingDays", "每次春秋游的天数", "the days of an outing"),
  hardshipOnce: kind(
    "fen",
    "hardshipOnceLimit",
    "每次对每位困难职工慰问帮扶的金额",
    "hardship aid to one person at a time",
  ),
  hardshipYear: kind(
    "fen",
    "hardshipYearLimit",
    "每年对每位困难职工慰问帮扶的总额",
    "hardship aid to one person in a year",
  ),
  membersActivityMultiple: kind(
    "count",
    "membersActivityMultiple",
    "会费不足以开展会员活动时，用工会经费弥补的金额相当于当年会费收入的倍数",
    "what union funds add to members' activities beyond the dues, as a multiple of the year's dues",
  ),
  approval: kind("fen", "approvalLimit", "不经集体研究的单笔支出金额", "a payment without the committee's decision"),
  splitDays: kind(
    "days",
    "splitDays",
    "同一收款人的付款合并判断的天数",
    "the days within which payments to one payee are taken together",
  ),
} as const satisfies Readonly<Record<string, LimitKind>>;

export type LimitKey = keyof typeof limitKinds;

export const limitKeys = Object.keys(limitKinds) as readonly LimitKey[];

/** The limit's name, which is that of its setting. */
export function nameOfLimit(key: LimitKey): Bilingual {
  return settingList[limitKinds[key].setting].name;
}

/** A figure as it is said: `2200.00`, `66.7%`, `4`; without 元, 次, 天. */
export function figureText(key: LimitKey, figure: number, language: Language): string {
  switch (limitKinds[key].unit) {
    case "fen":
      return yuanText(figure);
    case "share":
      return Math.abs(figure - 2 / 3) < 1e-6 ? twoThirds[language] : `${Number((figure * 100).toFixed(1))}%`;
    case "count":
    case "days":
      return String(figure);
  }
}

const twoThirds: Bilingual = { "zh-CN": "三分之二", en: "two thirds" };

function kind(unit: LimitUnit, setting: SettingKey, zh: string, en: string): LimitKind {
  return { unit, setting, says: { "zh-CN": zh, en } };
}
