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

/** A bar that says why a jump to a cell failed; nothing when none did. */
export function drawLostWay({ store, words, language }: Pane): HTMLElement[] {
  const { lostWay } = store.get();
  if (lostWay === null) return [];
  return [
    element(
      "div",
      { class: "card notice" },
      element(
        "p",
        { class: "with-icon" },
        icon("warning"),
        element("span", { text: sayError(lostWay.code, lostWay.args, language) }),
      ),
      button("quiet", words.close, () => {
        store.set({ lostWay: null });
      }),
    ),
  ];
}

function notDone(task: Task, words: PaneWords): string {
  const texts: Readonly<Record<Task, string>> = {
    check: words.failedCheck,
    "fund-report": words.failedFundReport,
    "activity-calendar": words.failedCalendar,
    "create-tabs": words.failedCreateTabs,
  };
  return texts[task];
}
