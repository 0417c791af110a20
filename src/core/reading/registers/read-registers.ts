import { registerKeys, type RegisterKey } from "../../tabs/registers/register.js";
import { yearOf } from "../evidence.js";
import { bareWord } from "../header-text.js";
import { Notes } from "../notes.js";
import type { SheetSnapshot } from "../snapshot.js";
import { columnsOf, readRegister } from "./read-register.js";
import { registerTables, type RegisterTable } from "./register-tables.js";
import type { Registers } from "./registers.js";

/** The registers found, and the sheets that were read for them or of which it is said why they were not. */
export interface RegistersFound {
  readonly registers: Registers;
  readonly sheets: ReadonlySet<string>;
}

/**
 * Reads the registers from sheets that no tab took. Several sheets of one shape are one register (a sheet a month, a sheet an activity); of others the
 * likeliest is read, with it the further lists that are as certain and tell of other records; the rest are named.
 */
export function readRegisters(sheets: readonly SheetSnapshot[], year: number, notes: Notes): RegistersFound {
  const tables = sheets.flatMap(registerTables);
  const found: Partial<Record<RegisterKey, unknown>> = {};
  const known = new Set<string>();
  for (const register of registerKeys) {
    const own = tables.filter(({ fit }) => fit.register === register);
    const best = [...own].sort((one, other) => compare(one, other, year))[0];
    if (best === undefined) continue;
    const alike = own.filter((table) => goesWith(table, best, year));
    const further = furtherTables(own, alike, best, year);
    const taken = own.filter((table) => alike.includes(table) || further.includes(table));
    for (const table of own) {
      known.add(table.region.sheet.name);
      if (!taken.includes(table)) sayNotUsed(table, best, notes);
    }
    const names = taken.map(({ region }) => region.sheet.name);
    const first = alike[0] ?? best;
    found[register] = {
      register,
      sheet: first.region.sheet.name,
      sheets: [...new Set(names)],
      headerRow: first.region.headerRow,
      columns: columnsOf(first),
      rows: [...alike, ...further].flatMap((table) => readRegister(table, year, notes)),
    };
  }
  return { registers: found as Registers, sheets: known };
}

/** Visible sheets first, then those of the book's year or of none, then those that say most, then the longer ones. */
function compare(one: RegisterTable, other: RegisterTable, year: number): number {
  return (
    Number(other.region.sheet.visible) - Number(one.region.sheet.visible) ||
    Number(isOfYear(other, year)) - Number(isOfYear(one, year)) ||
    other.fit.score - one.fit.score ||
    length(other) - length(one)
  );
}

function isOfYear({ region }: RegisterTable, year: number): boolean {
  return (yearOf(region) ?? year) === year;
}

function length({ region }: RegisterTable): number {
  return region.lastRow - region.firstRow;
}

/** The same columns in the same places; of files and insured members, the list of another year is another list of the same people. */
function goesWith(table: RegisterTable, best: RegisterTable, year: number): boolean {
  if (table === best) return true;
  if (table.region.sheet.visible !== best.region.sheet.visible || shapeOf(table) !== shapeOf(best)) return false;
  const { register } = best.fit;
  if (register !== "hardship" && register !== "mutualAid") return true;
  return isOfYear(table, year) === isOfYear(best, year);
}

/** Lists of another shape that are read too: of visits with a time, and of activities that they name; none that repeats what another list says. */
function furtherTables(
  own: readonly RegisterTable[],
  alike: readonly RegisterTable[],
  best: RegisterTable,
  year: number,
): readonly RegisterTable[] {
  const { register } = best.fit;
  if (register !== "visits" && register !== "participation") return [];
  const told = new Set(alike.flatMap((table) => recordsIn(table, year)));
  return own.filter((table) => {
    const { fit, marks, region } = table;
    if (alike.includes(table) || region.sheet.visible !== best.region.sheet.visible) return false;
    if (alike.some((other) => other.region.sheet === region.sheet)) return false;
    if (register === "participation") return marks.length > 0 || fit.columns.has("activity");
    if (!fit.columns.has("date") && !fit.columns.has("month")) return false;
    const records = recordsIn(table, year);
    if (records.length === 0 || records.some((record) => told.has(record))) return false;
    for (const record of records) told.add(record);
    return true;
  });
}

/** Who was visited when, for comparing. */
function recordsIn(table: RegisterTable, year: number): string[] {
  return readRegister(table, year, new Notes()).map(({ values: { name, date, month } }) =>
    JSON.stringify([name, date ?? month]),
  );
}

function shapeOf({ fit, marks }: RegisterTable): string {
  const columns = [...fit.columns].map(([key, { own, column }]) => `${column} ${key} ${bareWord(String(own))}`);
  return [...columns, ...marks.map(({ column, activity }) => `${column} ${activity}`)].sort().join("|");
}

function sayNotUsed({ fit, region }: RegisterTable, best: RegisterTable, notes: Notes): void {
  const args = { tab: fit.register, taken: best.region.sheet.name };
  notes.add("sheet-not-used", "info", region.sheet.name, region.headerRow, region.left, args);
}
