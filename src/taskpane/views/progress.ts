import type { Stage } from "../../app/options.js";
import type { PaneWords } from "../../core/locale/pane-messages.js";
import { sayError } from "../../core/locale/say-error.js";
import type { Language } from "../../core/values/language.js";
import { element } from "../element.js";
import type { Pane } from "../pane.js";
import type { Outcome } from "../state.js";
import { saidDone } from "./done.js";

/** How long Excel may keep the pane waiting before it says what may hold it up: a cell being edited stops every batch. */
const patience = 5000;

/** A line that says which stage the work is in, and a moving bar; both away when nothing is under way. A word on cells being edited when it takes long. */
export function drawProgress({ words, store }: Pane): HTMLElement {
  const text = element("p", { class: "stage" });
  const bar = element("div", { class: "bar", attributes: { "aria-hidden": "true" } }, element("div"));
  const progress = element("div", { class: "progress", role: "status", attributes: { "aria-live": "polite" } });
  const hint = element("p", { class: "waiting", text: words.waitingForExcel });
  let waiting: ReturnType<typeof setTimeout> | undefined;
  store.watch(({ working }) => {
    if (working === null) {
      clearTimeout(waiting);
      progress.replaceChildren();
      return;
    }
    text.textContent = stageText(working.stage, words);
    if (progress.contains(text)) return;
    progress.append(text, bar);
    waiting = setTimeout(() => {
      progress.append(hint);
    }, patience);
  });
  return progress;
}

/** What a screen reader hears when a task is done. */
export function doneSentence(outcome: Outcome, words: PaneWords, language: Language): string {
  switch (outcome.kind) {
    case "checked": {
      if (outcome.done !== null) return saidDone(outcome.done, words);
      const { error, warning, info } = outcome.result.counts;
      return error + warning + info === 0 ? words.doneClear : words.doneCheck(error, warning, info);
    }
    case "made":
      return words.doneSheets(outcome.result.made.map(({ name }) => name).join(words.separator));
    case "created":
      return words.doneTabs(outcome.result.created.length);
    case "failed":
      return sayError(outcome.code, outcome.args, language);
  }
}

function stageText(stage: Stage, words: PaneWords): string {
  const texts: Readonly<Record<Stage, string>> = {
    read: words.stageRead,
    check: words.stageCheck,
    build: words.stageBuild,
    write: words.stageWrite,
  };
  return texts[stage];
}
