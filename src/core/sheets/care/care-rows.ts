import { a1 } from "../../values/address.js";
import { isoDay } from "../../values/day.js";
import type { Bilingual, Language } from "../../values/language.js";
import { maskPersonalNumbers } from "../../values/personal.js";
import { bookText, text, typedCell } from "../audit/cells.js";
import type { Typed } from "../audit/typed-lines.js";
import { jump, jumpTo } from "../list/list-page.js";
import type { PageCell } from "../page.js";
import type { CareItem } from "./care-item.js";
import { kindNames, words } from "./labels.js";

/** 0-based columns of the list. */
export const at = { done: 6, key: 7 } as const;

export const widths = [13, 12, 22, 38, 13, 20, 26, 6].map((width, index) => ({
  width,
  ...(index === at.key ? { hidden: true } : {}),
}));

export const heads: readonly Bilingual[] = [
  words.what,
  words.name,
  words.department,
  words.note,
  words.last,
  words.source,
  words.done,
  words.key,
];

/** The headers by which an earlier list is read. */
export const typedHeads = { key: words.key, labels: [words.what, words.name, words.note], inputs: [words.done] };

/** A line with what was typed beside it before. */
export function careRow(item: CareItem, key: string, typed: readonly Typed[], language: Language): PageCell[] {
  const { kind, name, department, note, last } = item;
  return [
    text(kindNames[kind][language], "listCenter"),
    bookText(name),
    bookText(department),
    text(note),
    last === null ? text(null) : jump(last.at.sheet, a1(last.at.row, last.at.column), isoDay(last.day), "listLink"),
    jumpTo(item.at),
    typedCell(typed[0]),
    { value: key, role: "label" },
  ];
}

/** Gives each line a key by which it is known again: kind, and number and name, without a number the department; told apart where two are equal. A birthday stays itself when it becomes a round one. */
export function careKeys(): (item: CareItem) => string {
  const used = new Map<string, number>();
  return ({ kind, memberNo, name, department }) => {
    const number = (memberNo ?? "").trim();
    const of = kind === "roundBirthday" ? "birthday" : kind;
    const parts = [of, number, name, number === "" ? (department ?? "") : ""].map((part) => part.replaceAll("|", " "));
    const key = maskPersonalNumbers(parts.join("|"));
    const count = (used.get(key) ?? 0) + 1;
    used.set(key, count);
    return count === 1 ? key : `${key}|${count}`;
  };
}

/** What two keys of one person and matter have in common when number or department was mended. */
export function sameMatter(key: string): string | null {
  const [kind = "", , name = ""] = key.split("|");
  return name === "" ? null : `${kind}|${name}`;
}
