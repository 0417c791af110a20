import { simplified } from "../../values/simplified.js";
import type { Direction } from "./concept.js";

/** An account cell taken apart: the code in front, and the names between separators, outermost first. */
export interface AccountText {
  readonly code: string | null;
  readonly parts: readonly string[];
}

const numbering = [
  /^(?:其中|加|减|另)[::](?=.)/,
  /^第?[(]?[一二三四五六七八九十]{1,3}[)、.,:](?=.)/,
  /^[(]?\d{1,2}[)、,:](?=\D)/,
  /^\d{1,2}\.(?=\D)/,
  /^[-*·•●◆]+(?=.)/,
];
const code = /^([A-Za-z]?\d{3,}(?:[-.]\d{1,4})*)[-.、,:]?(?=\D|$)/;
const separators = /[/\\|>→:;()\-\s]+/;
const generic = new Set([
  "收入",
  "支出",
  "工会",
  "工会经费",
  "经费收入",
  "经费支出",
  "工会收入",
  "工会支出",
  "科目",
  "收入类",
  "支出类",
]);

/** Takes apart `501-01 职工活动支出－文体活动`, `（一）会费收入` or `职工活动支出/文体活动`. */
export function parseAccountText(text: string): AccountText {
  let rest = foldName(text);
  let found: string | null = null;
  for (let changed = true; changed;) {
    changed = false;
    for (const prefix of numbering) {
      const shorter = rest.replace(prefix, "");
      if (shorter !== rest) [rest, changed] = [shorter, true];
    }
    const match = code.exec(rest);
    if (match?.[1] !== undefined && found === null) {
      [found, rest, changed] = [match[1], rest.slice(match[0].length), true];
    }
  }
  const parts: string[] = [];
  for (const part of rest.split(separators)) {
    if (part === "") continue;
    if (/^[A-Za-z]?\d{3,}(\.\d+)*$/.test(part)) found ??= part;
    else parts.push(part);
  }
  while (parts.length > 1 && generic.has(parts[0] ?? "")) parts.shift();
  return { code: found, parts };
}

/** An item as the book writes it, without 其中 in front and spaces around. */
export function itemAsWritten(text: string): string {
  return text.trim().replace(/^其\s*中\s*[:：、]?\s*(?=.)/, "");
}

/** The text in one width and one kind of dash, without spaces, quotes and invisible characters. */
export function fold(text: string): string {
  return plain.test(text) ? text : foldFully(text);
}

/** As `fold`, and in simplified characters: what accounts and funds are compared by. */
export function foldName(text: string): string {
  return simplified(fold(text));
}

/** Most names are plain Chinese, letters and digits already: a register has tens of thousands of them. */
const plain = /^(?:(?![帐它])[A-Za-z0-9\u4e00-\u9fff])*$/;

function foldFully(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u2064\ufeff"'“”‘’「」《》]+/g, "")
    .replace(/[‐-―−－﹣—–_]+/g, "-")
    .replaceAll("其它", "其他")
    .replaceAll("帐", "账");
}

/** What two spellings of one account have in common: the ending 收入, or 支出, 费用, 经费 and 费, does not count. */
export function stemOf(direction: Direction, text: string): string {
  let stem = foldName(text).toLowerCase();
  const ending = direction === "income" ? /^(.{2,})收入$/ : /^(.{2,})(?:支出|费用|经费|费)$/;
  for (let match = ending.exec(stem); match?.[1] !== undefined; match = ending.exec(stem)) stem = match[1];
  return stem;
}
