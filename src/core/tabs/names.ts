import type { Language } from "../values/language.js";
import type { Choice, Column } from "./column.js";
import { tabs } from "./index.js";
import { registers } from "./registers/index.js";
import { registerKeys } from "./registers/register.js";
import { settingList, type Setting } from "./setting-list.js";
import { tabKeys } from "./tab.js";

/** A tab's or register's name by its key; another text as it stands. */
export function tabName(key: string, language: Language): string {
  const known = tabKeys.find((one) => one === key);
  if (known !== undefined) return tabs[known].name[language];
  const register = registerKeys.find((one) => one === key);
  return register === undefined ? key : registers[register].name[language];
}

/** The header of a tab's column by their keys; the column's key as it stands where there is no such column. */
export function columnName(tab: string, key: string, language: Language): string {
  return columnOf(tab, key)?.header[language] ?? key;
}

/** The values that a column of a tab offers, by name; none where it has no fixed values. */
export function choiceNames(tab: string, key: string, language: Language): readonly string[] {
  return choicesOf(tab, key).map(({ name }) => name[language]);
}

/** The name of a value that a column of a tab offers; another text as it stands. */
export function choiceName(tab: string, key: string, value: string, language: Language): string {
  return choicesOf(tab, key).find((choice) => choice.value === value)?.name[language] ?? value;
}

/** A setting by its Chinese name; undefined for a row about a fund, a sheet, or nothing known. */
export function settingNamed(name: string): Setting | undefined {
  return settings.get(name);
}

/** The name of a setting by its Chinese one; another text as it stands. */
export function settingName(name: string, language: Language): string {
  return settings.get(name)?.name[language] ?? name;
}

const settings: ReadonlyMap<string, Setting> = new Map(
  Object.values<Setting>(settingList).map((setting) => [setting.name["zh-CN"], setting]),
);

function columnOf(tab: string, key: string): Column | undefined {
  const known = tabKeys.find((one) => one === tab);
  const columns: Readonly<Record<string, Column>> = known === undefined ? {} : tabs[known].columns;
  return columns[key];
}

function choicesOf(tab: string, key: string): readonly Choice[] {
  return columnOf(tab, key)?.choices ?? [];
}
