import { practice, type Explained } from "../explained.js";

/** The income rows hold no dues: the report takes the register's. */
export const duesFromRegister: Explained = {
  code: "dues-from-register",
  family: "across",
  severity: "info",
  title: { "zh-CN": "会费收入取自会费登记", en: "Dues taken from the register" },
  why: {
    "zh-CN": "收入表没有会费，报表按会费登记的实缴列示；存进账户后应补记收入，账才对得上银行。",
    en: "The income has no dues, so the report takes those of the register; once banked, they must be booked to agree with the bank.",
  },
  source: practice,
  expects: { "zh-CN": "收入表有会费收入", en: "dues among the income" },
  examples: {
    fails: [
      {
        at: "会费",
        sheets: {
          会费: [
            ["会员号", "姓名", "1月", "2月"],
            ["0001", "王芳", 34, 34],
          ],
          收入: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-01-05", "一季度经费", "拨缴经费收入", 10000],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          会费: [
            ["会员号", "姓名", "1月", "2月"],
            ["0001", "王芳", 34, 34],
          ],
          收入: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-01-05", "一季度经费", "拨缴经费收入", 10000],
            ["2026-02-28", "1–2月会费", "会费收入", 68],
          ],
        },
      },
    ],
  },
};
