import type { ReadingFindingArgs } from "../../reading/findings.js";
import { choiceNames } from "../../tabs/names.js";
import { practice, type Explained } from "../explained.js";

/** A text outside the values that a column offers, with the nearest of them. */
export const choiceUnknown: Explained<ReadingFindingArgs["choice-unknown"]> = {
  code: "choice-unknown",
  family: "cells",
  severity: "warning",
  title: { "zh-CN": "不在可选值内", en: "Not one of the values offered" },
  why: {
    "zh-CN": "“退修”之类的错字认不出来：本该不收会费的退休会员会被当作在会，列入欠缴。",
    en: "A misspelt status is not understood: a retired member who owes nothing is then taken for one in arrears.",
  },
  source: practice,
  expects: {
    "zh-CN": ({ tab, of }) => `该列的可选值之一：${choiceNames(tab, of, "zh-CN").join("、")}`,
    en: ({ tab, of }) => `one of the column's values: ${choiceNames(tab, of, "en").join(", ")}`,
  },
  examples: {
    fails: [
      {
        at: "会员!D2",
        sheets: {
          会员: [
            ["会员号", "姓名", "性别", "会籍状态"],
            ["0001", "王芳", "女", "退修"],
          ],
        },
      },
      {
        at: "会员!C2",
        sheets: {
          会员: [
            ["会员号", "姓名", "用工形式"],
            ["0001", "王芳", "在遍"],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          会员: [
            ["会员号", "姓名", "性别", "会籍状态"],
            ["0001", "王芳", "女", "退休"],
          ],
        },
      },
    ],
  },
};
