import type { Bilingual } from "../../values/language.js";
import { fewPeople, type HelpKind } from "./help-kinds.js";

/** The words of the 经费收支公开表. */
export const words = {
  title: { "zh-CN": "工会经费收支公开表", en: "Disclosure of income and spending 经费收支公开表" },
  accounts: { "zh-CN": "一、收支总况", en: "1. Income and spending" },
  item: { "zh-CN": "项目", en: "Item" },
  amount: { "zh-CN": "金额（元）", en: "Amount (yuan)" },
  share: { "zh-CN": "占比", en: "Share" },
  opening: { "zh-CN": "上年结余", en: "Opening balance" },
  income: { "zh-CN": "本年收入合计", en: "Income" },
  spending: { "zh-CN": "本年支出合计", en: "Spending" },
  closing: { "zh-CN": "期末滚存结余", en: "Closing balance" },
  waiting: { "zh-CN": "待填", en: "to be filled in" },
  kinds: { "zh-CN": "二、慰问、帮扶、奖励情况", en: "2. Visits, help and prizes" },
  kind: { "zh-CN": "类别", en: "Kind" },
  times: { "zh-CN": "笔数", en: "Payments" },
  people: { "zh-CN": "人（次）数", en: "People (times)" },
  each: { "zh-CN": "人均", en: "A head" },
  other: { "zh-CN": "其他支出", en: "Other spending" },
  total: { "zh-CN": "支出合计", en: "Total spending" },
  activities: { "zh-CN": "三、活动支出情况", en: "3. Activities" },
  activity: { "zh-CN": "活动", en: "Activity" },
  date: { "zh-CN": "日期", en: "Date" },
  hidden: { "zh-CN": "其他活动（涉及个人情况，合并公布）", en: "Other activities (about persons, put together)" },
  noActivity: { "zh-CN": "支出表没有写明活动名称的支出。", en: "No disbursement names an activity." },
  funds: { "zh-CN": "单独核算的资金", en: "Funds kept apart" },
  fund: { "zh-CN": "资金", en: "Fund" },
  apartFund: { "zh-CN": "专项资金", en: "A fund kept apart" },
  fundIncome: { "zh-CN": "收入", en: "Income" },
  fundSpending: { "zh-CN": "支出", en: "Spending" },
  fundClosing: { "zh-CN": "结余", en: "Closing" },
  persons: { "zh-CN": "慰问帮扶到人情况", en: "Help and visits by name" },
  name: { "zh-CN": "姓名", en: "Name" },
  department: { "zh-CN": "部门", en: "Department" },
  member: { "zh-CN": "（会员）", en: "(a member)" },
  notice: { "zh-CN": "公开事项", en: "Notice" },
  matter: { "zh-CN": "事项", en: "Matter" },
  entry: { "zh-CN": "填写", en: "Filled in" },
  key: { "zh-CN": "标识", en: "Key" },
  kept: { "zh-CN": "以前填写的其他内容", en: "Kept: written in other places" },
  chair: { "zh-CN": "工会主席：", en: "Chair:" },
  auditor: { "zh-CN": "经费审查委员会主任：", en: "Chair of the audit committee:" },
  treasurer: { "zh-CN": "财务负责人：", en: "Treasurer:" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const kindWords: Readonly<Record<HelpKind, Bilingual>> = {
  festival: { "zh-CN": "节日慰问", en: "Festival gifts" },
  birthday: { "zh-CN": "生日慰问", en: "Birthdays" },
  marriage: { "zh-CN": "结婚慰问", en: "Marriages" },
  childbirth: { "zh-CN": "生育慰问", en: "Childbirth" },
  retirement: { "zh-CN": "退休慰问", en: "Retirements" },
  hospital: { "zh-CN": "住院慰问", en: "Hospital visits" },
  death: { "zh-CN": "丧事慰问", en: "Bereavement" },
  hardship: { "zh-CN": "困难帮扶、送温暖", en: "Hardship aid" },
  prize: { "zh-CN": "奖品", en: "Prizes" },
  few: { "zh-CN": "其他慰问帮扶（合并）", en: "Other visits and help (together)" },
};

/** What is filled in by hand, by the key under which it is found again. */
export const notices = [
  { key: "from", name: { "zh-CN": "公开起始日期", en: "Shown from" } },
  { key: "until", name: { "zh-CN": "公开截止日期（7 天）", en: "Shown until (7 days)" } },
  { key: "place", name: { "zh-CN": "公开地点、方式", en: "Where and how" } },
  { key: "contact", name: { "zh-CN": "联系人", en: "Contact" } },
  { key: "reach", name: { "zh-CN": "联系电话或意见箱", en: "Telephone or box for comments" } },
] as const satisfies readonly { readonly key: string; readonly name: Bilingual }[];

export const sentences = {
  privacy: {
    "zh-CN": `本表不含身份证号、电话、银行卡、出生日期和健康情况；少于 ${fewPeople} 人的慰问帮扶类别合并公布或并入其他支出，以免认出个人。`,
    en: `No ID, telephone, bank card, birth date or health detail is in this sheet; kinds of help to fewer than ${fewPeople} people are put together or left in other spending, so that nobody can be made out.`,
  },
  live: {
    "zh-CN": "金额取自账本各表，是活公式；前有※的是数值。",
    en: "Amounts are live formulas over the books; those behind ※ are values.",
  },
  byName: {
    "zh-CN": "按设置“公开到人”列出；只列名册中的会员和全年合计金额，不列事由。",
    en: "Listed because the setting Disclose by name says so: members of the roster and the year's sum, without the reason.",
  },
  reply: {
    "zh-CN":
      "公开期 7 天。会员对公开内容有意见，可在公开期内向工会或经费审查委员会反映；上述各项填写的内容在重新生成时保留。",
    en: "Shown for 7 days, in which members may raise questions with the union or its audit committee. What is filled in above survives.",
  },
  nothing: {
    "zh-CN": "账上没有计入的收入和支出，没有可公开的内容；请先登记收入表、支出表。",
    en: "The books count no income and no spending, so there is nothing to disclose; enter income and disbursements first.",
  },
} as const;
