import type { CellPlace } from "../list/list-page.js";
import type { Fact, RowsBasis } from "./fact.js";
import { figureWords, type FigureKey, type Unit } from "./figure-words.js";
import { sections, type Section } from "./sections.js";
import type { GroupText } from "./texts/group-text.js";

/** What stands where in the sheet; all rows 0-based. */
export interface SummaryPlan {
  readonly sections: readonly PlannedSection[];
  readonly figures: ReadonlyMap<FigureKey, PlannedFigure>;
  /** The first row below the figures. */
  readonly below: number;
}

export interface PlannedSection {
  readonly section: Section;
  readonly groups: readonly PlannedGroup[];
}

/** Figures shown that a sentence tells of. */
export interface PlannedGroup {
  readonly text: GroupText;
  readonly figures: readonly PlannedFigure[];
}

export interface PlannedFigure {
  readonly fact: Fact;
  readonly unit: Unit;
  /** Last year's; null where it is not known. */
  readonly last: number | null;
  readonly row: number;
  /** The rows behind it; null for a figure made from others. */
  readonly block: Block | null;
}

/** The rows behind a figure: a head, and below it the rows, or one line that says where they stand. */
export interface Block {
  readonly basis: RowsBasis;
  readonly head: number;
  readonly isListed: boolean;
}

/** Rows above the figures: title, unit, two notes, the header. */
export const headRows = 5;
/** Rows between the texts below the figures and the first block: a gap, a heading, a note, the header. */
export const rowsBeforeBlocks = 4;
/** More rows than this are not listed again. */
export const mostRows = 1000;

/** Lays the figures out that are not 0 in both years; `tail` is the number of lines between them and the rows behind them. */
export function planSummary(
  facts: ReadonlyMap<FigureKey, Fact>,
  last: ReadonlyMap<FigureKey, number>,
  tail: (shown: ReadonlySet<FigureKey>) => number,
): SummaryPlan {
  const isShown = (key: FigureKey) =>
    (facts.get(key)?.value ?? 0) !== 0 || (facts.has(key) && (last.get(key) ?? 0) !== 0);
  const shown = new Set([...facts.keys()].filter(isShown));
  const drafts = sections.flatMap((section) => {
    const groups = section.groups
      .map((text) => ({ text, keys: text.keys.filter((key) => shown.has(key)) }))
      .filter(({ keys }) => keys.length > 0);
    return groups.length === 0 ? [] : [{ section, groups }];
  });
  let row = headRows;
  const rows = new Map<FigureKey, number>();
  for (const { groups } of drafts) {
    row += 1;
    for (const key of groups.flatMap(({ keys }) => keys)) {
      rows.set(key, row);
      row += 1;
    }
  }
  const below = row;
  let head = below + tail(shown) + rowsBeforeBlocks;
  const figures = new Map<FigureKey, PlannedFigure>();
  for (const [key, at] of rows) {
    const fact = facts.get(key);
    if (fact === undefined) continue;
    const { basis, unit = figureWords[key].unit } = fact;
    const block = basis.kind === "rows" ? blockAt(basis, head) : null;
    head += block === null ? 0 : 1 + linesOf(block);
    figures.set(key, { fact, unit, last: last.get(key) ?? null, row: at, block });
  }
  const planned = drafts.map(({ section, groups }): PlannedSection => {
    return {
      section,
      groups: groups.map(({ text, keys }) => ({ text, figures: keys.flatMap((key) => figures.get(key) ?? []) })),
    };
  });
  return { sections: planned, figures, below };
}

/** Number of lines below a block's head. */
export function linesOf({ basis, isListed }: Block): number {
  return isListed ? basis.rows.length : 1;
}

/** Where the rows stand that are not listed again: the first, and the last row (0-based) on its sheet; null where there are none. */
export function rangeOf({ rows }: RowsBasis): { readonly first: CellPlace; readonly last: number } | null {
  const [first] = rows;
  if (first === undefined) return null;
  const { sheet, column } = first.at;
  let [from, to] = [first.at.row, first.at.row];
  for (const { at } of rows) {
    if (at.sheet !== sheet) continue;
    from = Math.min(from, at.row);
    to = Math.max(to, at.row);
  }
  return { first: { sheet, row: from, column }, last: to };
}

function blockAt(basis: RowsBasis, head: number): Block {
  return { basis, head, isListed: basis.rows.length <= mostRows };
}
