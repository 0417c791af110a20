import type { TabReading } from "../../reading/reading.js";
import { isBalance, isOpening } from "../../reading/row-words.js";
import type { SheetSnapshot } from "../../reading/snapshot.js";
import { remember } from "../../ledger/remember.js";
import type { CellValue } from "../../values/cell.js";
import { toFen } from "../../values/money-text.js";
import { amountOf } from "../cells/number-text.js";
import type { TabColumn } from "../cells/tab-columns.js";
import type { SumStep } from "./column-sums.js";

/** Which records a reading of the sums takes in. */
export type Takes = (row: number) => boolean;

/** The steps of a column: what stands in its cells, record by record; `takes` leaves records out. */
export function stepsOf(tab: TabReading, sheet: SheetSnapshot, column: TabColumn, takes: Takes): readonly SumStep[] {
  const totals = new Set(tab.totals);
  const asides = new Set(tab.asides);
  const sides = sidesOf(tab);
  const last = Math.max(tab.lastRow, tab.totals.at(-1) ?? 0);
  const steps: SumStep[] = [];
  let side: unknown = null;
  for (let row = tab.headerRow + 1; row <= last; row += 1) {
    const value = numberIn(sheet.values[row]?.[column.column], column.unit);
    if (totals.has(row)) {
      steps.push({ kind: "total", row, value });
      continue;
    }
    const own = sides.get(row) ?? side;
    if (asides.has(row) || own !== side) steps.push({ kind: "start" });
    side = own;
    if (value !== null && !asides.has(row) && takes(row)) steps.push({ kind: "item", value });
  }
  return steps;
}

/** The ways in which the sheet's sums may be meant: of all rows, without balances brought or carried forward, or of the rows shown. */
export function readingsOf(tab: TabReading, sheet: SheetSnapshot): readonly Takes[] {
  const readings: Takes[] = [() => true];
  const balances = new Set<number>();
  const isBalanceText = remember((text) => isOpening(text) || isBalance(text));
  for (let row = tab.headerRow + 1; row <= tab.lastRow; row += 1) {
    if (sheet.values[row]?.some((value) => typeof value === "string" && isBalanceText(value)) === true)
      balances.add(row);
  }
  if (balances.size > 0) readings.push((row) => !balances.has(row));
  if (sheet.hiddenRows.length > 0) {
    const hidden = new Set(sheet.hiddenRows);
    readings.push((row) => !hidden.has(row));
  }
  if (tab.tab === "budget") readings.push(...levelsOf(tab as unknown as TabReading<"budget">));
  return readings;
}

/** In a budget an account's own line holds the sum of the items under it: sums are of the accounts, or of the lowest lines. */
function levelsOf(tab: TabReading<"budget">): readonly Takes[] {
  const items = new Set<number>();
  const parents = new Set<string>();
  for (const { row, values } of tab.rows) {
    if (values.item === null) continue;
    items.add(row);
    parents.add(`${values.direction ?? ""} ${values.account ?? ""}`);
  }
  const accounts = new Set<number>();
  const lowest = new Set(items);
  for (const { row, values } of tab.rows) {
    if (items.has(row)) continue;
    accounts.add(row);
    if (!parents.has(`${values.direction ?? ""} ${values.account ?? ""}`)) lowest.add(row);
  }
  return items.size === 0 ? [] : [(row) => accounts.has(row), (row) => lowest.has(row)];
}

/** 收入 or 支出 of a budget's lines by row: a new side begins a section. */
function sidesOf(tab: TabReading): ReadonlyMap<number, unknown> {
  if (tab.tab !== "budget") return new Map();
  return new Map((tab as unknown as TabReading<"budget">).rows.map(({ row, values }) => [row, values.direction]));
}

function numberIn(value: CellValue | undefined, unit: number): number | null {
  // What is too large for an amount has its own finding.
  if (typeof value === "number") return "fen" in toFen(value, unit) ? value : null;
  return typeof value === "string" && value !== "" ? amountOf(value, unit) : null;
}
