import type { Language } from "../values/language.js";

/** The name as a sheet in `language` shows it: the Chinese name is the official one and always stays. */
export function accountLabel(name: string, language: Language): string {
  const english = englishNames[name];
  return language === "en" && english !== undefined ? `${name} ${english}` : name;
}

/** True for the name of an account (not an item) of either scheme. */
export function isAccountName(name: string): boolean {
  return accounts.has(name);
}

/** English names of the accounts and items of both schemes (财会〔2021〕7号, 总工办发〔2017〕32号); working translations. */
const englishAccounts: Readonly<Record<string, string>> = {
  会费收入: "Dues income",
  拨缴经费收入: "Allocated funds",
  上级补助收入: "Subsidies from the superior union",
  上级工会补助收入: "Subsidies from the superior union",
  政府补助收入: "Government subsidies",
  行政补助收入: "Employer's subsidies",
  附属单位上缴收入: "Income from affiliates",
  事业收入: "Business income",
  投资收益: "Investment income",
  其他收入: "Other income",
  职工活动支出: "Staff activities",
  职工服务支出: "Staff services",
  维权支出: "Protection of rights",
  业务支出: "Union business",
  行政支出: "Administration",
  资本性支出: "Capital expenditure",
  补助下级支出: "Subsidies to lower unions",
  对附属单位的支出: "Spending on affiliates",
  事业支出: "Business spending",
  其他支出: "Other spending",
};

const englishItems: Readonly<Record<string, string>> = {
  职工教育: "Staff education",
  文体活动: "Culture and sports",
  宣传活动: "Publicity",
  劳模职工疗休养: "Recuperation",
  会员活动: "Members' activities",
  职工集体福利: "Collective welfare",
  其他活动: "Other activities",
  劳动和技能竞赛: "Labour and skill contests",
  建家活动: "Staff club",
  职工创新: "Innovation",
  职工书屋: "Reading rooms",
  职工互助保障: "Mutual aid",
  心理咨询: "Counselling",
  其他服务: "Other services",
  劳动关系协调: "Labour relations",
  劳动保护: "Labour protection",
  法律援助: "Legal aid",
  困难职工帮扶: "Hardship aid",
  送温暖: "Warmth visits",
  培训: "Training",
  会议: "Meetings",
  专项业务: "Special business",
  房屋建筑物购建: "Buildings",
  办公设备购置: "Office equipment",
  专用设备购置: "Special equipment",
  交通工具购置: "Vehicles",
  大型修缮: "Major repairs",
  信息网络购建: "Information networks",
  其他: "Other",
  利息收入: "Interest",
  银行存款利息: "Bank interest",
};

const englishNames: Readonly<Record<string, string | undefined>> = { ...englishItems, ...englishAccounts };
const accounts: ReadonlySet<string> = new Set(Object.keys(englishAccounts));
