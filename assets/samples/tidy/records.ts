import { dayOf, dayOfIso } from "../../../src/core/values/day.js";
import { inventId, inventName, inventPhone } from "../people.js";
import { seeded } from "../random.js";

/** A row under its column keys: texts, yuan, and days as serials. */
export type RecordRow = Readonly<Record<string, string | number>>;

const departments = ["语文组", "数学组", "英语组", "艺体组", "行政后勤"] as const;
const random = seeded(2025);
const names = distinctNames(32);

/** A small school union in 2025, complete and without errors; every figure can be checked by hand. */
export const tidy = {
  settings: {
    单位名称: "青禾一小工会委员会",
    年度: 2025,
    上年结余: 20000,
    帮困基金上年结余: 3000,
  },
  members: [...Array.from({ length: 30 }, (_, index) => active(index)), retired(30), retired(31)],
  dues: Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) => duesOf(month)),
  income: [
    income("2025-03-31", "收-001", "一季度会费", "会费收入", 3060),
    income("2025-04-15", "收-002", "一季度拨缴经费", "拨缴经费收入", 9000),
    income("2025-05-12", "收-003", "行政补助运动会经费", "行政补助收入", 8000),
    income("2025-06-30", "收-004", "二季度会费", "会费收入", 3060),
    income("2025-07-15", "收-005", "二季度拨缴经费", "拨缴经费收入", 9000),
    income("2025-07-22", "收-006", "上级补助疗休养", "上级补助收入", 5000),
    income("2025-09-30", "收-007", "三季度会费", "会费收入", 3090),
    income("2025-10-15", "收-008", "三季度拨缴经费", "拨缴经费收入", 9000),
    income("2025-10-17", "收-009", "慈善一日捐", "其他收入", 1600, "帮困基金"),
    income("2025-12-21", "收-010", "全年存款利息", "其他收入", 150.4),
    income("2025-12-25", "收-011", "四季度拨缴经费", "拨缴经费收入", 9000),
    income("2025-12-31", "收-012", "四季度会费", "会费收入", 3150),
  ],
  disbursements: [
    paid("2025-01-17", "记-001", "春节慰问会员米油 29×300元", "职工活动支出", "会员活动", 8700),
    paid("2025-03-07", "记-002", "三八节插花活动", "职工活动支出", "其他活动", 1800),
    paid("2025-04-18", "记-003", "教职工运动会服装、奖品", "职工活动支出", "文体活动", 6200),
    paid("2025-05-29", "记-004", "端午节慰问会员粽子 29×150元", "职工活动支出", "会员活动", 4350),
    paid("2025-06-20", "记-005", "心理健康讲座课酬", "职工服务支出", "心理咨询", 2000),
    paid("2025-07-25", "记-006", "优秀教师疗休养", "职工活动支出", "劳模职工疗休养", 9000),
    paid("2025-09-09", "记-007", "教师节表彰奖品", "职工活动支出", "其他活动", 3000),
    paid("2025-09-29", "记-008", "中秋、国庆慰问会员 30×250元", "职工活动支出", "会员活动", 7500),
    paid("2025-10-16", "记-009", "困难职工帮扶", "维权支出", "困难职工帮扶", 2000),
    paid("2025-11-12", "记-010", "工会干部培训", "业务支出", "培训", 1500),
    paid("2025-11-20", "记-011", "救助患病教师", "维权支出", "困难职工帮扶", 1000, "帮困基金"),
    paid("2025-12-24", "记-012", "会员生日蛋糕券 30×200元", "职工活动支出", "会员活动", 6000),
    paid("2025-12-26", "记-013", "办公用品", "业务支出", "其他", 320.4),
  ],
  budget: [
    budget("收入", "会费收入", "", 12000),
    budget("收入", "拨缴经费收入", "", 36000),
    budget("收入", "上级补助收入", "", 5000),
    budget("收入", "行政补助收入", "", 8000),
    budget("收入", "其他收入", "", 200),
    budget("支出", "职工活动支出", "文体活动", 6500),
    budget("支出", "职工活动支出", "劳模职工疗休养", 9000),
    budget("支出", "职工活动支出", "会员活动", 27000),
    budget("支出", "职工活动支出", "其他活动", 5000),
    budget("支出", "职工服务支出", "心理咨询", 2000),
    budget("支出", "维权支出", "困难职工帮扶", 2000),
    budget("支出", "业务支出", "培训", 1500),
    budget("支出", "业务支出", "其他", 500),
  ],
  activities: [
    activity("2025-01-17", "春节慰问", "发放慰问品", "工会办公室", 29, 8700),
    activity("2025-03-07", "三八节插花活动", "插花、座谈", "女工委", 22, 1800),
    activity("2025-04-18", "教职工运动会", "田径、趣味项目", "体育组", 29, 6200),
    activity("2025-05-29", "端午节慰问", "发放粽子", "工会办公室", 29, 4350),
    activity("2025-06-20", "心理健康讲座", "情绪管理", "女工委", 29, 2000),
    activity("2025-07-24", "优秀教师疗休养", "省内两天一晚", "工会办公室", 8, 9000),
    activity("2025-09-09", "教师节表彰", "表彰、师徒结对", "教务处", 30, 3000),
    activity("2025-09-29", "中秋、国庆慰问", "发放慰问品", "工会办公室", 30, 7500),
    activity("2025-10-17", "慈善一日捐", "帮困基金募集", "工会办公室", 30, 0),
    activity("2025-12-24", "集体生日会", "蛋糕券、联欢", "工会办公室", 30, 6000),
  ],
} as const satisfies Record<string, readonly RecordRow[] | RecordRow>;

