import { defineRule } from "../rule.js";
import { maskIdNumber } from "../../values/id-number.js";
import { oddCells } from "./odd-cells.js";

/** A check character written as a small x. */
export const idCase = defineRule<{ readonly text: string }>({
  code: "id-case",
  family: "cells",
  severity: "info",
  title: { "zh-CN": "身份证号末位为小写 x", en: "Small x at the end of a resident ID" },
  why: {
    "zh-CN": "证件上是大写 X；报税、医保等系统导入时常因大小写对不上。",
    en: "Cards have a capital X, and other systems often refuse a small one.",
  },
  source: { "zh-CN": "GB 11643-1999 第 3.1.4 条", en: "GB 11643-1999, art. 3.1.4" },
  expects: { "zh-CN": "末位为大写 X", en: "a capital X" },
  says: {
    "zh-CN": ({ text }) => `身份证号 ${text} 的末位是小写 x，请改为大写 X。`,
    en: ({ text }) => `Resident ID ${text} ends in a small x; write a capital X.`,
  },
  needs: [["members", "dues"]],
  examples: {
    fails: [
      {
        sheets: {
          会员: [
            ["姓名", "身份证号"],
            ["王芳", "11010519491231002x"],
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
    (oddCells(books).get("id-case") ?? []).map(({ at, before }) => ({
      at,
      args: { text: maskIdNumber(String(before)) },
    })),
});
