import type { PageCell, SheetPage } from "../../../src/core/sheets/page.js";
import { a1, columnLetters, type Area } from "../../../src/core/values/address.js";
import { yuanOfFen, type Fen } from "../../../src/core/values/fen.js";
import { across, banner, cell, down, heads, text, typedPage, yuan } from "../typed-page.js";
import { duesLines, missedMonths, paidTwice, type DuesLine } from "./dues.js";
import { lastMonth, monthlyDue } from "./members.js";
import { planter, type Plant, type Planted } from "./planted.js";
import { areas, numerals, unit } from "./unit.js";

const name = "会费收缴";
const width = 22;
const due = 7;
const january = 8;
const total = 20;
const headerRow = 2;
/** The member whose wage is typed as a text. */
const textWage = "0064";

/** The wide register: header over rows 3 and 4, an area heading, its members and a 小计 for each area, 合计 and notes. */
export function duesPage(planted: Planted[]): SheetPage {
  const rows: (readonly (PageCell | null)[])[] = [...top()];
  const merges = [...headerMerges()];
  const plant = planter(name, planted);
  const subtotals: { row: number; sums: readonly Fen[] }[] = [];
  let order = 0;
  areas.forEach((area, index) => {
    merges.push(across(rows.length, 0, width - 1));
    rows.push(banner("section", `${numerals[index] ?? ""}、${area.name}`, width));
    const firstRow = rows.length;
    for (const line of duesLines.filter(({ member }) => member.area === index)) {
      order += 1;
      rows.push(memberRow(line, order, rows.length, plant));
    }
    const sums = sumsOf(rows.slice(firstRow));
    subtotals.push({ row: rows.length, sums });
    for (const column of moneyColumns.filter((column) =>
      rows.slice(firstRow).some((row) => isAmountText(row[column])),
    )) {
      plant(rows.length, column, `${area.name}的小计漏掉了按文本录入的金额`, "subtotal-differs");
    }
    rows.push(totalRow("小计", sums, (letters) => `SUM(${letters}${firstRow + 1}:${letters}${rows.length})`));
  });
  const all = moneyColumns.map((_, index) => subtotals.reduce((sum, { sums }) => sum + (sums[index] ?? 0), 0));
  rows.push(totalRow("合计", all, (letters) => subtotals.map(({ row }) => `${letters}${row + 1}`).join("+")));
  rows.push([]);
  for (const note of notes) {
    merges.push(across(rows.length, 0, width - 1));
    rows.push(banner("note", note, width));
  }
  return typedPage({
    name,
    rows,
    merges,
    widths: [6, 8, 10, 20, 9, 11, 11, 11, ...Array.from({ length: 12 }, () => 8.5), 12, 18],
    heights: [[0, 32]],
    freezeRows: 4,
    freezeColumns: 3,
    titleRows: { first: 0, last: 3 },
  });
}

const notes = [
  "注：1. 会费按本人月工资（岗位工资＋薪级工资）的0.5%缴纳，不足10元的尾数不计；编外人员按合同月工资计。",
  "　　2. 11月、12月会费尚未代扣。退休、调出人员自次月起不再缴纳。",
  `填表人：${unit.cashier}　　　　复核：${unit.auditor}　　　　填表日期：2026年11月2日`,
] as const;

function top(): (readonly (PageCell | null)[])[] {
  const months = Array.from({ length: 12 }, (_, index) => `${index + 1}月`);
  const blanks = (count: number): string[] => Array.from({ length: count }, () => "");
  return [
    banner("title", "2026年度会员会费收缴登记表", width),
    banner("subtitle", `单位：${unit.name}　　　　　　填报截止：2026年10月　　　　　　金额单位：元`, width),
    heads(
      "序号",
      "会员号",
      "姓名",
      "单位",
      "用工形式",
      "工资基数",
      "",
      "月应缴会费",
      "2026年实缴会费",
      ...blanks(11),
      "实缴合计",
      "备注",
    ),
    heads(...blanks(5), "岗位工资", "薪级工资", "", ...months, "", ""),
  ];
}

