import type { Bilingual, Language } from "../../values/language.js";

/** The words of the 活动参与情况表. */
export const words = {
  title: { "zh-CN": "活动参与情况表", en: "Participation 活动参与情况表" },
  members: { "zh-CN": "在会会员人数", en: "Active members" },
  activity: { "zh-CN": "活动名称", en: "Activity" },
  time: { "zh-CN": "时间", en: "When" },
  kind: { "zh-CN": "类别", en: "Kind" },
  people: { "zh-CN": "参加人数", en: "Took part" },
  share: { "zh-CN": "占会员%", en: "Of members" },
  winners: { "zh-CN": "获奖人数", en: "Winners" },
  winnerShare: { "zh-CN": "获奖面%", en: "Of those taking part" },
  basis: { "zh-CN": "依据", en: "From" },
  remark: { "zh-CN": "提示", en: "To look at" },
  byList: { "zh-CN": "名单", en: "Register" },
  byPlan: { "zh-CN": "活动表", en: "Plan" },
  sum: { "zh-CN": "合计（人次）", en: "Total (attendances)" },
  total: { "zh-CN": "合计", en: "Total" },
  coverage: { "zh-CN": "各部门（片区）参与情况", en: "Who took part, by department" },
  area: { "zh-CN": "部门（片区）", en: "Department" },
  ofArea: { "zh-CN": "会员人数", en: "Members" },
  took: { "zh-CN": "名单中的人数", en: "In any list" },
  covered: { "zh-CN": "参与面%", en: "Share" },
  times: { "zh-CN": "人次", en: "Attendances" },
  noArea: { "zh-CN": "（未填部门）", en: "(no department)" },
  count: { "zh-CN": "人数", en: "Number" },
  names: { "zh-CN": "名单", en: "Names" },
  checkups: { "zh-CN": "应体检而未体检的会员", en: "Members whose check-up is due" },
  trips: { "zh-CN": "从未参加疗休养的会员", en: "Members who were never on a rest trip" },
  nobody: { "zh-CN": "没有。", en: "None." },
  unmatched: { "zh-CN": "名单中未能对应到会员的", en: "Names of the register that are no certain member" },
  name: { "zh-CN": "姓名", en: "Name" },
  department: { "zh-CN": "部门", en: "Department" },
  why: { "zh-CN": "原因", en: "Why" },
  source: { "zh-CN": "来源", en: "Source" },
  several: { "zh-CN": "有同名会员，名单没有会员号", en: "several members bear it, and no number tells which" },
  notInRoster: { "zh-CN": "花名册没有，或会员号与姓名不一致", en: "not in the roster, or number and name disagree" },
  tooMany: { "zh-CN": "获奖面超限", en: "Too many winners" },
  gaps: { "zh-CN": "缺口", en: "Gaps" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Whole sentences, some of them about numbers. */
export const sentences = {
  nothing: {
    "zh-CN": "没有活动参加名单，活动计划表也没有参加人数，无法编制活动参与情况表",
    en: "there is neither a participation register nor a number of people in the plan of activities to make this sheet from",
  },
  basis: {
    "zh-CN": (members: number) =>
      `会员按统计日花名册的在会会员计 ${members} 人（退休、转出、离会、去世的不计）；参加人数取自参加名单（同一人只计一次），没有名单的取活动表的参加人数。`,
    en: (members: number) =>
      `Members are those active in the roster on the day of this sheet, ${members} (retired, transferred, left and dead ones are not counted). People are counted from the register, each once, else taken from the plan.`,
  },
  noRoster: {
    "zh-CN": "没有会员花名册，占会员的比例和缺口不能计算。",
    en: "There is no roster: shares of members and gaps cannot be told.",
  },
  noNames: {
    "zh-CN":
      "只有参加人数、没有参加名单：各部门参与情况和未参加人员需要名单（活动名称、姓名、会员号，或会员×活动打勾的表）才能列出。",
    en: "There are only numbers and no names: who took part by department and who did not need a register (activity, name, member number, or a table of members and activities with marks).",
  },
  limit: {
    "zh-CN": (limit: string) => `获奖面上限为参加人数的${limit}，超出的在提示中标明。`,
    en: (limit: string) => `At most ${limit} of those taking part may win; more are marked.`,
  },
  checkups: {
    "zh-CN": (years: number) =>
      `体检周期 ${years} 年（“设置”中的“体检周期”可改）；括号内为名单中最近一次体检的年份，没有括号的名单中没有记录。`,
    en: (years: number) =>
      `A check-up is due every ${years} year(s) (setting "Check-up every (years)"); in brackets the last one that the register knows of, no brackets: none known.`,
  },
  noCheckups: {
    "zh-CN": "参加名单中没有体检，不能列出。",
    en: "The register knows of no check-up: nothing can be said.",
  },
  noTrips: {
    "zh-CN": "参加名单中没有疗休养，不能列出。",
    en: "The register knows of no rest trip: nothing can be said.",
  },
  trips: {
    "zh-CN": (first: number) => `以 ${first} 年以来的参加名单为准。`,
    en: (first: number) => `By the registers since ${first}.`,
  },
  notListed: {
    "zh-CN": (lists: string) => `参加名单中没有的会员（名单只含：${lists}）`,
    en: (lists: string) => `Members in none of the lists (of: ${lists})`,
  },
  andMore: {
    "zh-CN": (lists: string, count: number) => `${lists}等 ${count} 项`,
    en: (lists: string, count: number) => `${lists} and others, ${count} in all`,
  },
  unlisted: {
    "zh-CN": (count: number) =>
      count === 0
        ? "体检不算参加活动。"
        : `本年已开展的活动另有 ${count} 项没有参加名单，下列会员是否参加了这些活动不能确定；体检不算参加活动。`,
    en: (count: number) =>
      count === 0
        ? "A check-up does not count as taking part."
        : `${count} more of the activities held this year have no list of names: whether these members took part in them is not known. A check-up does not count as taking part.`,
  },
  noLists: {
    "zh-CN": "本年没有活动的参加名单（体检不算），不能列出没有参加活动的会员。",
    en: "There is no list of an activity of this year (check-ups aside): who took part in none cannot be told.",
  },
  doubtful: {
    "zh-CN": "同名而没有会员号的不猜：既不计入参加，也不列入未参加。",
    en: "Where a name may mean several members nobody is guessed: they count neither as having taken part nor as missing.",
  },
  tooMany: {
    "zh-CN": (limit: string) => `获奖面超过${limit}`,
    en: (limit: string) => `more winners than ${limit}`,
  },
  lastSeen: {
    "zh-CN": (name: string, year: number) => `${name}（${year}）`,
    en: (name: string, year: number) => `${name} (${year})`,
  },
  twoThirds: { "zh-CN": "三分之二", en: "two thirds" },
} as const;

/** A table's name differs in the two languages, so that both sheets can stand in one workbook. */
export const tableNames: Readonly<Record<Language, string>> = { "zh-CN": "活动参与情况", en: "ParticipationTable" };
