import type { BookReading, MonthColumn, Row, SettingValues, TabReading } from "../../../src/core/reading/reading.js";
import type { Column, Kind } from "../../../src/core/tabs/column.js";
import { tabs as definitions } from "../../../src/core/tabs/index.js";
import { settingList, type SettingKey } from "../../../src/core/tabs/setting-list.js";
import type { TabKey } from "../../../src/core/tabs/tab.js";
import { dayOfIso, monthOf, type Day } from "../../../src/core/values/day.js";

type Tables = Partial<Record<Exclude<TabKey, "settings">, string>>;

interface Options {
  readonly year?: number;
  /** Money in fen, months as `2026-06`. */
  readonly settings?: Partial<Record<SettingKey, string | number>>;
  readonly fundOpenings?: Readonly<Record<string, number>>;
  /** Puts a tab on a sheet of another tab's, as a journal does. */
  readonly sheets?: Partial<Record<TabKey, string>>;
}

/**
 * The reading of a book written as tables of `|`-separated cells: the first line names columns by key (or a month by its
 * number), money is in yuan, a date is `2026-03-09`, `2026-03` or words; 免 in a month means exempt.
 */
export function book(tables: Tables, options: Options = {}): BookReading {
  const year = options.year ?? 2026;
  const tabs: Partial<Record<TabKey, unknown>> = {};
  for (const [key, table] of Object.entries(tables)) {
    const tab = key as TabKey;
    tabs[tab] = tabOf(tab, table, year, options.sheets?.[tab] ?? definitions[tab].name["zh-CN"]);
  }
  return {
    year,
    tabs: tabs as BookReading["tabs"],
    settings: settingsOf(options),
    findings: [],
    excluded: [],
    questions: [],
    registers: {},
  };
}

/** The day of an ISO date. */
export function day(iso: string): Day {
  const serial = dayOfIso(iso);
  if (serial === null) throw new Error(`no such day: ${iso}`);
  return serial;
}

function tabOf(tab: TabKey, table: string, year: number, sheet: string): TabReading {
  const lines = table.split("\n").filter((line) => line.trim() !== "");
  const header = cellsOf(lines[0] ?? "");
  const columns: Record<string, number> = {};
  const monthColumns: MonthColumn[] = [];
  header.forEach((name, column) => {
    const months = /^(\d{1,2})(?:-(\d{1,2}))?$/.exec(name);
    if (months === null) columns[name] = column;
    else {
      const first = monthOf(year, Number(months[1]));
      monthColumns.push({ column, first, last: months[2] === undefined ? first : monthOf(year, Number(months[2])) });
    }
  });
  const rows = lines.slice(1).map((line, index) => rowOf(tab, cellsOf(line), index + 1, columns, monthColumns));
  return {
    tab,
    sheet,
    headerRow: 0,
    firstRow: 1,
    lastRow: rows.length,
    columns,
    monthColumns,
    layout: monthColumns.length > 0 ? "wide" : "long",
    unit: 1,
    totals: [],
    asides: [],
    passed: [],
    rows,
  };
}

function rowOf(
  tab: TabKey,
  cells: readonly string[],
  row: number,
  columns: Readonly<Record<string, number>>,
  monthColumns: readonly MonthColumn[],
): Row {
  const values: Record<string, unknown> = {};
  const all: Readonly<Record<string, Column>> = definitions[tab].columns;
  for (const [key, { kind }] of Object.entries(all)) {
    const column = columns[key];
    const text = column === undefined ? "" : (cells[column] ?? "");
    values[key] = text === "" ? null : valueOf(kind, text, key);
  }
  const months = monthColumns.map(({ column }) => cells[column] ?? "");
  return {
    row,
    values: values,
    paid: months.map((text) => (text === "" || text === "免" ? null : fen(text))),
    exemptMonths: months.flatMap((text, index) => (text === "免" ? [index] : [])),
    unread: [],
  };
}

function valueOf(kind: Kind, text: string, key: string): unknown {
  const iso = dayOfIso(text);
  const month = /^(\d{4})-(\d{2})(?:\.\.(\d{4})-(\d{2}))?$/.exec(text);
  switch (kind) {
    case "money":
      return fen(text);
    case "day":
      return iso;
    case "when":
      if (iso !== null) return { day: iso, until: null };
      return month === null ? { words: text } : { month: monthOf(Number(month[1]), Number(month[2])) };
    case "month": {
      if (month === null || key !== "month") return text;
      const first = monthOf(Number(month[1]), Number(month[2]));
      return { first, last: month[3] === undefined ? first : monthOf(Number(month[3]), Number(month[4])) };
    }
    default:
      return text;
  }
}

function settingsOf({ settings = {}, fundOpenings = {} }: Options): SettingValues {
  const values: Record<string, unknown> = {};
  for (const [key, { fallback }] of Object.entries(settingList)) values[key] = fallback;
  const places = new Map<SettingKey, { sheet: string; row: number; column: number }>();
  Object.entries(settings).forEach(([key, value], index) => {
    const month = typeof value === "string" ? /^(\d{4})-(\d{2})$/.exec(value) : null;
    values[key] = month === null ? value : monthOf(Number(month[1]), Number(month[2]));
    places.set(key as SettingKey, { sheet: "设置", row: index + 1, column: 1 });
  });
  return {
    ...(values as Readonly<Record<SettingKey, string | number | boolean | null>>),
    fundOpenings: new Map(Object.entries(fundOpenings)),
    sheetChoices: new Map(),
    places,
  };
}

function cellsOf(line: string): string[] {
  return line.split("|").map((cell) => cell.trim());
}

function fen(yuan: string): number {
  return Math.round(Number(yuan) * 100);
}
