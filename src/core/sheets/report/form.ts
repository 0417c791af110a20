import type { AccountLine } from "../../ledger/ledger.js";
import type { Fen } from "../../values/fen.js";
import type { Language } from "../../values/language.js";
import type { LiveSum } from "../live-sum.js";
import type { Word } from "./labels.js";
import type { LineNames, Section } from "./line-id.js";
import type { UserNotes } from "./user-notes.js";

/** A column of figures that the books give for each line. */
export type MeasureKey = "lastYear" | "initial" | "budget" | "period" | "actual";

/** A column of the table: texts, measures, and what is computed from measures beside it. */
export type ColumnKey = "code" | "account" | MeasureKey | "adjustment" | "percent" | "change" | "note";

/** What a line shows in a measure's column. */
export interface LineFigure {
  readonly fen: Fen;
  /** The formula over the user's cells, where there is one. */
  readonly sum: LiveSum;
  /** Number of cells it is the sum of: an account may be said as the sum of its items only when theirs are as many; null where that cannot differ. */
  readonly cells: number | null;
  /** True for a value that comes from elsewhere and is no formula for a reason said once for the whole column. */
  readonly given?: boolean;
}

export interface Measure {
  readonly key: MeasureKey;
  /** Null where the books say nothing. */
  readonly line: (section: Section, line: AccountLine) => LineFigure | null;
  /** Of all lines of a section; null where none has a figure. */
  readonly total: (section: Section) => Fen | null;
}

/** How the table of a report looks: its columns in order, their headings, and the measures among them. */
export interface Form {
  readonly language: Language;
  readonly columns: readonly ColumnKey[];
  readonly heads: Readonly<Record<ColumnKey, Word>>;
  readonly measures: readonly Measure[];
  readonly names: LineNames;
  readonly notes: UserNotes;
}

/** Headings where a form says nothing else. */
export const plainHeads = {
  code: "code",
  account: "account",
  lastYear: "lastYear",
  initial: "initial",
  adjustment: "adjustment",
  budget: "budget",
  period: "ofMonth",
  actual: "actual",
  percent: "percent",
  change: "change",
  note: "note",
} as const satisfies Readonly<Record<ColumnKey, Word>>;
