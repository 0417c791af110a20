import type { SettingValues } from "../../reading/reading.js";
import { itemPlan } from "./item-plan.js";
import type { PlanInput } from "./plan-cells.js";
import type { Strip } from "./strip.js";
import { themePlan } from "./theme-plan.js";
import { byPlace } from "./time.js";
import type { CalendarWords } from "./words.js";

/**
 * The plan in the shape that the setting 活动计划表形式 asks for, by default the one in which the activities tab is written: themes with
 * contents, or activities by month. Both when it asks for both.
 */
export function planLists(
  input: PlanInput,
  shape: SettingValues["planShape"],
  words: CalendarWords,
): readonly (readonly Strip[])[] {
  const plan = { ...input, activities: [...input.activities].sort(byPlace) };
  const themes = shape === "themes" || (shape !== "items" && shape !== "both" && hasThemes(input));
  if (shape === "both") return [itemPlan(plan, words), themePlan(plan, words)];
  return [themes ? themePlan(plan, words) : itemPlan(plan, words)];
}

/** True where half of the activities or more have contents beside their names. */
function hasThemes({ activities, undated }: PlanInput): boolean {
  const plans = [...activities, ...undated].map(({ plan }) => plan);
  const withContents = plans.filter((plan) => plan !== null && plan.content !== null).length;
  return withContents > 0 && withContents * 2 >= plans.length;
}
