import type { ActivityChoices } from "../app/activity-choices.js";
import { activityChoices } from "../app/activity-choices.js";
import { nothingAsked, type Asked } from "../core/sheets/asked.js";
import { WorkbookError } from "../workbook/errors.js";
import type { PaneState, Task } from "./state.js";

/** What the user has chosen for the sheets to be made; kept while the pane is open. */
export interface Chosen extends Pick<Asked, "period" | "area" | "category"> {
  /** The samples' seed as typed; blank for one made from the books. */
  readonly seed: string;
  /** Last year's workbook, read anew for each task. */
  readonly lastYear: File | null;
}

export const nothingChosen: Chosen = { period: null, area: null, category: null, seed: "", lastYear: null };

/** How many choices differ from what holds without one. */
export function countChosen({ period, area, category, seed, lastYear }: Chosen): number {
  return [period, area, category, lastYear, seed.trim() === "" ? null : seed].filter((one) => one !== null).length;
}

/** The seed that a text names; null for a blank one, undefined for no whole number from 0 to 4294967295. */
export function seedOf(text: string): number | null | undefined {
  const typed = text.normalize("NFKC").trim();
  if (typed === "") return null;
  return /^\d{1,10}$/.test(typed) && Number(typed) < 2 ** 32 ? Number(typed) : undefined;
}

/** What a task asks of its sheets by what was chosen. Throws WorkbookError `seed-unclear`. */
export function askedFor(task: Task, { period, area, category, seed }: Chosen): Asked {
  if (task === "activity-calendar") return { ...nothingAsked, area, category };
  if (task !== "audit") return nothingAsked;
  const drawn = seedOf(seed);
  if (drawn === undefined) throw new WorkbookError("seed-unclear");
  return { ...nothingAsked, period, seed: drawn };
}

/** What the book's activities can be chosen by, as far as the pane has read it. */
export function knownChoices({ outcome, choices }: PaneState): ActivityChoices | null {
  return outcome?.kind === "checked" || outcome?.kind === "made" ? activityChoices(outcome.result.reading) : choices;
}
