import { a1 } from "../../values/address.js";
import type { Language } from "../../values/language.js";
import { head, text, typedCell } from "../audit/cells.js";
import type { Typed, TypedByKey } from "../audit/typed-lines.js";
import type { ListPage } from "../list/list-page.js";
import type { PageCell } from "../page.js";
import { notices, sentences, words } from "./labels.js";

/** 0-based columns of what is filled in by hand, and of the key by which it is found again. */
export const noticeAt = { label: 0, inputs: [1], key: 5 } as const;

/** The headers by which an earlier notice is read. */
export const noticeHeads = { key: words.key, labels: [words.matter], inputs: [words.entry] };

/** Seven days, the first included. */
const lastDay = 6;

/** From when to when the sheet is shown, where, and whom to ask: filled in by hand, kept when the sheet is made anew. */
export function addNotice(sheet: ListPage, typed: TypedByKey, language: Language): void {
  const ends = [0, 4, 5];
  sheet.merged([head(words.matter, language), head(words.entry, language), head(words.key, language)], ends);
  const first = a1(sheet.height, noticeAt.inputs[0]);
  let from: Typed = null;
  for (const { key, name } of notices) {
    const written = typed.take(key)?.[0] ?? null;
    if (key === "from") from = written;
    const cell = key === "until" ? untilCell(from, first, language) : typedCell(written, rolesOf[key]);
    sheet.merged([text(name[language]), cell, { value: key, role: "label" }], ends);
  }
  sheet.line(sentences.reply[language], "note");
}

const rolesOf = { from: "listInputDay", place: "listInput", contact: "listInput", reach: "listInput" } as const;

/** The last day, reckoned from the first, which is in the cell named. */
function untilCell(from: Typed, cell: string, language: Language): PageCell {
  const waiting = words.waiting[language];
  const value = typeof from === "number" ? from + lastDay : waiting;
  return { value, formula: `IF(ISNUMBER(${cell}),${cell}+${lastDay},"${waiting}")`, role: "listDay" };
}
