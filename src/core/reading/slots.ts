import { tabs } from "../tabs/index.js";
import type { Choice, Column, Kind, Months } from "../tabs/column.js";
import type { TabKey } from "../tabs/tab.js";
import { cleanText, squeezeText } from "../values/text.js";
import type { CellValue } from "../values/cell.js";
import { fitTab, type Fit } from "./fit.js";
import type { Unit } from "./header-text.js";
import type { Region } from "./regions.js";

/** A column of the tab where it stands in the sheet, with all that reading its cells needs. */
export interface Slot {
  readonly key: string;
  /** 0-based */
  readonly column: number;
  readonly kind: Kind;
  /** The header as the user wrote it, for messages. */
  readonly label: string;
  /** The header's cell as it stands, to know a repeated header by. */
  readonly own: CellValue;
  /** What one unit is in yuan. */
  readonly unit: Unit;
  /** What cannot be read here keeps money or a person from being counted. */
  readonly vital: boolean;
  /** A person's or account's name: blanks inside are for looks. */
  readonly isName: boolean;
  readonly choices: ReadonlyMap<string, string> | null;
  /** Choices and months already read, by what stands in the cell. */
  readonly texts: Map<string, string>;
  readonly months: Map<string | number, Months | null>;
}

/** A block of columns that together are records: most sheets have one, lists printed two-up and side-by-side budgets have two or more. */
export interface Block {
  readonly slots: readonly Slot[];
  /** The month columns of a wide dues register, in the order of `fit.months`. */
  readonly monthSlots: readonly Slot[];
  readonly fit: Fit;
  /** 0-based first and last column of the block, side notes included. */
  readonly left: number;
  readonly right: number;
}

/** The blocks of a region read as a tab, left to right. */
export function blocksOf(region: Region, fit: Fit, year: number): Block[] {
  const fits = [fit];
  for (let last = fit; ;) {
    const edge = rightEdge(last);
    const rest = region.cells.filter((cell) => cell.column > edge);
    const next = last.duplicates.length < 2 && fits.length === 1 ? null : fitTab(fit.tab, rest, year);
    if (next === null || !resembles(next, last) || fits.length === 8) break;
    fits.push(next);
    last = next;
  }
  return fits.map((one, index) => {
    const next = fits[index + 1];
    const left = index === 0 ? region.left : leftEdge(one);
    const right = next === undefined ? region.right : leftEdge(next) - 1;
    return { slots: slotsOf(region, one), monthSlots: monthSlotsOf(region, one), fit: one, left, right };
  });
}

function resembles(next: Fit, before: Fit): boolean {
  if (next.months.length > 0) return false;
  const keys = [...next.columns.keys()].filter((key) => before.columns.has(key));
  return keys.length >= 2 && keys.length === next.columns.size;
}

function leftEdge(fit: Fit): number {
  return Math.min(...[...fit.columns.values()].map((column) => column.cell.column));
}

/** The last column before the first header that names a column again. */
function rightEdge(fit: Fit): number {
  const again = Math.min(...fit.duplicates.map((duplicate) => duplicate.cell.column));
  const own = [...fit.columns.values()].map((column) => column.cell.column);
  return Number.isFinite(again) ? again - 1 : Math.max(...own);
}

function slotsOf(region: Region, fit: Fit): Slot[] {
  const columns = tabs[fit.tab].columns as Readonly<Record<string, Column>>;
  const slots: Slot[] = [];
  for (const [key, { cell }] of fit.columns) {
    const column = columns[key];
    if (column === undefined) continue;
    slots.push({
      key,
      column: cell.column,
      kind: column.kind,
      label: cleanText(String(cell.own)),
      own: cell.own,
      unit: cell.unit ?? region.unit ?? 1,
      vital: isVital(fit.tab, key),
      isName: names.has(key),
      choices: column.choices === undefined ? null : choiceWords(column.choices),
      texts: new Map(),
      months: new Map(),
    });
  }
  return slots.sort((a, b) => a.column - b.column);
}

function monthSlotsOf(region: Region, fit: Fit): Slot[] {
  return fit.months.map(({ column }) => {
    const cell = region.cells.find((header) => header.column === column);
    return {
      key: "paid",
      column,
      kind: "money",
      label: cell === undefined ? "" : cleanText(String(cell.own)),
      own: cell?.own ?? null,
      unit: cell?.unit ?? region.unit ?? 1,
      vital: true,
      isName: false,
      choices: null,
      texts: new Map<string, string>(),
      months: new Map<string | number, Months | null>(),
    };
  });
}

const names = new Set([
  "name",
  "sex",
  "ethnicity",
  "account",
  "item",
  "fund",
  "department",
  "payee",
  "payer",
  "handler",
  "witness",
  "approver",
  "status",
  "employment",
  "category",
  "method",
  "booked",
  "exemption",
  "owner",
]);

const vitalKeys = new Set([
  "amount",
  "receipt",
  "spending",
  "debit",
  "credit",
  "budget",
  "initial",
  "adjusted",
  "adjustment",
  "monthlyDue",
]);

function isVital(tab: TabKey, key: string): boolean {
  return vitalKeys.has(key) || (key === "date" && (tab === "disbursements" || tab === "income" || tab === "bank"));
}

/** Every spelling of the choices, squeezed and lower case → value. */
function choiceWords(choices: readonly Choice[]): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const { value, name, also } of choices) {
    for (const word of [value, name["zh-CN"], name.en, ...also]) {
      const squeezed = squeezeText(word).toLowerCase();
      if (!words.has(squeezed)) words.set(squeezed, value);
    }
  }
  return words;
}
