import type { PaneWords } from "../../core/locale/pane-messages.js";
import { sayError } from "../../core/locale/say-error.js";
import { button, element } from "../element.js";
import { icon } from "../icon.js";
import type { Pane } from "../pane.js";
import { perform } from "../perform.js";
import type { Failure, Task } from "../state.js";

/** Errors whose sentence says what has become of the workbook. */
const saysItself: ReadonlySet<string> = new Set(["excel-failed", "unsettled", "changed-meanwhile"]);

/** The error panel: what was not done, why and what to do, and a second try. */
export function drawFailure(pane: Pane, { task, code, args }: Failure & { readonly task: Task }): HTMLElement {
  const { words, language } = pane;
  return element(
    "div",
    { class: "card failure" },
    element("h2", { class: "with-icon" }, icon("error"), element("span", { text: notDone(task, words) })),
    element("p", { text: sayError(code, args, language) }),
    task === "check" || saysItself.has(code) ? null : element("p", { class: "small", text: words.unchanged }),
    element(
      "div",
      { class: "row" },
      button("plain", words.retry, () => void perform(pane, task)),
      code === "no-tab" ? button("quiet", words.createTabs, () => void perform(pane, "create-tabs")) : null,
    ),
  );
}

/** A bar that says why a jump to a cell, or the last thing to be done with findings, failed; nothing when none did. */
export function drawTrouble({ store, words, language }: Pane): HTMLElement[] {
  const { trouble } = store.get();
  if (trouble === null) return [];
  return [
    element(
      "div",
      { class: "card notice" },
      element(
        "p",
        { class: "with-icon" },
        icon("warning"),
        element("span", { text: sayError(trouble.code, trouble.args, language) }),
      ),
      button("quiet", words.close, () => {
        store.set({ trouble: null });
      }),
    ),
  ];
}

function notDone(task: Task, words: PaneWords): string {
  const texts: Readonly<Record<Task, string>> = {
    check: words.failedCheck,
    "fund-report": words.failedFundReport,
    "activity-calendar": words.failedCalendar,
    audit: words.failedAudit,
    "work-summary": words.failedWorkSummary,
    "create-tabs": words.failedCreateTabs,
  };
  return texts[task];
}
