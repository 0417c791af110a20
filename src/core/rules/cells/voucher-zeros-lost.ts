import { defineRule } from "../rule.js";
import { shortenedNumbers, type ShortNumber } from "./shortened-numbers.js";

/** Voucher numbers written `0012` elsewhere in the column, one of them a number: Excel sorts and finds it apart from the others. */
export const voucherZerosLost = defineRule<ShortNumber>({
  code: "voucher-zeros-lost",
  family: "cells",
  severity: "warning",
  title: { "zh-CN": "凭证号前面的 0 丢失", en: "Leading zeros of a voucher number lost" },
  why: {
    "zh-CN": "Excel 把 0012 当作数字 12，排序、查凭证、连号检查都会错位。",
    en: "Excel takes 0012 for the number 12, so sorting and looking up vouchers goes wrong.",
  },
  source: { "zh-CN": "Excel 把纯数字文本存为数字", en: "Excel stores digits as a number" },
  expects: { "zh-CN": "与本列其他凭证号同样位数的文本", en: "text of as many digits as the others" },
  says: {
    "zh-CN": ({ no, length }) =>
      `凭证号 ${no} 少了前面的 0（本列为 ${length} 位，应为 ${no.padStart(length, "0")}）；请设为文本后重新录入。`,
    en: ({ no, length }) =>
      `Voucher number ${no} has lost its leading zeros (others have ${length} digits: ${no.padStart(length, "0")}); format the cell as text and type it again.`,
  },
  needs: [["disbursements", "income"]],
  examples: {
    fails: [
      {
        sheets: {
          支出: [
            ["日期", "凭证号", "摘要", "科目", "金额"],
            [46086, "0011", "会议用茶", "业务支出", 120],
            [46087, 12, "会议用水", "业务支出", 60],
          ],
        },
        at: "支出!B3",
      },
    ],
    passes: [
      {
        sheets: {
          支出: [
            ["日期", "凭证号", "摘要", "科目", "金额"],
            [46086, 11, "会议用茶", "业务支出", 120],
            [46087, 12, "会议用水", "业务支出", 60],
          ],
        },
      },
    ],
  },
  check: (books) => {
    const { disbursements, income } = books.reading.tabs;
    return [...shortenedNumbers(books, disbursements, "voucherNo"), ...shortenedNumbers(books, income, "voucherNo")];
  },
});
