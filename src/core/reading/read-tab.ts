import type { TabKey } from "../tabs/tab.js";
import type { Month } from "../values/day.js";
import type { Candidate } from "./candidates.js";
import type { Notes } from "./notes.js";
import { readBlock, type BlockRows, type RawRow } from "./raw-rows.js";
import type { Surroundings } from "./surroundings.js";
import type { MonthColumn, Row, TabReading } from "./reading.js";
import { settleActivities } from "./settle-activities.js";
import { settleBank } from "./settle-bank.js";
import { settleBudget } from "./settle-budget.js";
import { settlePayments, type PaymentSheet } from "./settle-payments.js";
import { settleDues, settleMembers } from "./settle-people.js";
import { blocksOf, type Block, type Slot } from "./slots.js";
import { sayHeaders } from "./say-headers.js";
import { sayUnreadColumns } from "./say-unread-columns.js";
import { statementHead, tellsOfAccount } from "./statement-head.js";
import { yearOf } from "./evidence.js";

/** The book's year, and the first month of its activity calendar. */
export interface Times {
  readonly year: number;
  readonly calendarFirst: Month;
}

/** Reads the region taken for a tab; a payments sheet is read once for the tabs it serves. */
export function readTab(
  candidate: Candidate,
  { year, calendarFirst }: Times,
  payments: PaymentSheet | null,
  notes: Notes,
): TabReading[] {
  const { tab, region } = candidate;
  const blocks = blocksOf(region, candidate.fit, year);
  sayHeaders(candidate, blocks, notes);
  sayOutside(candidate, notes);
  sayAbove(candidate, notes);
  sayUnreadColumns(candidate, blocks, year, notes);
  const rows = new Map<TabKey, Row[]>();
  const between: Between[] = [];
  for (const [index, block] of blocks.entries()) {
    const around: Surroundings = {
      tab,
      sheet: region.sheet.name,
      year: yearOf(region) ?? year,
      ...(tab === "activities" ? { calendarFirst } : {}),
      notes,
    };
    const elsewhere = index === 0 ? null : columnsOf(block.slots);
    const read = readBlock(region, block, around);
    const passed: number[] = [];
    between.push({ totals: read.totals, asides: read.asides, passed });
    for (const [key, settled] of settle(candidate, block, read, payments, around, passed)) {
      const kept = rows.get(key) ?? [];
      rows.set(key, kept);
      for (const raw of settled) kept.push(rowOf(raw, elsewhere));
    }
  }
  if (blocks.length > 1) for (const kept of rows.values()) kept.sort((a, b) => a.row - b.row);
  const all = together(between, rows);
  return [...rows].map(([key, kept]) => ({ ...readingOf(key, candidate, blocks, kept), ...all }));
}

type Between = Pick<TabReading, "totals" | "asides" | "passed">;

/** What stands between the records of all blocks: a row is what most can be said of it, a record in one block, else a sum, else an aside. */
function together(blocks: readonly Between[], rows: ReadonlyMap<TabKey, readonly Row[]>): Between {
  const [only] = blocks;
  if (only !== undefined && blocks.length === 1) return only;
  const taken = new Set([...rows.values()].flatMap((kept) => kept.map(({ row }) => row)));
  const take = (list: keyof Between): number[] => {
    const found = new Set(blocks.flatMap((block) => block[list]).filter((row) => !taken.has(row)));
    for (const row of found) taken.add(row);
    return [...found].sort((a, b) => a - b);
  };
  return { totals: take("totals"), asides: take("asides"), passed: take("passed") };
}

function settle(
  candidate: Candidate,
  block: Block,
  read: BlockRows,
  payments: PaymentSheet | null,
  around: Surroundings,
  passed: number[],
): [TabKey, readonly RawRow[]][] {
  const { tab, region } = candidate;
  const { slots, monthSlots } = block;
  const settling = { around, slots, monthSlots, values: region.sheet.values, passed };
  if (tab === "members") return [[tab, settleMembers(read.records, settling)]];
  if (tab === "dues") return [[tab, settleDues(read.records, settling)]];
  if (tab === "budget") return [[tab, settleBudget(read, region, settling)]];
  if (tab === "activities") return [[tab, settleActivities(read.records, settling)]];
  if (tab === "bank") return [[tab, settleBank(read.records, settling)]];
  if (payments === null) return [];
  const settled = settlePayments(read, settling, payments);
  return [...payments.sides].map((side) => [side, settled[side]]);
}

function rowOf(raw: RawRow, elsewhere: Readonly<Record<string, number>> | null): Row {
  const row = raw as unknown as Row;
  return elsewhere === null || row.columns !== undefined ? row : { ...row, columns: elsewhere };
}

function readingOf(
  tab: TabKey,
  candidate: Candidate,
  blocks: readonly Block[],
  rows: readonly Row[],
): Omit<TabReading, keyof Between> {
  const { region, fit } = candidate;
  const slots = blocks[0]?.slots ?? [];
  const columns = columnsOf(slots);
  const side = tab === "income" ? columns.receipt : tab === "disbursements" ? columns.spending : undefined;
  if (side !== undefined && candidate.tab !== "members" && candidate.journal) columns.amount = side;
  else if (side !== undefined && columns.amount === undefined) columns.amount = side;
  const leg = rows.find((row) => row.columns !== undefined)?.columns?.amount;
  if (leg !== undefined && !("amount" in columns)) columns.amount = leg;
  const money = [...slots.filter((slot) => slot.kind === "money"), ...(blocks[0]?.monthSlots ?? [])];
  const units = new Set(money.map((slot) => slot.unit));
  const [only] = units;
  const reading = {
    tab,
    sheet: region.sheet.name,
    headerRow: region.headerRow,
    firstRow: region.firstRow,
    lastRow: rows.at(-1)?.row ?? region.headerRow,
    columns,
    monthColumns: fit.months.map(({ column, first, last }): MonthColumn => ({ column, first, last })),
    layout: fit.months.length > 0 ? "wide" : "long",
    unit: units.size === 1 && only !== undefined ? only : (region.unit ?? 1),
    ...(tab === "bank" ? { statement: statementHead(region) } : {}),
    ...(blocks.length > 1 ? { sideBySide: true } : {}),
    ...(units.size > 1 ? { columnUnits: Object.fromEntries(money.map((slot) => [slot.key, slot.unit])) } : {}),
    rows,
  };
  return reading as unknown as Omit<TabReading, keyof Between>;
}

function columnsOf(slots: readonly Slot[]): Record<string, number> {
  return Object.fromEntries(slots.map((slot) => [slot.key, slot.column]));
}

/** Rows below an Excel table that it does not hold are not its records: they are listed as not counted. */
function sayOutside({ tab, region }: Candidate, notes: Notes): void {
  const { outside, sheet, left } = region;
  const [first] = outside;
  if (first === undefined) return;
  const args = { first: first + 1, last: (outside.at(-1) ?? first) + 1, rows: outside.length };
  notes.add("rows-outside-table", "warning", sheet.name, first, left, args);
  for (const row of outside) notes.exclude(tab, sheet.name, row, left, "rows-outside-table");
}

/** Rows above the header are not read: they are listed as not counted. */
function sayAbove({ tab, region }: Candidate, notes: Notes): void {
  const { sheet, left, top } = region;
  const above = tab === "bank" ? region.above.filter((row) => !tellsOfAccount(sheet.values[row])) : region.above;
  const [first] = above;
  if (first === undefined) return;
  notes.add("rows-above-header", "error", sheet.name, first, left, { rows: above.length, header: top + 1 });
  for (const row of above) notes.exclude(tab, sheet.name, row, left, "rows-above-header");
}
