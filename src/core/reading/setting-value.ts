import type { Setting } from "../tabs/setting-list.js";
import { isCellError, type CellValue } from "../values/cell.js";
import { readMonthsNumber, readMonthsText } from "../values/month-text.js";
import { readMoneyText, toFen } from "../values/money-text.js";
import { readRateText } from "../values/rate-text.js";
import { cleanText, squeezeText } from "../values/text.js";
import { bareWord } from "./header-text.js";
import { yearIn } from "./month-header.js";
import { digitsOf } from "./read-text.js";

/** A setting's value by its kind, or undefined when the cell says none. `year` is the year of months that name none. */
export function readSettingValue(
  setting: Setting,
  value: CellValue,
  year: number,
): string | number | boolean | undefined {
  if (isCellError(value) || value === null) return undefined;
  switch (setting.kind) {
    case "text":
      return typeof value === "number" ? digitsOf(value) : cleanText(String(value));
    case "year":
      return readYear(value);
    case "money": {
      const read = typeof value === "number" ? toFen(value, 1) : readMoneyText(String(value));
      return "fen" in read ? read.fen : undefined;
    }
    case "rate":
      return typeof value === "number"
        ? value >= 0 && value <= 1
          ? value
          : undefined
        : (readRateText(String(value)) ?? undefined);
    case "month": {
      const months = typeof value === "number" ? readMonthsNumber(value, year) : readMonthsText(String(value), year);
      return months?.last;
    }
    case "number": {
      const text = squeezeText(String(value)).replace(/(?<=\d)(?:月份?|人|次|天|个|岁|年|倍)$/, "");
      const number = text === "" ? NaN : Number(text.replaceAll(",", ""));
      return Number.isFinite(number) ? number : undefined;
    }
    case "choice":
      return readChoice(setting, value);
    case "flag":
      return readFlag(value);
  }
}

function readYear(value: string | number | boolean): number | undefined {
  if (typeof value === "number") {
    if (Number.isInteger(value) && value >= 1990 && value <= 2100) return value;
    // A year typed as a date: 2026-01-01.
    const months = value > 32874 ? readMonthsNumber(value, 2000) : null;
    return months === null ? undefined : Math.floor(months.first / 12);
  }
  const text = squeezeText(String(value));
  const year = yearIn(text) ?? (/^\d{4}$/.test(text) ? Number(text) : null);
  return year !== null && year >= 1990 && year <= 2100 ? year : undefined;
}

function readChoice(setting: Setting, value: string | number | boolean): string | undefined {
  const word = bareWord(String(value));
  return setting.choices?.find(({ value: own, name, also }) =>
    [own, name["zh-CN"], name.en, ...also].some((text) => bareWord(text) === word),
  )?.value;
}

function readFlag(value: string | number | boolean): boolean | undefined {
  if (typeof value === "boolean") return value;
  const word = bareWord(String(value));
  if (/^(?:是|有|对|yes|y|true|1|√|✓|启用)$/.test(word)) return true;
  return /^(?:否|无|不|no|n|false|0|×|停用)$/.test(word) ? false : undefined;
}
