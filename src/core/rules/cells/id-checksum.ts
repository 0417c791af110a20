import { faultyIdCells } from "./id-cells.js";
import { defineRule } from "../rule.js";
import { maskIdNumber } from "../../values/id-number.js";

/** The last character of an ID number follows from the others. */
export const idChecksum = defineRule<{ readonly text: string }>({
  code: "id-checksum",
  family: "cells",
  severity: "error",
  title: { "zh-CN": "身份证号校验码不对", en: "Wrong check digit of a resident ID" },
  why: {
    "zh-CN": "末位由前 17 位算出；对不上，说明至少有一位录错。",
    en: "The last character is computed from the other 17; if it does not fit, at least one of them is mistyped.",
  },
  source: { "zh-CN": "GB 11643-1999 第 3.1.4 条", en: "GB 11643-1999, art. 3.1.4" },
  expects: { "zh-CN": "末位为正确的校验码", en: "the right check character at the end" },
  says: {
    "zh-CN": ({ text }) => `身份证号 ${text} 的校验码不对，请核对原件。`,
    en: ({ text }) => `The check digit of resident ID ${text} is wrong; compare it with the card.`,
  },
  needs: [["members", "dues"]],
  examples: {
    fails: [
      {
        sheets: {
          会员: [
            ["姓名", "身份证号"],
            ["王芳", "990101198506150013"],
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
            ["王芳", "990101198506150012"],
          ],
        },
      },
    ],
  },
  check: (books) =>
    faultyIdCells(books)
      .filter(({ fault }) => fault === "checksum")
      .map(({ text, at }) => ({ at, args: { text: maskIdNumber(text) } })),
});
