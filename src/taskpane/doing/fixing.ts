import type { CheckResult } from "../../app/check-workbook.js";
import type { Fix } from "../../core/fixes/fix.js";
import type { Pane } from "../pane.js";
import { workOn } from "../perform.js";
import { checkedNow } from "../state.js";

const known = new WeakMap<CheckResult, ReadonlyMap<string, Fix>>();

/** The fixes of a check's findings by `fixKey`; worked out once a check. */
export function fixesBy(pane: Pane, result: CheckResult): ReadonlyMap<string, Fix> {
  let fixes = known.get(result);
  if (fixes === undefined) {
    const { books } = result;
    fixes = new Map(
      pane.useCases.fixesOf(books, books.findings).map((fix) => [fixKey({ code: fix.code, ...fix.at }), fix]),
    );
    known.set(result, fixes);
  }
  return fixes;
}

/** What a fix and its finding have in common. */
export function fixKey({ code, sheet, row, column }: Placed): string {
  return `${code}|${row ?? ""}|${column ?? ""}|${sheet ?? ""}`;
}

interface Placed {
  readonly code: string;
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: number | null;
}

/** Writes fixes, all or none, and checks the workbook again; they can then be undone. Never throws. */
export async function correct(pane: Pane, fixes: readonly Fix[]): Promise<void> {
  await workOn(pane, async (options) => {
    const batch = await pane.useCases.applyFixes(pane.workbook, fixes);
    const done = { kind: "fixed", cells: fixes.length } as const;
    return checkedNow(await pane.useCases.checkWorkbook(pane.workbook, options), done, batch);
  });
}

/** Puts the last batch of fixed cells back and checks the workbook again. Never throws. */
export async function undoLast(pane: Pane): Promise<void> {
  const { outcome } = pane.store.get();
  const batch = outcome?.kind === "checked" ? outcome.batch : null;
  if (batch === null) return;
  await workOn(pane, async (options) => {
    await pane.useCases.undoFixes(pane.workbook, batch);
    const done = { kind: "undone", cells: batch.undo.length } as const;
    return checkedNow(await pane.useCases.checkWorkbook(pane.workbook, options), done);
  });
}
