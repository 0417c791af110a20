import type { Bilingual } from "../values/language.js";
import type { Setting, SettingKind } from "./setting-list.js";

const byDocument: Bilingual = {
  "zh-CN": "；不填时按省份的文件",
  en: "; left empty, the province's document holds",
};
const unchecked: Bilingual = { "zh-CN": "；不填不检查", en: "; left empty, it is not checked" };
const nothing: Bilingual = { "zh-CN": "", en: "" };

/** The books' own limits: each overrides what the documents of the province say, at every date. None has a default: the documents have them. */
export const limitSettings = {
  festivalLimit: limit(
    "节日慰问年度限额",
    "Festival gifts a year",
    "money",
    "每人每年（元）",
    "A member and year (yuan)",
    ["节日慰问限额", "节日慰问年限额", "festivallimit"],
  ),
  festivalSpringLimit: limit("春节慰问限额", "Spring Festival gift", "money", "每人（元）", "A member (yuan)", [
    "春节慰问标准",
  ]),
  festivalOtherLimit: limit(
    "其他节日慰问限额",
    "Gift at another festival",
    "money",
    "春节以外每个节日每人（元）",
    "A member at each festival but the Spring Festival (yuan)",
    ["其他节日慰问标准", "每节慰问限额"],
  ),
  festivalIncomeShare: limit(
    "节日慰问占收入上限",
    "Festival gifts, share of income",
    "rate",
    "全年节日慰问占预算收入的比例",
    "The year's festival gifts as a share of budgeted income",
    ["节日慰问占比上限", "节日慰问占收入比例"],
  ),
  ethnicFestivals: limit(
    "民族节日",
    "Ethnic festivals",
    "text",
    "经批准可以慰问的少数民族节日，用顿号隔开",
    "Minority festivals approved for gifts, with commas between them",
    ["少数民族节日"],
    nothing,
  ),
  birthdayLimit: limit("生日慰问限额", "Birthday gift", "money", "每人每年（元）", "A member and year (yuan)", [
    "生日限额",
    "生日慰问标准",
    "birthdaylimit",
  ]),
  marriageLimit: limit("结婚慰问限额", "Marriage gift", "money", "每人（元）", "A member (yuan)", ["结婚慰问标准"]),
  childbirthLimit: limit("生育慰问限额", "Childbirth gift", "money", "每人（元）", "A member (yuan)", ["生育慰问标准"]),
  hospitalLimit: limit("住院慰问限额", "Hospital gift", "money", "每人每次（元）", "A member each time (yuan)", [
    "住院慰问标准",
    "生病住院慰问限额",
  ]),
  hospitalTimes: limit(
    "同一病种住院慰问次数",
    "Hospital gifts for one illness",
    "number",
    "每人每年",
    "A member and year",
    ["住院慰问次数"],
  ),
  retirementLimit: limit("退休慰问限额", "Retirement gift", "money", "每人（元）", "A member (yuan)", [
    "退休慰问标准",
    "退休纪念品限额",
  ]),
  memberDeathLimit: limit("会员去世慰问限额", "On a member's death", "money", "每人（元）", "A member (yuan)", [
    "会员去世慰问标准",
  ]),
  relativeDeathLimit: limit("亲属去世慰问限额", "On a relative's death", "money", "每次（元）", "Each time (yuan)", [
    "直系亲属去世慰问限额",
    "亲属去世慰问标准",
  ]),
  prizeShare: limit("获奖面上限", "Winners at most", "rate", "占参加人数的比例", "As a share of those taking part", [
    "获奖面",
    "prizeshare",
  ]),
  prizeTeamLimit: limit("团体奖人均限额", "Team prize a head", "money", "每人每项（元）", "A head and event (yuan)", [
    "团体奖限额",
  ]),
  prizeIndividualLimit: limit("个人奖限额", "Individual prize", "money", "每人每项（元）", "A head and event (yuan)", [
    "个人奖励限额",
  ]),
  keepsakeLimit: limit(
    "纪念品人均限额",
    "Keepsake a head",
    "money",
    "不设奖项时每人（元）",
    "Where there are no prizes (yuan)",
    ["纪念品限额"],
  ),
  mealLimit: limit("工作餐人均限额", "Meal a head", "money", "每人每餐（元）", "A head and meal (yuan)", [
    "工作餐限额",
    "工作餐标准",
  ]),
  clothingLimit: limit("服装人均限额", "Clothing a head", "money", "每人（元）", "A head (yuan)", [
    "服装限额",
    "活动服装限额",
  ]),
  judgeLimit: limit("评委半天限额", "Judge, half a day", "money", "每人每半天（元）", "A head and half-day (yuan)", [
    "评委费限额",
    "裁判费限额",
  ]),
  outingsYear: limit("春秋游每年次数", "Outings a year", "number", "每年", "In a year", ["春秋游次数"]),
  outingDays: limit(
    "春秋游天数上限",
    "Days of an outing",
    "number",
    "每次；1 为当日往返",
    "Each time; 1: back the same day",
    ["春秋游天数"],
  ),
  hardshipOnceLimit: limit(
    "送温暖一次限额",
    "Hardship aid, once",
    "money",
    "每人每次（元）",
    "A person each time (yuan)",
    ["困难补助一次限额"],
  ),
  hardshipYearLimit: limit(
    "送温暖年度限额",
    "Hardship aid, a year",
    "money",
    "每人每年（元）",
    "A person and year (yuan)",
    ["困难补助年度限额"],
  ),
  membersActivityMultiple: limit(
    "会员活动弥补倍数",
    "Top-up of members' activities",
    "number",
    "会费不足时用工会经费弥补，最多为当年会费收入的几倍",
    "Where dues do not suffice, union funds may add so many times the year's dues",
    ["会费弥补倍数"],
  ),
  approvalLimit: limit(
    "大额审批限额",
    "Large payment",
    "money",
    "超过须集体研究（元）",
    "Above it the committee decides (yuan)",
    ["大额支出限额", "大额审批", "approvallimit"],
    unchecked,
  ),
  splitDays: limit(
    "拆分付款天数",
    "Days of split payments",
    "number",
    "同一收款人在此天数内的付款合并判断",
    "Payments to one payee within so many days are taken together",
    ["拆分采购天数"],
    nothing,
  ),
} as const satisfies Readonly<Record<string, Setting>>;

function limit(
  zh: string,
  en: string,
  kind: SettingKind,
  noteZh: string,
  noteEn: string,
  also: readonly string[],
  tail: Bilingual = byDocument,
): Setting {
  const note: Bilingual = { "zh-CN": `${noteZh}${tail["zh-CN"]}`, en: `${noteEn}${tail.en}` };
  return { name: { "zh-CN": zh, en }, also, kind, fallback: null, note };
}
