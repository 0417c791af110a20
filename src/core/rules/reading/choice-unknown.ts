import { practice, type Explained } from "../explained.js";

/** A text outside the values that a column offers, with the nearest of them. */
export const choiceUnknown: Explained = {
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
    "zh-CN": "该列的可选值之一，如 在会、退休、转出、离会、去世",
    en: "one of the column's values, such as 在会, 退休, 转出, 离会 or 去世",
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
