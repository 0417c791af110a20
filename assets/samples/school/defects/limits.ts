import { defect, type Defect, pay, rowWith, spot } from "../defect.js";
import type { Event } from "../events.js";

/** Payments above the limits a head that the settings state. */
export const limitDefects: readonly Defect[] = [
  paid(
    "festival-each-limit",
    { on: "04-01", what: "清明节慰问会员青团", item: "会员活动", yuan: 4500, payee: "禾润超市", people: 10 },
    "每人450元，超过单个节日限额",
    "450 yuan a head, above the limit for one festival",
  ),
  paid(
    "festival-not-allowed",
    { on: "02-11", what: "元宵节慰问会员汤圆", item: "会员活动", yuan: 384, payee: "禾润超市", people: 12 },
    "元宵节发慰问品",
    "Gifts at the Lantern Festival",
  ),
  paid(
    "festival-own-day",
    { on: "09-08", what: "教师节慰问会员礼品", item: "会员活动", yuan: 936, payee: "禾润超市", people: 12 },
    "教师节按节日慰问列支",
    "Teachers' Day as a festival gift",
  ),
  paid(
    "festival-cash",
    { on: "04-29", what: "五一劳动节慰问会员购物卡", item: "会员活动", yuan: 1350, payee: "禾润超市", people: 9 },
    "节日慰问发购物卡",
    "Shopping cards at a festival",
  ),
  paid(
    "birthday-limit",
    { on: "03-27", what: "补发会员生日蛋糕", item: "会员活动", yuan: 1680, payee: "青禾饼屋", people: 4 },
    "生日慰问每人420元",
    "420 yuan a head at birthdays",
  ),
  paid(
    "prize-limit",
    { on: "05-26", what: "板书比赛个人奖奖品", item: "文体活动", yuan: 2640, payee: "青禾书城", people: 4 },
    "个人奖每人660元",
    "A prize of 660 yuan a head",
  ),
  paid(
    "keepsake-limit",
    { on: "06-16", what: "诗歌朗诵会纪念品", item: "文体活动", yuan: 2190, payee: "青禾书城", people: 15 },
    "纪念品每人146元",
    "Keepsakes of 146 yuan a head",
  ),
  defect("meal-limit", "工作餐每人68元", "A meal of 68 yuan a head", (draft) => {
    const meal = {
      on: "06-24",
      what: "教代会工作餐",
      item: "会议",
      yuan: 2040,
      payee: "学校食堂",
      people: 30,
    } as const;
    const overspent = spot(draft.budget, rowWith(draft.budget, "明细科目", "会议"), "调整后预算数");
    return {
      at: spot(draft.journal, pay(draft, meal), "支出"),
      entailed: [{ code: "budget-item-overspent", at: overspent }],
    };
  }),
  paid(
    "clothing-limit",
    { on: "10-30", what: "合唱队演出服装", item: "文体活动", yuan: 9460, payee: "青禾服装店", people: 11 },
    "服装每人860元",
    "Clothing of 860 yuan a head",
  ),
  paid(
    "judge-limit",
    { on: "11-12", what: "书画展评委劳务费（3人半天）", item: "文体活动", yuan: 1440, payee: "评委3人", people: 3 },
    "评委半天480元",
    "480 yuan for a judge's half day",
  ),
];

function paid(code: string, event: Event, zh: string, en: string): Defect {
  return defect(code, zh, en, (draft) => ({ at: spot(draft.journal, pay(draft, event), "支出") }));
}
