import { duesGlance } from "../dues-glance.js";
import { visitWords } from "../../ledger/accounts/visit-category.js";
import { remember } from "../../ledger/remember.js";
import type { TabReading } from "../../reading/reading.js";
import { squeezeText } from "../../values/text.js";
import { soundAlike } from "../../values/sound-alikes.js";
import { practice } from "../explained.js";
import { defineRule, type Found } from "../rule.js";
import { columnIn, columnsOf } from "./tab-columns.js";

const words = (text: string): readonly string[] => text.split(" ");
const methods = words("现金 转账 网银转账 银行转账 公务卡 支票 微信 支付宝 汇款 工资代扣 代扣 代发 刷卡 电汇");

/** Free-text columns with customary words; columns with fixed values are judged as they are read. */
const customary: Readonly<Record<string, readonly string[]>> = {
  category: visitWords,
  exemption: words("退休 离休 病休 长期病假 困难 失业 内退 停薪留职 产假"),
  politics: words("中共党员 中共预备党员 党员 预备党员 共青团员 团员 群众 无党派人士 民主党派"),
  education: words("博士 硕士 研究生 硕士研究生 博士研究生 本科 大学本科 专科 大专 中专 高中 初中 小学"),
  method: methods,
};

/** A word that is a customary one but for a character typed for one that sounds or looks like it: 退修 for 退休. */
export const wordNear = defineRule<{ readonly column: string; readonly text: string; readonly suggestion: string }>({
  code: "word-near",
  family: "cells",
  severity: "warning",
  title: { "zh-CN": "用词疑有错字", en: "Word probably mistyped" },
  why: {
    "zh-CN": "按类型筛选、汇总和套用标准时，错一个字就归不进去。",
    en: "One wrong character and the row falls out of every filter, sum and limit by kind.",
  },
  source: practice,
  expects: { "zh-CN": "惯用的词", en: "a customary word" },
  says: {
    "zh-CN": ({ column, text, suggestion }) => `“${column}”中的“${text}”是否为“${suggestion}”？请核对后改正。`,
    en: ({ column, text, suggestion }) => `"${text}" in "${column}": was "${suggestion}" meant? Check and correct it.`,
  },
  needs: [["members", "dues", "disbursements"]],
  examples: {
    fails: [
      {
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "慰问类型", "金额"],
            [46086, "慰问王芳", "职工活动支出", "退修慰问", 500],
          ],
        },
        at: "支出!D2",
      },
    ],
    passes: [
      {
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "慰问类型", "金额"],
            [46086, "慰问王芳", "职工活动支出", "退休慰问", 500],
          ],
        },
      },
    ],
  },
  check: (books) => {
    const { reading, snapshot } = books;
    const { members, dues, disbursements } = reading.tabs;
    return ([members, dues, disbursements] as readonly (TabReading | undefined)[]).flatMap((tab) => {
      if (tab === undefined) return [];
      return columnsOf(tab, snapshot).flatMap((column) => {
        const known = customary[column.key];
        if (known === undefined) return [];
        const meant = remember((text) => wordMeant(text, known));
        const methods = tab === dues && column.key === "method" ? duesGlance(books)?.methods : undefined;
        if (methods !== undefined && ![...methods].some((text) => meant(text) !== "")) return [];
        const found: Found<{ readonly column: string; readonly text: string; readonly suggestion: string }>[] = [];
        for (const row of tab.rows) {
          const text = (row.values as Readonly<Record<string, unknown>>)[column.key];
          const suggestion = typeof text === "string" ? meant(text) : "";
          if (typeof text !== "string" || suggestion === "") continue;
          const at = { sheet: tab.sheet, row: row.row, column: columnIn(row, column) };
          found.push({ at, args: { column: column.label, text, suggestion } });
        }
        return found;
      });
    });
  },
});

/** The one known word that a text was typed for; "" when it is none or several. */
function wordMeant(text: string, known: readonly string[]): string {
  const word = squeezeText(text);
  if (known.includes(word)) return "";
  const sounding = known.filter((one) => soundAlike(word, one));
  return sounding.length === 1 ? (sounding[0] ?? "") : "";
}
