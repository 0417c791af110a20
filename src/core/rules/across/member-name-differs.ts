import { practice } from "../explained.js";
import { numberedPayments } from "./numbered-payments.js";
import { bareName } from "../names.js";
import { defineRule } from "../rule.js";

/** The payee beside a member number is that member (or a group of which the member is named): otherwise a payment is booked to another. */
export const memberNameDiffers = defineRule<{ readonly no: string; readonly name: string; readonly roster: string }>({
  code: "member-name-differs",
  family: "across",
  severity: "warning",
  title: { "zh-CN": "会员号与姓名不符", en: "Number and name disagree" },
  why: {
    "zh-CN": "号码和姓名指向两个人，钱不知付给了谁。",
    en: "Number and name point at two people, so it is not known who was paid.",
  },
  source: practice,
  expects: { "zh-CN": "名册中该号的姓名", en: "the roster's name for the number" },
  says: {
    "zh-CN": ({ no, name, roster }) => `会员号 ${no} 在名册中是“${roster}”，这里写的是“${name}”，请核对。`,
    en: ({ no, name, roster }) => `Member ${no} is "${roster}" in the roster, but "${name}" here; correct one of them.`,
  },
  needs: [["members"], ["disbursements"]],
  examples: {
    fails: [
      {
        at: "支出!G2",
        sheets: {
          会员: [
            ["会员号", "姓名", "性别"],
            ["0001", "王芳", "女"],
            ["0002", "李强", "男"],
          ],
          支出: [
            ["日期", "凭证号", "摘要", "科目", "金额", "会员号", "收款人"],
            ["2026-03-09", "记-001", "慰问住院会员", "维权支出", 800, "0001", "李强"],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          会员: [
            ["会员号", "姓名", "性别"],
            ["0001", "王芳", "女"],
            ["0002", "李强", "男"],
          ],
          支出: [
            ["日期", "凭证号", "摘要", "科目", "金额", "会员号", "收款人"],
            ["2026-03-09", "记-001", "慰问住院会员", "维权支出", 800, "0001", "王芳"],
          ],
        },
      },
    ],
  },
  check: (books) =>
    numberedPayments(books).flatMap(({ no, payee, rosterNames, payeeAt }) => {
      const [roster] = rosterNames;
      if (payee === null || roster === undefined) return [];
      if (rosterNames.some((name) => bareName(payee).includes(name))) return [];
      const args = { no, name: payee, roster };
      return [{ at: payeeAt, args } as const];
    }),
});
