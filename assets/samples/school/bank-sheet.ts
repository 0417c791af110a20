import { isoDay, type Day } from "../../../src/core/values/day.js";
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
import { dayIn } from "./journal.js";
import { openings, unit, year } from "./unit.js";

const columns: readonly DraftColumn[] = [
  { title: "交易日期", width: 12, role: "planDate" },
  { title: "摘要", width: 22, role: "planText" },
  { title: "借方发生额", width: 14, role: "moneyItem" },
  { title: "贷方发生额", width: 14, role: "moneyItem" },
  { title: "余额", width: 15, role: "moneyItem" },
  { title: "对方户名", width: 26, role: "planText" },
  { title: "对方账号", width: 22, role: "planDate" },
  { title: "流水号", width: 16, role: "planDate" },
];

/** A column that is not shown: a journal's row with it has no line in the statement. */
export const notBanked = "银行无此笔";

/** The statement's own lines at the year's end, which the treasurer has not booked yet. */
const ofBankOnly = [
  bankLine(`${year}-12-30`, "退蛋糕券款", "贷方发生额", 40000, "青禾饼屋"),
  bankLine(`${year}-12-31`, "电子回单服务费", "借方发生额", 1000, "青禾农商行"),
];

/** A line of the statement that is in no journal. */
export function bankLine(
  iso: string,
  what: string,
  side: "借方发生额" | "贷方发生额",
  fen: Fen,
  name: string,
): DraftRow {
  return draftRow("entry", { 交易日期: iso.replaceAll("-", ""), 摘要: what, [side]: yuanOfFen(fen), 对方户名: name });
}

/** What the bank shows for the journal, as it stands when everything in it is in its place: a day or two later, and without the last days' transfers. */
export function bankSheet(journal: DraftSheet): DraftSheet {
  const known = new Map<DraftRow, DraftRow>();
  const opening = Object.values(openings).reduce((sum, fen) => sum + fen, 0);
  return draftSheet(
    "对账单",
    columns,
    {
      title: "青禾农村商业银行单位活期存款对账单",
      line: `账号：80990131201000000316　户名：${unit.name}　币种：人民币　起止日期：${year}-01-01至${year}-12-31`,
      body: [
        draftRow("statement", { 摘要: "期初余额", 余额: yuanOfFen(opening) }),
        ...ofBankOnly,
        draftRow("sum", { 摘要: "合计" }),
      ],
    },
    {
      reckon: (sheet) => {
        reckon(sheet, journal, known);
      },
    },
  );
}

/** The line of a journal's row. Throws for a row that has none. */
export function lineOf(bank: DraftSheet, journal: DraftSheet, row: DraftRow): DraftRow {
  bank.reckon(bank);
  const at = entriesOf(journal)
    .filter((one) => hasLine(one))
    .indexOf(row);
  const line = entriesOf(bank).find(({ values }) => values.get("流水号") === serial(row));
  if (at < 0 || line === undefined) throw new Error("the bank has no such line");
  return line;
}

function reckon(sheet: DraftSheet, journal: DraftSheet, known: Map<DraftRow, DraftRow>): void {
  const made = new Set(known.values());
  const own = entriesOf(sheet).filter((row) => !made.has(row));
  const lines = entriesOf(journal)
    .filter((row) => hasLine(row))
    .map((row) => {
      const line = known.get(row) ?? lineFor(row);
      known.set(row, line);
      return line;
    });
  const day = (row: DraftRow): string => String(row.values.get("交易日期"));
  const entries = [...lines, ...own].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
  const first = sheet.rows.findIndex(({ kind }) => kind === "statement") + 1;
  const count = sheet.rows.filter(({ kind }) => kind === "entry").length;
  sheet.rows.splice(first, count, ...entries);
  let fen = fenIn(sheet.rows[first - 1] ?? draftRow("blank", {}), "余额");
  for (const row of entries) {
    fen += fenIn(row, "贷方发生额") - fenIn(row, "借方发生额");
    if (!row.typed.has("余额")) row.values.set("余额", yuanOfFen(fen));
    fen = fenIn(row, "余额");
  }
  const sum = sheet.rows.find(({ kind }) => kind === "sum");
  if (sum === undefined) return;
  for (const title of ["借方发生额", "贷方发生额"]) {
    const letters = lettersOf(sheet, title);
    const total = entries.reduce((all, row) => all + fenIn(row, title), 0);
    reckoned(sum, title, `SUM(${letters}${first + 1}:${letters}${first + entries.length})`, yuanOfFen(total));
  }
}

/** Rows that can be read, of the year, and no balance brought forward, but for transfers of the last days, which the bank has not carried out. */
function hasLine(row: DraftRow): boolean {
  const day = row.values.get("日期");
  const [into, out] = [fenIn(row, "收入"), fenIn(row, "支出")];
  if (typeof day !== "number" || (into === 0) === (out === 0) || row.values.has(notBanked)) return false;
  const said = ["科目", "摘要", "收款人"].map((title) => String(row.values.get(title) ?? ""));
  if (said.some((text) => text.startsWith("上年结"))) return false;
  return day >= dayIn("01-01") && day <= (out > 0 ? dayIn("12-24") : dayIn("12-31"));
}

function lineFor(row: DraftRow): DraftRow {
  const [into, out] = [fenIn(row, "收入"), fenIn(row, "支出")];
  const fen = into - out;
  const day = Math.min(Number(row.values.get("日期")) + (Math.abs(fen) % 3), dayIn("12-31"));
  const name = String(row.values.get("收款人") ?? "");
  return draftRow("entry", {
    交易日期: isoDay(day satisfies Day).replaceAll("-", ""),
    摘要: into !== 0 ? "转入" : String(row.values.get("摘要")).includes("手续费") ? "收费" : "转账支取",
    借方发生额: out === 0 ? null : yuanOfFen(out),
    贷方发生额: into === 0 ? null : yuanOfFen(into),
    对方户名: name === "" ? null : name,
    对方账号: name === "" ? null : accountOf(name),
    流水号: serial(row),
  });
}

/** An invented account number of a bank that does not exist, the same for a name wherever it stands. */
function accountOf(name: string): string {
  return `99${String(numberOf(name)).padStart(14, "0")}`;
}

function serial(row: DraftRow): string {
  const said = ["日期", "摘要", "收入", "支出", "收款人"].map((title) => String(row.values.get(title) ?? ""));
  return `L${String(numberOf(said.join("|"))).padStart(10, "0")}`;
}

function numberOf(text: string): number {
  let number = 7;
  for (let index = 0; index < text.length; index += 1) number = (number * 31 + text.charCodeAt(index)) % 9999999967;
  return number;
}
