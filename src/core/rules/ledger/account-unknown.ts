import type { LedgerFindingArgs } from "../../ledger/findings.js";
import type { Explained } from "../explained.js";
import { accountScheme } from "../sources.js";

/** An account that is in neither scheme. */
export const accountUnknown: Explained<LedgerFindingArgs["account-unknown"]> = {
  code: "account-unknown",
  family: "cells",
  severity: "error",
  title: { "zh-CN": "科目不在科目表中", en: "An account that is not in the scheme" },
  why: {
    "zh-CN": "决算表按科目列示；科目认不出来，这笔钱就没有地方列，不计入。",
    en: "The report is set out by accounts; a row on an unknown account has no line to stand on and is not counted.",
  },
  source: accountScheme,
  expects: {
    "zh-CN": ({ suggestion }) => (suggestion === "" ? "科目表中的标准名称" : suggestion),
    en: ({ suggestion }) => (suggestion === "" ? "a standard name of the scheme" : suggestion),
  },
  examples: {
    fails: [
      {
        at: "支出!C2",
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-03-06", "三八节茶话会", "职工活动之处", 500],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-03-06", "三八节茶话会", "职工活动支出", 500],
          ],
        },
      },
    ],
  },
};
