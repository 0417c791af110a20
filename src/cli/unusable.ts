import type { Language } from "../core/values/language.js";
import { WorkbookError } from "../workbook/errors.js";
import { onlyFor } from "./command-names.js";

/** What is wrong with a command line, as WorkbookError `usage`; `word` is the word that is wrong. */
export function unusable(language: Language, what: keyof typeof wrong, word: string, cause?: unknown): WorkbookError {
  return new WorkbookError("usage", { text: wrong[what][language](word) }, { cause });
}

const wrong = {
  unknown: {
    "zh-CN": (word: string) => `没有“${word}”这个命令`,
    en: (word: string) => `there is no command "${word}"`,
  },
  book: {
    "zh-CN": (word: string) => `${word} 后面要写工作簿文件名`,
    en: (word: string) => `${word} needs the workbook's file name`,
  },
  extra: { "zh-CN": (word: string) => `多余的内容 ${word}`, en: (word: string) => `unexpected ${word}` },
  out: {
    "zh-CN": (word: string) => `${word} 需要用 --out 指定输出文件`,
    en: (word: string) => `${word} needs --out FILE`,
  },
  lang: {
    "zh-CN": (word: string) => `--lang 只能是 zh-CN 或 en，不能是 ${word}`,
    en: (word: string) => `--lang is zh-CN or en, not ${word}`,
  },
  year: {
    "zh-CN": (word: string) => `--year 应是四位年份，不能是 ${word}`,
    en: (word: string) => `--year is a year of four digits, not ${word}`,
  },
  today: {
    "zh-CN": (word: string) => `--today 应写成 2026-01-31 的样子，不能是 ${word}`,
    en: (word: string) => `--today is written like 2026-01-31, not ${word}`,
  },
  period: {
    "zh-CN": (word: string) => `--period 应写成 2026-03（月）或 2026-Q1（季），并与 --year 同年，不能是 ${word}`,
    en: (word: string) => `--period is a month (2026-03) or a quarter (2026-Q1) of the report's year, not ${word}`,
  },
  seed: {
    "zh-CN": (word: string) => `--seed 应是 0 到 4294967295 的整数，不能是 ${word}`,
    en: (word: string) => `--seed is a whole number from 0 to 4294967295, not ${word}`,
  },
  only: {
    "zh-CN": (word: string) => `--${word} 只用于 ${onlyFor[word as keyof typeof onlyFor].join("、")}`,
    en: (word: string) => `--${word} is for ${onlyFor[word as keyof typeof onlyFor].join(" and ")} only`,
  },
  option: { "zh-CN": () => "有不认识的选项或缺少选项的值", en: () => "an option is unknown or lacks its value" },
} as const;
