import type { TabKey } from "../tabs/tab.js";
import type { Severity } from "../values/finding.js";
import type { Bilingual } from "../values/language.js";
import type { Example, FailingExample } from "./example.js";
import type { LimitKey } from "./policy/limit-key.js";

/** The rooms of the catalogue, in the order in which it is listed. */
export const families = ["tabs", "cells", "rows", "across", "policy", "patterns"] as const;
export type Family = (typeof families)[number];

/** What the catalogue says of a finding's code, whoever makes the finding: reading, the ledger, or a rule. */
export interface Explained {
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
  /** What should stand there, in a few words: 18 位，末位为校验码. */
  readonly expects: Bilingual;
  readonly examples: { readonly fails: readonly FailingExample[]; readonly passes: readonly Example[] };
}

/** Nothing written prescribes it; careful treasurers do it. */
export const practice: Bilingual = { "zh-CN": "实务惯例", en: "practice" };

/** What a rule could not be run for want of: a tab (of each group one would do), or a limit that no document or setting states. */
export type Wanting =
  { readonly kind: "tabs"; readonly tabs: readonly TabKey[] } | { readonly kind: "limit"; readonly limit: string };
