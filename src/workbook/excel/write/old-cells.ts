import { a1 } from "../../../core/values/address.js";
import { WorkbookError } from "../../errors.js";
import type { CellChange } from "../../port.js";
import { cellValue, shift1904 } from "../read/cell-grid.js";
import { isDateFormat, usesDate1904 } from "../read/date-system.js";
import type { ListedSheet } from "../sheet-list.js";
import { textEntry } from "./cell-entry.js";
import { rangeOfRun, runsOf, type CellRun, type SheetCell } from "./cell-runs.js";

/** A single cell of the user's as it was before the write. */
export interface OldCell extends SheetCell {
  /** What puts it back. */
  readonly entry: string | number | boolean;
  readonly numberFormat: string;
  /** True when the change gives it another number format. */
  readonly isReformatted: boolean;
}

export interface OldCells {
  /** In the order of the changes. */
  readonly cells: readonly OldCell[];
  /** True when days that are written have to be counted from 1904; asked only where that matters. */
  readonly date1904: boolean;
}

type Wanted = CellChange & { readonly on: ListedSheet };

/** Runs whose loading one sync asks for. */
const runsPerSync = 1500;

/**
 * Loads the cells that will be written, in one sync where they are not very many (with whatever else is queued). Throws WorkbookError:
 * `protected` for one that is locked, `changed-meanwhile` for one that holds something else than the caller saw.
 */
export async function loadOldCells(context: Excel.RequestContext, wanted: readonly Wanted[]): Promise<OldCells> {
  const protections = protectionsOf(wanted);
  const runs = runsOf(wanted);
  const loaded: Loaded[] = [];
  for (let start = 0; start === 0 || start < runs.length; start += runsPerSync)
    loaded.push(...(await loadRuns(context, runs.slice(start, start + runsPerSync))));
  for (const { run, lock } of loaded) checkOpen(run, lock, protections);
  const found = loaded.flatMap(cellsOf);
  const days = found.some(({ change, old }) => isDay(change, old.numberFormat));
  const date1904 = days && (await usesDate1904(context));
  for (const one of found) checkExpected(one, date1904);
  return { cells: found.map(({ old }) => old), date1904 };
}

interface Loaded {
  readonly run: CellRun<Wanted>;
  readonly range: Excel.Range;
  readonly lock: Excel.FormatProtection;
}

async function loadRuns(context: Excel.RequestContext, runs: readonly CellRun<Wanted>[]): Promise<Loaded[]> {
  const loaded = runs.map(load);
  await context.sync();
  return loaded;
}

function load(run: CellRun<Wanted>): Loaded {
  const range = rangeOfRun(run, run.first.on.sheet);
  range.load("values,formulas,numberFormat");
  const { protection } = range.format;
  protection.load("locked");
  return { run, range, lock: protection };
}

function protectionsOf(wanted: readonly Wanted[]): Map<string, Excel.WorksheetProtection> {
  const sheets = new Map(wanted.map(({ sheet, on }) => [sheet, on.sheet.protection]));
  for (const protection of sheets.values()) protection.load("protected,options");
  return sheets;
}

/** A protected sheet takes values into unlocked cells, and formats only where its protection allows them. */
function checkOpen(
  { first, cells }: CellRun<Wanted>,
  lock: Excel.FormatProtection,
  protections: ReadonlyMap<string, Excel.WorksheetProtection>,
): void {
  const protection = protections.get(first.sheet);
  if (protection?.protected !== true) return;
  const isFormatted = cells.some(({ format }) => format !== undefined);
  // Null where some are locked and some are not, which the declarations leave out.
  const isOpen = (lock.locked as boolean | null) === false;
  if (!isOpen || (isFormatted && protection.options.allowFormatCells !== true))
    throw new WorkbookError("protected", { sheet: first.sheet });
}

interface Found {
  readonly change: Wanted;
  readonly old: OldCell;
  readonly value: unknown;
}

function cellsOf({ run, range }: Loaded): Found[] {
  return run.cells.map((change, index) => {
    const [row, column] = run.isDown ? [index, 0] : [0, index];
    const formula = (range.formulas as (string | number | boolean)[][])[row]?.[column] ?? "";
    const value = (range.values as unknown[][])[row]?.[column];
    const numberFormat = (range.numberFormat as string[][])[row]?.[column] ?? "General";
    // A text that looks like a formula is told from one by its value.
    const isText = typeof formula === "string" && formula === value;
    const entry = isText ? textEntry(formula, numberFormat === "@") : formula;
    const place = { sheet: change.sheet, row: change.row, column: change.column };
    return { change, value, old: { ...place, entry, numberFormat, isReformatted: change.format !== undefined } };
  });
}

/** True where the date system decides which number stands for a day. */
function isDay({ value, expected, format }: CellChange, before: string): boolean {
  return (
    (typeof value === "number" && isDateFormat(format ?? before)) ||
    (typeof expected === "number" && isDateFormat(before))
  );
}

function checkExpected({ change, old, value }: Found, date1904: boolean): void {
  const { expected, sheet, row, column } = change;
  if (expected === undefined) return;
  const read = cellValue(value);
  const held = date1904 && typeof read === "number" && isDateFormat(old.numberFormat) ? read + shift1904 : read;
  if (held !== (expected === "" ? null : expected))
    throw new WorkbookError("changed-meanwhile", { sheet, cell: a1(row, column) });
}
