import { faultyIdCells } from "./id-cells.js";
import { defineRule } from "../rule.js";
import { bareIdNumber, maskIdNumber } from "../../values/id-number.js";

/** An ID number has 18 characters, an old one 15. */
export const idForm = defineRule<{ readonly text: string; readonly length: number }>({
  code: "id-form",
  family: "cells",
  severity: "error",
  title: { "zh-CN": "身份证号位数不对", en: "Resident ID of a wrong length" },
  why: {
    "zh-CN": "位数不对的证号查不到人，入会、慰问和审计都要用它核对身份。",
    en: "A number of a wrong length identifies nobody; joining, gifts and audits rely on it.",
  },
  source: { "zh-CN": "GB 11643-1999 第 3 条", en: "GB 11643-1999, art. 3" },
  expects: { "zh-CN": "18 位（旧证 15 位）", en: "18 characters (old cards: 15)" },
  says: {
    "zh-CN": ({ text, length }) => `身份证号 ${text} 为 ${length} 位，应为 18 位（旧证 15 位），请核对原件。`,
    en: ({ text, length }) =>
      `Resident ID ${text} has ${length} characters instead of 18 (old cards: 15) digits; compare it with the card.`,
  },
  needs: [["members", "dues"]],
  examples: {
    fails: [
      {
        sheets: {
          会员: [
            ["姓名", "身份证号"],
            ["王芳", "11010519491231002"],
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
            ["王芳", "E12345678"],
          ],
        },
      },
    ],
  },
  check: (books) =>
    faultyIdCells(books)
      .filter(({ fault }) => fault === "form")
      .map(({ text, at }) => ({
        at,
        args: { text: maskIdNumber(text), length: bareIdNumber(text).length },
      })),
});
