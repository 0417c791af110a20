import type { Coverage } from "../../app/settle-findings.js";
import type { BookReading } from "../../core/reading/reading.js";
import type { TreatedFinding } from "../../core/sheets/check-results/listed.js";
import { element } from "../element.js";
import type { Pane } from "../pane.js";
import type { Checked } from "../state.js";
import { drawActions } from "./actions.js";
import { drawAllClear } from "./all-clear.js";
import { drawFilter } from "./found/filter-bar.js";
import { drawList } from "./found/list.js";

/** Findings to be shown. */
export interface Shown {
  readonly reading: BookReading;
  readonly findings: readonly TreatedFinding[];
  /** Null after a task that did more than check. */
  readonly coverage: Coverage | null;
  /** Null after a task that did more than check: then nothing is offered to correct. */
  readonly checked: Checked | null;
}

/** The findings with their filter and the way from one to the next; when none is open, what was gone through. */
export function drawFindings(pane: Pane, shown: Shown): HTMLElement {
  const { findings } = shown;
  const isClear = findings.every(({ accepted }) => accepted);
  const actions = shown.checked === null ? null : drawActions(pane);
  if (findings.length === 0) return element("div", { class: "findings" }, drawAllClear(pane, shown), actions);
  let filter = drawFilter(pane, findings, () => {
    list.show();
  });
  const list = drawList(pane, shown, () => {
    const fresh = drawFilter(pane, findings, list.show);
    filter.replaceWith(fresh);
    filter = fresh;
  });
  return element(
    "div",
    { class: "findings" },
    isClear ? drawAllClear(pane, shown) : element("h2", { text: pane.words.findings }),
    actions,
    filter,
    ...list.parts,
  );
}
