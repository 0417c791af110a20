import { settingList, type Setting, type SettingKind } from "../../tabs/setting-list.js";
import { isoMonth } from "../../values/day.js";
import { yuanOfFen } from "../../values/fen.js";
import type { Language } from "../../values/language.js";
import type { PageCell, PageValidation } from "../page.js";
import type { Role } from "../style.js";

/** A row for each setting: its name, its default where it has one, and what it means; choices as dropdowns. */
export function settingRows(language: Language): {
  readonly rows: readonly (readonly PageCell[])[];
  readonly validations: readonly PageValidation[];
} {
  const settings: readonly Setting[] = Object.values(settingList);
  return {
    rows: settings.map((setting) => [
      { value: setting.name[language], role: "inputWords" },
      { value: shownDefault(setting, language), role: roles[setting.kind] },
      { value: noteOf(setting, language), role: "inputWords" },
    ]),
    validations: settings.flatMap(({ choices }, index): PageValidation[] => {
      if (choices === undefined) return [];
      const area = { top: index + 1, bottom: index + 1, left: valueColumn, right: valueColumn };
      return [{ area, list: choices.map((choice) => choice.name[language]) }];
    }),
  };
}

const valueColumn = 1;

const roles: Readonly<Record<SettingKind, Role>> = {
  text: "inputText",
  choice: "inputWords",
  month: "inputText",
  money: "inputMoney",
  rate: "inputRate",
  year: "inputNumber",
  number: "inputNumber",
  flag: "inputWords",
};

function shownDefault(setting: Setting, language: Language): string | number | null {
  const { fallback, kind, choices } = setting;
  if (fallback === null || typeof fallback === "boolean") return null;
  if (typeof fallback === "string") {
    return choices?.find((choice) => choice.value === fallback)?.name[language] ?? fallback;
  }
  if (kind === "money") return yuanOfFen(fallback);
  return kind === "month" ? isoMonth(fallback) : fallback;
}

function noteOf(setting: Setting, language: Language): string | null {
  const note = setting.note[language];
  if (note !== "" || setting.choices === undefined) return note === "" ? null : note;
  const names = setting.choices.map((choice) => choice.name[language]);
  return language === "en" ? `One of: ${names.join(", ")}` : `可选：${names.join("、")}`;
}
