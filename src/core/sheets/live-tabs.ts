import type { SheetSnapshot, Snapshot } from "../reading/snapshot.js";
import { tabKeys, type TabKey } from "../tabs/tab.js";
import { isBlank } from "../values/cell.js";
import { monthOf, yearOfMonth } from "../values/day.js";
import type { BookReading, TabReading } from "../reading/reading.js";
import type { LiveTab } from "./live-sum.js";
import { TabIndex, type ConditionColumn, type Months } from "./tab-index.js";

/** The tabs of a book made ready for finding formulas over them. */
export function liveTabs(snapshot: Snapshot, reading: BookReading): ReadonlyMap<TabKey, LiveTab> {
  const tabs = new Map<TabKey, LiveTab>();
  for (const key of tabKeys) {
    const tab: TabReading | undefined = reading.tabs[key];
    const sheet = snapshot.sheets.find((candidate) => candidate.name === tab?.sheet);
    if (tab === undefined || sheet === undefined || tab.lastRow < tab.firstRow) continue;
    tabs.set(key, {
      index: new TabIndex(sheet, tab.firstRow, tab.lastRow),
      rangeLast: withRoom(sheet, tab.lastRow),
      conditions: conditionsOf(tab, { year: reading.year }),
      wideColumns: wideColumnsOf(tab, yearOf(reading.year)),
    });
  }
  return tabs;
}

/**
 * The same tabs with an eye to some months of the year: every condition asks for a day in them, so that what is booked later falls into its
 * own month, and a register's columns are theirs. Where only a text or a month column tells the time the cells have to be listed.
 */
export function inMonths(
  tabs: ReadonlyMap<TabKey, LiveTab>,
  reading: BookReading,
  months: Months,
): ReadonlyMap<TabKey, LiveTab> {
  return new Map(
    [...tabs].map(([key, live]) => {
      const tab: TabReading | undefined = reading.tabs[key];
      return tab === undefined ? [key, live] : [key, liveInMonths(live, tab, months)];
    }),
  );
}

function liveInMonths(live: LiveTab, tab: TabReading, months: Months): LiveTab {
  const wideColumns = wideColumnsOf(tab, months);
  const column = dateColumn(tab);
  if (column === undefined && !("month" in tab.columns)) return { ...live, wideColumns };
  const isDated = (set: readonly ConditionColumn[]) =>
    set.some((one) => one.column === column && typeof one.as === "object");
  const { account, item, fund, activity } = conditionsOf(tab, months);
  const dated = {
    account: account.filter(isDated),
    item: item.filter(isDated),
    fund: fund.filter(isDated),
    activity: activity.filter(isDated),
    budget: [],
  };
  return { ...live, conditions: dated, wideColumns };
}

/** The column of a tab in which its rows are dated. */
export function dateColumn(tab: TabReading): number | undefined {
  const columns = tab.columns as Readonly<Partial<Record<string, number>>>;
  return columns.date ?? columns.payDate;
}

function yearOf(year: number): Months {
  return { first: monthOf(year, 1), last: monthOf(year, 12) };
}

/** How many blank rows below the records a formula also covers, so that what is booked next is counted. */
const room = 200;
const lastRowOfSheet = 1048575;

function withRoom(sheet: SheetSnapshot, lastRow: number): number {
  let last = lastRow;
  while (last < lastRow + room && last < lastRowOfSheet && (sheet.values[last + 1] ?? []).every(isBlank)) last += 1;
  return last;
}

/** From the plainest conditions of a kind of line to whatever else tells rows apart: direction, fund, kind of payment, the year. */
function conditionsOf(tab: TabReading, time: Months | { readonly year: number }): LiveTab["conditions"] {
  const columns = tab.columns as Readonly<Partial<Record<string, number>>>;
  const value = (key: string): ConditionColumn[] => {
    const column = columns[key];
    return column === undefined ? [] : [{ column, as: "value" }];
  };
  const [activity, account, item, category, direction, fund] = [
    value("activity"),
    value("account"),
    value("item"),
    value("category"),
    value("direction"),
    value("fund"),
  ];
  const dated = dateColumn(tab);
  const inYear: ConditionColumn[] = dated === undefined ? [] : [{ column: dated, as: time }];
  const named = columns.memberNo ?? columns.name;
  const filled: ConditionColumn[] = named === undefined ? [] : [{ column: named, as: "filled" }];
  const both = [...account, ...item];
  const others = [category, [...account, ...category], [...both, ...category]];
  const narrower = [
    [],
    fund,
    direction,
    inYear,
    [...direction, ...fund],
    [...fund, ...inYear],
    [...direction, ...inYear],
    [...direction, ...fund, ...inYear],
  ];
  const withNames = (names: readonly ConditionColumn[][]) =>
    narrower.flatMap((more) => names.filter((name) => name.length > 0).map((name) => [...name, ...more]));
  const whole = [...narrower.slice(1), [], filled, [...filled, ...inYear]];
  return {
    account: distinctSets([...withNames([account, both, item, ...others]), ...whole]),
    item: distinctSets([...withNames([both, item, ...others, account]), ...whole]),
    fund: distinctSets([...whole, ...withNames([account, both, item])]),
    activity: distinctSets(activity.length === 0 ? whole : withNames([activity])),
    budget: [],
  };
}

function distinctSets(sets: readonly ConditionColumn[][]): ConditionColumn[][] {
  return [...new Map(sets.map((set) => [JSON.stringify(set), set] as const)).values()];
}

/** A column of several months counts by its last, as the money is then in. */
function wideColumnsOf(tab: TabReading, months: Months): number[] {
  if (tab.layout !== "wide") return [];
  return tab.monthColumns
    .filter(
      ({ first, last }) =>
        yearOfMonth(first) === yearOfMonth(months.last) && last >= months.first && last <= months.last,
    )
    .map(({ column }) => column);
}
