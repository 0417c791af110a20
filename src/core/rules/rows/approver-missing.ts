import { placeIn } from "../place.js";
import { defineRule } from "../rule.js";
import type { Row } from "../../reading/reading.js";
import { yuanText, type Fen } from "../../values/fen.js";

/** In a register that names approvers, a payment without one; a register that leaves the column mostly empty is not judged. */
export const approverMissing = defineRule<{ readonly amount: string }>({
  code: "approver-missing",
  family: "rows",
  severity: "info",
  title: { "zh-CN": "没有审批人", en: "No approver" },
  why: {
    "zh-CN": "支出须经审批，没有审批人的凭证审计时要补手续。",
    en: "Spending needs approval; a voucher without it must be mended before the audit.",
  },
  source: {
    "zh-CN": "工会经费报销手续：经手、证明、审批三人签字",
    en: "union voucher rules: handler, witness and approver sign",
  },
  expects: { "zh-CN": "审批人姓名", en: "the approver's name" },
  says: {
    "zh-CN": ({ amount }) => `这笔 ${amount} 元的支出没有审批人，请补签。`,
    en: ({ amount }) => `This payment of ${amount} yuan names no approver; have it signed.`,
  },
  needs: [["disbursements"]],
  examples: {
    fails: [
      {
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "金额", "经手人", "证明人", "审批人"],
            [46086, "会议用茶", "业务支出", 120, "李强", "周静", "陈明"],
            [46087, "会议用茶", "业务支出", 120, "李强", "周静", null],
            [46088, "会议用茶", "业务支出", 120, "李强", "周静", "陈明"],
          ],
        },
        at: "支出!G3",
      },
    ],
    passes: [
      {
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "金额", "经手人", "证明人", "审批人"],
            [46086, "会议用茶", "业务支出", 120, "李强", "周静", "陈明"],
            [46087, "会议用茶", "业务支出", 120, "李强", "周静", "陈明"],
          ],
        },
      },
    ],
  },
  check: ({ reading }) => {
    const tab = reading.tabs.disbursements;
    if (tab?.columns.approver === undefined) return [];
    const without = tab.rows.filter(({ values, unread }) => values.approver === null && !unread.includes("approver"));
    if (without.length * 2 > tab.rows.length) return [];
    return without.flatMap(({ row, values }) => {
      const paid = values.spending ?? values.amount;
      if (paid === null || paid <= 0 || isBankFee(values, paid)) return [];
      const at = placeIn(tab, row, "approver");
      return [{ at, args: { amount: yuanText(paid) } } as const];
    });
  },
});

/** What the bank takes from the account by itself, which nobody approves. */
function isBankFee({ summary, payee }: Row<"disbursements">["values"], paid: Fen): boolean {
  return bankFee.test(summary ?? "") || (paid < smallCharge && /银行|信用社|农信|bank/i.test(payee ?? ""));
}

const bankFee = /手续费|工本费|账户(?:管理|维护)费|(?:短信|网银|回单)(?:服务)?费|bank (?:charge|fee)/i;
/** 50 yuan. */
const smallCharge = 5000;
