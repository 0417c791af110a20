import type { Bilingual } from "../../values/language.js";

/** What the books cannot tell, and which tab or column would let them. */
export const missingWords = {
  members: miss(
    "会员人数、新入会、退休、离会",
    "“会员”表：姓名、性别、会籍状态、用工形式、入会时间、离会时间",
    "Members, newcomers, leavers",
    "a members tab with name, sex, status, employment, joined, left",
  ),
  sex: miss("男女会员人数", "“会员”表的“性别”列", "Men and women", "the column Sex of the members tab"),
  employment: miss(
    "按用工形式的会员人数",
    "“会员”表的“用工形式”列",
    "Members by employment",
    "the column Employment of the members tab",
  ),
  joined: miss("新入会人数", "“会员”表的“入会时间”列", "Newcomers", "the column Joined of the members tab"),
  left: miss(
    "本年退休、离会人数",
    "“会员”表的“离会时间”列（退休会员填退休时间）和“会籍状态”列",
    "Leavers and retirements of the year",
    "the columns Left (for the retired the day of retirement) and Status of the members tab",
  ),
  dues: miss(
    "会费收缴金额、收缴率、缴清人数",
    "“会费”表：姓名、所属月份、实缴金额，或每人一行、各月一栏",
    "Dues received and rate of collection",
    "a dues tab: name, month and amount, or a row a member with a column a month",
  ),
  duesDue: miss(
    "应缴会费、收缴率",
    "“会员”表或“会费”表的“月工资”列，或“会费”表的“应缴会费”列",
    "Dues due and rate of collection",
    "the column Monthly wage of the members or dues tab, or Due of the dues tab",
  ),
  money: miss(
    "经费收入、支出、结余",
    "“收入”表、“支出”表",
    "Income, spending, balance",
    "income and disbursements tabs",
  ),
  closing: miss("期末滚存结余", "“设置”表的“上年结余”", "Closing balance", "the setting Opening balance"),
  visits: miss(
    "走访慰问的人数、金额",
    "“慰问登记”（日期、被慰问人、慰问类型、慰问金额），或“支出”表中写明慰问对象和事由的行",
    "Visits and the money given",
    "a visits register (date, person, kind, amount), or disbursements that say for whom and why",
  ),
  hardship: miss(
    "困难职工档案数、新建档、脱困、补助",
    "“困难职工档案”：姓名、建档日期、状态、补助金额",
    "Hardship files: in force, new, lifted, aid",
    "a hardship register: name, filed on, status, aid",
  ),
  hardshipFiled: miss(
    "本年新建档户数",
    "“困难职工档案”的“建档日期”列",
    "Files opened in the year",
    "the column Filed on of the hardship register",
  ),
  hardshipStatus: miss(
    "已脱困户数",
    "“困难职工档案”的“状态”列（在档、脱困）",
    "Files closed",
    "the column Status of the hardship register",
  ),
  hardshipSubsidy: miss(
    "困难职工补助金额",
    "“困难职工档案”的“补助金额”列",
    "Aid entered in hardship files",
    "the column Aid of the hardship register",
  ),
  mutual: miss(
    "医疗互助参保人数、参保率、补助",
    "“医疗互助”：姓名、参保日期、个人缴费、工会补助、赔付金额",
    "Mutual aid: enrolled, fees, benefits",
    "a mutual-aid register: name, enrolled, fees, benefit",
  ),
  donation: miss(
    "捐款募集和使用金额",
    "“收入”“支出”表的“资金来源”列写明帮困基金、捐款等单独核算的资金",
    "Donations raised and passed on",
    "the column Fund of the income and disbursements tabs, naming the donation fund",
  ),
  activities: miss(
    "活动项数、参加人次、活动支出",
    "“活动”表：活动日期、活动名称、活动类别、参加人数；“支出”表的“活动名称”列",
    "Activities, participants and spending",
    "an activities tab with date, activity, kind, participants; the column Activity of the disbursements",
  ),
  participants: miss(
    "参加活动人次",
    "“活动”表的“参加人数”列，或“活动参加名单”",
    "Participants",
    "the column Participants of the activities tab, or a participation register",
  ),
  works: miss("参赛作品件数", "“活动”表的“作品数”列", "Contest entries", "the column Entries of the activities tab"),
  winners: miss(
    "竞赛获奖、表彰人数",
    "“活动”表的“获奖人数”列，或“活动参加名单”的“获奖情况”列",
    "Prizes and commendations",
    "the column Winners of the activities tab, or Award of the participation register",
  ),
  contests: miss(
    "竞赛评比项数、获奖人数",
    "“活动”表中类别为“竞赛”的活动",
    "Contests and prizes",
    "contests in the activities tab",
  ),
  checkups: miss("体检人数", "“活动”表中的体检，或“活动参加名单”", "Check-ups", "check-ups in the activities tab"),
  resttrips: miss(
    "疗休养人数",
    "“活动”表中的疗休养，或“活动参加名单”",
    "Rest trips",
    "rest trips in the activities tab",
  ),
  honours: miss(
    "表彰先进人数",
    "“活动”表中类别为“表彰”的活动和获奖人数",
    "Commendations",
    "commendations in the activities tab, with winners",
  ),
  bodies: miss(
    "检查指导基层工会个数",
    "“活动”表中类别为“检查”的活动和“单位数”列",
    "Grassroots bodies inspected",
    "inspections in the activities tab, with the column Bodies",
  ),
  coverage: miss(
    "会员参与面",
    "“活动参加名单”：活动名称、姓名（或会员号）",
    "Share of members who took part",
    "a participation register: activity, name or member number",
  ),
} as const satisfies Readonly<Record<string, { readonly what: Bilingual; readonly needs: Bilingual }>>;

export type MissingKey = keyof typeof missingWords;

function miss(zh: string, zhNeeds: string, en: string, enNeeds: string) {
  return { what: { "zh-CN": zh, en }, needs: { "zh-CN": zhNeeds, en: enNeeds } };
}
