import type { Ledger } from "../ledger/ledger.js";
import type { BookReading } from "../reading/reading.js";
import type { Snapshot } from "../reading/snapshot.js";
import type { TabKey } from "../tabs/tab.js";
import type { Args, Place, Severity } from "../values/finding.js";
import type { Sentence } from "../values/language.js";
import type { Explained, Wanting } from "./explained.js";

/** What a rule may look at. */
export interface Books {
  readonly snapshot: Snapshot;
  readonly reading: BookReading;
  readonly ledger: Ledger;
}

/** One place that breaks a rule. Amounts in args are decimal yuan texts, dates ISO, ID numbers masked, other cells A1 addresses. */
export interface Found<A extends Args = Args> {
  readonly at: Place | null;
  readonly args: A;
  /** Only where this one is graver or lighter than the rule's findings are. */
  readonly severity?: Severity;
}

/** One thing that can be wrong with the books; one rule a file. */
export interface Rule<A extends Args = Args> extends Explained<A> {
  /** What is wrong and what to do about it; the place is shown beside it. */
  readonly says: Sentence<A>;
  /** The tabs it looks at, of each group at least one; without them it is not run. */
  readonly needs: readonly (readonly TabKey[])[];
  /** What else it lacks in these books, such as a limit; null when it can be run. */
  wanting?(books: Books): Wanting | null;
  check(books: Books): readonly Found<A>[];
}

/** A rule whose sentences speak of what its own check finds: the compiler compares them. */
export function defineRule<A extends Args>(rule: Rule<A>): Rule {
  return rule;
}
