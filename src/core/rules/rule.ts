import type { Ledger } from "../ledger/ledger.js";
import type { BookReading } from "../reading/reading.js";
import type { Snapshot } from "../reading/snapshot.js";
import type { RuleFinding } from "./findings.js";

/** What a rule may look at. */
export interface Books {
  readonly snapshot: Snapshot;
  readonly reading: BookReading;
  readonly ledger: Ledger;
}

/** One thing that can be wrong with the books; one rule a file. */
export interface Rule {
  readonly code: RuleFinding["code"];
  /** Document and article, or "practice". */
  readonly source: string;
  readonly check: (books: Books) => readonly RuleFinding[];
}
