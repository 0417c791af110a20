import { mistypedPayment } from "../mistyped.js";
import { defect, type Defect, insertAfter, pay, receive, rowWith, settingRow, spot } from "../defect.js";
import { draftRow, overtype } from "../draft.js";
import { dayIn } from "../journal.js";
import { donationFund } from "../unit.js";

/** What is wrong with openings and with money that is kept apart. */
export const fundDefects: readonly Defect[] = [
  mistypedPayment(
    "opening-in-spending",
    "01-02",
    "上年结余",
    "科目",
    "上年结余",
    "上年结余记在支出栏",
    "The opening stands among the payments",
    undefined,
    "明细科目",
  ),
  defect("opening-repeated", "转月的余额又写了一行", "The month's opening stands in a row again", (draft) => {
    const row = draftRow("statement", { 日期: dayIn("08-04"), 摘要: "上月结余" });
    const last = rowWith(draft.journal, "摘要", "7月会员生日蛋糕券");
    insertAfter(draft.journal, draft.journal.rows[draft.journal.rows.indexOf(last) + 1] ?? last, row);
    return { at: spot(draft.journal, row, "科目") };
  }),
  defect(
    "fund-by-account",
    "职工捐款单设科目，混在工会收入里",
    "Donations under an account of their own, among the union's income",
    (draft) => {
      const row = receive(draft, "05-15", "为受灾学生募集", "爱心捐款", 1830);
      const entailed = [{ code: "fund-opening-missing", at: { sheet: null, row: null, column: null } }];
      return { at: spot(draft.journal, row, "科目"), entailed };
    },
  ),
  defect("donation-in-own-funds", "捐款记在工会经费", "A donation in the union's own funds", (draft) => {
    const row = receive(draft, "06-11", "爱心捐款", "其他收入", 940);
    return { at: spot(draft.journal, row, "资金来源") };
  }),
  defect(
    "opening-as-income",
    "上年结转记成收入，数也与设置不同",
    "The opening is booked as income, with another figure than the settings'",
    (draft) => {
      const row = receive(draft, "01-03", "上年结转", "其他收入", 518635);
      const differs = { code: "opening-differs", at: spot(draft.settings, settingRow(draft, "上年结余"), "值") };
      return { at: spot(draft.journal, row, "科目"), entailed: [differs] };
    },
  ),
  defect("fund-opening-missing", "单列资金没有填上年结余", "A fund kept apart without an opening", (draft) => {
    const row = receive(draft, "06-18", "劳模专项资金拨入", "其他收入", 3000);
    overtype(row, "资金来源", "劳模专项资金");
    return { at: { sheet: null, row: null, column: null } };
  }),
  defect("fund-overdrawn", "帮困基金支出超过结余", "The donation fund paid out more than it had", (draft) => {
    const row = pay(draft, {
      on: "12-26",
      what: "援助受灾学校桌椅",
      item: "其他活动",
      yuan: 72600,
      payee: "青禾校具厂",
    });
    overtype(row, "资金来源", donationFund);
    return { at: spot(draft.journal, row, "支出") };
  }),
  defect(
    "fund-named-otherwise",
    "摘要写帮困基金，资金来源是工会经费",
    "The summary names the donation fund, the row the union's",
    (draft) => {
      const row = pay(draft, {
        on: "10-29",
        what: "从帮困基金列支轮椅",
        item: "其他活动",
        yuan: 1280,
        payee: "青禾医疗器械店",
      });
      return { at: spot(draft.journal, row, "资金来源") };
    },
  ),
];
