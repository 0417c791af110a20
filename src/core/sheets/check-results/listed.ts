import type { Family } from "../../rules/explained.js";
import type { FindingKey } from "../../rules/finding-key.js";
import type { Day } from "../../values/day.js";
import type { Severity } from "../../values/finding.js";

/** A finding in words, with its place in both notations. */
export interface ListedFinding {
  readonly code: string;
  readonly family: Family;
  readonly severity: Severity;
  readonly sheet: string | null;
  /** 0-based; null for a whole sheet or workbook. */
  readonly row: number | null;
  readonly column: number | null;
  /** A1, or null where there is no single cell. */
  readonly cell: string | null;
  /** A few words on the kind of finding. */
  readonly title: string;
  /** What is wrong and what to do. */
  readonly message: string;
  /** What stands in the cell, personal data masked; null where there is no single cell or it is empty. */
  readonly value: string | null;
  readonly expected: string;
  /** Why it matters. */
  readonly why: string;
  /** Document and article, or practice. */
  readonly source: string;
  readonly key: FindingKey;
}

/** What people wrote beside a finding; empty texts where they wrote nothing. */
export interface Treatment {
  readonly note: string;
  /** Why the finding is accepted, and who accepts it: it is accepted when both are there. */
  readonly reason: string;
  readonly by: string;
  /** Day of the run that found it first. */
  readonly since: Day;
}

/** A finding of this run with what was written beside it. */
export interface TreatedFinding extends ListedFinding {
  readonly treatment: Treatment;
  readonly accepted: boolean;
}

/** A line of the list as an earlier run wrote it and people went on with it. */
export interface EarlierLine extends Treatment {
  readonly severity: string;
  readonly title: string;
  readonly sheet: string;
  readonly cell: string;
  readonly value: string;
  readonly message: string;
  readonly key: FindingKey;
  /** Day on which it was no longer found; null while it was. */
  readonly resolved: Day | null;
}
