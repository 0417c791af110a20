import type { Draft } from "../book.js";
import { defect, type Defect, pay, rowWith, spot } from "../defect.js";
import { overtype } from "../draft.js";

/** What is odd about who was paid, who signed, and what recurs. */
export const payeeDefects: readonly Defect[] = [
  defect("signature-twice", "经手人和审批人是同一人", "Handler and approver are one person", (draft) => {
    const row = rowWith(draft.journal, "摘要", "4月打印复印");
    overtype(row, "审批人", row.values.get("经手人") ?? null);
    return { at: spot(draft.journal, row, "审批人") };
  }),
  defect("approver-missing", "审批人漏签", "The approver is missing", (draft) => {
    const row = rowWith(draft.journal, "摘要", "6月打印复印");
    overtype(row, "审批人", null);
    return { at: spot(draft.journal, row, "审批人") };
  }),
  defect("word-near", "慰问类型有错字", "The kind of visit is misspelled", (draft) => {
    const row = pay(draft, { on: "06-12", what: "慰问困难会员", item: "困难职工帮扶", yuan: 500, payee: "困难职工" });
    overtype(row, "慰问类型", "退修");
    return { at: spot(draft.journal, row, "慰问类型") };
  }),
  defect("member-no-unknown", "会员号不在名册中", "A member number that the roster does not have", (draft) => {
    const row = pay(draft, { on: "07-17", what: "送清凉药品", item: "送温暖", yuan: 260, payee: "卓一鸣" });
    overtype(row, "会员号", "0998");
    return { at: spot(draft.journal, row, "会员号") };
  }),
  defect("member-name-differs", "会员号与收款人不是同一人", "Number and payee are two people", (draft) => {
    const row = pay(draft, {
      on: "07-18",
      what: "送清凉饮料",
      item: "送温暖",
      yuan: 280,
      payee: nameOf(draft, "0084"),
    });
    overtype(row, "会员号", "0085");
    return { at: spot(draft.journal, row, "收款人") };
  }),
  defect("benefit-after-leaving", "会员已离会，仍领慰问", "A gift to a member who had left", (draft) => {
    const row = pay(draft, {
      on: "10-15",
      what: "秋季送温暖慰问",
      item: "送温暖",
      yuan: 400,
      payee: nameOf(draft, "0225"),
    });
    overtype(row, "会员号", "0225");
    const overspent = spot(draft.budget, rowWith(draft.budget, "明细科目", "送温暖"), "调整后预算数");
    return {
      at: spot(draft.journal, row, "收款人"),
      entailed: [{ code: "budget-item-overspent", at: overspent }],
    };
  }),
  defect(
    "payment-near-duplicate",
    "同一单位三天内两笔同额",
    "One firm was paid the same twice within three days",
    (draft) => {
      const event = { item: "宣传活动", yuan: 738.6, payee: "青禾图文社" } as const;
      pay(draft, { on: "11-17", what: "宣传册印制", ...event });
      const row = pay(draft, { on: "11-20", what: "折页印制", ...event });
      return { at: spot(draft.journal, row, "支出") };
    },
  ),
  defect("payment-same-summary", "同一事由五天内两笔同额", "One purpose and amount twice within five days", (draft) => {
    const event = { what: "征订工会报刊", item: "职工教育", yuan: 642.5, payee: "邮政" } as const;
    const first = pay(draft, { on: "12-05", ...event });
    overtype(first, "收款人", null);
    const row = pay(draft, { on: "12-10", ...event });
    return {
      at: spot(draft.journal, row, "支出"),
      entailed: [{ code: "value-usual", at: spot(draft.journal, first, "收款人") }],
    };
  }),
  defect(
    "same-amount-across-kinds",
    "同一人以三种名目各领500元",
    "One person got 500 yuan under three headings",
    (draft) => {
      const rows = (["住院", "困难", "丧事"] as const).map((kind, index) => {
        const on = ["02-24", "05-29", "10-21"][index] ?? "";
        const what = ["住院慰问", "困难补助", "父亲去世慰问"][index] ?? "";
        const row = pay(draft, { on, what, item: "困难职工帮扶", yuan: 500, payee: nameOf(draft, "0087") });
        overtype(row, "会员号", "0087");
        overtype(row, "慰问类型", kind);
        return row;
      });
      const last = rows.at(-1);
      if (last === undefined) throw new Error("no payment");
      return { at: spot(draft.journal, last, "支出") };
    },
  ),
  defect("under-threshold", "三笔支出略低于大额审批限额", "Three payments just below the approval limit", (draft) => {
    const rows = [19820, 19650, 19780].map((yuan, index) =>
      pay(draft, {
        on: ["06-06", "08-22", "11-26"][index] ?? "",
        what: ["合唱排练指导", "瑜伽课程", "摄影采风"][index] ?? "",
        item: "文体活动",
        yuan,
        payee: ["青禾艺术中心", "青禾健身馆", "青禾旅行社"][index] ?? "",
      }),
    );
    const last = rows.at(-1);
    if (last === undefined) throw new Error("no payment");
    return { at: spot(draft.journal, last, "支出") };
  }),
  defect(
    "handler-and-approver",
    "平时经手的人审批了另外三笔",
    "The usual handler approved three other payments",
    (draft) => {
      const rows = ["2月办公用品", "5月办公用品", "11月办公用品"].map((what) => rowWith(draft.journal, "摘要", what));
      for (const row of rows) {
        overtype(row, "审批人", row.values.get("经手人") ?? null);
        overtype(row, "经手人", "江雨桐");
      }
      const last = rows.at(-1);
      if (last === undefined) throw new Error("no payment");
      return { at: spot(draft.journal, last, "审批人") };
    },
  ),
];

function nameOf({ members }: Draft, no: string): string {
  return String(rowWith(members, "会员号", no).values.get("姓名"));
}
