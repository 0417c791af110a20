import { defineRule } from "../rule.js";
import { shortenedNumbers, type ShortNumber } from "./shortened-numbers.js";

/** Member numbers written `0012` elsewhere in the column stand as `12` once Excel takes them for numbers; `12` then matches no dues row. */
export const zerosLost = defineRule<ShortNumber>({
  code: "member-no-zeros-lost",
  family: "cells",
  severity: "warning",
  title: { "zh-CN": "会员号前面的 0 丢失", en: "Leading zeros lost" },
  why: {
    "zh-CN": "Excel 把 0012 当作数字 12，按号码就找不到人。",
    en: "Excel takes 0012 for the number 12, which then matches nobody.",
  },
  source: { "zh-CN": "Excel 把纯数字文本存为数字", en: "Excel stores digits as a number" },
  expects: { "zh-CN": "与本列其他号码同样位数的文本", en: "text of as many digits as the others" },
  says: {
    "zh-CN": ({ no, length }) =>
      `会员号 ${no} 少了前面的 0（本列为 ${length} 位，应为 ${no.padStart(length, "0")}）；请设为文本后重新录入。`,
    en: ({ no, length }) =>
      `Member number ${no} has lost its leading zeros (others have ${length} digits: ${no.padStart(length, "0")}); format the cell as text and type it again.`,
  },
  needs: [["members", "dues", "disbursements"]],
  examples: {
    fails: [
      {
        sheets: {
          会员: [
            ["会员号", "姓名"],
            ["0011", "王芳"],
            [12, "李强"],
          ],
        },
        at: "会员!A3",
      },
    ],
    passes: [
      {
        sheets: {
          会员: [
            ["会员号", "姓名"],
            [11, "王芳"],
            [12, "李强"],
          ],
        },
      },
    ],
  },
  check: (books) => {
    const { members, dues, disbursements } = books.reading.tabs;
    return [members, dues, disbursements].flatMap((tab) => shortenedNumbers(books, tab, "memberNo"));
  },
});
