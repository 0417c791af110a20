import { faultyIdCells } from "./id-cells.js";
import { defineRule } from "../rule.js";
import { maskIdNumber } from "../../values/id-number.js";

/** Digits 7 to 14 of an ID number are a day that exists and is past. */
export const idBirthDate = defineRule<{ readonly text: string }>({
  code: "id-birth-date",
  family: "cells",
  severity: "error",
  title: { "zh-CN": "身份证号中的出生日期不存在", en: "Impossible birth date in a resident ID" },
  why: {
    "zh-CN": "第 7–14 位是出生日期；日期不存在，说明证号录错了。",
    en: "Digits 7–14 are the birth date; an impossible one shows that the number is mistyped.",
  },
  source: { "zh-CN": "GB 11643-1999 第 3.1.2 条", en: "GB 11643-1999, art. 3.1.2" },
  expects: { "zh-CN": "第 7–14 位为真实日期", en: "a real date in digits 7–14" },
  says: {
    "zh-CN": ({ text }) => `身份证号 ${text} 第 7–14 位不是有效的出生日期，请核对原件。`,
    en: ({ text }) => `Digits 7–14 of resident ID ${text} are no possible birth date; compare it with the card.`,
  },
  needs: [["members", "dues"]],
  examples: {
    fails: [
      {
        sheets: {
          会员: [
            ["姓名", "身份证号"],
            ["王芳", "99010119850230001X"],
          ],
        },
        at: "会员!B2",
      },
    ],
    passes: [
      {
        sheets: {
          会员: [
            ["姓名", "身份证号"],
            ["王芳", "11010519491231002X"],
          ],
        },
      },
    ],
  },
  check: (books) =>
    faultyIdCells(books)
      .filter(({ fault }) => fault === "birth-date")
      .map(({ text, at }) => ({ at, args: { text: maskIdNumber(text) } })),
});
