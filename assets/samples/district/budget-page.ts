import type { PageCell, SheetPage } from "../../../src/core/sheets/page.js";
import type { Area } from "../../../src/core/values/address.js";
import { across, banner, cell, down, heads, prose, text, typedPage } from "../typed-page.js";
import { planter, type Planted } from "./planted.js";
import { unit } from "./unit.js";

/** A budget line in whole yuan. */
export interface BudgetLine {
  readonly account: string;
  readonly item: string | null;
  readonly initial: number;
  readonly adjustment: number;
  readonly note?: string;
}

export const incomeBudget: readonly BudgetLine[] = [
  { account: "会费收入", item: null, initial: 136000, adjustment: 0, note: "按月工资基数测算" },
  { account: "拨缴经费收入", item: null, initial: 560000, adjustment: 0, note: "全年工资总额2%的60%" },
  { account: "上级补助收入", item: null, initial: 38000, adjustment: 20000, note: "9月新增困难帮扶专项" },
  { account: "行政补助收入", item: null, initial: 103000, adjustment: 0 },
  { account: "其他收入", item: null, initial: 2000, adjustment: 0, note: "存款利息" },
];

export const spendingBudget: readonly BudgetLine[] = [
  { account: "职工活动支出", item: "职工教育", initial: 20000, adjustment: 0 },
  { account: "职工活动支出", item: "文体活动", initial: 130000, adjustment: 0 },
  { account: "职工活动支出", item: "宣传活动", initial: 10000, adjustment: 0 },
  { account: "职工活动支出", item: "劳模职工疗休养", initial: 70000, adjustment: 0 },
  { account: "职工活动支出", item: "会员活动", initial: 470000, adjustment: 20000, note: "节日、生日慰问" },
  { account: "职工活动支出", item: "其他活动", initial: 80000, adjustment: 0, note: "三八节、教师节" },
  { account: "职工服务支出", item: "劳动和技能竞赛", initial: 15000, adjustment: 0 },
  { account: "职工服务支出", item: "建家活动", initial: 20000, adjustment: -8000 },
  { account: "职工服务支出", item: "职工互助保障", initial: 16000, adjustment: 0 },
  { account: "职工服务支出", item: "心理咨询", initial: 12000, adjustment: 0 },
  { account: "维权支出", item: "法律援助", initial: 6000, adjustment: 0 },
  { account: "维权支出", item: "困难职工帮扶", initial: 15000, adjustment: 0 },
  { account: "维权支出", item: "送温暖", initial: 36000, adjustment: 0 },
  { account: "业务支出", item: "培训", initial: 30000, adjustment: 0 },
  { account: "业务支出", item: "会议", initial: 12000, adjustment: 0 },
  { account: "业务支出", item: "专项业务", initial: 6000, adjustment: 0 },
  { account: "业务支出", item: "其他", initial: 3000, adjustment: 0 },
];

const name = "经费预算";
const titles = ["科目", "明细科目", "年初核定预算数", "调整数", "调整后预算数", "说明"] as const;
const width = titles.length;

/** The budget: header on row 4, sections 一、收入 and 二、支出, an account's cell merged over its items. */
export function budgetPage(planted: Planted[]): SheetPage {
  const plant = planter(name, planted);
  const rows: (readonly (PageCell | null)[])[] = [
    banner("title", "2026年工会经费收支预算表", width),
    banner("subtitle", `编制单位：${unit.name}　　　　编报日期：2026年1月12日　　　　单位：元`, width),
    [],
    heads(...titles),
  ];
  const merges: Area[] = [across(0, 0, width - 1), across(1, 0, width - 1)];
  section("一、收入", incomeBudget, "收入合计");
  section("二、支出", spendingBudget, "支出合计");
  const last = spendingBudget.map(({ account }) => account).lastIndexOf("维权支出");
  plant(4 + 1 + incomeBudget.length + 1 + 1 + last, 4, "维权支出超出调整后预算", "budget-overspent");
  return typedPage({
    name,
    rows,
    merges,
    widths: [18, 20, 17, 14, 17, 30],
    heights: [
      [0, 32],
      [3, 24],
    ],
    freezeRows: 4,
    portrait: true,
  });

  function section(title: string, lines: readonly BudgetLine[], total: string): void {
    merges.push(across(rows.length, 0, width - 1));
    rows.push(banner("section", title, width));
    const first = rows.length;
    lines.forEach((line, index) => {
      const opens = lines[index - 1]?.account !== line.account;
      if (opens) {
        const count = lines.filter(({ account }) => account === line.account).length;
        if (count > 1) merges.push(down(0, rows.length, rows.length + count - 1));
      }
      rows.push(budgetRow(line, opens, rows.length));
    });
    rows.push(totalRow(total, lines, first, rows.length - 1));
  }
}

function budgetRow(line: BudgetLine, opens: boolean, row: number): PageCell[] {
  return [
    text(opens ? line.account : null),
    text(line.item),
    cell("moneyItem", line.initial),
    cell("moneyItem", line.adjustment === 0 ? null : line.adjustment),
    cell("moneyItem", line.initial + line.adjustment, `C${row + 1}+D${row + 1}`),
    prose(line.note ?? null),
  ];
}

function totalRow(label: string, lines: readonly BudgetLine[], first: number, last: number): PageCell[] {
  const initial = lines.reduce((sum, line) => sum + line.initial, 0);
  const adjustment = lines.reduce((sum, line) => sum + line.adjustment, 0);
  const sums = [initial, adjustment, initial + adjustment];
  return [
    cell("total", label),
    cell("total", null),
    ...sums.map((sum, index) => {
      const letters = "CDE".charAt(index);
      return cell("moneyTotal", sum, `SUM(${letters}${first + 1}:${letters}${last + 1})`);
    }),
    cell("total", null),
  ];
}
