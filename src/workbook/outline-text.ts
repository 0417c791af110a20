/**
 * Hidden name of a generated sheet whose rows fold: how they are grouped. Excel's programming interface cannot be asked that, and rows that
 * are grouped once more only get deeper.
 */
export const outlineName = "UnionBooks.Outline";

/** What has to be ungrouped before rows are grouped anew. */
export interface Grouped {
  /** Number of levels. */
  readonly depth: number;
  /** Number of rows from the first one on among which the groups are. */
  readonly rows: number;
}

/** The text kept for an outline, levels by 0-based row: `2/345` for two levels within the first 345 rows. */
export function outlineText(outline: ReadonlyMap<number, number>): string {
  let [depth, last] = [0, -1];
  for (const [row, level] of outline) [depth, last] = [Math.max(depth, level), Math.max(last, row)];
  return `${depth}/${last + 1}`;
}

/** What a text of `outlineText` says; of any other text, that nothing is grouped. */
export function parseOutlineText(text: string): Grouped {
  const match = /^([1-7])\/([1-9]\d{0,6})$/.exec(text);
  return match === null ? { depth: 0, rows: 1 } : { depth: Number(match[1]), rows: Number(match[2]) };
}