/** Wages and monthly dues: 4008.50 + 2000 → 6000 × 0.5% = 30.00, 7000 → 35.00, 8000 → 40.00; ten members each. */
function wageOf(index: number): { readonly postWage: number; readonly gradeWage: number; readonly dues: number } {
  if (index < 10) return { postWage: 4008.5, gradeWage: 2000, dues: 30 };
  return index < 20 ? { postWage: 4500, gradeWage: 2500, dues: 35 } : { postWage: 5000, gradeWage: 3000, dues: 40 };
}

/** The tenth member joined on 1 September 2025. */
function joinedOn(index: number): number {
  return (index === 9 ? dayOf(2025, 9, 1) : dayOf(2008 + (index % 12), 9, 1)) ?? 0;
}

function person(index: number, bornIn: number): RecordRow {
  const male = index % 4 === 0;
  const birth = dayOf(bornIn, (index % 12) + 1, 3 + ((index * 5) % 24)) ?? 0;
  return {
    memberNo: numberOf(index),
    name: names[index] ?? "",
    sex: male ? "男" : "女",
    ethnicity: "汉族",
    birthDate: birth,
    idNumber: inventId(11, birth, male, index + 1),
    politics: index % 3 === 0 ? "中共党员" : "群众",
    education: "本科",
    department: departments[index % departments.length] ?? "",
    position: "教师",
    phone: inventPhone(9000 + index),
  };
}

function active(index: number): RecordRow {
  const { postWage, gradeWage } = wageOf(index);
  const bornIn = index === 9 ? 2002 : 1970 + (index % 16);
  return {
    ...person(index, bornIn),
    joinDate: joinedOn(index),
    status: "在会",
    employment: "在编",
    postWage,
    gradeWage,
  };
}

function retired(index: number): RecordRow {
  const left = dayOf(2023, 6, 30) ?? 0;
  const joinDate = dayOf(1985, 9, 1) ?? 0;
  return { ...person(index, 1963), joinDate, leaveDate: left, status: "退休", employment: "退休" };
}

/** Each member's payment for the month, taken from the wage of the 15th. */
function duesOf(month: number): RecordRow[] {
  return Array.from({ length: 30 }, (_, index) => index)
    .filter((index) => index !== 9 || month >= 9)
    .map((index) => ({
      memberNo: numberOf(index),
      name: names[index] ?? "",
      month: `2025年${month}月`,
      payDate: dayOf(2025, month, 15) ?? 0,
      amount: wageOf(index).dues,
      method: "工资代扣",
    }));
}

function distinctNames(count: number): string[] {
  const made = new Set<string>();
  while (made.size < count) made.add(inventName(random, made.size % 4 === 0));
  return [...made];
}

function numberOf(index: number): string {
  return String(index + 1).padStart(4, "0");
}

function income(
  date: string,
  voucherNo: string,
  summary: string,
  account: string,
  amount: number,
  fund = "工会经费",
): RecordRow {
  return { date: dayOfIso(date) ?? 0, voucherNo, summary, account, amount, fund };
}

function paid(
  date: string,
  voucherNo: string,
  summary: string,
  account: string,
  item: string,
  amount: number,
  fund = "工会经费",
): RecordRow {
  const signed = { handler: "李文静", witness: "周海燕", approver: "陈志远" };
  return { date: dayOfIso(date) ?? 0, voucherNo, summary, account, item, amount, fund, ...signed, method: "转账" };
}

function budget(direction: string, account: string, item: string, amount: number): RecordRow {
  return { direction, account, item, budget: amount };
}

function activity(
  date: string,
  title: string,
  content: string,
  owner: string,
  participants: number,
  amount: number,
): RecordRow {
  return { date: dayOfIso(date) ?? 0, title, content, place: "教工之家", owner, participants, budget: amount };
}
