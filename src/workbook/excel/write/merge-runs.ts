import type { Area } from "../../../core/values/address.js";

/** Cells to merge at once: into one, or, where `across`, each row of the area by itself. */
export interface MergeRun {
  readonly area: Area;
  readonly across: boolean;
}

/** The merges as few calls: rows one below the other that are merged over the same columns go together. */
export function mergeRuns(merges: readonly Area[]): readonly MergeRun[] {
  const runs: MergeRun[] = [];
  const open = new Map<string, number>();
  for (const merge of merges) {
    const key = `${merge.left},${merge.right}`;
    const at = merge.top === merge.bottom ? open.get(key) : undefined;
    const before = at === undefined ? undefined : runs[at];
    if (at !== undefined && before?.area.bottom === merge.top - 1) {
      runs[at] = { area: { ...before.area, bottom: merge.bottom }, across: true };
    } else {
      if (merge.top === merge.bottom) open.set(key, runs.length);
      runs.push({ area: merge, across: false });
    }
  }
  return runs;
}
