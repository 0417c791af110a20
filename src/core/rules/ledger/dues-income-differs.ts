import { practice, type Explained } from "../explained.js";

/** The register's payments are not the dues among the income. */
export const duesIncomeDiffers: Explained = {
  code: "dues-income-differs",
  family: "across",
  severity: "warning",
  title: { "zh-CN": "会费登记与会费收入不一致", en: "Register and income differ" },
  why: {
    "zh-CN": "会员交的和入账的应当相等；有差额，可能漏记、迟存或多记，要查明。",
    en: "What members paid must be what was booked; a difference means dues not booked, banked late or booked twice.",
  },
  source: practice,
  expects: { "zh-CN": "登记实缴合计 = 收入表会费收入", en: "dues paid in the register = dues among the income" },
  examples: {
    fails: [
      {
        at: "收入!D2",
        sheets: {
          会费: [
            ["会员号", "姓名", "1月", "2月"],
            ["0001", "王芳", 34, 34],
          ],
          收入: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-02-28", "1–2月会费", "会费收入", 34],
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
            ["2026-02-28", "1–2月会费", "会费收入", 68],
          ],
        },
      },
    ],
  },
};
