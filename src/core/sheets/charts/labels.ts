import type { Bilingual, Language } from "../../values/language.js";

/** The words of the sheet of charts. */
const words = {
  title: { "zh-CN": "经费图表", en: "Fund Charts 经费图表" },
  unit: { "zh-CN": "编制单位：", en: "Union: " },
  date: { "zh-CN": "编制日期：", en: "Date: " },
  currency: { "zh-CN": "单位：元", en: "Unit: yuan" },
  yuan: { "zh-CN": "元", en: "Yuan" },
  total: { "zh-CN": "合计", en: "Total" },
  accountPart: { "zh-CN": "一、收入与支出（按科目）", en: "I. Income and spending by account" },
  accountChart: { "zh-CN": "各科目收入与支出（决算数）", en: "Income and spending by account (actual)" },
  account: { "zh-CN": "科目", en: "Account" },
  income: { "zh-CN": "收入", en: "Income" },
  spending: { "zh-CN": "支出", en: "Spending" },
  budget: { "zh-CN": "预算数", en: "Budget" },
  noAccounts: { "zh-CN": "本年没有收入和支出。", en: "There is no income and no spending this year." },
  monthPart: { "zh-CN": "二、支出进度（按月）", en: "II. Spending by month" },
  monthChart: {
    "zh-CN": "各月累计支出与预算进度（全年支出预算÷12，逐月累计）",
    en: "Spending to date and budget to date (a twelfth of the year's budget a month)",
  },
  monthChartAlone: { "zh-CN": "各月累计支出", en: "Spending to date by month" },
  month: { "zh-CN": "月份", en: "Month" },
  monthSpending: { "zh-CN": "当月支出", en: "Spent in the month" },
  toDate: { "zh-CN": "累计支出", en: "Spent to date" },
  pace: { "zh-CN": "预算进度", en: "Budget to date" },
  undated: { "zh-CN": "未写明月份", en: "Month not stated" },
  undatedNote: {
    "zh-CN": "未写明月份的支出计入合计，不在图中。",
    en: "Spending without a month is in the total and not in the chart.",
  },
  noBudget: {
    "zh-CN": "账本中没有支出预算，图中只有支出。",
    en: "The books have no spending budget: the chart shows spending only.",
  },
  noSpending: { "zh-CN": "本年没有支出。", en: "There is no spending this year." },
  duesPart: { "zh-CN": "三、会费收缴（按部门）", en: "III. Dues by department" },
  duesChart: { "zh-CN": "各部门会费应缴与实缴", en: "Dues owed and paid by department" },
  department: { "zh-CN": "部门", en: "Department" },
  due: { "zh-CN": "应缴", en: "Owed" },
  paid: { "zh-CN": "实缴", en: "Paid" },
  rate: { "zh-CN": "收缴率", en: "Rate" },
  noDepartment: { "zh-CN": "（未写部门）", en: "(no department)" },
  noDues: {
    "zh-CN": "没有会费登记可画图：请添加“会费”表（姓名、部门、各月缴费）。",
    en: "There is no dues register to chart: add a dues tab (name, department, payments by month).",
  },
  dueNote: {
    "zh-CN": "应缴按会员名册、工资和会费比例逐人逐月核算，截至已结束的月份；标“※”的数是核算结果，不是公式。",
    en: "What is owed is reckoned by member and month from roster, wages and rate, up to the last month completed; figures marked ※ are results and no formulas.",
  },
  fixedNote: {
    "zh-CN": "标“※”的数是核算结果，不是公式。",
    en: "Figures marked ※ are results and no formulas.",
  },
  nothing: {
    "zh-CN": "没有可画图的数据：请在收入、支出或会费表中登记后再生成。",
    en: "There is nothing to chart: record income, spending or dues first.",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type ChartWord = keyof typeof words;

/** A word in a language. */
export function word(key: ChartWord, language: Language): string {
  return words[key][language];
}

/** A word in both. */
export function bothWords(key: ChartWord): Bilingual {
  return words[key];
}

/** A month by its number, 1 to 12. */
export function monthName(month: number, language: Language): string {
  const names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
  return language === "en" ? (names[month - 1] ?? "") : `${month}月`;
}

/** The departments that a chart has no room for, as one. */
export function otherDepartments(count: number, language: Language): string {
  return language === "en" ? `${count} others` : `其余${count}个部门`;
}

/** The sentence on members of whom nobody can say how much they owe; none where there are none. */
export function unknownNote(count: number, language: Language): string[] {
  if (count === 0) return [];
  return language === "en"
    ? [
        `What ${count} member${count === 1 ? " owes" : "s owe"} is unknown for want of a wage, and not in the column "Owed".`,
      ]
    : [`${count}名会员没有工资或缴费标准，应缴数不明，未计入“应缴”。`];
}
