import type { BuiltSheet } from "../../../../src/core/sheets/built-sheet.js";
import type { FigureKey } from "../../../../src/core/sheets/work-summary/figure-words.js";
import { parseA1 } from "../../../../src/core/values/address.js";
import type { CellValue } from "../../../../src/core/values/cell.js";
import type { Sheets } from "../dues/dues-book.js";

export const settings: readonly (readonly CellValue[])[] = [["上年结余", 5000]];

/** A school's year up to 10 July 2026, small enough to be counted by eye. */
export const summaryBook: Sheets = {
  会员: [
    ["会员号", "姓名", "性别", "部门", "入会时间", "离会时间", "会籍状态", "用工形式", "月工资"],
    ["0001", "王芳", "女", "语文组", "2010-01-01", null, "在会", "在编", 6000],
    ["0002", "李强", "男", "语文组", "2010-01-01", null, "在会", "在编", 5000],
    ["0003", "张敏", "女", "数学组", "2026-03-02", null, "在会", "合同", 4000],
    ["0004", "赵静", "女", "数学组", "2026-05-08", null, "在会", "临时", 4000],
    ["0005", "钱亮", "男", "数学组", "2010-01-01", "2026-02-20", "转出", "在编", 4000],
    ["0006", "孙丽", "女", "数学组", "2000-01-01", "2026-04-30", "退休", "在编", null],
    ["0007", "周平", "男", "语文组", "2000-01-01", "2015-06-30", "退休", "在编", null],
    ["0008", "吴凡", "男", "语文组", "2026-09-01", null, "在会", "在编", 4000],
  ],
  会费: [
    ["会员号", "姓名", "1月", "2月", "3月", "4月", "5月", "6月"],
    ["0001", "王芳", 30, 30, 30, 30, 30, 30],
    ["0002", "李强", 25, 25, 25, 25, null, null],
    ["0003", "张敏", null, null, 20, 20, 20, 20],
    ["0004", "赵静", null, null, null, null, 20, 20],
  ],
  收入: [
    ["日期", "摘要", "科目", "金额", "资金来源"],
    [46030, "拨缴经费", "拨缴经费收入", 20000, null],
    [46040, "会费", "会费收入", 400, null],
    [46050, "一日捐", "捐款收入", 800, "帮困基金"],
  ],
  支出: [
    ["日期", "摘要", "科目", "明细科目", "金额", "慰问类型", "收款人", "活动名称", "资金来源"],
    [46052, "慰问困难会员李强", "维权支出", "困难职工帮扶", 1000, "困难", "李强", null, null],
    [46053, "慰问困难会员张敏", "维权支出", "困难职工帮扶", 1500.5, "困难", "张敏", null, null],
    [46060, "住院慰问", "维权支出", "送温暖", 500, "住院", "赵静", null, null],
    [46089, "三八节插花材料", "职工活动支出", "文体活动", 1200, null, "某某花店", "三八妇女节插花", null],
    [46090, "三八节场地", "职工活动支出", "文体活动", 300, null, "某某宾馆", "三八妇女节插花", null],
    [46120, "救助", "其他支出", null, 300, null, "张敏", null, "帮困基金"],
  ],
  活动: [
    ["活动日期", "活动名称", "活动类别", "参加人数", "获奖人数", "作品数", "单位数"],
    [46089, "三八妇女节插花", "文化活动", 4, null, null, null],
    [46142, "青年教师教学比赛", "竞赛", 3, 2, 5, null],
    [46150, "财务工作检查", "检查", null, null, null, 6],
    [46160, "先进工会小组表彰", "表彰", 4, 2, null, null],
    [46300, "秋季趣味运动会", "体育", 5, null, null, null],
  ],
  慰问登记: [
    ["慰问日期", "被慰问人", "单位", "慰问类型", "慰问金额", "慰问人", "是否入账"],
    [46052, "李强", "语文组", "困难", 1000, "工会", "是"],
    [46061, "王芳", "语文组", "结婚", 600, "工会", "否"],
  ],
  困难职工档案: [
    ["姓名", "工作单位", "困难类别", "致困原因", "建档日期", "状态", "补助金额"],
    ["李强", "语文组", "相对困难", "本人患重大疾病", "2025-03-01", "在档", 1000],
    ["张敏", "数学组", "深度困难", "配偶失业", "2026-02-01", "在档", 1500],
    ["孙丽", "数学组", "相对困难", "子女上学", "2024-02-01", "脱困", null],
  ],
  医疗互助: [
    ["会员号", "姓名", "单位", "参保日期", "个人缴费", "工会补助", "赔付金额", "赔付日期"],
    ["0001", "王芳", "语文组", "2026-05-01", 40, 40, null, null],
    ["0002", "李强", "语文组", "2026-05-01", 40, 40, 1860, "2026-06-01"],
    ["0003", "张敏", "数学组", "2026-05-02", 40, 40, null, null],
  ],
  活动参加名单: [
    ["活动名称", "活动日期", "会员号", "姓名", "获奖情况"],
    ["三八妇女节插花", 46089, "0001", "王芳", null],
    ["三八妇女节插花", 46089, "0003", "张敏", null],
    ["教职工体检", 46145, "0001", "王芳", null],
    ["教职工体检", 46145, "0002", "李强", null],
    ["教职工体检", 46145, null, "郑外人", null],
    ["教职工疗休养", 46146, "0002", "李强", null],
  ],
};

/** The figures shown, by key: what their cells show this year. */
export function figuresOf({ page }: BuiltSheet, column = 2): Readonly<Record<string, CellValue>> {
  return Object.fromEntries(
    page.rows.slice(5).flatMap((cells) => {
      const key = cells[8]?.value;
      return typeof key === "string" ? [[key, cells[column]?.value ?? null]] : [];
    }),
  );
}

/** The sentences in order, in Chinese or English. */
export function sentencesAt({ page }: BuiltSheet, language: "zh" | "en"): readonly string[] {
  return page.rows.slice(5).flatMap((cells) => {
    const cell = cells[language === "zh" ? 6 : 7];
    return cell?.role === "listText" && typeof cell.value === "string" ? [cell.value] : [];
  });
}

/** The rows listed behind a figure; none for one that is made from others. */
export function rowsBehind(
  { page }: BuiltSheet,
  key: FigureKey,
): readonly {
  readonly place: CellValue;
  readonly adds: number;
  readonly name: CellValue;
  readonly formula: string | null;
}[] {
  const row = page.rows.findIndex((cells) => cells[8]?.value === key);
  const target = /!([A-Z]+\d+)"/.exec(page.rows[row]?.[5]?.formula ?? "")?.[1];
  const head = target === undefined ? null : parseA1(target);
  if (head === null || page.outline?.get(head.row + 1) === undefined) return [];
  const rows = [];
  for (let at = head.row + 1; page.outline.has(at); at += 1) {
    const [place, , adds, name] = page.rows[at] ?? [];
    const { value = null, formula = null } = adds ?? {};
    rows.push({ place: place?.value ?? null, adds: Number(value), name: name?.value ?? null, formula });
  }
  return rows;
}
