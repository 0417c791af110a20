import type { Tabs } from "../tabs/index.js";
import type { SettingKey } from "../tabs/setting-list.js";
import type { TabKey, ValuesOf } from "../tabs/tab.js";
import type { Fen } from "../values/fen.js";
import type { Month } from "../values/day.js";
import type { ReadingFinding } from "./findings.js";
import type { Registers } from "./registers/registers.js";
import type { StatementHead } from "./statement.js";

/** Everything read from a workbook: typed rows with their positions, and what could not be read. */
export interface BookReading {
  /** The year the report is for: asked for, else the settings' 年度, else the year most rows are dated in, else today's. */
  readonly year: number;
  /** The sheets taken as tabs, in the order of `tabs`; at most one a tab (a journal is both `disbursements` and `income`). */
  readonly tabs: { readonly [K in TabKey]?: TabReading<K> };
  /** The registers read from sheets that no tab took: visits, hardship files, mutual aid, participation. */
  readonly registers: Registers;
  readonly settings: SettingValues;
  readonly findings: readonly ReadingFinding[];
  /** Rows that look like records but could not be counted, with the reason. */
  readonly excluded: readonly Excluded[];
  /** Tabs for which several sheets fit; the pane asks, the command line names them. The first is the one taken. */
  readonly questions: readonly { readonly tab: TabKey; readonly sheets: readonly string[] }[];
}

export interface TabReading<K extends TabKey = TabKey> {
  readonly tab: K;
  readonly sheet: string;
  /** 0-based row of the header, the lower one when it spans two. */
  readonly headerRow: number;
  /** 0-based first and last row of the region in which records stand (subtotals and blank rows included); last < first when there are none. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** 0-based sheet column of each column found. */
  readonly columns: Readonly<Partial<Record<keyof Tabs[K]["columns"], number>>>;
  /** Month columns of a wide dues register: 0-based column, and the months it stands for. */
  readonly monthColumns: readonly MonthColumn[];
  readonly layout: "long" | "wide";
  /** What one unit of the money columns is in yuan: 1, or 10000 for 万元 (rarely 1000). */
  readonly unit: 1 | 1000 | 10000;
  /** Only where money columns differ: each one's unit by column key (`paid` for the month columns). */
  readonly columnUnits?: Readonly<Partial<Record<string, 1 | 1000 | 10000>>>;
  /** Rows that are records, in order. Subtotals, blank rows, notes and the template's example row are not among them. */
  readonly rows: readonly Row<K>[];
  /** Only for a list printed in blocks side by side: whether a sum is of its own block or of all cannot be told. */
  readonly sideBySide?: true;
  /** Only for a bank's statement: what it says above its rows. */
  readonly statement?: StatementHead;
  /** Rows of sums (小计, 合计, an Excel table's totals row), in order. */
  readonly totals: readonly number[];
  /** Rows among the records that are neither sums nor records: headings, repeated headers, notes, the example. */
  readonly asides: readonly number[];
  /**
   * Further rows that are no records and of which nothing need be said: balances between payments, the other leg of a payment, a journal's
   * rows of the side that another sheet is taken for, a budget's headings and balances, rows with nothing but numbers, times or zeros filled in ahead.
   * Every row under the header is a record, in one of these lists, or has a finding.
   */
  readonly passed: readonly number[];
}

export interface MonthColumn {
  readonly column: number;
  readonly first: Month;
  readonly last: Month;
}

export interface Row<K extends TabKey = TabKey> {
  /** 0-based row in the sheet. */
  readonly row: number;
  readonly values: ValuesOf<Tabs[K]>;
  /** Wide dues only: what each of `monthColumns` says, in their order; null when blank or unreadable. */
  readonly paid: readonly (Fen | null)[];
  /** Wide dues only: indexes into `monthColumns` of cells that say 免 (exempt that month). */
  readonly exemptMonths: readonly number[];
  /** Columns whose cell held something that could not be read (`month:<index>` for month columns): such a value is unknown, not absent. */
  readonly unread: readonly string[];
  /** Columns of days whose cell named only a month (出生年月 1985.06): their value is its first day. Absent when there are none. */
  readonly monthOnly?: readonly string[];
  /** True where a cell outside the month columns is not typed as it is read: a date or amount as text, blanks or full-width signs in a name. Absent in all other rows. */
  readonly retyped?: boolean;
  /** Only for rows of a second block beside the first (lists printed two-up) and rows whose amount stands in 借方 or 贷方: their own 0-based sheet columns. */
  readonly columns?: Readonly<Partial<Record<string, number>>>;
}

/** The settings with their defaults filled in; null where there is neither a value nor a default. */
export type SettingValues = Readonly<Record<SettingKey, string | number | boolean | null>> & {
  /** Openings of funds kept apart, by fund name, in fen. */
  readonly fundOpenings: ReadonlyMap<string, Fen>;
  /** The user's choice of sheet by tab. */
  readonly sheetChoices: ReadonlyMap<TabKey, string>;
  /** Where each setting stands, for findings and questions. */
  readonly places: ReadonlyMap<SettingKey, { readonly sheet: string; readonly row: number; readonly column: number }>;
};

export interface Excluded {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Code of the finding that says why. */
  readonly why: string;
  readonly tab: TabKey;
}
