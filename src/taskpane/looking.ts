import type { TreatedFinding } from "../core/sheets/check-results/listed.js";
import type { Filter } from "./found/filter.js";
import { noFilter } from "./found/filter.js";

/** How the user looks at the findings: kept while the pane is open, across checks. */
export interface Looking {
  filter: Filter;
  /** Kinds that the user has folded (false) or unfolded (true), by id. */
  readonly unfolded: Map<string, boolean>;
  /** Findings whose details are open, by id. */
  readonly open: Set<string>;
  /** The finding looked at, by id. */
  current: string | null;
  /** Name of who accepted last. */
  by: string;
  /** The list in the workbook comes with marks on the cells. */
  marks: boolean;
}

/** Everything is shown, nothing open. */
export function lookingAnew(): Looking {
  return { filter: noFilter, unfolded: new Map(), open: new Set(), current: null, by: "", marks: true };
}

/** What a finding is known by in one pane: its rule, its place and its sentence. */
export function idOf({ code, sheet, cell, message }: TreatedFinding): string {
  return `${code}|${sheet ?? ""}|${cell ?? ""}|${message}`;
}
