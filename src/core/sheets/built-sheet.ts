import type { CalendarEntries } from "../ledger/calendar/entries.js";
import type { LastYear } from "../ledger/last-year/last-year.js";
import type { SheetKind, SheetSnapshot } from "../reading/snapshot.js";
import type { Books } from "../rules/rule.js";
import type { RuleRun } from "../rules/run.js";
import type { Day } from "../values/day.js";
import type { Fen } from "../values/fen.js";
import type { Bilingual, Language } from "../values/language.js";
import type { Asked } from "./asked.js";
import type { TreatedFinding } from "./check-results/listed.js";
import type { SheetPage } from "./page.js";

/** What every sheet is made from. */
export interface SheetInput {
  readonly books: Books;
  readonly calendar: CalendarEntries;
  /** In words, with what people decided on each. */
  readonly findings: readonly TreatedFinding[];
  /** Rules that were not run: their titles and the reason, in words. */
  readonly notRun: readonly { readonly title: string; readonly reason: string }[];
  /** Codes of the rules that were run, and of those that were not. */
  readonly rules: Pick<RuleRun, "ran" | "notRun">;
  /** Rows that are in no figure, with the reason in words. */
  readonly excluded: readonly ExcludedRow[];
  /** The year before, where a workbook or a tab tells of it. */
  readonly lastYear: LastYear | null;
  /** The books of the year before, where a workbook of that year was given; null without. */
  readonly previousBooks: Books | null;
  /** What the user asked of sheets that leave a choice. */
  readonly asked: Asked;
  readonly language: Language;
  readonly today: Day;
  /** Names of generated sheets of the year as they will stand in the workbook, by kind: those of this run, and earlier ones that stay. */
  readonly names: ReadonlyMap<SheetKind, string>;
  /** The kinds that this run makes. */
  readonly making: ReadonlySet<SheetKind>;
  /** The sheet of this run that was made before this one; null where there is none. */
  readonly built: (kind: SheetKind) => BuiltSheet | null;
  /** The sheet that an earlier run made and that is made anew, for what people wrote into it; null where there is none. */
  readonly previous: (kind: SheetKind) => SheetSnapshot | null;
}

/** A row that is in no figure, and the reason in words. */
export interface ExcludedRow {
  readonly sheet: string;
  /** 0-based */
  readonly row: number;
  readonly column: number;
  readonly reason: string;
}

/** A finished sheet and the figures in it that must agree with the ledger. */
export interface BuiltSheet {
  readonly page: SheetPage;
  readonly figures: readonly Figure[];
}

/** A sheet that these books give no ground for, and why. */
export interface NotBuilt {
  readonly notBuilt: Bilingual;
  /** True where the earlier sheet must stay as it is: what people wrote there can no longer be made out. */
  readonly keepsEarlier?: true;
}

/** Makes one kind of sheet under the name given. Throws nothing. */
export type SheetBuilder = (input: SheetInput, name: string) => BuiltSheet | NotBuilt;

/** A money figure of a sheet that has to agree with the ledger. */
export interface Figure {
  /** 0-based */
  readonly row: number;
  readonly column: number;
  /** What the figure is, in every language the same: by it other sheets and the pane find its cell. Absent where nobody asks for it. */
  readonly key?: string;
  readonly label: string;
  /** What the ledger computed. */
  readonly expected: Fen;
  /** True for a formula over the books, false for a value. */
  readonly live: boolean;
  /** Why it is a value, in words. */
  readonly why?: string;
}
