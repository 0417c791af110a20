import type { Language } from "../../../values/language.js";
import type { FigureKey } from "../figure-words.js";
import type { Piece } from "../phrase.js";
import type { Clause, Teller } from "../teller.js";

/** Figures that one sentence tells of, and the sentence. */
export interface GroupText {
  readonly keys: readonly FigureKey[];
  readonly clauses: Readonly<Record<Language, (t: Teller) => readonly Clause[]>>;
}

/** The pieces of a group's sentence; empty where nothing can be told. */
export function sentenceOf({ clauses }: GroupText, teller: Teller, language: Language): readonly Piece[] {
  const [between, end] = language === "en" ? ["; ", "."] : ["，", "。"];
  return teller.list("", between, clauses[language](teller), end) ?? [];
}
