import type { LedgerFindingArgs } from "../../ledger/findings.js";
import { settingName } from "../../tabs/names.js";
import { practice, type Explained } from "../explained.js";

/** Dues are a fixed amount, and the amount is not stated. */
export const duesFixedMissing: Explained<LedgerFindingArgs["dues-fixed-missing"]> = {
  code: "dues-fixed-missing",
  family: "cells",
  severity: "error",
  title: { "zh-CN": "会费定额没有填", en: "The fixed dues are not stated" },
  why: {
    "zh-CN": "选了定额缴费却没有写每月多少，应缴会费无从计算。",
    en: "Dues are to be a fixed amount but the amount is missing, so nothing can be reckoned.",
  },
  source: practice,
  expects: {
    "zh-CN": ({ setting }) => `设置中填写“${setting}”`,
    en: ({ setting }) => `the setting "${settingName(setting, "en")}"`,
  },
  examples: {
    fails: [
      {
        at: "设置!B3",
        sheets: {
          设置: [
            ["项目", "值"],
            ["年度", 2026],
            ["会费方式", "定额"],
          ],
          会费: [
            ["会员号", "姓名", "1月", "2月"],
            ["0001", "王芳", 10, 10],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          设置: [
            ["项目", "值"],
            ["年度", 2026],
            ["会费方式", "定额"],
            ["会费定额", 10],
          ],
          会费: [
            ["会员号", "姓名", "1月", "2月"],
            ["0001", "王芳", 10, 10],
          ],
        },
      },
    ],
  },
};
