import { yuanOfFen } from "../../../src/core/values/fen.js";
import {
  columnOf,
  draftRow,
  draftSheet,
  fenIn,
  lettersOf,
  reckoned,
  type DraftColumn,
  type DraftRow,
  type DraftSheet,
} from "./draft.js";
import { monthlyDue, owes, people, type Person } from "./people.js";
import { unit } from "./unit.js";

/** The twelve month columns' titles. */
export const monthTitles: readonly string[] = Array.from({ length: 12 }, (_, index) => `${index + 1}月`);

const columns: readonly DraftColumn[] = [
  { title: "会员号", width: 9, role: "planDate" },
  { title: "姓名", width: 10, role: "planDate" },
  { title: "部门", width: 12, role: "planDate" },
  { title: "月工资", width: 12, role: "moneyItem" },
  { title: "月应缴会费", width: 10, role: "moneyItem" },
  ...monthTitles.map((title) => ({ title, width: 8.5, role: "moneyItem" }) as const),
  { title: "实缴合计", width: 12, role: "moneyItem" },
  { title: "备注", width: 18, role: "planText" },
];

const sums = ["月应缴会费", ...monthTitles, "实缴合计"] as const;

/** The register of the year: a row a member, a column a month, 应缴 and 合计 as formulas, a row of sums. */
export function duesSheet(): DraftSheet {
  const body = people.filter((person) => monthTitles.some((_, index) => owes(person, index + 1))).map(memberRow);
  return draftSheet(
    "会费登记",
    columns,
    {
      title: "2025年度会员会费收缴登记表",
      line: `单位：${unit.name}　　　　　　填报截止：2025年12月　　　　　　金额单位：元`,
      body: [...body, draftRow("sum", { 会员号: "合计" })],
      notes: ["注：会费按月工资的0.5%由工资代扣，不足10元的尾数不计；退休、调出人员自次月起不再缴纳。"],
    },
    { reckon, freezeColumns: 2 },
  );
}

function memberRow(person: Person): DraftRow {
  const due = yuanOfFen(monthlyDue(person));
  const paid = monthTitles.map((title, index) => [title, owes(person, index + 1) ? due : null] as const);
  return draftRow("entry", {
    会员号: person.no,
    姓名: person.name,
    部门: person.department,
    月工资: yuanOfFen(person.wage),
    ...Object.fromEntries(paid),
    备注: null,
  });
}

function reckon(sheet: DraftSheet): void {
  const [wage, first, last] = ["月工资", "1月", "12月"].map((title) => lettersOf(sheet, title));
  const between = sheet.columns.slice(columnOf(sheet, "1月"), columnOf(sheet, "12月") + 1);
  for (const [index, row] of sheet.rows.entries()) {
    const at = index + 1;
    if (row.kind === "entry") {
      const due = Math.floor(wageOf(row) / 1000) * 5;
      reckoned(row, "月应缴会费", `ROUNDDOWN(${wage ?? ""}${at}/10,0)*10*0.005`, yuanOfFen(due));
      const paid = between.reduce((sum, { title }) => sum + fenIn(row, title), 0);
      reckoned(row, "实缴合计", `SUM(${first ?? ""}${at}:${last ?? ""}${at})`, yuanOfFen(paid));
    } else if (row.kind === "sum") {
      const above = sheet.rows.slice(0, index).filter(({ kind }) => kind === "entry");
      const [top, bottom] = [sheet.rows.findIndex(({ kind }) => kind === "entry") + 1, at - 1];
      for (const title of sums) {
        const letters = lettersOf(sheet, title);
        const sum = above.reduce((all, entry) => all + fenIn(entry, title), 0);
        reckoned(row, title, `SUM(${letters}${top}:${letters}${bottom})`, yuanOfFen(sum));
      }
    }
  }
}

/** The wage in fen; a number that stands as a text counts in a product as it does in Excel. */
function wageOf(row: DraftRow): number {
  return Math.round(Number(row.values.get("月工资") ?? 0) * 100);
}
