import { practice, type Explained } from "../explained.js";

/** A payer whom the roster does not know. */
export const duesPayerUnknown: Explained = {
  code: "dues-payer-unknown",
  family: "across",
  severity: "warning",
  title: { "zh-CN": "缴费人不在会员名册", en: "A payer who is not on the roster" },
  why: {
    "zh-CN": "名册里没有的人缴了会费，可能姓名写错，也可能漏登会员；钱已计入，应缴没法算。",
    en: "A payer who is not on the roster may be misspelt or not yet registered; the money is counted, but no dues are reckoned.",
  },
  source: practice,
  expects: { "zh-CN": "与名册一致的姓名和会员号", en: "name and number as on the roster" },
  examples: {
    fails: [
      {
        at: "会费!B3",
        sheets: {
          会员: [
            ["会员号", "姓名", "性别"],
            ["0001", "王芳", "女"],
          ],
          会费: [
            ["会员号", "姓名", "1月", "2月"],
            ["0001", "王芳", 34, 34],
            ["0009", "赵敏", 30, 30],
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
            ["0009", "赵敏", "女"],
          ],
          会费: [
            ["会员号", "姓名", "1月", "2月"],
            ["0001", "王芳", 34, 34],
            ["0009", "赵敏", 30, 30],
          ],
        },
      },
    ],
  },
};
