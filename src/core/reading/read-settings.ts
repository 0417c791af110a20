import { settingList, type Setting, type SettingKey } from "../tabs/setting-list.js";
import { tabKeys, type TabKey } from "../tabs/tab.js";
import { isBlank, isCellError, UNCALCULATED, type CellValue } from "../values/cell.js";
import { readMoneyText, toFen, isNoAmount } from "../values/money-text.js";
import { cleanText, squeezeText } from "../values/text.js";
import type { Fen } from "../values/fen.js";
import { isExample, isNote } from "./row-words.js";
import type { Notes } from "./notes.js";
import { textOf } from "./read-text.js";
import type { Row, SettingValues, TabReading } from "./reading.js";
import { readSettingName } from "./setting-names.js";
import { readSettingValue } from "./setting-value.js";
import { isHeaderAgain, type SettingsPlace } from "./settings-sheet.js";

export interface SettingsRead {
  readonly values: SettingValues;
  readonly tab: TabReading<"settings"> | null;
}

/** The year that the settings state, or null. */
export function yearOfSettings(place: SettingsPlace | undefined): number | null {
  if (place === undefined) return null;
  for (const { name, value } of settingRows(place)) {
    const read = readSettingName(name);
    if (!("key" in read) || read.key !== "year") continue;
    const year = readSettingValue(settingList.year, value, 2000);
    if (typeof year === "number") return year;
  }
  return null;
}

/** The user's own choices of sheets; "" for 不使用. */
export function sheetChoicesOf(place: SettingsPlace | undefined): ReadonlyMap<TabKey, string> {
  const choices = new Map<TabKey, string>();
  for (const { name, value } of place === undefined ? [] : settingRows(place)) {
    const read = readSettingName(name);
    if (!("tab" in read) || isBlank(value)) continue;
    const sheet = typeof value === "string" ? value.trim() : textOf(value);
    choices.set(read.tab, /^(?:不使用|不用|无|没有|none|no|-|—|\/)$/i.test(squeezeText(sheet)) ? "" : sheet);
  }
  return choices;
}

/** Reads the settings; what is absent or unreadable has its default. `year` is the report's, for months that name none. */
export function readSettings(place: SettingsPlace | undefined, year: number, notes: Notes): SettingsRead {
  const values: Partial<Record<SettingKey, string | number | boolean | null>> = {};
  for (const [key, { fallback }] of Object.entries(settingList) as [SettingKey, Setting][]) values[key] = fallback;
  const fundOpenings = new Map<string, Fen>();
  const places = new Map<SettingKey, { sheet: string; row: number; column: number }>();
  const rows: Row<"settings">[] = [];
  for (const { row, name, value, note } of place === undefined ? [] : settingRows(place)) {
    if (place === undefined) break;
    rows.push(rowOf(row, name, value, note));
    const at = { sheet: place.sheet.name, row, column: place.valueColumn };
    const read = readSettingName(name);
    if ("key" in read) readKnown(read.key, value, at, values, places, year, notes);
    else if ("fund" in read) readFund(read.fund, name, value, at, fundOpenings, notes);
    else if ("unknown" in read && !isBlank(value)) {
      notes.add("setting-unknown", "info", at.sheet, row, place.nameColumn, {
        text: read.unknown,
        suggestion: read.suggestion,
      });
    }
  }
  const asides = place === undefined ? [] : sayNameless(place, notes);
  return {
    values: {
      ...(values as Record<SettingKey, string | number | boolean | null>),
      fundOpenings,
      sheetChoices: sheetChoicesOf(place),
      places,
    },
    tab: place === undefined ? null : tabOf(place, rows, asides),
  };
}

