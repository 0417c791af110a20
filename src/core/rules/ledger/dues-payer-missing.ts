import { practice, type Explained } from "../explained.js";

/** A payment of dues of which nothing tells the payer: what stands for the ID number is none. */
export const duesPayerMissing: Explained = {
  code: "dues-payer-missing",
  family: "rows",
  severity: "error",
  title: { "zh-CN": "不知道是谁缴的会费", en: "Dues of nobody" },
  why: {
    "zh-CN": "没有姓名、会员号，身份证号也不成号码，这笔会费不知记在谁名下，没有计入。",
    en: "With neither name nor number, and no proper ID number, the payment belongs to nobody and is not counted.",
  },
  source: practice,
  expects: { "zh-CN": "姓名或会员号", en: "the name or the member number" },
  examples: {
    fails: [
      {
        at: "会费!B3",
        sheets: {
          会费: [
            ["身份证号", "姓名", "所属月份", "实缴金额"],
            [null, "王芳", "1月", 34],
            ["待补", null, "1月", 30],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          会费: [
            ["身份证号", "姓名", "所属月份", "实缴金额"],
            [null, "王芳", "1月", 34],
            ["待补", "李强", "1月", 30],
          ],
        },
      },
    ],
  },
};
