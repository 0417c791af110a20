import type { Draft } from "../book.js";
import { defect, type Defect, insertAfter, pay, rowWith, spot } from "../defect.js";
import { draftRow, type DraftRow, overtype } from "../draft.js";
import { dayIn } from "../journal.js";

/** What is wrong with vouchers and balances. */
export const voucherDefects: readonly Defect[] = [
  defect("voucher-twice", "同一凭证记了两次", "A voucher booked twice", (draft) => {
    const first = rowWith(draft.journal, "摘要", "1月办公用品");
    const again = insertAfter(draft.journal, first, draftRow("entry", Object.fromEntries(first.values)));
    overtype(again, "凭证号", numberOf(draft, first));
    return { at: spot(draft.journal, again, "凭证号") };
  }),
  defect("voucher-gap", "凭证号跳了两个号", "Two voucher numbers are skipped", (draft) => {
    const row = rowWith(draft.journal, "摘要", "9月打印复印");
    overtype(row, "凭证号", String(Number(numberOf(draft, row)) + 2).padStart(3, "0"));
    return { at: spot(draft.journal, row, "凭证号") };
  }),
  defect("voucher-dates-differ", "同一凭证号的两笔日期不同", "Two lines of one voucher have two dates", (draft) => {
    const first = rowWith(draft.journal, "摘要", "8月办公用品");
    const row = rowWith(draft.journal, "摘要", "8月打印复印");
    overtype(row, "凭证号", numberOf(draft, first));
    return { at: spot(draft.journal, row, "凭证号") };
  }),
  defect("voucher-zeros-lost", "凭证号按数字录入，丢了前面的 0", "The voucher number lost its zeros", (draft) => {
    const row = rowWith(draft.journal, "摘要", "10月办公用品");
    overtype(row, "凭证号", Number(numberOf(draft, row)));
    return { at: spot(draft.journal, row, "凭证号") };
  }),
  defect(
    "digits-lost",
    "凭证号录成18位数字，末位变成0",
    "The voucher number was typed as 18 digits, the last became 0",
    (draft) => {
      const row = pay(draft, { on: "11-03", what: "工会网页维护", item: "其他", yuan: 386.2, payee: "青禾网络公司" });
      overtype(row, "凭证号", 202511030012345000);
      return { at: spot(draft.journal, row, "凭证号") };
    },
  ),
  defect("balance-breaks", "余额手填错一位", "A balance is typed wrong", (draft) => {
    const row = rowWith(draft.journal, "摘要", "6月银行手续费");
    overtype(row, "余额", 123456.78);
    return {
      at: spot(draft.journal, row, "余额"),
      entailed: [{ code: "formula-overwritten", at: spot(draft.journal, row, "余额") }],
    };
  }),
  defect("balance-statement-differs", "对账单余额与账面不符", "The bank's balance is not the journal's", (draft) => {
    const { rows } = draft.journal;
    const after = rows.slice(rows.indexOf(rowWith(draft.journal, "摘要", "3月打印复印")));
    const row = after.find(({ kind }) => kind === "statement");
    if (row === undefined) throw new Error("March has no bank balance");
    draft.journal.reckon(draft.journal);
    overtype(row, "余额", Number(row.values.get("余额")) + 260);
    return { at: spot(draft.journal, row, "余额") };
  }),
  defect(
    "voucher-order",
    "凭证日期录错，早于前面的号",
    "A voucher's date is before those of the numbers before it",
    (draft) => {
      const row = rowWith(draft.journal, "摘要", "12月打印复印");
      overtype(row, "日期", dayIn("12-01"));
      return { at: spot(draft.journal, row, "日期") };
    },
  ),
];

/** The number that a row has in its month as long as nothing is typed above it. */
function numberOf({ journal }: Draft, row: DraftRow): string {
  journal.reckon(journal);
  return String(row.values.get("凭证号"));
}
