import { monthOfDay, type Day } from "../../../src/core/values/day.js";
import { yuanOfFen, type Fen } from "../../../src/core/values/fen.js";
import {
  draftRow,
  draftSheet,
  entriesOf,
  fenIn,
  lettersOf,
  reckoned,
  type DraftColumn,
  type DraftRow,
  type DraftSheet,
} from "./draft.js";
import { openings, unit } from "./unit.js";

const columns: readonly DraftColumn[] = [
  { title: "日期", width: 12, role: "listDay" },
  { title: "凭证号", width: 8, role: "planDate" },
  { title: "摘要", width: 36, role: "planText" },
  { title: "科目", width: 14, role: "planDate" },
  { title: "明细科目", width: 15, role: "planDate" },
  { title: "收入", width: 13, role: "moneyItem" },
  { title: "支出", width: 13, role: "moneyItem" },
  { title: "余额", width: 14, role: "moneyItem" },
  { title: "资金来源", width: 10, role: "planDate" },
  { title: "慰问类型", width: 9, role: "planDate" },
  { title: "会员号", width: 8, role: "planDate" },
  { title: "收款人", width: 18, role: "planDate" },
  { title: "活动名称", width: 20, role: "planText" },
  { title: "人数", width: 7, role: "planDate" },
  { title: "获奖人数", width: 7, role: "planDate" },
  { title: "经手人", width: 9, role: "planDate" },
  { title: "证明人", width: 9, role: "planDate" },
  { title: "审批人", width: 9, role: "planDate" },
  { title: "付款方式", width: 10, role: "planDate" },
  { title: "备注", width: 18, role: "planText" },
];

/** A row of the journal that has a voucher; its day (serial) decides where it stands. */
export function journalRow(day: Day, values: Readonly<Record<string, string | number | null>>): DraftRow {
  return draftRow("entry", { 日期: day, 凭证号: null, ...values });
}

/** The journal for entries in the order of their days: both funds' 上年结转, the months with the bank's balance after each, the year's sums. */
export function journalSheet(entries: readonly DraftRow[]): DraftSheet {
  const months = new Map<number, DraftRow[]>();
  for (const row of entries) {
    const month = monthOfDay(Number(row.values.get("日期")));
    const rows = months.get(month);
    if (rows === undefined) months.set(month, [row]);
    else rows.push(row);
  }
  const opening = Object.values(openings).reduce((sum, fen) => sum + fen, 0);
  return draftSheet(
    "收支账",
    columns,
    {
      title: "2025年工会经费收支账",
      line: `单位：${unit.name}　　　　　　单位：元`,
      body: [
        draftRow("statement", { 摘要: "上年结转", 余额: yuanOfFen(opening) }),
        ...[...months.values()].flatMap((rows) => [...rows, draftRow("statement", { 摘要: "对账单余额" })]),
        draftRow("sum", { 摘要: "本年合计" }),
      ],
      notes: ["注：凭证号每月从001编起；帮困基金为职工捐款，单独核算。"],
    },
    { reckon, freezeColumns: 3 },
  );
}

/** Puts a row behind those of its day and month. Throws for a month without a voucher. */
export function insertByDay(sheet: DraftSheet, row: DraftRow): DraftRow {
  const day = Number(row.values.get("日期"));
  const month = monthOfDay(day);
  const dayAt = (one: DraftRow): Day => Number(one.kind === "entry" ? (one.values.get("日期") ?? 0) : 0) || 0;
  const own = sheet.rows.flatMap((one, at) => (dayAt(one) > 0 && monthOfDay(dayAt(one)) === month ? [at] : []));
  const [first] = own;
  if (first === undefined) throw new Error(`no voucher in the month of ${day}`);
  const before = own.filter((at) => dayAt(sheet.rows[at] ?? row) <= day).at(-1);
  sheet.rows.splice(before === undefined ? first : before + 1, 0, row);
  return row;
}

/** Gives a row the next number of its month; one that somebody typed is where the next goes on, unless it is no such number. */
function numbered(row: DraftRow, last: number): number {
  const typed = row.typed.has("凭证号");
  if (!typed) row.values.set("凭证号", String(last + 1).padStart(3, "0"));
  const text = String(row.values.get("凭证号") ?? "");
  return /^\d{1,3}$/.test(text) ? Math.max(last, Number(text)) : last;
}

function reckon(sheet: DraftSheet): void {
  const [received, paid, balance] = ["收入", "支出", "余额"].map((title) => lettersOf(sheet, title));
  let number = 0;
  let before = "";
  let fen: Fen = 0;
  for (const [index, row] of sheet.rows.entries()) {
    const at = index + 1;
    if (row.kind === "statement") {
      if (row.values.get("摘要") === "上年结转") [before, fen] = [`${balance ?? ""}${at}`, fenIn(row, "余额")];
      if (row.values.get("摘要") === "对账单余额") number = 0;
      if (!row.typed.has("余额")) row.values.set("余额", yuanOfFen(fen));
    } else if (row.kind === "entry") {
      number = numbered(row, number);
      fen += fenIn(row, "收入") - fenIn(row, "支出");
      const formula = `SUM(${before},${received ?? ""}${at})-SUM(${paid ?? ""}${at})`;
      reckoned(row, "余额", formula, yuanOfFen(fen));
      fen = fenIn(row, "余额");
      before = `${balance ?? ""}${at}`;
    } else if (row.kind === "sum") {
      for (const [title, letters = ""] of [["收入", received] as const, ["支出", paid] as const]) {
        const sum = entriesOf(sheet).reduce((all, entry) => all + fenIn(entry, title), 0);
        const top = sheet.rows.findIndex(({ kind }) => kind === "entry") + 1;
        reckoned(row, title, `SUM(${letters}${top}:${letters}${at - 1})`, yuanOfFen(sum));
      }
    }
  }
}
