import type { TailLine } from "../../ledger/ledger.js";
import type { Language } from "../../values/language.js";
import { accountLabel } from "../account-names.js";
import { word, type Word } from "./labels.js";

/** One row of the report's table, whatever the language: an account's line, an item's, or one of the form's own lines. */
export type LineId =
  | { readonly section: Section; readonly account: string; readonly item: string | null }
  | { readonly section: null; readonly line: FormLine };

export type Section = "income" | "spending";
export type FormLine = "incomeTotal" | "spendingTotal" | "surplus" | "opening" | TailLine["name"] | "closing";

/** Key of the line in the blueprint. */
export function lineKey(id: LineId): string {
  return id.section === null ? id.line : `${id.section}/${id.account}/${id.item ?? ""}`;
}

/** What the line's name cell says. */
export function lineLabel(id: LineId, language: Language): string {
  return id.section === null ? word(id.line, language) : accountLabel(id.item ?? id.account, language);
}

/** The label that is clear outside the table: with the account before its item. */
export function fullLabel(id: LineId, language: Language): string {
  if (id.section === null || id.item === null) return lineLabel(id, language);
  return `${accountLabel(id.account, language)} / ${accountLabel(id.item, language)}`;
}

/** The word of the section's heading. */
export function sectionWord(section: Section): Word {
  return section === "income" ? "incomeSection" : "spendingSection";
}
