import { readBook } from "../core/reading/read-book.js";
import { readSettingName } from "../core/reading/setting-names.js";
import type { PageCell, SheetPage } from "../core/sheets/page.js";
import { settingsPage } from "../core/sheets/template.js";
import { tabs } from "../core/tabs/index.js";
import type { TabKey } from "../core/tabs/tab.js";
import type { Language } from "../core/values/language.js";
import type { Workbook } from "../workbook/port.js";
import type { Options } from "./options.js";

/**
 * Keeps the user's answer to "which sheet is the dues register?" as a row of the settings tab (created when there is none),
 * so that the next run, here or on another machine, need not ask. Throws WorkbookError.
 */
export async function chooseSheet(workbook: Workbook, tab: TabKey, sheet: string, options: Options): Promise<void> {
  const { language } = options;
  const name = language === "en" ? `Sheet: ${tab}` : `工作表：${tabs[tab].name["zh-CN"]}`;
  const place = await settingsTab(workbook, options);
  if (place === null) {
    await workbook.write({ pages: [{ page: settingsWith(name, sheet, language), replaces: null }], cells: [] });
    return;
  }
  const row = place.choices.get(tab) ?? place.next;
  await workbook.write({
    pages: [],
    cells: [
      { sheet: place.sheet, row, column: place.item, value: name },
      { sheet: place.sheet, row, column: place.value, value: sheet },
    ],
  });
}

interface SettingsPlace {
  readonly sheet: string;
  readonly item: number;
  readonly value: number;
  /** 0-based row of each choice already kept. */
  readonly choices: ReadonlyMap<TabKey, number>;
  /** First free row below the settings. */
  readonly next: number;
}

async function settingsTab(workbook: Workbook, options: Options): Promise<SettingsPlace | null> {
  const snapshot = await workbook.read();
  const { tabs: found } = readBook(snapshot, { today: options.today, year: options.year });
  const tab = found.settings;
  if (tab?.columns.item === undefined || tab.columns.value === undefined) return null;
  const sheet = snapshot.sheets.find((candidate) => candidate.name === tab.sheet);
  const choices = new Map<TabKey, number>();
  for (const { row, values } of tab.rows) {
    const name = readSettingName(values.item ?? "");
    if ("tab" in name) choices.set(name.tab, row);
  }
  return {
    sheet: tab.sheet,
    item: tab.columns.item,
    value: tab.columns.value,
    choices,
    next: Math.max(tab.headerRow + 1, sheet?.values.length ?? 0),
  };
}

/** The template's settings tab with one row more: all in one write, so that a failure leaves no half of it. */
function settingsWith(item: string, value: string, language: Language): SheetPage {
  const page = settingsPage(language);
  const row = [item, value, null].map((held): PageCell => ({ value: held, role: "inputWords" }));
  const tables = page.tables.map((table) => ({ ...table, area: { ...table.area, bottom: table.area.bottom + 1 } }));
  return { ...page, rows: [...page.rows, row], tables };
}
