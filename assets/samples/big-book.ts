import type { SheetSnapshot, Snapshot } from "../../src/core/reading/snapshot.js";
import type { CellValue } from "../../src/core/values/cell.js";
import { dayOf, daysInMonth, type Day } from "../../src/core/values/day.js";
import { inventId, inventName, inventPhone } from "./people.js";
import { seeded, type Random } from "./random.js";

/** How many rows each tab of a large book has. */
export interface BookSize {
  readonly members: number;
  /** Rows of a long dues register: members × months paid. */
  readonly dues: number;
  readonly disbursements: number;
  readonly activities: number;
}

type Cells = readonly CellValue[];

const year = 2026;

/** A book of 2026 with as many rows as asked for, without errors, as a workbook read from a file would be. */
export function bigSnapshot(size: BookSize): Snapshot {
  const random = seeded(size.members + size.dues);
  const names = Array.from({ length: size.members }, (_, index) => inventName(random, isMale(index)));
  return {
    date1904: false,
    sheets: [
      sheet("设置", settings()),
      sheet("会员名册", members(names)),
      sheet("会费台账", dues(names, size.dues)),
      sheet("支出明细", disbursements(size.disbursements, random)),
      sheet("收入明细", income(size.members)),
      sheet("预算", budget(size.disbursements)),
      sheet("活动计划", activities(size.activities, random)),
    ],
  };
}

function sheet(name: string, values: readonly Cells[]): SheetSnapshot {
  return { name, visible: true, mark: null, values, merges: [], tables: [], hiddenRows: [], hiddenColumns: [] };
}

function settings(): Cells[] {
  return [
    ["项目", "值"],
    ["单位名称", "青禾市教育工会"],
    ["年度", year],
    ["上年结余", 2000000],
    ["帮困基金上年结余", 100000],
  ];
}

/** Monthly base by position in the roster: 6000 … 9900 yuan in steps of 100. */
function baseOf(index: number): number {
  return 6000 + (index % 40) * 100;
}

function isMale(index: number): boolean {
  return index % 2 === 0;
}

function numberOf(index: number): string {
  return String(index + 1).padStart(6, "0");
}

function members(names: readonly string[]): Cells[] {
  const rows: Cells[] = [
    ["会员号", "姓名", "性别", "出生日期", "身份证号", "部门", "入会时间", "会籍状态", "用工形式", "月工资", "电话"],
  ];
  names.forEach((name, index) => {
    const male = isMale(index);
    const birth = someDay(1967 + (index % 36), index);
    const id = inventId(index % 90, birth, male, Math.floor(index / 180));
    const school = `第${(index % 60) + 1}小学`;
    const joined = someDay(2005 + (index % 20), index * 7);
    const kind = index % 12 === 0 ? "合同" : "在编";
    rows.push([
      numberOf(index),
      name,
      male ? "男" : "女",
      birth,
      id,
      school,
      joined,
      "在会",
      kind,
      baseOf(index),
      inventPhone(index % 10000),
    ]);
  });
  return rows;
}

function dues(names: readonly string[], payments: number): Cells[] {
  const rows: Cells[] = [["会员号", "姓名", "所属月份", "缴费日期", "实缴金额", "缴费方式"]];
  for (let index = 0; index < payments; index += 1) {
    const member = index % names.length;
    const month = (Math.floor(index / names.length) % 12) + 1;
    const paidOn = dayOf(year, month, 15);
    rows.push([
      numberOf(member),
      names[member] ?? null,
      `${year}年${month}月`,
      paidOn,
      baseOf(member) * 0.005,
      "工资代扣",
    ]);
  }
  return rows;
}

const purposes = [
  ["节日慰问会员米油", "职工活动支出", "会员活动"],
  ["教职工运动会器材", "职工活动支出", "文体活动"],
  ["读书活动购书", "职工活动支出", "职工教育"],
  ["困难职工帮扶", "维权支出", "困难职工帮扶"],
  ["工会干部培训", "业务支出", "培训"],
  ["慰问住院会员", "维权支出", "送温暖"],
] as const;

function disbursements(count: number, random: Random): Cells[] {
  const rows: Cells[] = [
    ["日期", "凭证号", "摘要", "科目", "明细科目", "金额", "资金来源", "收款人", "经手人", "证明人", "审批人"],
  ];
  for (let index = 0; index < count; index += 1) {
    const [summary, account, item] = purposes[index % purposes.length] ?? purposes[0];
    const date = (dayOf(year, 1, 5) ?? 0) + Math.floor((index * 350) / count);
    const amount = random.whole(10000, 300000) / 100;
    const fund = index % 50 === 3 ? "帮困基金" : "工会经费";
    rows.push([
      date,
      `记-${String(index + 1).padStart(5, "0")}`,
      summary,
      account,
      item,
      amount,
      fund,
      `商户${index % 97}`,
      "何子衡",
      "宋晓岚",
      "顾明远",
    ]);
  }
  return rows;
}

function income(memberCount: number): Cells[] {
  const rows: Cells[] = [["日期", "凭证号", "摘要", "科目", "金额", "资金来源"]];
  for (let month = 1; month <= 12; month += 1) {
    const day = dayOf(year, month, 20);
    rows.push([day, `收-${month}01`, `${month}月会费`, "会费收入", memberCount * 39, "工会经费"]);
    rows.push([day, `收-${month}02`, `${month}月拨缴经费`, "拨缴经费收入", memberCount * 110, "工会经费"]);
  }
  rows.push([dayOf(year, 10, 30), "收-1003", "一日捐", "其他收入", memberCount * 50, "帮困基金"]);
  return rows;
}

function budget(payments: number): Cells[] {
  const each = payments * 500;
  return [
    ["收支类别", "科目", "明细科目", "预算数"],
    ["收入", "拨缴经费收入", null, each * 3],
    ["支出", "职工活动支出", "会员活动", each * 2],
    ["支出", "职工活动支出", "文体活动", each],
    ["支出", "职工活动支出", "职工教育", each],
    ["支出", "维权支出", "困难职工帮扶", each],
    ["支出", "维权支出", "送温暖", each],
    ["支出", "业务支出", "培训", each],
  ];
}

function activities(count: number, random: Random): Cells[] {
  const rows: Cells[] = [["活动日期", "活动名称", "活动内容", "地点", "负责人", "参加人数", "预算金额"]];
  for (let index = 0; index < count; index += 1) {
    const date = (dayOf(year, 1, 6) ?? 0) + Math.floor((index * 350) / count);
    rows.push([
      date,
      `第${(index % 60) + 1}小学教职工活动`,
      "座谈、比赛",
      "教工之家",
      "宣教组",
      random.whole(20, 200),
      3000,
    ]);
  }
  return rows;
}

function someDay(inYear: number, index: number): Day {
  const month = (index % 12) + 1;
  return dayOf(inYear, month, ((index * 5) % daysInMonth(inYear, month)) + 1) ?? 0;
}
