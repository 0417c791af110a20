import type { Draft } from "../book.js";
import { defect, type Defect, duesRow, rowWith, spot } from "../defect.js";
import { type DraftRow, fenIn, lettersOf, overtype } from "../draft.js";
import { monthTitles } from "../dues-sheet.js";

/** What is wrong with the register's figures. */
export const duesDefects: readonly Defect[] = [
  defect("tick-not-amount", "5月会费打了勾，没写金额", "May's dues are ticked, without an amount", (draft) => {
    const row = duesRow(draft, "0060");
    overtype(row, "5月", "√");
    return { at: spot(draft.dues, row, "5月") };
  }),
  defect("formula-differs", "月应缴会费的公式引用了上一行", "The dues' formula refers to the row above", (draft) => {
    const [above, row] = [duesRow(draft, "0061"), duesRow(draft, "0062")];
    overtype(row, "月工资", above.values.get("月工资") ?? null);
    for (const title of monthTitles) overtype(row, title, above.values.get(title) ?? null);
    const wage = lettersOf(draft.dues, "月工资");
    const at = draft.dues.rows.indexOf(above) + 1;
    const due = above.values.get("1月") ?? null;
    overtype(row, "月应缴会费", due, `ROUNDDOWN(${wage}${at}/10,0)*10*0.005`);
    return { at: spot(draft.dues, row, "月应缴会费") };
  }),
  defect("dues-differs", "月应缴会费手填，比规定多", "The dues due are typed, above the rule", (draft) => {
    const row = duesRow(draft, "0064");
    overtype(row, "月应缴会费", 60);
    return {
      at: spot(draft.dues, row, "月应缴会费"),
      entailed: [{ code: "formula-overwritten", at: spot(draft.dues, row, "月应缴会费") }],
    };
  }),
  defect(
    "paid-total-differs",
    "实缴合计手填，与各月之和不符",
    "The total paid is typed and is not the months' sum",
    (draft) => {
      const row = duesRow(draft, "0066");
      overtype(row, "实缴合计", 100);
      return {
        at: spot(draft.dues, row, "实缴合计"),
        entailed: [{ code: "formula-overwritten", at: spot(draft.dues, row, "实缴合计") }],
      };
    },
  ),
  defect("dues-unknown", "月工资漏填，算不出应缴", "The wage is left empty, so that the dues are unknown", (draft) => {
    const row = duesRow(draft, "0067");
    for (const title of ["月工资", "月应缴会费"]) overtype(row, title, null);
    return { at: spot(draft.dues, row, "姓名") };
  }),
  defect("wage-range", "月工资录错，成了268000元", "A slip makes a monthly wage of 268,000", (draft) => {
    const row = duesRow(draft, "0068");
    overtype(row, "月工资", 268000);
    return { at: spot(draft.dues, row, "月工资") };
  }),
  defect("text-number", "月工资是文本", "The wage is a text", (draft) => {
    const row = duesRow(draft, "0069");
    overtype(row, "月工资", String(row.values.get("月工资")));
    return { at: spot(draft.dues, row, "月工资") };
  }),
  defect("amount-rounded", "4月会费有三位小数", "April's dues have three decimals", (draft) => {
    const row = duesRow(draft, "0070");
    overtype(row, "4月", fenIn(row, "4月") / 100 + 0.003);
    return { at: spot(draft.dues, row, "4月") };
  }),
  defect(
    "subtotal-differs",
    "9月的合计手填，与各行之和不符",
    "September's total is typed and is not the rows' sum",
    (draft) => {
      const row = totalRow(draft);
      overtype(row, "9月", 14000);
      return { at: spot(draft.dues, row, "9月") };
    },
  ),
  defect(
    "total-error",
    "11月的合计引用了已删除的列，成了 #REF!",
    "November's total refers to a deleted column",
    (draft) => {
      const row = totalRow(draft);
      overtype(row, "11月", "#REF!", "SUM(#REF!)");
      return { at: spot(draft.dues, row, "11月") };
    },
  ),
  defect("dues-income-differs", "1月会费入账金额少记", "January's dues are booked too low", (draft) => {
    const row = rowWith(draft.journal, "摘要", "1月会费");
    overtype(row, "收入", fenIn(row, "收入") / 100 - 2000);
    return { at: spot(draft.journal, row, "收入") };
  }),
];

/** The register's row of sums. Throws when there is none. */
function totalRow({ dues }: Draft): DraftRow {
  const row = dues.rows.find(({ kind }) => kind === "sum");
  if (row === undefined) throw new Error("the register has no total");
  return row;
}
