import { practice, type Explained } from "../explained.js";

/** A name with a note behind it: 王芳（数学组）. */
export const duesPayerNoted: Explained = {
  code: "dues-payer-noted",
  family: "across",
  severity: "info",
  title: { "zh-CN": "姓名后带了备注", en: "A name with a note" },
  why: {
    "zh-CN": "“王芳（数学组）”按名册的王芳计；如果其实是两个人，会费就记错了人。",
    en: '"王芳（数学组）" is taken for 王芳 of the roster; if they are two people, the dues stand with the wrong one.',
  },
  source: practice,
  expects: { "zh-CN": "填会员号，或两处姓名写得一样", en: "the member number, or the same name in both places" },
  examples: {
    fails: [
      {
        at: "会费!A2",
        sheets: {
          会员: [
            ["会员号", "姓名", "性别", "部门"],
            ["0001", "王芳", "女", "数学组"],
          ],
          会费: [
            ["姓名", "1月", "2月"],
            ["王芳（数学组）", 34, 34],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          会员: [
            ["会员号", "姓名", "性别", "部门"],
            ["0001", "王芳", "女", "数学组"],
          ],
          会费: [
            ["姓名", "1月", "2月"],
            ["王芳", 34, 34],
          ],
        },
      },
    ],
  },
};
