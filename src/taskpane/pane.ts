import type { PaneWords } from "../core/locale/pane-messages.js";
import type { Day } from "../core/values/day.js";
import type { Language } from "../core/values/language.js";
import type { Workbook } from "../workbook/port.js";
import type { Looking } from "./looking.js";
import type { PaneState } from "./state.js";
import type { Store } from "./store.js";
import type { UseCases } from "./use-cases.js";

/** Everything the pane's parts share. */
export interface Pane {
  readonly workbook: Workbook;
  readonly useCases: UseCases;
  readonly language: Language;
  readonly today: Day;
  readonly words: PaneWords;
  readonly store: Store<PaneState>;
  readonly looking: Looking;
}
