import { defect, type Defect, insertAfter, rowWith, spot } from "../defect.js";
import { draftRow, type DraftRow, overtype } from "../draft.js";

/** What is wrong in the budget. */
export const budgetDefects: readonly Defect[] = [
  defect("budget-account-unknown", "预算科目不在科目表中", "A budget line for no known account", (draft) => {
    const row = insertAfter(draft.budget, null, line("招待", null, 2000));
    return { at: spot(draft.budget, row, "科目") };
  }),
  defect(
    "budget-adjusted-differs",
    "调整后预算手填，不等于年初数加调整数",
    "The adjusted budget is typed and is not the sum",
    (draft) => {
      const row = rowWith(draft.budget, "明细科目", "会员活动");
      overtype(row, "调整后预算数", 505000);
      return {
        at: spot(draft.budget, row, "科目"),
        entailed: [{ code: "formula-overwritten", at: spot(draft.budget, row, "调整后预算数") }],
      };
    },
  ),
  defect("budget-balance-line", "预算支出里列了提取后备金", "A reserve among the budgeted spending", (draft) => {
    const row = insertAfter(draft.budget, null, line("提取后备金", null, 5000));
    return { at: spot(draft.budget, row, "科目") };
  }),
  defect(
    "budget-items-differ",
    "科目预算与明细之和不符",
    "An account's budget is not the sum of its items",
    (draft) => {
      const items = rowWith(draft.budget, "明细科目", "劳动和技能竞赛");
      const row = line("职工服务支出", null, 36000);
      draft.budget.rows.splice(draft.budget.rows.indexOf(items), 0, row);
      return { at: spot(draft.budget, row, "科目") };
    },
  ),
];

function line(account: string, item: string | null, yuan: number): DraftRow {
  return draftRow("entry", {
    收支类别: "支出",
    科目: account,
    明细科目: item,
    年初核定预算数: yuan,
    调整数: null,
    说明: null,
  });
}
