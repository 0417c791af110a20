import type { CalendarEntry, PlanDetails, UndatedActivity } from "../../ledger/calendar/entry.js";
import type { SettingValues } from "../../reading/reading.js";
import type { Asked } from "../asked.js";
import type { CalendarWords } from "./words.js";

/** Which activities a calendar shows. */
export interface Choice {
  readonly area: string | null;
  readonly category: string | null;
}

/** What was asked for, else what the settings 日历片区 and 日历类别 say. */
export function choiceOf(asked: Partial<Pick<Asked, "area" | "category">>, settings: SettingValues): Choice {
  return {
    area: textOf(asked.area) ?? textOf(settings.calendarArea),
    category: textOf(asked.category) ?? textOf(settings.calendarCategory),
  };
}

/** The entries without the activities that are not chosen. An activity is chosen by any of the words, parted by commas. */
export function chosenEntries(entries: readonly CalendarEntry[], choice: Choice): readonly CalendarEntry[] {
  const isChosen = chooser(choice);
  return isChosen === null ? entries : entries.filter(({ kind, plan }) => kind !== "activity" || isChosen(plan));
}

export function chosenUndated(undated: readonly UndatedActivity[], choice: Choice): readonly UndatedActivity[] {
  const isChosen = chooser(choice);
  return isChosen === null ? undated : undated.filter(({ plan }) => isChosen(plan));
}

/** The choice in words, for the title. */
export function choiceText({ area, category }: Choice, words: CalendarWords): readonly string[] {
  return [
    ...(area === null ? [] : [words.onlyArea(area)]),
    ...(category === null ? [] : [words.onlyCategory(category)]),
  ];
}

/** True for the activities to show; null where all are. */
function chooser({ area, category }: Choice): ((plan: PlanDetails | null) => boolean) | null {
  if (area === null && category === null) return null;
  const [areas, categories] = [wordsOf(area), wordsOf(category)];
  return (plan) => holdsOne(plan?.area, areas) && holdsOne(plan?.category, categories);
}

function wordsOf(text: string | null): readonly string[] {
  return (text ?? "")
    .split(/[、，,；;]/)
    .map(comparable)
    .filter((word) => word !== "");
}

function holdsOne(text: string | undefined, words: readonly string[]): boolean {
  return words.length === 0 || (text !== undefined && words.some((word) => comparable(text).includes(word)));
}

function comparable(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}
