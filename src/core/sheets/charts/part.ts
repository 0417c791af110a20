import type { TabKey } from "../../tabs/tab.js";
import { yuanOfFen, type Fen } from "../../values/fen.js";
import type { Language } from "../../values/language.js";
import type { Figure } from "../built-sheet.js";
import type { LiveSum, LiveTab } from "../live-sum.js";
import type { PageCell, PageChart } from "../page.js";
import { reasonText } from "../report/reason-text.js";
import type { Role } from "../style.js";

/** The tabs of the books, made ready for finding formulas over them. */
export type LiveTabs = ReadonlyMap<TabKey, LiveTab>;

/** A chart with the table that it is drawn from, beside each other. */
export interface Part {
  readonly heading: string;
  readonly head: readonly string[];
  /** Rows below the header, of as many cells as `head`; the first ones are drawn. */
  readonly lines: readonly PartLine[];
  /** Null when there is nothing to draw. */
  readonly chart: PartChart | null;
  /** Sentences below the table. */
  readonly notes: readonly string[];
}

export type PartLine = readonly (PartCell | null)[];

/** A cell of a part, and what it has to agree with. */
export interface PartCell extends PageCell {
  readonly figure?: Omit<Figure, "row" | "column">;
}

export interface PartChart extends Pick<PageChart, "kind" | "stacked" | "title"> {
  /** How many lines are drawn. */
  readonly lines: number;
  /** Each by its 0-based column of the table. */
  readonly series: readonly { readonly name: string; readonly column: number; readonly dashed?: boolean }[];
}

/** A text in the first column. */
export function nameCell(value: string): PartCell {
  return { value, role: "listText" };
}

/** A figure over the user's cells: a formula where there is one, else the ledger's figure, marked as a value. */
export function liveCell(label: string, expected: Fen, sum: LiveSum, language: Language): PartCell {
  const value = yuanOfFen(expected);
  if (sum.live) return { value, formula: sum.formula, role: "moneyItem", figure: { label, expected, live: true } };
  if (expected === 0 && sum.why.code === "no-cells")
    return { value, role: "moneyItem", figure: { label, expected, live: false } };
  return {
    value,
    role: "moneyItemFixed",
    figure: { label, expected, live: false, why: reasonText(sum.why, language) },
  };
}

/** A figure computed from other cells of the table; `formula` without `=`. */
export function insideCell(label: string, expected: Fen, formula: string, role: Role = "moneyItem"): PartCell {
  return { value: yuanOfFen(expected), formula, role, figure: { label, expected, live: true } };
}

/** True when a figure is a value where a formula is usual. */
export function isFixed(cell: PartCell | null): boolean {
  return cell?.role === "moneyItemFixed";
}
