import { keepBooks } from "../../../../src/app/keep-books.js";
import { settleFindings } from "../../../../src/app/settle-findings.js";
import type { SheetSnapshot } from "../../../../src/core/reading/snapshot.js";
import type { BuiltSheet, NotBuilt, SheetInput } from "../../../../src/core/sheets/built-sheet.js";
import type { SheetPage } from "../../../../src/core/sheets/page.js";
import { limitSettings } from "../../../../src/core/tabs/limit-settings.js";
import type { CellValue } from "../../../../src/core/values/cell.js";
import { dayOf } from "../../../../src/core/values/day.js";
import type { Language } from "../../../../src/core/values/language.js";
import { book, sheet } from "../../reading/grid.js";
import { sheetInput } from "../sheet-input.js";

/** Sheets by name: rows of cells, row 1 first. */
export type Sheets = Readonly<Record<string, readonly (readonly CellValue[])[]>>;

/** What sheets are made from, read and checked from a workbook on 2026-12-31. */
export function auditInput(sheets: Sheets, more: Partial<SheetInput> = {}): SheetInput {
  const language: Language = more.language ?? "zh-CN";
  const options = { language, today: dayOf(2026, 12, 31) ?? 0, year: null };
  const snapshot = book(...Object.entries(sheets).map(([name, rows]) => sheet(name, rows)));
  const books = keepBooks(snapshot, options);
  const { findings, coverage } = settleFindings(books, options);
  return sheetInput(books, { findings, notRun: coverage.notRun, rules: books.rules, ...more, today: options.today });
}

/** The page that was built. Throws the reason where none was. */
export function pageOf(built: BuiltSheet | NotBuilt): SheetPage {
  if ("notBuilt" in built) throw new Error(built.notBuilt["zh-CN"]);
  return built.page;
}

/** A page as a later run finds it in the workbook, with what people wrote into it: texts by `row,column` (0-based), rows put above it. */
export function found(
  page: SheetPage,
  written: readonly { readonly row: number; readonly column: number; readonly value: CellValue }[] = [],
  rowsAbove = 0,
): SheetSnapshot {
  const values = page.rows.map((cells) => cells.map((cell): CellValue => cell?.value ?? null));
  for (const { row, column, value } of written) {
    const cells = values[row];
    if (cells === undefined) throw new Error(`no row ${row}`);
    cells[column] = value;
  }
  const above = Array.from({ length: rowsAbove }, (): CellValue[] => []);
  return { ...sheet(page.name, [...above, ...values]), mark: page.mark };
}

/** The 0-based row of the first line that holds a text in a column, behind `from`. */
export function rowWith(page: SheetPage, column: number, value: string | number, from = 0): number {
  const row = page.rows.findIndex((cells, index) => index >= from && cells[column]?.value === value);
  if (row < 0) throw new Error(`no line with ${value}`);
  return row;
}

/** The values of a row, as the sheet shows them. */
export function shown(page: SheetPage, row: number): (string | number | null)[] {
  return (page.rows[row] ?? []).map((cell) => cell?.value ?? null);
}

/** A row of the settings for every limit there is, so that no rule lacks one. */
export function everyLimit(): (readonly CellValue[])[] {
  return Object.values(limitSettings).flatMap(({ name, kind }): (readonly CellValue[])[] => {
    if (kind === "money") return [[name["zh-CN"], 5000]];
    if (kind === "rate") return [[name["zh-CN"], 0.5]];
    return kind === "number" ? [[name["zh-CN"], 3]] : [];
  });
}

