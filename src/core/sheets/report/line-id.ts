import type { AccountLine, TailLine } from "../../ledger/ledger.js";
import type { Language } from "../../values/language.js";
import { accountLabel } from "../account-names.js";
import { word, type Word } from "./labels.js";

/** One row of the report's table, whatever the language: an account's line, an item's, or one of the form's own lines. */
export type LineId =
  | { readonly section: Section; readonly account: string; readonly item: string | null }
  | { readonly section: null; readonly line: FormLine };

export type Section = "income" | "spending";
export type FormLine =
  "incomeTotal" | "spendingTotal" | "surplus" | "opening" | "periodOpening" | TailLine["name"] | "closing";

/** Lines of the form that a report calls otherwise than the year's. */
export type LineNames = Readonly<Partial<Record<FormLine, Word>>>;

/** Key of the line in the blueprint. */
export function lineKey(id: LineId): string {
  return id.section === null ? id.line : `${id.section}/${id.account}/${id.item ?? ""}`;
}

/** What the line's name cell says. */
export function lineLabel(id: LineId, language: Language, names: LineNames = {}): string {
  return id.section === null
    ? word(names[id.line] ?? id.line, language)
    : accountLabel(id.item ?? id.account, language);
}

/** The label that is clear outside the table: with the account before its item. */
export function fullLabel(id: LineId, language: Language, names: LineNames = {}): string {
  if (id.section === null || id.item === null) return lineLabel(id, language, names);
  return `${accountLabel(id.account, language)} / ${accountLabel(id.item, language)}`;
}

/** The word of the section's heading. */
export function sectionWord(section: Section): Word {
  return section === "income" ? "incomeSection" : "spendingSection";
}

/** Every line of the table, in order: what notes can be written beside. */
export function lineIdsOf(
  income: readonly AccountLine[],
  spending: readonly AccountLine[],
  tail: readonly TailLine[],
): LineId[] {
  const section = (key: Section, lines: readonly AccountLine[]): LineId[] => [
    ...lines.map((line): LineId => ({ section: key, account: line.account, item: line.item })),
    { section: null, line: `${key}Total` },
  ];
  const start = (["surplus", "opening"] as const).map((line): LineId => ({ section: null, line }));
  const moved = tail.map((line): LineId => ({ section: null, line: line.name }));
  return [
    ...section("income", income),
    ...section("spending", spending),
    ...start,
    ...moved,
    { section: null, line: "closing" },
  ];
}
