import type { SheetSnapshot, Snapshot } from "../reading/snapshot.js";
import { tabKeys, type TabKey } from "../tabs/tab.js";
import { isBlank } from "../values/cell.js";
import { yearOfMonth } from "../values/day.js";
import type { BookReading, TabReading } from "../reading/reading.js";
import type { LiveTab } from "./live-sum.js";
import { TabIndex, type ConditionColumn } from "./tab-index.js";

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
      conditions: conditionsOf(tab, reading.year),
      wideColumns: wideColumnsOf(tab, reading.year),
    });
  }
  return tabs;
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
function conditionsOf(tab: TabReading, year: number): LiveTab["conditions"] {
  const columns = tab.columns as Readonly<Partial<Record<string, number>>>;
  const value = (key: string): ConditionColumn[] => {
    const column = columns[key];
    return column === undefined ? [] : [{ column, as: "value" }];
  };
  const [account, item, category, direction, fund] = [
    value("account"),
    value("item"),
    value("category"),
    value("direction"),
    value("fund"),
  ];
  const dated = columns.date ?? columns.payDate;
  const inYear: ConditionColumn[] = dated === undefined ? [] : [{ column: dated, as: { year } }];
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
    budget: [],
  };
}

function distinctSets(sets: readonly ConditionColumn[][]): ConditionColumn[][] {
  return [...new Map(sets.map((set) => [JSON.stringify(set), set] as const)).values()];
}

function wideColumnsOf(tab: TabReading, year: number): number[] {
  if (tab.layout !== "wide") return [];
  return tab.monthColumns
    .filter(({ first, last }) => yearOfMonth(first) === year && yearOfMonth(last) === year)
    .map(({ column }) => column);
}
