import { yuanOfFen } from "../../../src/core/values/fen.js";
import { draftRow, draftSheet, fenIn, type DraftColumn, type DraftRow, type DraftSheet } from "./draft.js";
import { dayIn } from "./journal.js";
import { unit } from "./unit.js";

const columns: readonly DraftColumn[] = [
  { title: "活动日期", width: 13, role: "listDay" },
  { title: "结束日期", width: 13, role: "listDay" },
  { title: "活动名称", width: 22, role: "planText" },
  { title: "活动内容", width: 30, role: "planText" },
  { title: "地点", width: 16, role: "planDate" },
  { title: "负责人", width: 10, role: "planDate" },
  { title: "参加人数", width: 9, role: "planDate" },
  { title: "获奖人数", width: 9, role: "planDate" },
  { title: "预算金额", width: 13, role: "moneyItem" },
  { title: "实际支出", width: 13, role: "moneyItem" },
  { title: "备注", width: 16, role: "planText" },
];

type Plan = readonly [
  on: string,
  title: string,
  content: string,
  place: string,
  people: number,
  yuan: number | null,
  more?: { readonly until?: string; readonly winners?: number },
];

const plan: readonly Plan[] = [
  ["01-10", "迎新年联欢会", "联欢、游戏", "学校礼堂", 360, 10000, { winners: 156 }],
  ["01-16", "春节慰问", "发放米油", "工会办公室", 393, 120000],
  ["01-20", "困难职工送温暖", "入户慰问", "校外", 4, 8000],
  ["02-12", "元宵节猜灯谜", "猜灯谜", "教工之家", 210, 2000],
  ["03-07", "三八节插花活动", "插花、健康讲座", "教工之家", 238, 9500],
  ["03-21", "师德宣传月", "展板、演讲", "校园", 390, 3500],
  ["04-12", "教职工春游", "植物园参观，当日往返", "青禾植物园", 354, 26000],
  ["04-22", "读书分享会", "购书、交流", "图书馆", 120, 6000],
  ["04-25", "教职工运动会", "田径、趣味项目", "体育场", 320, 28000, { winners: 168 }],
  ["05-21", "教学技能竞赛", "说课、课堂展示", "报告厅", 42, 7000, { winners: 18 }],
  ["05-27", "端午节慰问", "发放粽子", "工会办公室", 393, 60000],
  ["06-13", "心理健康讲座", "情绪管理", "报告厅", 180, 2400],
  ["07-10", "暑期送清凉", "慰问值班人员", "校园", 46, 3500],
  ["07-16", "优秀教师疗休养", "市内疗休养", "青禾职工疗养院", 24, 39000, { until: "07-20" }],
  ["08-18", "工会干部培训", "财务、民主管理", "市工人文化宫", 26, 5000, { until: "08-19" }],
  ["08-25", "金秋助学", "资助困难职工子女", "工会办公室", 3, 4500],
  ["09-09", "教师节表彰", "表彰、师徒结对", "学校礼堂", 390, 7000],
  ["09-25", "中秋国庆慰问", "发放月饼、大米", "工会办公室", 394, 140000],
  ["10-16", "慈善一日捐", "帮困基金募集", "工会办公室", 394, null],
  ["10-18", "教职工秋游", "湿地公园参观，当日往返", "青禾湿地公园", 342, 25000],
  ["10-28", "重阳节座谈会", "退休教师座谈", "教工之家", 40, 1200],
  ["11-07", "气排球比赛", "各组循环赛", "体育馆", 96, 10000, { winners: 40 }],
  ["12-12", "教职工书画展", "作品展、笔会", "美术馆", 60, 9000],
];

/** The year's plan with what each activity came to by the journal's rows that name it. */
export function activitiesSheet(journal: readonly DraftRow[]): DraftSheet {
  const body = plan.map(([on, title, content, place, people, yuan, more]) =>
    draftRow("entry", {
      活动日期: dayIn(on),
      结束日期: more?.until === undefined ? null : dayIn(more.until),
      活动名称: title,
      活动内容: content,
      地点: place,
      负责人: title.includes("比赛") || title.includes("运动会") ? unit.sports : unit.welfare,
      参加人数: people,
      获奖人数: more?.winners ?? null,
      预算金额: yuan,
      实际支出: yuan === null ? null : spentOn(title, journal),
      备注: null,
    }),
  );
  return draftSheet(
    "活动计划",
    columns,
    {
      title: "2025年工会活动计划及执行情况",
      line: `单位：${unit.name}　　　　　　单位：元`,
      body,
    },
    { table: "活动表" },
  );
}

function spentOn(title: string, journal: readonly DraftRow[]): number {
  const rows = journal.filter(({ values }) => values.get("活动名称") === title);
  return yuanOfFen(rows.reduce((sum, row) => sum + fenIn(row, "支出"), 0));
}
