import type { TabKey } from "../tabs/tab.js";
import type { Args, Finding, Severity } from "../values/finding.js";
import type { Bilingual, Language, Sentence } from "../values/language.js";
import type { Example, FailingExample } from "./example.js";
import type { LimitKey } from "./policy/limit-key.js";

/** The rooms of the catalogue, in the order in which it is listed. */
export const families = ["tabs", "cells", "rows", "across", "policy", "patterns"] as const;
export type Family = (typeof families)[number];

/** What the catalogue says of a finding's code, whoever makes the finding: reading, the ledger, or a rule. */
export interface Explained<A extends Args = Args> {
  /** Stable: books, waivers and links speak of it. */
  readonly code: string;
  readonly family: Family;
  /** Of its findings, unless one of them says otherwise. */
  readonly severity: Severity;
  /** A few words, such as 身份证号校验码不对. */
  readonly title: Bilingual;
  /** Why it matters, for a reader who is no accountant: a sentence or two. */
  readonly why: Bilingual;
  /** Document and article, or `practice`. */
  readonly source: Bilingual;
  /** The limits that it looks up, whose figures the books' own settings may state. */
  readonly limits?: readonly LimitKey[];
  /** What should stand there, in a few words: 18 位，末位为校验码. A sentence where it depends on what was found. */
  readonly expects: Bilingual | Sentence<A>;
  readonly examples: { readonly fails: readonly FailingExample[]; readonly passes: readonly Example[] };
}

/** What should stand where a finding of the code was made, in a few words. */
export function sayExpected({ expects }: Explained, { args }: Finding, language: Language): string {
  return isSame(expects) ? expects[language] : expects[language](args);
}

/** True where one text serves all findings of a code. */
function isSame(expects: Explained["expects"]): expects is Bilingual {
  return typeof expects.en === "string";
}

/** Nothing written prescribes it; careful treasurers do it. */
export const practice: Bilingual = { "zh-CN": "实务惯例", en: "practice" };

/**
 * What a rule could not be run for want of: a tab (of each group one would do), a limit that no document or setting states, or a column
 * that it can make sense of.
 */
export type Wanting =
  | { readonly kind: "tabs"; readonly tabs: readonly TabKey[] }
  | { readonly kind: "limit"; readonly limit: string }
  | { readonly kind: "unclear"; readonly column: "voucherNo" | "balance" };
