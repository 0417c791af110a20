import { practice } from "../explained.js";
import { defineRule, type Found } from "../rule.js";
import type { TabReading } from "../../reading/reading.js";
import { yuanText } from "../../values/fen.js";

const keys = ["baseWage", "postWage", "gradeWage"] as const;
/** Fen. A month's wage above it is a year's, a typing slip, or in another unit. */
const highest = 10_000_000;

/** A monthly wage below nothing or above 100,000 yuan: the dues due hang on it. */
export const wageRange = defineRule<{ readonly amount: string }>({
  code: "wage-range",
  family: "cells",
  severity: "warning",
  title: { "zh-CN": "月工资不合常理", en: "Unlikely monthly wage" },
  why: {
    "zh-CN": "应缴会费按月工资算；填成年薪或多打一位，应缴就差出十几倍。",
    en: "Dues are a share of it; a year's pay or a digit too many makes them ten times too high.",
  },
  source: practice,
  expects: { "zh-CN": "0 到 100000 元之间的月工资", en: "a monthly wage from 0 to 100,000 yuan" },
  says: {
    "zh-CN": ({ amount }) => `月工资 ${amount} 元不在 0 至 100000 元之间，请核对是否填了年薪、多打一位或单位不对。`,
    en: ({ amount }) =>
      `A monthly wage of ${amount} yuan is not between 0 and 100,000; check for a year's pay, a digit too many or another unit.`,
  },
  needs: [["members", "dues"]],
  examples: {
    fails: [
      {
        sheets: {
          会员: [
            ["姓名", "性别", "月工资"],
            ["王芳", "女", 786000],
          ],
        },
        at: "会员!C2",
      },
    ],
    passes: [
      {
        sheets: {
          会员: [
            ["姓名", "性别", "月工资"],
            ["王芳", "女", 7860],
          ],
        },
      },
    ],
  },
  check: ({ reading: { tabs } }) => [
    ...(tabs.members === undefined ? [] : unlikely(tabs.members)),
    ...(tabs.dues === undefined ? [] : unlikely(tabs.dues)),
  ],
});

function unlikely(tab: TabReading<"members"> | TabReading<"dues">): Found<{ readonly amount: string }>[] {
  const found: Found<{ readonly amount: string }>[] = [];
  for (const key of keys) {
    if (tab.columns[key] === undefined) continue;
    for (const { row, values, columns } of tab.rows) {
      const fen = values[key];
      if (fen === null || (fen >= 0 && fen <= highest)) continue;
      const column = columns?.[key] ?? tab.columns[key];
      found.push({ at: { sheet: tab.sheet, row, column }, args: { amount: yuanText(fen) } });
    }
  }
  return found;
}
