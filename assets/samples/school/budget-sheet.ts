import { yuanOfFen } from "../../../src/core/values/fen.js";
import {
  draftRow,
  draftSheet,
  fenIn,
  lettersOf,
  reckoned,
  type DraftColumn,
  type DraftRow,
  type DraftSheet,
} from "./draft.js";
import { accountOf } from "./events.js";
import { unit } from "./unit.js";

const columns: readonly DraftColumn[] = [
  { title: "收支类别", width: 10, role: "planDate" },
  { title: "科目", width: 18, role: "planDate" },
  { title: "明细科目", width: 18, role: "planDate" },
  { title: "年初核定预算数", width: 15, role: "moneyItem" },
  { title: "调整数", width: 13, role: "moneyItem" },
  { title: "调整后预算数", width: 15, role: "moneyItem" },
  { title: "说明", width: 26, role: "planText" },
];

const income: readonly (readonly [account: string, yuan: number, note?: string])[] = [
  ["会费收入", 178000, "月工资基数的0.5%"],
  ["拨缴经费收入", 400000, "工资总额2%的60%"],
  ["上级补助收入", 45000],
  ["行政补助收入", 30000],
  ["其他收入", 350, "存款利息"],
];

const spending: readonly (readonly [item: keyof typeof accountOf, yuan: number, adjustment?: number])[] = [
  ["职工教育", 8000],
  ["文体活动", 98000],
  ["宣传活动", 6500],
  ["劳模职工疗休养", 39000],
  ["会员活动", 480000, 20000],
  ["其他活动", 22000],
  ["劳动和技能竞赛", 12000],
  ["职工互助保障", 20000],
  ["心理咨询", 2500],
  ["困难职工帮扶", 36000],
  ["送温暖", 12000],
  ["培训", 32000],
  ["会议", 4000],
  ["其他", 60000, -500],
];

/** The budget with its adjustment: a line an item, 收入合计 and 支出合计. */
export function budgetSheet(): DraftSheet {
  return draftSheet(
    "经费预算",
    columns,
    {
      title: "2025年工会经费收支预算表",
      line: `编制单位：${unit.name}　　　　编报日期：2025年1月6日　　　　单位：元`,
      body: [
        ...income.map(([account, yuan, note]) => line("收入", account, null, yuan, undefined, note)),
        draftRow("sum", { 收支类别: "收入合计" }),
        ...spending.map(([item, yuan, adjustment]) => line("支出", accountOf[item], item, yuan, adjustment)),
        draftRow("sum", { 收支类别: "支出合计" }),
      ],
    },
    { reckon, portrait: true },
  );
}

function line(
  side: string,
  account: string,
  item: string | null,
  yuan: number,
  adjustment: number | undefined,
  note?: string,
): DraftRow {
  return draftRow("entry", {
    收支类别: side,
    科目: account,
    明细科目: item,
    年初核定预算数: yuan,
    调整数: adjustment ?? null,
    说明: note ?? null,
  });
}

function reckon(sheet: DraftSheet): void {
  const [initial, adjustment] = ["年初核定预算数", "调整数"].map((title) => lettersOf(sheet, title));
  let section: DraftRow[] = [];
  for (const [index, row] of sheet.rows.entries()) {
    const at = index + 1;
    if (row.kind === "entry") {
      section.push(row);
      const sum = fenIn(row, "年初核定预算数") + fenIn(row, "调整数");
      reckoned(row, "调整后预算数", `SUM(${initial ?? ""}${at}:${adjustment ?? ""}${at})`, yuanOfFen(sum));
    } else if (row.kind === "sum") {
      for (const title of ["年初核定预算数", "调整数", "调整后预算数"]) {
        const letters = lettersOf(sheet, title);
        const sum = section.reduce((all, one) => all + fenIn(one, title), 0);
        reckoned(row, title, `SUM(${letters}${at - section.length}:${letters}${at - 1})`, yuanOfFen(sum));
      }
      section = [];
    }
  }
}
