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
    const region = regions.find((one) => one.sheet === sheet && one.fits.has("settings"));
    const place = (region === undefined ? null : fromHeader(region)) ?? withoutHeader(sheet);
    if (place === null) continue;
    const known = knownNames(place);
    const titled = region?.titles.some((title) => nameMatch("settings", bareWord(title)) > 0) === true;
    if (known >= 3 || ((named > 0 || titled) && (known > 0 || place.headerRow >= 0)))
      found.push({ place, named, known });
  }
  found.sort((a, b) => b.named - a.named || b.known - a.known);
  return found.map(({ place }) => place);
}

function fromHeader(region: Region): SettingsPlace | null {
  const columns = region.fits.get("settings")?.columns;
  const name = columns?.get("item")?.cell.column;
  const value = columns?.get("value")?.cell.column;
  if (name === undefined || value === undefined) return null;
  return {
    sheet: region.sheet,
    headerRow: region.headerRow,
    nameColumn: name,
    valueColumn: value,
    noteColumn: columns?.get("note")?.cell.column ?? null,
    lastRow: region.lastRow,
  };
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
