import { yuanOfFen } from "../../../src/core/values/fen.js";
import { partsOfDay } from "../../../src/core/values/day.js";
import { donated, spent, type Entry } from "./ledger-entry.js";
import { inRegister, lastMonth, members, owes } from "./members.js";
import { areas } from "./unit.js";
import { visits, type Visit } from "./visits.js";

const gift = "职工活动支出/会员活动";
const culture = "职工活动支出/文体活动";
const otherActivity = "职工活动支出/其他活动";
const warmth = "维权支出/送温暖";
const hardship = "维权支出/困难职工帮扶";

/** Everybody who is a member in a month and not retired gets the festival gift. */
function heads(month: number): number {
  return members.filter((member) => inRegister(member) && owes(member, month)).length;
}

/** What each kind of visit is booked to. */
const visitAccounts: Readonly<Record<Visit["kind"], string>> = {
  住院: warmth,
  结婚: gift,
  生育: gift,
  丧事: warmth,
  退休: gift,
};

/** What was spent during the year, in no order. */
export const payments: readonly Entry[] = [
  ...winter(),
  ...spring(),
  ...summer(),
  ...autumn(),
  ...Array.from({ length: lastMonth }, (_, index) => birthdays(index + 1)),
  ...Array.from({ length: lastMonth }, (_, index) =>
    spent([index + 1, 21], `${index + 1}月银行手续费`, "业务支出/其他", 15 + (index % 3) * 5),
  ),
  ...visits.map(({ day, member, kind, amount }) => {
    const { month, day: date } = partsOfDay(day);
    return spent([month, date], `慰问${kind}会员${member.name}`, visitAccounts[kind], yuanOfFen(amount));
  }),
  ...areas.flatMap(({ name, members: size }) => [
    spent([4, 21], `${name}上半年活动经费`, culture, size * 60),
    spent([10, 13], `${name}下半年活动经费`, culture, size * 60),
  ]),
  donated(spent([2, 4], "春节前救助特困教职工3人", hardship, 6000)),
  donated(spent([8, 25], "金秋助学：资助困难教职工子女4人", hardship, 8000)),
  donated(spent([6, 9], "重大疾病专项救助（河口片区）", hardship, 5000)),
];

function winter(): Entry[] {
  return [
    spent([1, 6], "购办公用纸、硒鼓", "业务支出/其他", 486.5),
    spent([1, 9], "元旦教职工趣味活动奖品", culture, 6380),
    spent([1, 15], "走访慰问离退休教师代表", warmth, 5600),
    spent([1, 23], "困难职工春节送温暖（8人）", warmth, 12000),
    spent([2, 6], "春节慰问会员米油", gift, heads(2) * 320),
    spent([2, 10], "工会干部培训资料费", "业务支出/培训", 1840),
    spent([2, 27], "元宵节猜灯谜活动奖品", culture, 3860),
    spent([3, 4], "三八节插花活动（7个片区）", otherActivity, 17640),
    spent([3, 6], "女职工心理健康讲座课酬", "职工服务支出/心理咨询", 3000),
    spent([3, 20], "学雷锋、师德师风宣传展板", "职工活动支出/宣传活动", 4260),
  ];
}

function spring(): Entry[] {
  return [
    spent([4, 10], "教职工运动会服装", culture, 28800),
    spent([4, 13], "教职工运动会裁判费、场地费", culture, 7450),
    spent([4, 14], "教职工运动会奖品", culture, 12600),
    spent([4, 23], "“书香校园”读书活动购书", "职工活动支出/职工教育", 13520),
    spent([4, 28], "劳动节慰问会员（食用油）", gift, heads(4) * 120),
    spent([5, 8], "职工医疗互助金（工会承担部分）", "职工服务支出/职工互助保障", heads(5) * 40),
    spent([5, 15], "乒乓球台2张（城关、东湖教工之家）", "资本性支出/专用设备购置", 5960),
    spent([5, 20], "青年教师教学技能竞赛评委费、奖品", "职工服务支出/劳动和技能竞赛", 14400),
    spent([6, 12], "端午节慰问会员粽子、咸蛋", gift, heads(6) * 160),
    spent([6, 18], "区教代会会议费", "业务支出/会议", 9680),
  ];
}

function summer(): Entry[] {
  return [
    spent([7, 7], "暑期送清凉（绿豆、毛巾、藿香正气水）", warmth, 9300),
    spent([7, 17], "优秀教师疗休养（60人，省内两天一晚）", "职工活动支出/劳模职工疗休养", 69000),
    spent([7, 24], "教工之家阅览角更新", "职工服务支出/建家活动", 8650),
    spent([8, 12], "工会干部业务培训（食宿、师资）", "业务支出/培训", 21360),
    spent([8, 20], "法律顾问费（劳动人事争议咨询）", "维权支出/法律援助", 6000),
  ];
}

function autumn(): Entry[] {
  return [
    spent([9, 8], "教师节表彰优秀教师奖品", otherActivity, 54600),
    spent([9, 10], "教师节师徒结对仪式布置", "职工活动支出/宣传活动", 2980),
    spent([9, 18], "中秋、国庆慰问会员月饼、大米", gift, heads(9) * 280),
    spent([9, 24], "困难职工中秋帮扶（12人）", hardship, 14400),
    spent([10, 15], "重阳节退休教师座谈茶点", otherActivity, 3420),
    spent([10, 19], "心理健康讲座（北桥、河口片区）", "职工服务支出/心理咨询", 4000),
    spent([10, 23], "教职工气排球比赛奖品、裁判费", culture, 11820),
    spent([10, 27], "经审专项审计费", "业务支出/专项业务", 5000),
  ];
}

/** Cake vouchers of 300 yuan for those born in the month. */
function birthdays(month: number): Entry {
  const born = members.filter(
    (member) => inRegister(member) && owes(member, month) && partsOfDay(member.birth).month === month,
  );
  return spent([month, 25], `${month}月会员生日蛋糕券（${born.length}人）`, gift, born.length * 300);
}
