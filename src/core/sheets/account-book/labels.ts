import type { Bilingual, Language } from "../../values/language.js";

/** The account book's words. */
const words = {
  title: { "zh-CN": "科目明细账", en: "Account Book 科目明细账" },
  unit: { "zh-CN": "编制单位：", en: "Union: " },
  year: { "zh-CN": "年度：", en: "Year: " },
  date: { "zh-CN": "编报日期：", en: "Date: " },
  currency: { "zh-CN": "单位：元", en: "Unit: yuan" },
  no: { "zh-CN": "序号", en: "No." },
  day: { "zh-CN": "日期", en: "Date" },
  voucher: { "zh-CN": "凭证号", en: "Voucher" },
  summary: { "zh-CN": "摘要", en: "Summary" },
  party: { "zh-CN": "对方", en: "Payer or payee" },
  source: { "zh-CN": "来源", en: "Where" },
  amount: { "zh-CN": "金额", en: "Amount" },
  running: { "zh-CN": "累计", en: "Running sum" },
  fund: { "zh-CN": "资金", en: "Fund" },
  contents: { "zh-CN": "目录", en: "Contents" },
  figure: { "zh-CN": "科目（点开看明细）", en: "Account (leads to its rows)" },
  rows: { "zh-CN": "笔数", en: "Rows" },
  report: { "zh-CN": "决算表", en: "Fund report" },
  ledger: { "zh-CN": "台账核算数", en: "Ledger" },
  gap: { "zh-CN": "差额", en: "Difference" },
  income: { "zh-CN": "收入", en: "Income" },
  spending: { "zh-CN": "支出", en: "Spending" },
  balance: { "zh-CN": "结余", en: "Balance" },
  apart: { "zh-CN": "代管资金", en: "Funds kept for others" },
  transfers: { "zh-CN": "资金之间划转（不计入收支）", en: "Transfers between funds (neither income nor spending)" },
  rest: { "zh-CN": "（未列明细科目）", en: "(no item)" },
  incomeTotal: { "zh-CN": "本年收入合计", en: "Total income of the year" },
  spendingTotal: { "zh-CN": "本年支出合计", en: "Total spending of the year" },
  opening: { "zh-CN": "上年结余", en: "Balance brought forward" },
  closing: { "zh-CN": "期末滚存结余", en: "Balance carried forward" },
  收回投资: { "zh-CN": "加：收回投资", en: "Plus: investments recovered" },
  投资: { "zh-CN": "减：投资", en: "Less: investments" },
  提取后备金: { "zh-CN": "减：提取后备金", en: "Less: transfer to reserve" },
  fundOpening: { "zh-CN": "上年结余", en: "opening" },
  fundIncome: { "zh-CN": "本年收入", en: "income" },
  fundSpending: { "zh-CN": "本年支出", en: "spending" },
  fundTransfer: { "zh-CN": "资金划转（净额）", en: "transfers (net)" },
  fundClosing: { "zh-CN": "期末结余", en: "closing" },
  sum: { "zh-CN": "合计", en: "Sum" },
  back: { "zh-CN": "↑ 目录", en: "↑ Contents" },
  detail: { "zh-CN": "明细 →", en: "Rows →" },
  fromRegister: { "zh-CN": "会费台账", en: "dues register" },
  stated: { "zh-CN": "“设置”中填写的结余", en: "stated in the settings" },
  waiting: { "zh-CN": "待填上年结余", en: "opening missing" },
  uncounted: { "zh-CN": "未计入任何数字的行", en: "Rows that are in no figure" },
  none: { "zh-CN": "没有。", en: "None." },
  reason: { "zh-CN": "原因", en: "Reason" },
  twofold: { "zh-CN": "计入两个数字的行", en: "Rows that are in two figures" },
  figures: { "zh-CN": "计入的数字", en: "Figures" },
  openingStated: {
    "zh-CN": "上年结余以“设置”中填写的为准，此行不再计入。",
    en: "The opening is taken from the settings; this row is not counted again.",
  },
  unexplained: {
    "zh-CN": "程序没有把此行计入任何数字，也没有说明原因；请核对此行。",
    en: "The program counted this row nowhere and gives no reason; please check the row.",
  },
  howTo: {
    "zh-CN": "金额直接引用账页的单元格，随账页变动；点“来源”到原行。合计与台账核算数的差额应为 0。",
    en: "Amounts refer to the cells of your own tabs and follow them; “Where” leads to the row. The difference from the ledger should be 0.",
  },
  fixed: {
    "zh-CN": "带 ※ 的金额是数值（账页上是文本，或只有一部分计入），不随账页变动。",
    en: "Amounts marked ※ are values (text in your tab, or counted only in part) and do not follow it.",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type Word = keyof typeof words;

/** A word of the account book in a language. */
export function word(key: Word, language: Language): string {
  return words[key][language];
}

/** Sentences with numbers in them. */
export const sentences = {
  counted: {
    "zh-CN": (counted: number, left: number) =>
      `收入表、支出表中，${counted} 行计入下列数字，${left} 行未计入${left === 0 ? "。" : "，列在表末。"}`,
    en: (counted: number, left: number) =>
      `Of the rows of income and disbursements, ${counted} enter the figures below and ${left} do not${left === 0 ? "." : "; they are listed at the end."}`,
  },
  rows: {
    "zh-CN": (rows: number) => `${rows} 笔`,
    en: (rows: number) => `${rows} row${rows === 1 ? "" : "s"}`,
  },
  cells: {
    "zh-CN": (first: string, cells: number) => `${first} 等 ${cells} 格`,
    en: (first: string, cells: number) => `${first} and ${cells - 1} more`,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, (...args: never[]) => string>>>>;
