import type { PageCell, SheetPage } from "../../../src/core/sheets/page.js";
import type { Area } from "../../../src/core/values/address.js";
import { across, banner, cell, down, heads, prose, text, typedPage } from "../typed-page.js";
import { unit } from "./unit.js";

type PlanLine = readonly [
  month: number,
  title: string,
  content: string,
  time: string,
  who: string,
  owner: string,
  yuan: number | null,
  kind: string,
  people?: number,
];

/** The year's plan as the union wrote it in January, with how many came where no list says so. */
export const plan: readonly PlanLine[] = [
  [1, "元旦趣味活动", "拔河、跳绳、踢毽子", "1月9日", "各片区教职工", "文体委", 6500, "文体活动", 212],
  [1, "走访慰问离退休教师", "走访离退休教师代表和病休教师", "1月15日", "离退休教师", "生活委", 6000, "走访慰问"],
  [1, "困难职工送温暖", "入户慰问困难教职工", "1月23日", "困难教职工", "生活委", 12000, "走访慰问", 8],
  [2, "春节慰问", "发放米油等慰问品", "2月6日", "全体会员", "生活委", 120000, "节日慰问"],
  [2, "元宵节猜灯谜", "线上线下猜灯谜", "2月27日", "全体会员", "文体委", 4000, "文体活动", 238],
  [3, "三八国际妇女节活动", "插花、女职工健康讲座", "2026.3.4-3.6", "女教职工", "女工委", 21000, "文体活动", 214],
  [3, "师德师风宣传月", "展板、师德演讲", "3月中旬", "全体教师", "宣教委", 4500, "教育宣传"],
  [4, "教职工运动会", "田径、趣味项目、广播操展示", "4月13日至14日", "各片区代表队", "文体委", 50000, "文体活动"],
  [4, "“书香校园”读书活动", "购书、读书分享会", "4月23日", "全体会员", "宣教委", 14000, "教育宣传", 96],
  [5, "五一劳动节慰问", "发放慰问品，表彰先进", "4月28日", "全体会员", "生活委", 45000, "节日慰问"],
  [5, "教职工健康体检", "每两年一次，在职教职工", "5月", "在职教职工", "女工委", null, "体检"],
  [5, "青年教师教学技能竞赛", "说课、板书、课堂展示", "5月20日", "35岁以下教师", "宣教委", 15000, "技能竞赛"],
  [6, "端午节慰问", "发放粽子、咸蛋", "6月12日", "全体会员", "生活委", 60000, "节日慰问"],
  [6, "区教代会", "审议工作报告和经费报告", "6月18日", "教代会代表", "办公室", 10000, "会议", 68],
  [7, "优秀教师疗休养", "省内两天一晚", "2026年7月16日—17日", "优秀教师60人", "生活委", 70000, "疗休养"],
  [7, "暑期送清凉", "慰问暑期值班和校园施工人员", "7月7日", "值班教职工", "生活委", 10000, "走访慰问"],
  [8, "工会干部业务培训", "财务、经审、民主管理", "8月10日-12日", "工会干部", "办公室", 25000, "培训", 42],
  [8, "金秋助学", "资助困难教职工子女", "8月25日", "困难教职工", "生活委", null, "走访慰问", 4],
  [9, "庆祝教师节", "表彰优秀教师，师徒结对", "9月8日", "全体教师", "宣教委", 58000, "表彰"],
  [9, "中秋、国庆慰问", "发放月饼、大米", "9月18日", "全体会员", "生活委", 106000, "节日慰问"],
  [10, "重阳节座谈会", "退休教师座谈", "10月15日", "退休教师", "生活委", 3500, "走访慰问", 36],
  [10, "慈善一日捐", "帮困基金募集", "10月20日", "全体会员", "办公室", null, "捐款"],
  [10, "教职工气排球比赛", "七个片区循环赛", "10月23日", "各片区代表队", "文体委", 12000, "文体活动"],
  [11, "特困教职工调研", "摸底、更新困难职工档案", "11月", "各片区", "生活委", null, "走访慰问"],
  [11, "教职工书画展", "征集作品，线上展示", "11月下旬", "全体会员", "宣教委", 6000, "文体活动"],
  [12, "整十岁集体生日会", "生日会、健康讲座", "12月11日", "整十岁会员", "女工委", 5000, "文体活动"],
  [12, "年终总结表彰", "工作总结、会费结算、先进评选", "12月25日", "工会干部", "办公室", 8000, "表彰"],
];

const titles = [
  "月份",
  "活动主题",
  "具体内容",
  "活动时间",
  "参加对象",
  "负责部门",
  "预算金额",
  "活动类别",
  "参加人数",
  "备注",
] as const;
const width = titles.length;
const first = 2;

/** The plan: header on row 2, a month's cell merged over its activities, times as words. */
export function planPage(): SheetPage {
  const merges: Area[] = [across(0, 0, width - 1)];
  const rows: PageCell[][] = plan.map(([month, title, content, time, who, owner, yuan, kind, people], index) => {
    const opens = plan[index - 1]?.[0] !== month;
    const count = plan.filter((line) => line[0] === month).length;
    if (opens && count > 1) merges.push(down(0, first + index, first + index + count - 1));
    return [
      text(opens ? `${month}月` : null),
      prose(title),
      prose(content),
      text(time),
      text(who),
      text(owner),
      cell("moneyItem", yuan),
      text(kind),
      text(people ?? null),
      prose(null),
    ];
  });
  return typedPage({
    name: "活动计划",
    rows: [banner("title", `${unit.name}2026年活动计划`, width), heads(...titles), ...rows],
    merges,
    widths: [8, 24, 32, 22, 16, 12, 13, 11, 10, 16],
    heights: [
      [0, 32],
      [1, 24],
    ],
    freezeRows: first,
    titleRows: { first: 0, last: 1 },
  });
}
