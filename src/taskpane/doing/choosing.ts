import type { Chosen } from "../chosen.js";
import { knownChoices } from "../chosen.js";
import type { Pane } from "../pane.js";
import { failureOf, optionsOf } from "../perform.js";

/** Keeps a choice for the sheets to be made. */
export function choose(pane: Pane, choice: Partial<Chosen>): void {
  pane.store.set({ chosen: { ...pane.store.get().chosen, ...choice } });
}

/** Reads the workbook for what its activities can be chosen by, unless that is known; failing that, says why. Never throws. */
export async function findChoices(pane: Pane): Promise<void> {
  const state = pane.store.get();
  if (state.working !== null || knownChoices(state) !== null) return;
  pane.store.set({ working: { stage: "read" }, trouble: null });
  try {
    const choices = await pane.useCases.readActivityChoices(pane.workbook, optionsOf(pane));
    pane.store.set({ working: null, choices });
  } catch (error) {
    pane.store.set({ working: null, trouble: failureOf(error) });
  }
}
