import type { ActivityKind } from "../../rules/activities/activity-kind.js";
import type { Bilingual, Language } from "../../values/language.js";

/** The words of the 活动开展情况表. */
export const words = {
  title: { "zh-CN": "活动开展情况表", en: "Activities and costs 活动开展情况表" },
  month: { "zh-CN": "月份", en: "Month" },
  time: { "zh-CN": "时间", en: "When" },
  activity: { "zh-CN": "活动名称", en: "Activity" },
  kind: { "zh-CN": "类别", en: "Kind" },
  area: { "zh-CN": "参加范围", en: "For" },
  owner: { "zh-CN": "负责人", en: "In charge" },
  budget: { "zh-CN": "预算", en: "Budget" },
  spent: { "zh-CN": "支出", en: "Spent" },
  used: { "zh-CN": "预算执行%", en: "Of budget" },
  people: { "zh-CN": "参加人数", en: "People" },
  each: { "zh-CN": "人均支出", en: "Cost a head" },
  basis: { "zh-CN": "支出依据", en: "Cost from" },
  flags: { "zh-CN": "提示", en: "To look at" },
  sum: { "zh-CN": "合计", en: "Total" },
  byName: { "zh-CN": "支出表", en: "Column" },
  bySummary: { "zh-CN": "摘要", en: "Summary" },
  byPlan: { "zh-CN": "活动表", en: "Plan" },
  ledger: { "zh-CN": "与账核对", en: "Against the books" },
  entry: { "zh-CN": "项目", en: "Item" },
  amount: { "zh-CN": "金额", en: "Amount" },
  remark: { "zh-CN": "说明", en: "Remark" },
  ofActivities: { "zh-CN": "归入各活动的支出", en: "Spending of the activities" },
  ofLooseNames: { "zh-CN": "写明活动但不能归入的支出", en: "Spending under names that belong to no activity" },
  unnamed: { "zh-CN": "没有写明活动的支出", en: "Spending that names no activity" },
  all: { "zh-CN": "各项资金支出合计", en: "Spending of all funds" },
  gap: { "zh-CN": "差额（应为 0）", en: "Difference (to be 0)" },
  loose: { "zh-CN": "没有归入活动的支出", en: "Spending without an activity" },
  written: { "zh-CN": "所写活动", en: "Name as written" },
  rows: { "zh-CN": "笔数", en: "Rows" },
  account: { "zh-CN": "科目", en: "Account" },
  day: { "zh-CN": "日期", en: "Date" },
  summary: { "zh-CN": "摘要", en: "Summary" },
  source: { "zh-CN": "来源", en: "Source" },
  looseNames: { "zh-CN": "1. 活动名称对不上计划的", en: "1. Names that the plan does not have, or has twice" },
  looseRows: { "zh-CN": "2. 活动类支出没有写活动名称的", en: "2. Spending on activities that names none" },
  none: { "zh-CN": "没有。", en: "None." },
  chair: { "zh-CN": "工会主席：", en: "Chair:" },
  treasurer: { "zh-CN": "财务负责人：", en: "Treasurer:" },
  preparer: { "zh-CN": "制表：", en: "Prepared by:" },
  guide: { "zh-CN": "提示说明", en: "What the hints mean" },
  hint: { "zh-CN": "提示", en: "Hint" },
  meaning: { "zh-CN": "含义和处理", en: "Meaning and what to do" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const kindNames: Readonly<Record<ActivityKind, Bilingual>> = {
  sports: { "zh-CN": "体育", en: "Sports" },
  culture: { "zh-CN": "文化", en: "Culture" },
  contest: { "zh-CN": "竞赛", en: "Contest" },
  training: { "zh-CN": "培训", en: "Training" },
  checkup: { "zh-CN": "体检", en: "Check-up" },
  resttrip: { "zh-CN": "疗休养", en: "Rest trip" },
  outing: { "zh-CN": "春秋游", en: "Outing" },
  visit: { "zh-CN": "慰问帮扶", en: "Visit or gift" },
  honour: { "zh-CN": "表彰", en: "Honours" },
  inspection: { "zh-CN": "检查", en: "Inspection" },
  meeting: { "zh-CN": "会议", en: "Meeting" },
  donation: { "zh-CN": "捐款", en: "Donation" },
  other: { "zh-CN": "其他", en: "Other" },
};

/** Whole sentences, some of them about numbers. */
export const sentences = {
  noPlan: {
    "zh-CN": "没有活动计划表（含活动名称和时间），无法编制活动开展情况表",
    en: "there is no plan of activities (with their names and times) to make this sheet from",
  },
  live: {
    "zh-CN":
      "预算、支出、参加人数都引用您的表：支出按支出表的“活动名称”列汇总，改了账这里就变。金额前有※的是数值，不是公式。",
    en: "Budget, cost and people refer to your own tabs: the cost is the sum over the disbursements' activity column and follows them. An amount behind ※ is a value and no formula.",
  },
  basis: {
    "zh-CN":
      "支出依据：“支出表”为活动名称列写明；“摘要”为没写活动名称，但摘要含完整活动名称、时间相近，只有一个活动相符；“活动表”为账上对不上、只有活动表填写的实际支出，不计入下面与账核对。",
    en: "Cost from: Column, rows whose activity column names it; Summary, rows that name none but hold its whole title, near its time, with one activity fitting; Plan, the plan's own figure where no row is the activity's: it is left out of the comparison with the books.",
  },
  counted: {
    "zh-CN": (basis: string, count: number) => `依据${basis} ${count} 项`,
    en: (basis: string, count: number) => `${basis}: ${count}`,
  },
  mayMean: {
    "zh-CN": (titles: string) => `可能是：${titles}；请在支出表写全名称`,
    en: (titles: string) => `may be: ${titles}; write the whole name in the disbursements`,
  },
  sameName: {
    "zh-CN": (count: number) =>
      `计划中有 ${count} 个同名活动，按时间不能确定是哪一个；请在计划和支出表中用不同的名称（如加上月份）`,
    en: (count: number) =>
      `${count} activities of the plan have this name and the dates do not tell which; give them different names (with the month, say) in the plan and the disbursements`,
  },
  suggestion: {
    "zh-CN": (title: string) => `计划中没有；是否为“${title}”？`,
    en: (title: string) => `not in the plan; "${title}"?`,
  },
  unknown: {
    "zh-CN": "计划中没有此活动；请核对名称或补入计划",
    en: "not in the plan; check the name or add it to the plan",
  },
  grouped: {
    "zh-CN": (rows: number) => `共 ${rows} 笔，按科目汇总列示；支出表加“活动名称”列并写明后，可归入各活动。`,
    en: (rows: number) =>
      `${rows} rows, summed up by account; with a column Activity in the disbursements they would stand with their activities.`,
  },
  more: {
    "zh-CN": (title: string, count: number) => `${title}等 ${count} 个`,
    en: (title: string, count: number) => `${title} and others, ${count} in all`,
  },
} as const;

/** A table's name may hold no blanks and differs in the two languages, so that both sheets can stand in one workbook. */
export const tableNames: Readonly<Record<Language, string>> = { "zh-CN": "活动开展情况", en: "ActivityCosts" };
