import type { Bilingual } from "../../values/language.js";

/** What a figure counts. */
export type Unit = keyof typeof unitWords;

export const unitWords = {
  people: { "zh-CN": "人", en: "people" },
  peopleTimes: { "zh-CN": "人次", en: "times" },
  households: { "zh-CN": "户", en: "households" },
  householdTimes: { "zh-CN": "户次", en: "times" },
  files: { "zh-CN": "户", en: "files" },
  activities: { "zh-CN": "项", en: "activities" },
  times: { "zh-CN": "次", en: "times" },
  works: { "zh-CN": "件", en: "entries" },
  bodies: { "zh-CN": "个", en: "bodies" },
  yuan: { "zh-CN": "元", en: "yuan" },
  share: { "zh-CN": "%", en: "%" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export interface FigureWords {
  readonly name: Bilingual;
  readonly unit: Unit;
  /** A standing at a day, or what came about in the course of the year. */
  readonly nature: "stock" | "flow";
}

/** Every figure the sheet knows. The keys stand in the sheet, where next year's reads them: they are never renamed. */
export const figureWords = {
  "members/total": stock("会员总数", "Members", "people"),
  "members/active": stock("在职会员", "Members in post", "people"),
  "members/retired": stock("退休会员", "Retired members", "people"),
  "members/men": stock("男会员", "Men", "people"),
  "members/women": stock("女会员", "Women", "people"),
  "members/permanent": stock("在编", "Permanent staff", "people"),
  "members/contract": stock("合同制（编外）", "Contract staff", "people"),
  "members/temporary": stock("临时用工", "Temporary staff", "people"),
  "members/otherwise": stock("其他用工形式", "Otherwise employed", "people"),
  "members/joined": flow("新入会", "Newcomers", "people"),
  "members/retiring": flow("本年退休", "Retired in the year", "people"),
  "members/left": flow("转出、离会、去世", "Left, transferred or died", "people"),

  "dues/liable": flow("应缴会费会员", "Members liable for dues", "people"),
  "dues/clear": flow("已缴清会员", "Paid in full", "people"),
  "dues/received": flow("收缴会费", "Dues received for the year", "yuan"),
  "dues/due": flow("应缴会费", "Dues due", "yuan"),
  "dues/arrears": flow("欠缴会费", "Dues in arrears", "yuan"),
  "dues/rate": flow("会费收缴率", "Rate of collection", "share"),

  "money/opening": stock("上年结余", "Opening balance", "yuan"),
  "money/income": flow("经费收入", "Income", "yuan"),
  "money/spending": flow("经费支出", "Spending", "yuan"),
  "money/surplus": flow("本年结余", "Surplus of the year", "yuan"),
  "money/tail": flow("投资、提取后备金等增减", "Investments and reserves", "yuan"),
  "money/closing": stock("期末滚存结余", "Closing balance", "yuan"),

  "visits/hardship": flow("走访慰问困难职工", "Visits to members in hardship", "households"),
  "visits/hospital": flow("慰问住院职工", "Visits to members in hospital", "people"),
  "visits/marriage": flow("慰问结婚会员", "Gifts at marriages", "people"),
  "visits/birth": flow("慰问生育会员", "Gifts at births", "people"),
  "visits/retirement": flow("慰问退休会员", "Gifts at retirement", "people"),
  "visits/death": flow("丧事慰问", "Condolence visits", "people"),
  "visits/other": flow("其他慰问", "Other visits", "people"),
  "visits/hardship/money": flow("困难职工慰问金", "Money to members in hardship", "yuan"),
  "visits/hospital/money": flow("住院慰问金", "Money at hospital visits", "yuan"),
  "visits/marriage/money": flow("结婚慰问金", "Money at marriages", "yuan"),
  "visits/birth/money": flow("生育慰问金", "Money at births", "yuan"),
  "visits/retirement/money": flow("退休慰问金", "Money at retirement", "yuan"),
  "visits/death/money": flow("丧事慰问金", "Condolence money", "yuan"),
  "visits/other/money": flow("其他慰问金", "Money at other visits", "yuan"),
  "visits/mixed/money": flow("几类合并发放的慰问金", "Money paid for several kinds together", "yuan"),
  "visits/money": flow("走访慰问金合计", "Money at all these visits", "yuan"),
  "visits/schooling": flow("助学", "Schooling aid", "people"),
  "visits/schooling/money": flow("助学金", "Schooling aid paid", "yuan"),
  "visits/warmth": flow("送温暖", "Winter relief", "peopleTimes"),
  "visits/warmth/money": flow("送温暖资金", "Winter relief paid", "yuan"),
  "visits/cooling": flow("送清凉", "Summer relief", "peopleTimes"),
  "visits/cooling/money": flow("送清凉资金", "Summer relief paid", "yuan"),
  "visits/festival": flow("节日慰问", "Festival gifts", "peopleTimes"),
  "visits/festival/money": flow("节日慰问支出", "Festival gifts paid", "yuan"),
  "visits/birthday": flow("生日慰问", "Birthday gifts", "people"),
  "visits/birthday/money": flow("生日慰问支出", "Birthday gifts paid", "yuan"),

  "hardship/files": stock("在档困难职工", "Hardship files in force", "files"),
  "hardship/new": flow("本年新建档", "Filed in the year", "files"),
  "hardship/lifted": stock("已脱困", "Files closed: hardship lifted", "files"),
  "hardship/visited": flow("本年走访建档户", "Files visited in the year", "files"),
  "hardship/subsidy": stock("档案登记补助金额", "Aid entered in the files", "yuan"),

  "mutual/enrolled": flow("医疗互助参保", "Enrolled in mutual aid", "people"),
  "mutual/active": flow("参保的在职会员", "Enrolled members in post", "people"),
  "mutual/share": flow("参保率（占在职会员）", "Enrolled, of members in post", "share"),
  "mutual/fees": flow("个人缴费", "Members' fees", "yuan"),
  "mutual/unionFees": flow("工会补助缴费", "The union's share of fees", "yuan"),
  "mutual/cases": flow("获得互助补助", "Benefits paid", "peopleTimes"),
  "mutual/benefits": flow("互助补助金额", "Sum of benefits", "yuan"),

  "donation/raised": flow("募集善款", "Donations raised", "yuan"),
  "donation/passed": flow("救助使用善款", "Donations passed on", "yuan"),

  "activities/held": flow("开展活动", "Activities held", "activities"),
  "activities/people": flow("参加活动", "Took part", "peopleTimes"),
  "activities/spent": flow("活动支出", "Spent on activities", "yuan"),
  ...ofKind("sports", "体育健身活动", "Sports"),
  ...ofKind("culture", "文化文艺活动", "Culture"),
  ...ofKind("outing", "春秋游", "Outings"),
  ...ofKind("visit", "走访慰问活动", "Visits planned as activities"),
  ...ofKind("donation", "公益捐助活动", "Charity"),
  ...ofKind("meeting", "会议", "Meetings"),
  ...ofKind("other", "其他活动", "Other activities"),
  ...ofKind("contest", "竞赛评比", "Contests"),
  "contest/works": flow("参赛作品", "Contest entries", "works"),
  "contest/winners": flow("竞赛获奖", "Prizes in contests", "peopleTimes"),
  ...ofKind("training", "培训讲座", "Training"),
  ...ofKind("checkup", "职工体检", "Check-ups"),
  ...ofKind("resttrip", "疗休养", "Rest trips"),
  ...ofKind("honour", "评选表彰", "Commendations"),
  "honour/winners": flow("表彰先进", "Commended", "peopleTimes"),
  ...ofKind("inspection", "检查指导", "Inspections"),
  "inspection/bodies": flow("检查指导基层工会", "Grassroots bodies inspected", "bodies"),

  "coverage/members": flow("参加过活动的会员", "Members who took part in anything", "people"),
  "coverage/share": flow("会员参与面", "Share of members who took part", "share"),
} as const satisfies Readonly<Record<string, FigureWords>>;

export type FigureKey = keyof typeof figureWords;

function stock(zh: string, en: string, unit: Unit) {
  return { name: { "zh-CN": zh, en }, unit, nature: "stock" } as const;
}

function flow(zh: string, en: string, unit: Unit) {
  return { name: { "zh-CN": zh, en }, unit, nature: "flow" } as const;
}

/** Number, participants and spending of a kind of activity. */
function ofKind<Kind extends string>(kind: Kind, zh: string, en: string) {
  return {
    [`${kind}/count`]: flow(zh, en, "activities"),
    [`${kind}/people`]: flow(`${zh}参加`, `${en}: took part`, "peopleTimes"),
    [`${kind}/spent`]: flow(`${zh}支出`, `${en}: spent`, "yuan"),
  } as Record<`${Kind}/${"count" | "people" | "spent"}`, FigureWords>;
}
