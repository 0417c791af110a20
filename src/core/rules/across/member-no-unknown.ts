import { practice } from "../explained.js";
import { numberedPayments } from "./numbered-payments.js";
import { defineRule } from "../rule.js";

/** A payment's member number is in the roster. */
export const memberNoUnknown = defineRule<{ readonly no: string }>({
  code: "member-no-unknown",
  family: "across",
  severity: "warning",
  title: { "zh-CN": "名册中没有这个会员号", en: "Member number not in the roster" },
  why: {
    "zh-CN": "付给名册之外的人，可能是录错，也可能不是会员。",
    en: "Somebody paid who is not in the roster: a slip, or no member.",
  },
  source: practice,
  expects: { "zh-CN": "名册中的会员号", en: "a number of the roster" },
  says: {
    "zh-CN": ({ no }) => `会员名册中没有会员号 ${no}，请核对或补登会员。`,
    en: ({ no }) => `No member of the roster has number ${no}; correct it or add the member.`,
  },
  needs: [["members"], ["disbursements"]],
  examples: {
    fails: [
      {
        at: "支出!F2",
        sheets: {
          会员: [
            ["会员号", "姓名", "性别"],
            ["0001", "王芳", "女"],
            ["0002", "李强", "男"],
          ],
          支出: [
            ["日期", "凭证号", "摘要", "科目", "金额", "会员号", "收款人"],
            ["2026-03-09", "记-001", "慰问住院会员", "维权支出", 800, "0009", "赵敏"],
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
            ["2026-03-09", "记-001", "慰问住院会员", "维权支出", 800, "0002", "李强"],
          ],
        },
      },
    ],
  },
  check: (books) =>
    numberedPayments(books)
      .filter(({ rosterNames }) => rosterNames.length === 0)
      .map(({ no, noAt: at }) => ({ at, args: { no } })),
});
