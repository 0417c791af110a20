import type { RowsChanged } from "../../workbook/port.js";
import type { Pane } from "../pane.js";
import { failureOf, optionsOf } from "../perform.js";
import type { Checked } from "../state.js";

/** How long after the last edit rows are checked: a row is often typed cell by cell. */
const pause = 400;

/**
 * Checks rows as the user edits them while the switch is on and a check is shown; never while other work is under way: then
 * afterwards. What fails here is left to the next check. Gives the switch; it throws nothing.
 */
export function whileTyping(pane: Pane): (on: boolean) => Promise<void> {
  let waiting: RowsChanged[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let checking = false;
  let stop: Promise<() => Promise<void>> | null = null;

  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void check(), pause);
  };
  const check = async (): Promise<void> => {
    const { outcome, working } = pane.store.get();
    if (waiting.length === 0 || checking) return;
    if (working !== null) {
      later();
      return;
    }
    const changes = waiting;
    waiting = [];
    // Once rows have moved, the places of the last check are of no use.
    if (outcome?.kind !== "checked" || outcome.moved) return;
    checking = true;
    await recheck(pane, outcome, changes);
    checking = false;
    later();
  };

  return async (on) => {
    try {
      if (on && stop === null) {
        stop = pane.workbook.watch((change) => {
          waiting.push(change);
          later();
        });
        await stop;
      } else if (!on && stop !== null) {
        const ending = stop;
        stop = null;
        waiting = [];
        clearTimeout(timer);
        await (
          await ending
        )();
      }
      pane.store.set({ typing: stop !== null });
    } catch (error) {
      stop = null;
      pane.store.set({ typing: false, trouble: failureOf(error) });
    }
  };
}

async function recheck(pane: Pane, outcome: Checked, changes: readonly RowsChanged[]): Promise<void> {
  try {
    const { language, today, year } = optionsOf(pane);
    const now = await pane.useCases.recheckRows(pane.workbook, outcome.result, changes, { language, today, year });
    // Something newer has been found or is being looked for meanwhile.
    if (pane.store.get().outcome !== outcome || pane.store.get().working !== null || now.kind === "nothing") return;
    if (now.kind === "full") {
      if (!outcome.moved) pane.store.set({ outcome: { ...outcome, moved: true } });
      return;
    }
    const { result, rows, found } = now;
    const again = new Set([...outcome.again, ...now.again]);
    pane.store.set({ outcome: { ...outcome, result, again, done: { kind: "rows", rows, found } } });
  } catch {
    // Excel is busy, or the sheet is gone: the check of the whole workbook will say.
    if (pane.store.get().outcome === outcome) pane.store.set({ outcome: { ...outcome, moved: true } });
  }
}
