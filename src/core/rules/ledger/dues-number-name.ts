import { practice, type Explained } from "../explained.js";

/** Number and name of a payer belong to two members. */
export const duesNumberName: Explained = {
  code: "dues-number-name",
  family: "across",
  severity: "warning",
  title: { "zh-CN": "会员号与姓名对不上", en: "Number and name disagree" },
  why: {
    "zh-CN": "号码是一个人、姓名是另一个人，会费可能记到了别人名下。",
    en: "The number is one member's and the name another's; the dues may stand with the wrong person.",
  },
  source: practice,
  expects: { "zh-CN": "会员号与名册上的姓名一致", en: "the name that the roster has for the number" },
  examples: {
    fails: [
      {
        at: "会费!B2",
        sheets: {
          会员: [
            ["会员号", "姓名", "性别"],
            ["0001", "王芳", "女"],
            ["0002", "李强", "男"],
          ],
          会费: [
            ["会员号", "姓名", "1月", "2月"],
            ["0001", "李强", 34, 34],
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
          会费: [
            ["会员号", "姓名", "1月", "2月"],
            ["0002", "李强", 34, 34],
          ],
        },
      },
    ],
  },
};
