import { paneWords } from "../core/locale/pane-messages.js";
import type { Day } from "../core/values/day.js";
import type { Language } from "../core/values/language.js";
import type { Workbook } from "../workbook/port.js";
import type { Pane } from "./pane.js";
import { lookingAnew } from "./looking.js";
import { perform } from "./perform.js";
import { atRest, type Task } from "./state.js";
import { createStore } from "./store.js";
import type { UseCases } from "./use-cases.js";
import { drawFrame } from "./views/frame.js";

export interface PaneStart {
  /** The element that the pane fills. */
  readonly root: HTMLElement;
  readonly workbook: Workbook;
  readonly useCases: UseCases;
  readonly language: Language;
  readonly today: Day;
  /** A task to do at once, because a ribbon button asked for it. */
  readonly task?: Task | null;
}

/** Draws the pane into `root` and makes it work on `workbook`: the one place where the pane meets its workbook. */
export function startPane(start: PaneStart): void {
  const { language, root } = start;
  const pane: Pane = {
    workbook: start.workbook,
    useCases: start.useCases,
    language,
    today: start.today,
    words: paneWords(language),
    store: createStore(atRest),
    looking: lookingAnew(),
  };
  document.documentElement.lang = language;
  root.replaceChildren(...drawFrame(pane));
  if (start.task !== undefined && start.task !== null) void perform(pane, start.task);
}
