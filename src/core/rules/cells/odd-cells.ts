import type { Row, TabReading } from "../../reading/reading.js";
import type { SheetSnapshot } from "../../reading/snapshot.js";
import { remember } from "../../ledger/remember.js";
import { isPlainSerial } from "../../values/date-text.js";
import type { Place } from "../../values/finding.js";
import { duesGlance } from "../dues-glance.js";
import { oncePerBooks } from "../once.js";
import { cleanCell, cleanId, isNameColumn, type CleanCell } from "./clean-cell.js";
import { amountOf, numberOf } from "./number-text.js";
import { columnIn, columnsOf, type TabColumn } from "./tab-columns.js";
import { withTwins } from "./twins.js";
import { namesDay, wholeDate } from "./whole-date.js";

export type OddKind = "text-date" | "text-number" | "full-width" | "spaces" | "id-case";

/** A cell that was read without doubt although it is not typed as a treasurer would have it. */
export interface OddCell {
  readonly kind: OddKind;
  readonly at: Place & { readonly row: number; readonly column: number };
  readonly column: TabColumn;
  readonly before: string | number;
  /** What stands for the same thing, typed well; null where the cell says more than a plain value, or takes its year from elsewhere. */
  readonly after: string | number | null;
  /** True where another cell has the same thing typed otherwise, so that the two do not match in Excel; not for blanks put in for looks. */
  readonly mismatched: boolean;
  /** True where a formula gives the value: there is nothing to type over. */
  readonly isFormula: boolean;
}

/** How a column's cells are looked at. */
type Look = "date" | "amount" | "number" | "code" | "id" | "name";

/** Every such cell of the tabs but the settings and what a bank has written, by kind; one thing is said of a cell. */
export const oddCells = oncePerBooks((books): ReadonlyMap<OddKind, readonly OddCell[]> => {
  const found: OddCell[] = [];
  const sheets = new Map(books.snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const seen = new Map<string, Set<number>>();
  for (const tab of Object.values(books.reading.tabs) as TabReading[]) {
    const sheet = sheets.get(tab.sheet);
    if (sheet === undefined || tab.tab === "settings" || tab.tab === "bank") continue;
    // A journal is two tabs, whose rows may be the same.
    const places = seen.get(tab.sheet) ?? new Set<number>();
    seen.set(tab.sheet, places);
    const looked = columnsOf(tab, books.snapshot).flatMap((column) => lookedAt(tab, column) ?? []);
    const isPlain = tab.tab === "dues" && duesGlance(books)?.isRetyped === false;
    collect(tab, sheet, looked, isPlain, places, found);
  }
  return groupByKind(withTwins(found, books));
});

/** More than the columns of a sheet. */
const widest = 20000;

/** A column whose cells are looked at. */
interface Looked {
  readonly column: TabColumn;
  readonly look: Look;
  readonly judge: Judge;
}

function lookedAt(tab: TabReading, column: TabColumn): Looked | null {
  const look = lookOf(column);
  return look === null ? null : { column, look, judge: judgeOf(look, tab, column) };
}

/** Looks at the rows of which reading says that they are not typed as read; in every row only at what it says nothing of: months, and an ID's last letter. */
function collect(
  tab: TabReading,
  { values, formulas }: SheetSnapshot,
  columns: readonly Looked[],
  isPlain: boolean,
  places: Set<number>,
  found: OddCell[],
): void {
  const inAllRows = columns.filter(({ column, look }) => look === "id" || column.key === "paid");
  if (isPlain && inAllRows.length === 0) return;
  for (const row of tab.rows) {
    const looked = row.retyped === true ? columns : inAllRows;
    for (const { column, look, judge } of looked) {
      const index = row.columns === undefined ? column.column : columnIn(row, column);
      const value = values[row.row]?.[index];
      if (typeof value === "number" ? look !== "date" || isPlainSerial(value) : typeof value !== "string") continue;
      const odd = value === undefined || value === "" ? null : judge(value as string | number, row);
      const place = row.row * widest + index;
      if (odd === null || places.has(place)) continue;
      places.add(place);
      const at = { sheet: tab.sheet, row: row.row, column: index };
      const isFormula = formulas?.get(row.row)?.has(index) === true;
      const { kind, before, after } = odd;
      found.push({ kind, at, column, before, after, isFormula, mismatched: false });
    }
  }
}

function groupByKind(cells: readonly OddCell[]): ReadonlyMap<OddKind, readonly OddCell[]> {
  const kinds = new Map<OddKind, OddCell[]>();
  for (const cell of cells) {
    const group = kinds.get(cell.kind);
    if (group === undefined) kinds.set(cell.kind, [cell]);
    else group.push(cell);
  }
  return kinds;
}

type Judged = Pick<OddCell, "kind" | "before" | "after"> | null;
type Judge = (value: string | number, row: Row) => Judged;

function lookOf({ key, kind }: TabColumn): Look | null {
  if (kind === "day" || kind === "when") return key === "month" ? null : "date";
  if (kind === "money") return "amount";
  if (kind === "number") return key === "year" || key === "dayOfMonth" ? null : "number";
  if (key === "idNumber") return "id";
  if (kind === "code" || key === "activity") return "code";
  return kind === "choice" || isNameColumn(key) ? "name" : null;
}

function judgeOf(look: Look, tab: TabReading, column: TabColumn): Judge {
  switch (look) {
    case "date":
      return dateJudge(tab, column);
    case "amount":
      return numberJudge(remember((text) => amountOf(text, column.unit)));
    case "number":
      return numberJudge(numberOf);
    case "id":
      return textJudge(cleanId);
    default:
      return textJudge((text) => cleanCell(text, look === "name", tab.tab === "budget"));
  }
}

function dateJudge(tab: TabReading, { key }: TabColumn): Judge {
  const dayOfText = remember(wholeDate);
  const isDay = remember(namesDay);
  return (value, { values }) => {
    const read = dayRead((values as Readonly<Record<string, unknown>>)[key]);
    if (read === null) return null;
    if (typeof value === "number") {
      return value >= 19000101 && isPlainSerial(read) ? { kind: "text-date", before: value, after: read } : null;
    }
    const day = dayOfText(value);
    // In a plan 3月5日 is as good as a date.
    if (day === null && (tab.tab === "activities" || !isDay(value))) return null;
    return { kind: "text-date", before: value, after: day === read ? day : null };
  };
}

/** The one day that reading made of a cell, or null. */
function dayRead(value: unknown): number | null {
  if (typeof value === "number") return value;
  if (typeof value !== "object" || value === null || !("day" in value) || typeof value.day !== "number") return null;
  return "until" in value && value.until !== null ? null : value.day;
}

function numberJudge(read: (text: string) => number | null): Judge {
  return (value) => {
    if (typeof value !== "string") return null;
    const after = read(value);
    return after === null ? null : { kind: "text-number", before: value, after };
  };
}

function textJudge(clean: (text: string) => CleanCell | null): Judge {
  return (value) => {
    if (typeof value !== "string") return null;
    const cleaned = clean(value);
    return cleaned === null ? null : { kind: cleaned.kind, before: value, after: cleaned.text };
  };
}
