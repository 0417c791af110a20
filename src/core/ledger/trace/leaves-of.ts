import type { TracedFigure } from "./trace.js";

/** The figures with rows that figures consist of in the end, in order; without those that have no row. */
export function leavesOf(figures: readonly TracedFigure[]): TracedFigure[] {
  return figures.flatMap((figure) => {
    if (figure.parts.length > 0) return leavesOf(figure.parts.map((part) => part.figure));
    return figure.rows.length > 0 ? [figure] : [];
  });
}
