import type { Books, Rule } from "../../../src/core/rules/rule.js";
import { say } from "../../../src/core/locale/say.js";
import type { Ledger } from "../../../src/core/ledger/ledger.js";
import type { BookReading } from "../../../src/core/reading/reading.js";
import { tabs } from "../../../src/core/tabs/index.js";
import type { TabKey } from "../../../src/core/tabs/tab.js";
import { a1 } from "../../../src/core/values/address.js";
import type { CellValue } from "../../../src/core/values/cell.js";
import { dayOf, dayOfIso } from "../../../src/core/values/day.js";

/** Rows of a tab under their column keys; header on row 1, records from row 2, as `[keys, …rows]`. */
export type Typed = readonly (readonly CellValue[])[];

export interface TypedBook {
  readonly tabs?: Partial<Record<TabKey, Typed>>;
  readonly settings?: Readonly<Record<string, CellValue>>;
  readonly ledger?: Partial<Ledger>;
}

export const today = dayOf(2026, 11, 21)!;

/** Books as reading and the ledger would hand them to a rule, from what stands in the cells: ISO days are days, money is in yuan. */
export function books(typed: TypedBook): Books {
  const entries = Object.entries(typed.tabs ?? {}) as [TabKey, Typed][];
  const reading = {
    year: 2026,
    tabs: Object.fromEntries(entries.map(([tab, rows]) => [tab, tabOf(tab, rows)])),
    settings: {
      creditCode: null,
      duesPeriod: "month",
      ...typed.settings,
      places: new Map(
        Object.keys(typed.settings ?? {}).map((key, row) => [key, { sheet: "settings", row, column: 1 }]),
      ),
    },
    findings: [],
    excluded: [],
    questions: [],
    registers: {},
  } as unknown as BookReading;
  const ledger = {
    year: 2026,
    today,
    findings: [],
    excluded: [],
    spending: [],
    funds: [],
    dues: { members: [], count: 0, expected: 0, paid: 0, repeating: [] },
    ...typed.ledger,
  } as unknown as Ledger;
  const sheets = entries.map(([name, values]) => ({
    name,
    visible: true,
    mark: null,
    values,
    merges: [],
    tables: [],
    hiddenRows: [],
    hiddenColumns: [],
  }));
  return { snapshot: { date1904: false, sheets }, reading, ledger };
}

/** What a rule finds, as `sheet!cell code severity`; every finding must have its sentence in both languages. */
export function found(rule: Rule, typed: TypedBook): string[] {
  return rule.check(books(typed)).map((one) => {
    const { code, severity } = rule;
    const finding = { code, severity, ...one };
    for (const language of ["zh-CN", "en"] as const) {
      const sentence = say(finding, language);
      if (/undefined|\{|\d{11}/.test(sentence)) throw new Error(`not a sentence, or personal data in it: ${sentence}`);
    }
    const { at } = finding;
    const cell = at?.row == null || at.column === null ? "-" : a1(at.row, at.column);
    return `${at?.sheet ?? "-"}!${cell} ${finding.code} ${finding.severity}`;
  });
}

function tabOf(tab: TabKey, [keys = [], ...rows]: Typed) {
  const columns = Object.fromEntries(keys.map((key, column) => [cellText(key), column]));
  const defined: Readonly<Record<string, { readonly kind: string } | undefined>> = tabs[tab].columns;
  return {
    tab,
    sheet: tab,
    headerRow: 0,
    firstRow: 1,
    lastRow: rows.length,
    columns,
    monthColumns: [],
    layout: "long",
    unit: 1,
    totals: [],
    asides: [],
    passed: [],
    rows: rows.map((cells, index) => ({
      row: index + 1,
      values: Object.fromEntries(
        Object.keys(defined).map((key) => {
          const column = columns[key];
          return [key, column === undefined ? null : valueOf(defined[key]?.kind ?? "text", cells[column] ?? null)];
        }),
      ),
      paid: [],
      exemptMonths: [],
      unread: [],
    })),
  };
}

function valueOf(kind: string, cell: CellValue): unknown {
  if (cell === null) return null;
  switch (kind) {
    case "money":
      return Math.round(Number(cellText(cell)) * 100);
    case "day":
      return dayOfIso(cellText(cell));
    case "when":
      return { day: dayOfIso(cellText(cell)), until: null };
    default:
      return cellText(cell);
  }
}

function cellText(cell: CellValue): string {
  return typeof cell === "object" ? (cell?.error ?? "") : String(cell);
}
