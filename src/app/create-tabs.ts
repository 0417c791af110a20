import { template } from "../core/sheets/template.js";
import type { Workbook } from "../workbook/port.js";
import type { Options } from "./options.js";

export interface CreatedTabs {
  readonly created: readonly string[];
  /** Sheets that were there already under a tab's name, left as they are. */
  readonly kept: readonly string[];
}

/** Adds the blank tabs of the template to the workbook, all or none; a sheet of the same name is left alone. Throws WorkbookError. */
export async function createTabs(workbook: Workbook, options: Options): Promise<CreatedTabs> {
  options.progress?.("read");
  const { sheets } = await workbook.read();
  const names = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  const tables = new Set(sheets.flatMap((sheet) => sheet.tables.map((table) => table.name.toLowerCase())));
  const pages = template(options.language);
  const fresh = pages.filter((page) => !names.has(page.name.toLowerCase()));
  const placed = fresh.map((page) => ({
    page: { ...page, tables: page.tables.map((table) => ({ ...table, name: freeName(table.name, tables) })) },
    replaces: null,
  }));
  options.progress?.("write");
  if (placed.length > 0) await workbook.write({ pages: placed, cells: [] });
  const created = fresh.map((page) => page.name);
  return { created, kept: pages.map((page) => page.name).filter((name) => !created.includes(name)) };
}

/** A table name that no table of the workbook has: they are unique across its sheets. */
function freeName(name: string, used: ReadonlySet<string>): string {
  let free = name;
  for (let count = 2; used.has(free.toLowerCase()); count += 1) free = `${name}_${count}`;
  return free;
}