interface At {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

function readKnown(
  key: SettingKey,
  value: CellValue,
  at: At,
  values: Partial<Record<SettingKey, string | number | boolean | null>>,
  places: Map<SettingKey, At>,
  year: number,
  notes: Notes,
): void {
  const setting: Setting = settingList[key];
  const name = setting.name["zh-CN"];
  if (isBlank(value)) {
    if (!places.has(key)) places.set(key, at);
    return;
  }
  if (places.has(key) && values[key] !== setting.fallback) {
    notes.add("setting-duplicate", "warning", at.sheet, at.row, at.column, { name });
    return;
  }
  places.set(key, at);
  const read = readSettingValue(setting, value, year);
  if (read === undefined) {
    sayUnreadable(name, value, at, notes);
    return;
  }
  if ((key === "duesRate" || key === "contractRate") && typeof read === "number" && read >= 0.05) {
    const suggestion = `${Number(read.toPrecision(6))}%`;
    notes.add("setting-doubtful", "error", at.sheet, at.row, at.column, { name, text: textOf(value), suggestion });
    return;
  }
  values[key] = read;
}

function readFund(
  fund: string,
  name: string,
  value: CellValue,
  at: At,
  openings: Map<string, Fen>,
  notes: Notes,
): void {
  if (isBlank(value) || (typeof value === "string" && isNoAmount(value))) return;
  const read = typeof value === "number" ? toFen(value, 1) : typeof value === "string" ? readMoneyText(value) : null;
  if (read === null || !("fen" in read)) sayUnreadable(cleanText(name), value, at, notes);
  else if (openings.has(fund)) {
    notes.add("setting-duplicate", "warning", at.sheet, at.row, at.column, { name: cleanText(name) });
  } else openings.set(fund, read.fen);
}

function sayUnreadable(name: string, value: CellValue, at: At, notes: Notes): void {
  if (isCellError(value) && value.error === UNCALCULATED) {
    notes.add("not-calculated", "error", at.sheet, at.row, at.column, { column: name });
  } else if (isCellError(value)) {
    notes.add("cell-error", "error", at.sheet, at.row, at.column, { column: name, text: value.error });
  } else {
    notes.add("setting-unreadable", "error", at.sheet, at.row, at.column, { name, text: textOf(value) });
  }
}

interface SettingRow {
  readonly row: number;
  readonly name: string;
  readonly value: CellValue;
  readonly note: string | null;
}

function settingRows(place: SettingsPlace): SettingRow[] {
  const rows: SettingRow[] = [];
  for (let row = place.headerRow + 1; row <= place.lastRow; row += 1) {
    const cells = place.sheet.values[row];
    const name = cells?.[place.nameColumn];
    if (cells === undefined || typeof name !== "string" || isBlank(name) || isNote(name) || isExample(name)) continue;
    if (isHeaderAgain(place, row)) continue;
    const value = cells[place.valueColumn] ?? null;
    const note = place.noteColumn === null ? null : (cells[place.noteColumn] ?? null);
    rows.push({ row, name, value, note: typeof note === "string" ? cleanText(note) : null });
  }
  return rows;
}

function rowOf(row: number, name: string, value: CellValue, note: string | null): Row<"settings"> {
  const kept = isBlank(value) || isCellError(value) ? null : value;
  const unread = isCellError(value) ? ["value"] : [];
  return { row, values: { item: cleanText(name), value: kept, note }, paid: [], exemptMonths: [], unread };
}

function tabOf(
  place: SettingsPlace,
  rows: readonly Row<"settings">[],
  asides: readonly number[],
): TabReading<"settings"> {
  const { nameColumn, valueColumn, noteColumn, headerRow } = place;
  const columns = { item: nameColumn, value: valueColumn, ...(noteColumn === null ? {} : { note: noteColumn }) };
  return {
    tab: "settings",
    sheet: place.sheet.name,
    headerRow: Math.max(0, headerRow),
    firstRow: headerRow + 1,
    lastRow: rows.at(-1)?.row ?? headerRow,
    columns,
    monthColumns: [],
    layout: "long",
    unit: 1,
    rows,
    totals: [],
    asides,
    passed: [],
  };
}

/** Says the values beside which no setting is named; gives the rows of notes, of the template's example and of the header again. */
function sayNameless(place: SettingsPlace, notes: Notes): number[] {
  const asides: number[] = [];
  for (let row = place.headerRow + 1; row <= place.lastRow; row += 1) {
    const name = place.sheet.values[row]?.[place.nameColumn];
    if (typeof name === "string" && !isBlank(name)) {
      if (isNote(name) || isExample(name) || isHeaderAgain(place, row)) asides.push(row);
      continue;
    }
    const column = [place.valueColumn, place.nameColumn].find((one) => !isBlank(place.sheet.values[row]?.[one]));
    if (column === undefined) {
      if (place.noteColumn !== null && !isBlank(place.sheet.values[row]?.[place.noteColumn])) asides.push(row);
      continue;
    }
    const value = place.sheet.values[row]?.[column] ?? null;
    if (typeof value === "string" && isNote(value)) asides.push(row);
    else notes.add("row-incomplete", "info", place.sheet.name, row, column, { text: textOf(value) });
  }
  return asides;
}

/** The tabs whose chosen sheet is not in the workbook: said once, at the setting's cell. */
export function sayMissingChoices(place: SettingsPlace | undefined, names: ReadonlySet<string>, notes: Notes): void {
  if (place === undefined) return;
  const choices = sheetChoicesOf(place);
  for (const { row, name } of settingRows(place)) {
    const read = readSettingName(name);
    if (!("tab" in read)) continue;
    const sheet = choices.get(read.tab);
    if (sheet === undefined || sheet === "" || names.has(sheet) || !tabKeys.includes(read.tab)) continue;
    notes.add("sheet-choice-missing", "error", place.sheet.name, row, place.valueColumn, {
      tab: read.tab,
      text: sheet,
    });
  }
}
