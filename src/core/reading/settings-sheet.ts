import { isBlank, type CellValue } from "../values/cell.js";
import { nameMatch } from "./evidence.js";
import { bareWord } from "./header-text.js";
import type { Region } from "./regions.js";
import { isSettingName } from "./setting-names.js";
import type { SheetSnapshot } from "./snapshot.js";

/** Where the settings stand: names in one column, values in another. All 0-based. */
export interface SettingsPlace {
  readonly sheet: SheetSnapshot;
  /** −1 when the sheet has no header row. */
  readonly headerRow: number;
  readonly nameColumn: number;
  readonly valueColumn: number;
  readonly noteColumn: number | null;
  readonly lastRow: number;
}

/** The sheets that may hold the settings, the likeliest first: with a header 项目 | 值, or, under a name such as 设置, two columns without one. */
export function settingsPlaces(sheets: readonly SheetSnapshot[], regions: readonly Region[]): SettingsPlace[] {
  const found: { readonly place: SettingsPlace; readonly named: number; readonly known: number }[] = [];
  for (const sheet of sheets) {
    const named = nameMatch("settings", bareWord(sheet.name));
    const own = regions.filter((one) => one.sheet === sheet);
    const first = own.findIndex((one) => one.fits.has("settings"));
    const place = (first < 0 ? null : fromHeader(own.slice(first))) ?? withoutHeader(sheet);
    if (place === null) continue;
    const known = knownNames(place);
    const titled = own[first]?.titles.some((title) => nameMatch("settings", bareWord(title)) > 0) === true;
    if (known >= 3 || ((named > 0 || titled) && (known > 0 || place.headerRow >= 0)))
      found.push({ place, named, known });
  }
  found.sort((a, b) => b.named - a.named || b.known - a.known);
  return found.map(({ place }) => place);
}

/** The settings under the first of the regions; where those below only have its header again, the list goes on. */
function fromHeader(regions: readonly Region[]): SettingsPlace | null {
  const [region] = regions;
  if (region === undefined) return null;
  const { name, value, note } = columnsOf(region);
  if (name === undefined || value === undefined) return null;
  const other = regions.findIndex((one) => columnsOf(one).name !== name || columnsOf(one).value !== value);
  const last = regions.at(other < 0 ? -1 : other - 1) ?? region;
  return {
    sheet: region.sheet,
    headerRow: region.headerRow,
    nameColumn: name,
    valueColumn: value,
    noteColumn: note ?? null,
    lastRow: last.lastRow,
  };
}

function columnsOf({ fits }: Region): Readonly<Record<"name" | "value" | "note", number | undefined>> {
  const columns = fits.get("settings")?.columns;
  const column = (key: string): number | undefined => columns?.get(key)?.cell.column;
  return { name: column("item"), value: column("value"), note: column("note") };
}

/** True for a row of the settings that is their header again. */
export function isHeaderAgain({ sheet, headerRow, nameColumn, valueColumn }: SettingsPlace, row: number): boolean {
  return [nameColumn, valueColumn].every((column) => {
    const value = sheet.values[row]?.[column];
    const header = sheet.values[headerRow]?.[column];
    return typeof value === "string" && typeof header === "string" && bareWord(value) === bareWord(header);
  });
}

/** The column with the most known names, and the one after it; only in a narrow sheet. */
function withoutHeader(sheet: SheetSnapshot): SettingsPlace | null {
  const rows = Math.min(sheet.values.length, 200);
  let best = { column: -1, known: 0 };
  for (let column = 0; column < 4; column += 1) {
    let known = 0;
    for (let row = 0; row < rows; row += 1) {
      const cells = sheet.values[row];
      if (cells !== undefined && !isBlank(cells[column]) && cells.length <= column + 8 && isName(cells[column]))
        known += 1;
    }
    if (known > best.known) best = { column, known };
  }
  if (best.known === 0) return null;
  const place = { nameColumn: best.column, valueColumn: best.column + 1, noteColumn: null };
  return { sheet, headerRow: -1, ...place, lastRow: sheet.values.length - 1 };
}

function knownNames({ sheet, headerRow, nameColumn, valueColumn, lastRow }: SettingsPlace): number {
  const names = new Set<string>();
  for (let row = headerRow + 1; row <= Math.min(lastRow, headerRow + 300); row += 1) {
    const cells = sheet.values[row];
    const name = cells?.[nameColumn];
    if (typeof name === "string" && isName(name) && !isBlank(cells?.[valueColumn])) names.add(bareWord(name));
  }
  return names.size;
}

function isName(value: CellValue | undefined): boolean {
  return typeof value === "string" && value.length < 40 && isSettingName(value);
}
