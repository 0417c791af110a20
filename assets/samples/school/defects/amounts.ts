import { mistypedPayment } from "../mistyped.js";
import { dayOf } from "../../../../src/core/values/day.js";
import { defect, type Defect, insertAfter, pay, receive, rowWith, spot } from "../defect.js";
import { draftRow, overtype } from "../draft.js";

/** What is wrong with the journal's dates and amounts. */
export const amountDefects: readonly Defect[] = [
  mistypedPayment(
    "date-unreadable",
    "02-06",
    "开学典礼鲜花",
    "日期",
    "开学那天",
    "日期写成了话",
    "The date is written in words",
  ),
  mistypedPayment(
    "other-year",
    "02-28",
    "补记上年资料费",
    "日期",
    dayOf(2024, 2, 28),
    "日期是上一年",
    "The date is of the year before",
  ),
  mistypedPayment(
    "amount-unreadable",
    "03-03",
    "展板制作",
    "支出",
    "约500",
    "金额写成“约500”",
    'The amount says "about 500"',
  ),
  mistypedPayment(
    "amount-wrong-decimal",
    "03-05",
    "资料装订",
    "支出",
    "1,549,90",
    "小数点写成逗号",
    "A comma for the decimal point",
  ),
  mistypedPayment(
    "not-calculated",
    "03-10",
    "订书机、硒鼓",
    "支出",
    null,
    "公式没有计算结果",
    "A formula without its result",
    "2*180",
  ),
  mistypedPayment(
    "amount-negative",
    "03-11",
    "打印纸",
    "支出",
    -180,
    "金额为负，没有说明",
    "A negative amount without a reason",
  ),
  defect("both-sides", "同一行既有收入又有支出", "A row with both a receipt and a payment", (draft) => {
    const row = pay(draft, { on: "04-03", what: "清明祭扫用花", item: "其他活动", yuan: 386.4, payee: "禾香花店" });
    overtype(row, "收入", 20);
    return { at: spot(draft.journal, row, "支出") };
  }),
  mistypedPayment("value-usual", "04-07", "购药品", "摘要", null, "摘要漏填", "The description is left empty"),
  defect("row-incomplete", "一行只有一句话", "A row of words only", (draft) => {
    const row = draftRow("statement", { 摘要: "老陈垫付" });
    row.typed.add("余额");
    insertAfter(draft.journal, rowWith(draft.journal, "摘要", "7月银行手续费"), row);
    return { at: spot(draft.journal, row, "摘要") };
  }),
  defect("amount-merged", "两笔合用一个合并的金额", "Two payments share a merged amount", (draft) => {
    const first = pay(draft, { on: "06-17", what: "读书角绿植", item: "其他活动", yuan: 386.5, payee: "禾香花店" });
    const row = pay(draft, { on: "06-17", what: "读书角花盆", item: "其他活动", yuan: 1, payee: "禾香花店" });
    overtype(row, "支出", null);
    draft.journal.merges.push({ column: "支出", first, last: row });
    return { at: spot(draft.journal, row, "支出") };
  }),
  defect("date-missing", "没写日期的转入款", "A receipt without a date", (draft) => {
    const row = receive(draft, "02-17", "转入", "其他收入", 1200);
    overtype(row, "日期", null);
    overtype(row, "收款人", "上年结余");
    return { at: spot(draft.journal, row, "日期") };
  }),
  defect("amount-missing", "收入没有金额", "A receipt without an amount", (draft) => {
    const row = receive(draft, "02-19", "转入", "其他收入", 1200);
    overtype(row, "收入", null);
    overtype(row, "收款人", "上年结余");
    return { at: spot(draft.journal, row, "收入") };
  }),
];
