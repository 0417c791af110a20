import { practice, type Explained } from "../explained.js";

/** A roster with wages and no dues register. */
export const duesRegisterMissing: Explained = {
  code: "dues-register-missing",
  family: "tabs",
  severity: "info",
  title: { "zh-CN": "没有会费登记表", en: "No dues register" },
  why: {
    "zh-CN": "没有登记，谁欠缴、欠多少都无从算起。",
    en: "Without a register nobody can tell who owes dues, or how much.",
  },
  source: practice,
  expects: { "zh-CN": "有会费登记表；不收会费可不理会", en: "a dues register; ignore this if no dues are collected" },
  examples: {
    fails: [
      {
        at: "会员",
        sheets: {
          会员: [
            ["会员号", "姓名", "性别", "月工资"],
            ["0001", "王芳", "女", 6800],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          会员: [
            ["会员号", "姓名", "性别", "月工资"],
            ["0001", "王芳", "女", 6800],
          ],
          会费: [
            ["会员号", "姓名", "1月", "2月"],
            ["0001", "王芳", 34, 34],
          ],
        },
      },
    ],
  },
};