/** A sound book with every tab, every column that rules look at, every limit, and last year's accounts. */
export const fullBook: Sheets = {
  设置: [
    ["项目", "值"],
    ["单位名称", "某某小学工会"],
    ["统一社会信用代码", "81350200MC1234567Y"],
    ["省份", "福建"],
    ["年度", 2026],
    ["上年结余", 20000],
    ["帮困基金上年结余", 3000],
    ...everyLimit(),
  ],
  会员: [
    ["会员号", "姓名", "性别", "入会时间", "会籍状态", "离会时间", "岗位工资", "薪级工资"],
    ["A001", "王芳", "女", "2020-09-01", "在册", null, 3000, 1000],
    ["A002", "李强", "男", "2020-09-01", "在册", null, 3000, 1200],
    ["A003", "周静", "女", "2020-09-01", "在册", null, 3000, 1400],
  ],
  会费: [
    ["会员号", "姓名", "缴费日期", "缴费月份", "金额"],
    ...["王芳", "李强", "周静"].flatMap((name, index) =>
      Array.from({ length: 12 }, (_, month) => [
        `A00${index + 1}`,
        name,
        `2026-${String(month + 1).padStart(2, "0")}-10`,
        `2026-${String(month + 1).padStart(2, "0")}`,
        20 + index,
      ]),
    ),
  ],
  收入: [
    ["日期", "凭证号", "摘要", "科目", "金额", "资金来源", "余额"],
    ["2026-01-10", "收-001", "一季度拨缴经费", "拨缴经费收入", 9000, "工会经费", 29000],
    ["2026-06-20", "收-002", "利息", "其他收入", 12.5, "工会经费", 29012.5],
    ["2026-09-20", "收-003", "慈善捐款", "其他收入", 500, "帮困基金", 29512.5],
    ["2026-12-10", "收-004", "全年会费", "会费收入", 756, "工会经费", 30268.5],
  ],
  支出: [
    [
      "日期",
      "凭证号",
      "摘要",
      "科目",
      "明细科目",
      "金额",
      "资金来源",
      "收款人",
      "会员号",
      "慰问类型",
      "活动名称",
      "经手人",
      "证明人",
      "审批人",
      "付款方式",
    ],
    [
      "2026-02-05",
      "记-001",
      "春节慰问会员米油",
      "职工活动支出",
      "会员活动",
      600,
      "工会经费",
      "某某超市",
      null,
      null,
      "春节慰问",
      "李强",
      "周静",
      "陈明",
      "转账",
    ],
    [
      "2026-03-08",
      "记-002",
      "插花活动材料",
      "职工活动支出",
      "文体活动",
      486.4,
      "工会经费",
      "某某花店",
      null,
      null,
      "插花",
      "李强",
      "周静",
      "陈明",
      "转账",
    ],
    [
      "2026-04-18",
      "记-003",
      "慰问住院会员王芳",
      "职工服务支出",
      "送温暖",
      300,
      "工会经费",
      "王芳",
      "A001",
      "住院",
      null,
      "李强",
      "周静",
      "陈明",
      "转账",
    ],
    [
      "2026-05-20",
      "记-004",
      "办公用品",
      "业务支出",
      "其他业务支出",
      86.2,
      "工会经费",
      "某某文具店",
      null,
      null,
      null,
      "李强",
      "周静",
      "陈明",
      "转账",
    ],
    [
      "2026-10-20",
      "记-005",
      "困难补助",
      "维权支出",
      "困难职工帮扶",
      400,
      "帮困基金",
      "李强",
      "A002",
      "困难",
      null,
      "王芳",
      "周静",
      "陈明",
      "转账",
    ],
  ],
  预算: [
    ["科目", "明细科目", "预算数"],
    ["会费收入", null, 756],
    ["拨缴经费收入", null, 36000],
    ["其他收入", null, 100],
    ["职工活动支出", "会员活动", 3000],
    ["职工活动支出", "文体活动", 3000],
    ["职工服务支出", "送温暖", 2000],
    ["业务支出", "其他业务支出", 500],
  ],
  活动: [
    ["活动日期", "活动名称", "参加人数", "获奖人数", "预算", "实际支出"],
    ["2026-02-05", "春节慰问", 3, 0, 700, 600],
    ["2026-03-08", "插花", 3, 1, 500, 486.4],
  ],
  对账单: [
    ["交易日期", "摘要", "借方发生额", "贷方发生额", "余额", "对方户名"],
    ["2026-01-10", "一季度拨缴经费", null, 9000, 32000, "某某区总工会"],
    ["2026-02-05", "春节慰问会员米油", 600, null, 31400, "某某超市"],
    ["2026-03-08", "插花活动材料", 486.4, null, 30913.6, "某某花店"],
    ["2026-04-18", "慰问住院会员王芳", 300, null, 30613.6, "王芳"],
    ["2026-05-20", "办公用品", 86.2, null, 30527.4, "某某文具店"],
    ["2026-06-20", "利息", null, 12.5, 30539.9, null],
    ["2026-09-20", "慈善捐款", null, 500, 31039.9, "某某慈善会"],
    ["2026-10-20", "困难补助", 400, null, 30639.9, "李强"],
    ["2026-12-10", "全年会费", null, 756, 31395.9, "某某小学"],
  ],
  "2025年决算": [
    ["2025年经费收支决算表", null],
    ["项目", "决算数"],
    ["本年收入合计", 30000],
    ["本年支出合计", 28000],
    ["加：上年结余", 18000],
    ["期末滚存结余", 20000],
  ],
};
