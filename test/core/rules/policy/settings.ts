import type { SettingValues } from "../../../../src/core/reading/reading.js";
import { settingList, type SettingKey } from "../../../../src/core/tabs/setting-list.js";

/** Settings as reading gives them: those named, and the defaults of all others. */
export function settings(stated: Readonly<Partial<Record<SettingKey, string | number | boolean>>> = {}): SettingValues {
  const fallbacks = Object.entries(settingList).map(([key, { fallback }]) => [key, fallback]);
  return {
    ...(Object.fromEntries(fallbacks) as Record<SettingKey, string | number | boolean | null>),
    ...stated,
    fundOpenings: new Map(),
    sheetChoices: new Map(),
    places: new Map(),
  };
}
