import type { PageCell, SheetPage } from "../../../src/core/sheets/page.js";
import { template } from "../../../src/core/sheets/template.js";
import type { Column } from "../../../src/core/tabs/column.js";
import { tabs } from "../../../src/core/tabs/index.js";
import { tabKeys, type TabKey } from "../../../src/core/tabs/tab.js";
import { tidy, type RecordRow } from "./records.js";

/** The template's own tabs with the tidy union's rows in the place of the example rows. */
export function tidyPages(): SheetPage[] {
  return template("zh-CN").map((page) => {
    const key = tabKeys.find((tab) => tabs[tab].name["zh-CN"] === page.name);
    if (key === undefined || key === "bank") throw new Error(`the template has a sheet that is no tab: ${page.name}`);
    return key === "settings" ? withSettings(page, tidy.settings) : withRows(page, key, tidy[key]);
  });
}

/** Fills a table from its first row on; the template's formats hold for every row. */
function withRows(page: SheetPage, tab: TabKey, records: readonly RecordRow[]): SheetPage {
  const [table] = page.tables;
  if (table === undefined) throw new Error(`${page.name} has no table`);
  const header = page.rows[table.area.top] ?? [];
  const blank = page.rows[table.area.top + 2] ?? [];
  const keys = header.map((cell) => keyOf(tab, cell));
  for (const record of records) {
    const stray = Object.keys(record).find((key) => !keys.includes(key));
    if (stray !== undefined) throw new Error(`${page.name} has no column for ${stray}`);
  }
  const rows = records.map((record) =>
    blank.map((cell, column): PageCell | null => {
      const key = keys[column];
      const value = key === undefined ? undefined : record[key];
      return cell === null || value === undefined || value === "" ? cell : { ...cell, value };
    }),
  );
  const bottom = table.area.top + records.length;
  return {
    ...page,
    rows: [...page.rows.slice(0, table.area.top + 1), ...rows],
    tables: [{ ...table, area: { ...table.area, bottom } }],
    validations: page.validations.map(({ area, list }) => ({ area: { ...area, bottom }, list })),
  };
}

function withSettings(page: SheetPage, settings: Readonly<Record<string, string | number>>): SheetPage {
  const known = new Set(page.rows.map((row) => row[0]?.value));
  const rows = page.rows.map((row) => {
    const value = settings[String(row[0]?.value)];
    return value === undefined
      ? row
      : row.map((cell, column) => (column === 1 && cell !== null ? { ...cell, value } : cell));
  });
  const [opening] = page.rows.filter((row) => row[0]?.value === "上年结余");
  const added = Object.entries(settings)
    .filter(([item]) => !known.has(item))
    .map(([item, value]) =>
      (opening ?? []).map((cell, column) => cell && { ...cell, value: [item, value][column] ?? null }),
    );
  const [table] = page.tables;
  return {
    ...page,
    rows: [...rows, ...added],
    tables:
      table === undefined ? [] : [{ ...table, area: { ...table.area, bottom: table.area.bottom + added.length } }],
  };
}

function keyOf(tab: TabKey, cell: PageCell | null): string | undefined {
  const columns: Readonly<Record<string, Column>> = tabs[tab].columns;
  return Object.keys(columns).find((key) => columns[key]?.header["zh-CN"] === cell?.value);
}