function headerMerges(): Area[] {
  const tall = [0, 1, 2, 3, 4, due, total, total + 1].map((column) => down(column, headerRow, headerRow + 1));
  return [
    across(0, 0, width - 1),
    across(1, 0, width - 1),
    ...tall,
    across(headerRow, 5, 6),
    across(headerRow, january, january + 11),
  ];
}

function memberRow(line: DuesLine, order: number, row: number, plant: Plant): PageCell[] {
  const { member, paid } = line;
  const dueFormula = `ROUNDDOWN((${a1(row, 5)}+${a1(row, 6)})/10,0)*10*0.005`;
  const sumFormula = `SUM(${a1(row, january)}:${a1(row, january + 11)})`;
  const cells = [
    text(order),
    text(member.no),
    text(member.name),
    text(member.school),
    text(member.employment),
    yuan(member.postWage),
    yuan(member.gradeWage === 0 ? null : member.gradeWage),
    // Where the wage is a text, whoever typed it also typed the dues.
    cell("moneyItem", yuanOfFen(monthlyDue(member)), ...(member.no === textWage ? [] : [dueFormula])),
    ...paid.map((fen, index) => (fen === null ? cell("moneyItem", unpaid(line, index + 1)) : yuan(fen))),
    cell("moneyItem", null, sumFormula),
    text(line.remark),
  ];
  const put = (column: number, value: string, what: string): void => {
    cells[column] = cell("moneyItem", value);
    plant(row, column, what, "text-number");
  };
  const missed = missedMonths.get(member.no);
  if (missed !== undefined) {
    const months = missed.map((month) => `${month}月`).join("、");
    plant(row, 2, `欠缴${months}会费`, missed.length >= 6 ? "dues-long-unpaid" : null);
  }
  if (member.no === paidTwice.no) plant(row, january + paidTwice.month - 1, `${paidTwice.month}月会费缴了两次`, null);
  if (member.no === "0031") {
    put(january + 1, wide(yuanOfFen(paid[1] ?? 0)), "2月会费为全角文本");
    plant(row, total, "实缴合计漏掉了按文本录入的2月会费", "paid-total-differs");
  }
  if (member.no === textWage) {
    put(5, grouped(member.postWage), "岗位工资为带千分位的文本");
    plant(row, due, "月应缴会费没有公式，是手填的数", "formula-overwritten");
  }
  const numbers = cells.slice(january, january + 12).reduce((sum, { value }) => sum + fenIn(value), 0);
  cells[total] = cell("moneyItem", yuanOfFen(numbers), sumFormula);
  return cells;
}

/** An amount typed as text, which sums pass over; words such as 免 are none. */
function isAmountText(cell: PageCell | null | undefined): boolean {
  return typeof cell?.value === "string" && /[\d０-９]/.test(cell.value);
}

/** What people write for a month that was not paid: nothing, a dash, or 免 once retired. */
function unpaid({ member }: DuesLine, month: number): string | null {
  if (month > lastMonth) return null;
  if (member.left !== null) return member.status === "退休" ? "免" : "—";
  return member.no === "0188" ? "—" : null;
}

const moneyColumns = [5, 6, ...Array.from({ length: total - due + 1 }, (_, index) => due + index)];

/** Sums of the numbers in each money column, as Excel's SUM takes them: texts are left out. */
function sumsOf(rows: readonly (readonly (PageCell | null)[])[]): Fen[] {
  return moneyColumns.map((column) => rows.reduce((sum, row) => sum + fenIn(row[column]?.value ?? null), 0));
}

function totalRow(label: string, sums: readonly Fen[], formula: (letters: string) => string): PageCell[] {
  const cells = banner("total", label, width);
  moneyColumns.forEach((column, index) => {
    cells[column] = cell("moneyTotal", yuanOfFen(sums[index] ?? 0), formula(columnLetters(column)));
  });
  return cells;
}

function fenIn(value: string | number | null): Fen {
  return typeof value === "number" ? Math.round(value * 100) : 0;
}

function wide(value: number): string {
  return value.toFixed(2).replace(/./g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

function grouped(fen: Fen): string {
  const [whole = "", part = ""] = yuanOfFen(fen).toFixed(2).split(".");
  return `${whole.replace(/(?=(?:\d{3})+$)(?<!^)/g, ",")}.${part}`;
}
