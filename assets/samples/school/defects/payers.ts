import type { Draft } from "../book.js";
import { defect, type Defect, duesRow, insertAfter, memberRow, spot } from "../defect.js";
import { draftRow, type DraftRow, fenIn, overtype } from "../draft.js";
import { monthTitles } from "../dues-sheet.js";

/** What is wrong with the register's members. */
export const payerDefects: readonly Defect[] = [
  defect("dues-long-unpaid", "3月至10月没缴会费", "Nothing paid from March to October", (draft) => {
    const row = unpaid(draft, "0071", 3, 10);
    return { at: spot(draft.dues, row, "姓名") };
  }),
  defect("dues-falling-behind", "9月起没缴会费", "Nothing paid since September", (draft) => {
    const row = unpaid(draft, "0072", 9, 12);
    return { at: spot(draft.dues, row, "姓名") };
  }),
  defect("dues-overpaid", "6月会费缴了两次", "June's dues were paid twice", (draft) => {
    const row = duesRow(draft, "0075");
    overtype(row, "6月", (fenIn(row, "6月") * 2) / 100);
    return { at: spot(draft.dues, row, "姓名") };
  }),
  defect("dues-outside-membership", "3月底离会，4月还扣会费", "Dues for April from one who left in March", (draft) => {
    const row = duesRow(draft, "0225");
    overtype(row, "4月", row.values.get("3月") ?? null);
    return { at: spot(draft.dues, row, "4月") };
  }),
  defect("dues-number-name", "会员号与姓名不是同一人", "Number and name are two people's", (draft) => {
    const [row, other] = [duesRow(draft, "0077"), duesRow(draft, "0078")];
    overtype(row, "姓名", other.values.get("姓名") ?? null);
    return { at: spot(draft.dues, row, "姓名") };
  }),
  defect("dues-payer-unknown", "缴费人不在名册中", "A payer who is not in the roster", (draft) => {
    const row = added(draft, "0999", "卓一鸣");
    const at = spot(draft.dues, row, "姓名");
    return { at };
  }),
  defect("dues-payer-ambiguous", "只写姓名，名册中有两个人同名", "A name only, which two members bear", (draft) => {
    const name = String(memberRow(draft, "0410").values.get("姓名"));
    const row = added(draft, null, name);
    const at = spot(draft.dues, row, "姓名");
    const without = { code: "member-no-missing", at: spot(draft.dues, row, "会员号") };
    return { at, entailed: [without] };
  }),
  defect("dues-payer-noted", "没写会员号，姓名后加了部门", "No number, and the department behind the name", (draft) => {
    const row = duesRow(draft, "0092");
    overtype(row, "会员号", null);
    overtype(row, "姓名", `${String(row.values.get("姓名"))}（${String(row.values.get("部门"))}）`);
    return {
      at: spot(draft.dues, row, "姓名"),
      entailed: [{ code: "member-no-missing", at: spot(draft.dues, row, "会员号") }],
    };
  }),
  defect("value-missing", "有缴费，没有会员号和姓名", "Dues with neither number nor name", (draft) => {
    const row = added(draft, null, null);
    return { at: spot(draft.dues, row, "姓名") };
  }),
  defect("rows-after-total", "合计行下面又补了一行会员", "A member's row below the total", (draft) => {
    const row = duesRow(draft, "0390");
    draft.dues.rows.splice(draft.dues.rows.indexOf(row), 1);
    const sum = draft.dues.rows.findIndex(({ kind }) => kind === "sum");
    draft.dues.rows.splice(sum + 1, 0, row);
    return { at: spot(draft.dues, row, "会员号") };
  }),
];

function unpaid(draft: Draft, no: string, first: number, last: number): DraftRow {
  const row = duesRow(draft, no);
  for (const title of monthTitles.slice(first - 1, last)) overtype(row, title, null);
  return row;
}

function added(draft: Draft, no: string | null, name: string | null): DraftRow {
  const months = Object.fromEntries(monthTitles.map((title) => [title, 30]));
  return insertAfter(
    draft.dues,
    null,
    draftRow("entry", { 会员号: no, 姓名: name, 部门: "小学部", 月工资: 6000, ...months, 备注: null }),
  );
}
