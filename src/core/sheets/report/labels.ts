import type { Bilingual, Language } from "../../values/language.js";

/** The report's words. */
export const words = {
  title: { "zh-CN": "经费收支决算表", en: "Fund Report 经费收支决算表" },
  unit: { "zh-CN": "编制单位（公章）：", en: "Union (seal): " },
  year: { "zh-CN": "年度：", en: "Year: " },
  date: { "zh-CN": "编报日期：", en: "Date: " },
  currency: { "zh-CN": "单位：元", en: "Unit: yuan" },
  code: { "zh-CN": "科目编码", en: "Code" },
  account: { "zh-CN": "科目名称", en: "Account" },
  budget: { "zh-CN": "核定预算数", en: "Approved budget" },
  initial: { "zh-CN": "年初预算数", en: "Initial budget" },
  adjustment: { "zh-CN": "调整数", en: "Adjustment" },
  adjusted: { "zh-CN": "调整后预算数", en: "Adjusted budget" },
  lastYear: { "zh-CN": "上年决算数", en: "Last year" },
  ofMonth: { "zh-CN": "本月数", en: "This month" },
  ofQuarter: { "zh-CN": "本季数", en: "This quarter" },
  ofPeriod: { "zh-CN": "本期数", en: "This period" },
  toDate: { "zh-CN": "本年累计数", en: "Year to date" },
  change: { "zh-CN": "比上年增减(%)", en: "Change (%)" },
  actual: { "zh-CN": "决算数", en: "Actual" },
  percent: { "zh-CN": "完成决算(%)", en: "Actual / budget (%)" },
  note: { "zh-CN": "说明", en: "Note" },
  incomeSection: { "zh-CN": "一、收入", en: "I. Income" },
  spendingSection: { "zh-CN": "二、支出", en: "II. Spending" },
  periodTitle: { "zh-CN": "经费收支情况表", en: "Period Report 经费收支情况表" },
  period: { "zh-CN": "期间：", en: "Period: " },
  periodIncome: { "zh-CN": "收入合计", en: "Total income" },
  periodSpending: { "zh-CN": "支出合计", en: "Total spending" },
  periodSurplus: { "zh-CN": "收支结余", en: "Surplus" },
  periodOpening: { "zh-CN": "加：期初结余", en: "Plus: balance at the start of the period" },
  incomeTotal: { "zh-CN": "本年收入合计", en: "Total income of the year" },
  spendingTotal: { "zh-CN": "本年支出合计", en: "Total spending of the year" },
  surplus: { "zh-CN": "本年结余", en: "Surplus of the year" },
  opening: { "zh-CN": "加：上年结余", en: "Plus: balance brought forward" },
  收回投资: { "zh-CN": "加：收回投资", en: "Plus: investments recovered" },
  投资: { "zh-CN": "减：投资", en: "Less: investments" },
  提取后备金: { "zh-CN": "减：提取后备金", en: "Less: transfer to reserve" },
  closing: { "zh-CN": "期末滚存结余", en: "Balance carried forward" },
  funds: { "zh-CN": "三、各项基金（资金）", en: "III. Funds" },
  fund: { "zh-CN": "基金/资金", en: "Fund" },
  fundOpening: { "zh-CN": "上年结余", en: "Opening" },
  fundIncome: { "zh-CN": "本年收入", en: "Income" },
  fundSpending: { "zh-CN": "本年支出", en: "Spending" },
  fundClosing: { "zh-CN": "期末结余", en: "Closing" },
  transferIn: { "zh-CN": "转入：自", en: "From " },
  transferOut: { "zh-CN": "转出：至", en: "To " },
  fundTotal: { "zh-CN": "合计（不含代管资金）", en: "Total (without funds kept for others)" },
  apart: { "zh-CN": "（代管）", en: " (kept for others)" },
  apartNote: {
    "zh-CN": "标“代管”的资金单独核算，不计入上述收入、支出和结余合计。",
    en: 'Funds marked "kept for others" are accounted for separately and are not in the totals above.',
  },
  remarks: { "zh-CN": "附注", en: "Notes to the report" },
  mapping: {
    "zh-CN": "科目对照（账上名称与本表科目不同的）",
    en: "Names in the books that are reported under another account",
  },
  mappedFrom: { "zh-CN": "账上所写", en: "As written" },
  mappedTo: { "zh-CN": "列入本表科目", en: "Reported under" },
  mappedRows: { "zh-CN": "笔数", en: "Rows" },
  mappedAmount: { "zh-CN": "金额", en: "Amount" },
  waiting: { "zh-CN": "待填上年结余", en: "opening missing" },
  chair: { "zh-CN": "工会主席：", en: "Chair: " },
  auditor: { "zh-CN": "经费审查委员会主任：", en: "Audit committee: " },
  treasurer: { "zh-CN": "财务负责人：", en: "Finance: " },
  preparer: { "zh-CN": "制表：", en: "Prepared by: " },
  checkLabel: { "zh-CN": "核对项目", en: "Figure" },
  checkExpected: { "zh-CN": "台账核算数", en: "Ledger" },
  checkGap: { "zh-CN": "差额", en: "Difference" },
  checkVerdict: { "zh-CN": "结果", en: "Result" },
  agrees: { "zh-CN": "一致", en: "agrees" },
  differs: { "zh-CN": "不一致", en: "differs" },
  keptNotes: {
    "zh-CN": "以下说明对应的行已不在表内，予以保留：",
    en: "Notes whose line is no longer in the table, kept here:",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type Word = keyof typeof words;

/** A word of the report in a language. */
export function word(key: Word, language: Language): string {
  return words[key][language];
}

/** Both spellings of a word, for recognising what an earlier run wrote. */
export function spellings(key: Word): readonly string[] {
  return [words[key]["zh-CN"], words[key].en];
}
