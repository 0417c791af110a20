import type { ReadingFindingArgs } from "../../reading/findings.js";
import { settingNamed } from "../../tabs/names.js";
import type { SettingKind } from "../../tabs/setting-list.js";
import type { Bilingual, Language } from "../../values/language.js";
import { practice, type Explained } from "../explained.js";

/** A setting whose value does not fit its kind: its default holds. */
export const settingUnreadable: Explained<ReadingFindingArgs["setting-unreadable"]> = {
  code: "setting-unreadable",
  family: "cells",
  severity: "error",
  title: { "zh-CN": "设置的值看不懂", en: "A setting that cannot be read" },
  why: {
    "zh-CN": "看不懂的设置按默认值处理，会费尾数、限额等就不是您想的那样。",
    en: "A setting that cannot be read has its default, so dues or limits are not what you meant.",
  },
  source: practice,
  expects: {
    "zh-CN": ({ name }) => expected(name, "zh-CN"),
    en: ({ name }) => expected(name, "en"),
  },
  examples: {
    fails: [
      {
        at: "设置!B3",
        sheets: {
          设置: [
            ["项目", "值"],
            ["年度", 2026],
            ["会费尾数", "十块左右"],
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
            ["会费尾数", 10],
          ],
        },
      },
    ],
  },
};

const byKind: Readonly<Record<SettingKind, Bilingual>> = {
  text: { "zh-CN": "文字", en: "a text" },
  year: { "zh-CN": "四位数的年份，如 2026", en: "a year of four digits, such as 2026" },
  money: { "zh-CN": "金额（元），如 1500 或 0", en: "an amount in yuan, such as 1500 or 0" },
  rate: { "zh-CN": "百分数，如 0.5%", en: "a percentage, such as 0.5%" },
  month: { "zh-CN": "月份，如 2026-06", en: "a month, such as 2026-06" },
  number: { "zh-CN": "数字", en: "a number" },
  choice: { "zh-CN": "可选值之一", en: "one of the choices" },
  flag: { "zh-CN": "是或否", en: "yes or no" },
};

/** What a setting may hold; every other row of the settings with a name of its own is a fund's opening. */
function expected(name: string, language: Language): string {
  const setting = settingNamed(name);
  const kind = byKind[setting?.kind ?? "money"][language];
  const names = (setting?.choices ?? []).map((choice) => choice.name[language]);
  if (names.length === 0) return kind;
  return language === "en" ? `${kind}: ${names.join(", ")}` : `${kind}：${names.join("、")}`;
}
