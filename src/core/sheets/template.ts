import type { Column } from "../tabs/column.js";
import { tabs } from "../tabs/index.js";
import { tabKeys, type Tab } from "../tabs/tab.js";
import type { Language } from "../values/language.js";
import type { PageCell, PageValidation, SheetPage } from "./page.js";
import { settingRows } from "./template/setting-rows.js";
import { templatePage } from "./template/template-page.js";
import { exampleRow, inputRole } from "./template/example-row.js";

/** A blank workbook: the seven tabs that a union keeps as tables with formats, dropdowns, and one example row marked as such. */
export function template(language: Language): SheetPage[] {
  return tabKeys.flatMap((key) => {
    if (key === "bank") return [];
    return key === "settings" ? settingsPage(language) : tabPage(tabs[key], language);
  });
}

/** How many rows below the example are ready for input. */
const blankRows = 200;

function tabPage(tab: Tab, language: Language): SheetPage {
  const columns = Object.values(tab.columns).filter((column) => column.template !== false);
  const blank = columns.map((column): PageCell => ({ value: null, role: inputRole(column) }));
  const rows = [exampleRow(columns, language), ...Array.from({ length: blankRows }, () => blank)];
  return templatePage(tab, language, columns, rows, {
    tableRows: 1,
    validations: validationsOf(columns, rows.length, language),
  });
}

function validationsOf(columns: readonly Column[], rows: number, language: Language): PageValidation[] {
  return columns.flatMap(({ choices }, column) => {
    if (choices === undefined) return [];
    const area = { top: 1, bottom: rows, left: column, right: column };
    return [{ area, list: choices.map((choice) => choice.name[language]) }];
  });
}

/** The blank settings tab: a row for each setting, as item, value and note. */
export function settingsPage(language: Language): SheetPage {
  const { rows, validations } = settingRows(language);
  return templatePage(tabs.settings, language, Object.values(tabs.settings.columns), rows, {
    tableRows: rows.length,
    validations,
  });
}
