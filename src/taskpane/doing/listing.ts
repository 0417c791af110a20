import type { TreatedFinding } from "../../core/sheets/check-results/listed.js";
import type { Pane } from "../pane.js";
import { goTo, workOn } from "../perform.js";
import { checkedNow } from "../state.js";

/** Checks anew, writes the list into the workbook, with marks on the cells where they are wished, and shows it. Never throws. */
export async function writeList(pane: Pane): Promise<void> {
  await workOn(pane, async (options) => {
    const { useCases, workbook, looking } = pane;
    const result = await useCases.listFindings(workbook, { ...options, marks: looking.marks });
    return checkedNow(result, { kind: "listed", result });
  });
  const { outcome } = pane.store.get();
  const done = outcome?.kind === "checked" ? outcome.done : null;
  if (done?.kind === "listed") await goTo(pane, done.result.sheet, 0, 0);
}

/** Accepts findings with a reason and a name, or takes that back (null); both are kept on the list in the workbook. Never throws. */
export async function decide(
  pane: Pane,
  findings: readonly TreatedFinding[],
  decision: { readonly reason: string; readonly by: string } | null,
): Promise<void> {
  await workOn(pane, async (options) => {
    const { useCases, workbook, looking } = pane;
    const accept = new Map(findings.map(({ key }) => [key.content, decision]));
    const result = await useCases.listFindings(workbook, { ...options, marks: looking.marks, accept });
    const kind = decision === null ? "taken-back" : "accepted";
    return checkedNow(result, { kind, findings: findings.length, result });
  });
}

/** Takes the marks off the cells, or puts them on again where the list has been written; else the wish is kept for it. Never throws. */
export async function wishMarks(pane: Pane, marks: boolean): Promise<void> {
  pane.looking.marks = marks;
  const { outcome } = pane.store.get();
  if (outcome?.kind !== "checked") return;
  if (marks) {
    if (outcome.done?.kind === "listed" || outcome.done?.kind === "unmarked") await writeList(pane);
    return;
  }
  await workOn(pane, async () => {
    await pane.useCases.clearMarks(pane.workbook);
    return { ...outcome, done: { kind: "unmarked" } };
  });
}
