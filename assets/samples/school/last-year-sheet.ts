import { yuanOfFen } from "../../../src/core/values/fen.js";
import { draftRow, draftSheet, type DraftColumn, type DraftSheet } from "./draft.js";
import { openings, ownFund, unit } from "./unit.js";

const columns: readonly DraftColumn[] = [
  { title: "科目名称", width: 28, role: "item" },
  { title: "核定预算数", width: 18, role: "moneyItem" },
  { title: "决算数", width: 18, role: "moneyItem" },
];

const income = 68812460;
const spending = 61025118;

/** Last year's final account as the audit committee approved it. */
export function lastYearSheet(): DraftSheet {
  const closing = openings[ownFund];
  const lines: readonly (readonly [item: string, closed: number, planned: number | null])[] = [
    ["会费收入", 16984200, 17000000],
    ["拨缴经费收入", 39628260, 39500000],
    ["上级补助收入", 4500000, 4000000],
    ["行政补助收入", 7700000, 7000000],
    ["本年收入合计", income, 67500000],
    ["职工活动支出", 52166018, 54000000],
    ["维权支出", 4214600, 5000000],
    ["业务支出", 4644500, 7000000],
    ["本年支出合计", spending, 66000000],
    ["本年结余", income - spending, null],
    ["加：上年结余", closing - income + spending, null],
    ["期末滚存结余", closing, null],
  ];
  return draftSheet(
    "2024年决算",
    columns,
    {
      title: "2024年工会经费收支决算表",
      line: `编制单位：${unit.name}　　　　单位：元`,
      body: lines.map(([item, fen, planned]) =>
        draftRow("entry", {
          科目名称: item,
          核定预算数: planned === null ? null : yuanOfFen(planned),
          决算数: yuanOfFen(fen),
        }),
      ),
    },
    { portrait: true },
  );
}
