import type { PageCell, SheetPage } from "../../../src/core/sheets/page.js";
import { isoDay, monthOfDay, numberOfMonth, partsOfDay } from "../../../src/core/values/day.js";
import { yuanOfFen, type Fen } from "../../../src/core/values/fen.js";
import { across, banner, cell, day, heads, prose, text, typedPage, yuan } from "../typed-page.js";
import { bookedTwice, journal, openings, type JournalLine } from "./journal.js";
import { planter, type Plant, type Planted } from "./planted.js";
import { donationFund, ownFund, unit } from "./unit.js";

const name = "收支明细账";
const titles = [
  "记账日期",
  "凭证号",
  "摘要",
  "会计科目",
  "明细",
  "收入",
  "支出",
  "余额",
  "资金来源",
  "经手人",
  "证明人",
  "审批人",
  "备注",
] as const;
const width = titles.length;

/** The line that names no standard account, so that it cannot be counted. */
export const unknownAccount = "10月银行手续费";

/** The journal: header on row 4, 上年结转 first, a 本月合计 and a 本年累计 after every month, the last line a note. */
export function journalPage(planted: Planted[]): SheetPage {
  const plant = planter(name, planted);
  let balance: Fen = openings[ownFund] + openings[donationFund];
  const rows: (readonly (PageCell | null)[])[] = [
    banner("title", "2026年工会经费收支明细账", width),
    banner("subtitle", `单位：${unit.name}　　　　开户行：${unit.bank}　　　　单位：元`, width),
    [],
    heads(...titles),
    carried(ownFund, openings[ownFund]),
    carried(donationFund, balance),
  ];
  const year = { income: 0, spending: 0 };
  let month = { income: 0, spending: 0 };
  let twice = false;
  journal.forEach((line, index) => {
    balance += line.income - line.spending;
    for (const sums of [year, month]) {
      sums.income += line.income;
      sums.spending += line.spending;
    }
    if (line.summary === bookedTwice && twice)
      plant(rows.length, 1, "同一凭证重复记账（与上一行相同）", "voucher-twice");
    twice ||= line.summary === bookedTwice;
    rows.push(entryRow(line, index, balance, rows.length, plant));
    const next = journal[index + 1];
    if (next === undefined || monthOfDay(next.day) !== monthOfDay(line.day)) {
      rows.push(sumRow(`${numberOfMonth(monthOfDay(line.day))}月合计`, month, balance));
      rows.push(sumRow("本年累计", year, balance));
      month = { income: 0, spending: 0 };
    }
  });
  const note = rows.length + 1;
  rows.push([], banner("note", "注：帮困基金为职工捐款，专款专用，在“资金来源”栏注明，单独核算。", width));
  return typedPage({
    name,
    rows,
    merges: [across(0, 0, width - 1), across(1, 0, width - 1), across(note, 0, width - 1)],
    widths: [13, 9, 38, 15, 16, 13, 13, 14, 10, 9, 9, 9, 16],
    heights: [
      [0, 32],
      [3, 24],
    ],
    freezeRows: 4,
    titleRows: { first: 0, last: 3 },
  });
}

/** What a fund brings over from last year, in the income column without an account, as journals begin. */
function carried(fund: keyof typeof openings, balance: Fen): PageCell[] {
  return [
    text("2026.1.1"),
    text(null),
    prose("上年结转"),
    text(null),
    text(null),
    yuan(openings[fund]),
    yuan(null),
    yuan(balance),
    text(fund),
    text(null),
    text(null),
    text(null),
    prose(null),
  ];
}

function sumRow(label: string, sums: { income: Fen; spending: Fen }, balance: Fen): PageCell[] {
  const cells = banner("total", "", width);
  cells[2] = cell("total", label);
  [sums.income, sums.spending, balance].forEach((fen, index) => {
    cells[5 + index] = cell("moneyTotal", yuanOfFen(fen));
  });
  return cells;
}

function entryRow(line: JournalLine, index: number, balance: Fen, row: number, plant: Plant): PageCell[] {
  const cells = [
    dateCell(line, index),
    text(line.voucher),
    prose(line.summary),
    text(line.account),
    text(line.item),
    yuan(line.income === 0 ? null : line.income),
    yuan(line.spending === 0 ? null : line.spending),
    yuan(balance),
    text(line.fund),
    text(line.handler),
    text(line.spending === 0 ? null : line.witness),
    text(line.spending === 0 ? null : line.approver),
    prose(null),
  ];
  spoil(cells, line, row, plant);
  return cells;
}

/** Dates as several hands type them: mostly dates, some texts, some without the year. */
function dateCell({ day: serial }: JournalLine, index: number): PageCell {
  const { month, day: date } = partsOfDay(serial);
  if (index % 9 === 4) return text(isoDay(serial).split("-").map(Number).join("."));
  if (index % 13 === 6) return text(`2026年${month}月${date}日`);
  if (index % 17 === 8) return text(`${month}月${date}日`);
  if (index % 29 === 11) return text(`２０２６／${month}／${date}`);
  return day(serial);
}

/** The deliberate problems and oddities, by summary. */
function spoil(cells: PageCell[], line: JournalLine, row: number, plant: Plant): void {
  const put = (column: number, value: PageCell, what: string, code: string | null): void => {
    cells[column] = value;
    plant(row, column, what, code);
  };
  switch (line.summary) {
    case "教职工运动会服装":
      put(6, cell("moneyItem", "28,800.00"), "金额为带千分位的文本", "text-number");
      break;
    case "教职工运动会奖品":
      put(6, cell("moneyItem", "１２，６００"), "金额为全角文本", "text-number");
      break;
    case "“书香校园”读书活动购书":
      put(6, cell("moneyItem", "¥13520元"), "金额带符号和单位", "text-number");
      break;
    case "购办公用纸、硒鼓":
      put(9, text(unit.chair), "经手人填成了审批人", null);
      plant(row, 11, "经手人与审批人为同一人", "signature-twice");
      break;
    case "元宵节猜灯谜活动奖品":
      put(11, text(null), "支出缺审批人", "approver-missing");
      break;
    case "乒乓球台2张（城关、东湖教工之家）":
      plant(row, 6, "资本性支出没有预算", "spending-without-budget");
      break;
    case unknownAccount:
      put(3, text("手续费"), "科目不在科目表中，此行不计入", "account-unknown");
      cells[4] = text(null);
      break;
  }
}
