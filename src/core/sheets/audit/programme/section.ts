import type { TabKey } from "../../../tabs/tab.js";
import type { Bilingual } from "../../../values/language.js";
import type { TraceKey } from "./traces.js";

/** The six checks (六查) of a Chinese audit committee, then the sixteen sections of an online branch-accounting audit. */
export const sixChecks = ["budget", "structure", "remittance", "control", "vouchers", "claims"] as const;
export const sixteenSections = [
  "rules",
  "current-account",
  "savings",
  "debtors-creditors",
  "prepaid-cards",
  "credit-cards",
  "fixed-assets",
  "petty-cash",
  "branch-funding",
  "subscriptions",
  "other-income",
  "expenditure",
  "online-banking",
  "dedicated-funds",
  "statements",
  "authorisation",
] as const;
export const sectionKeys = [...sixChecks, ...sixteenSections] as const;
export type SectionKey = (typeof sectionKeys)[number];

/** What an auditor reads of a section. */
export interface SectionTexts {
  readonly title: Bilingual;
  /** What to check, step by step. */
  readonly steps: Bilingual;
  /** What no program can see and a person must. */
  readonly evidence: Bilingual;
}

/** What the program can do for a section. */
export interface SectionTests {
  /** Codes whose findings belong to it, of rules and of the ledger. */
  readonly codes: readonly string[];
  /** Tabs whose findings of reading and typing belong to it. */
  readonly tabs: readonly TabKey[];
  /** Rows looked for in the books by their words and accounts. */
  readonly trace?: TraceKey;
  /**
   * True where the books show all that the steps name, and papers are asked for only where something is found: the program can do it. Where a
   * step or the evidence needs papers anyway, never more than partly tested.
   */
  readonly whole: boolean;
  /** True where nothing found by the trace means that the section does not apply. */
  readonly absent?: boolean;
}
