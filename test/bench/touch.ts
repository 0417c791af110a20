import type { Snapshot } from "../../src/core/reading/snapshot.js";

/** The least any program must do: look at every cell once, add up the numbers and the lengths of the texts. */
export function touch(snapshot: Snapshot): number {
  let sum = 0;
  for (const { values } of snapshot.sheets) {
    for (const row of values) {
      if (row === undefined) continue;
      for (const value of row) {
        if (typeof value === "number") sum += value;
        else if (typeof value === "string") sum += value.length;
      }
    }
  }
  return sum;
}
