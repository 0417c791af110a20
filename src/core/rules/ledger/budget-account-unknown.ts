import type { Explained } from "../explained.js";
import { accountScheme } from "../sources.js";

/** A budget line that is in neither scheme. */
export const budgetAccountUnknown: Explained = {
  code: "budget-account-unknown",
  family: "cells",
  severity: "error",
  title: { "zh-CN": "预算科目不在科目表中", en: "A budget line that is not in the scheme" },
  why: {
    "zh-CN": "预算科目认不出来，决算表的“预算数”就少这一行，完成比例也会错。",
    en: "A budget line that is not understood is missing in the report, and the share of the budget used is then wrong.",
  },
  source: accountScheme,
  expects: { "zh-CN": "科目表中的标准名称", en: "a standard name of the scheme" },
  examples: {
    fails: [
      {
        at: "预算!B3",
        sheets: {
          预算: [
            ["收支类别", "科目", "预算数"],
            ["收入", "拨缴经费收入", 10000],
            ["支出", "招待", 2000],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          预算: [
            ["收支类别", "科目", "预算数"],
            ["收入", "拨缴经费收入", 10000],
            ["支出", "业务支出", 2000],
          ],
        },
      },
    ],
  },
};
