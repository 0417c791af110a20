import { faultyIdCells } from "./id-cells.js";
import { defineRule } from "../rule.js";
import { maskIdNumber } from "../../values/id-number.js";

/** An ID number typed as a number has lost its last three digits, and only the card can give them back. */
export const idRounded = defineRule<{ readonly text: string }>({
  code: "id-rounded",
  family: "cells",
  severity: "error",
  title: { "zh-CN": "身份证号后三位被 Excel 变成 000", en: "Resident ID rounded to 000 by Excel" },
  why: {
    "zh-CN": "Excel 的数字只保留 15 位有效数字，按数字录入的证号后三位已经丢失，无法由程序补回。",
    en: "Excel keeps 15 digits of a number, so the last three of an ID typed as a number are lost for good.",
  },
  source: { "zh-CN": "Excel 规范：数字精度 15 位", en: "Excel specification: 15 digits of precision" },
  expects: { "zh-CN": "按原件录入的文本", en: "text typed from the card" },
  says: {
    "zh-CN": ({ text }) =>
      `身份证号 ${text} 的后三位被 Excel 变成了 000（按数字录入只保留 15 位）；请先把单元格设为文本，再按原件重新录入。`,
    en: ({ text }) =>
      `Excel turned the last three digits of resident ID ${text} into 000 (a number keeps 15 digits); format the cell as text and type it again from the card.`,
  },
  needs: [["members", "dues"]],
  examples: {
    fails: [
      {
        sheets: {
          会员: [
            ["姓名", "身份证号"],
            ["王芳", 990101198506150000],
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
      .filter(({ fault }) => fault === "rounded")
      .map(({ text, at }) => ({ at, args: { text: maskIdNumber(text) } })),
});
