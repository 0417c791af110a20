import type { Bilingual } from "../../../src/core/values/language.js";
import type { Draft } from "./book.js";
import { entriesOf, type DraftRow, type DraftSheet } from "./draft.js";
import { insertByDay } from "./journal-sheet.js";
import { dayIn, eventRow } from "./journal.js";
import type { Event } from "./events.js";

/** Where a finding is to stand; no row or column for what is said of a whole sheet, no sheet for what is said of the book. */
export interface Spot {
  readonly sheet: DraftSheet | null;
  readonly row: DraftRow | null;
  readonly column: string | null;
}

/** A finding that a planted defect brings with it. */
export interface Entailed {
  readonly code: string;
  readonly at: Spot;
}

/** Something wrong that is put into the sound book on purpose: the finding's code, what was done, and doing it. */
export interface Defect {
  readonly code: string;
  readonly what: Bilingual;
  /** Changes the draft; gives where the finding is to stand and what else is found because of it. */
  readonly plant: (draft: Draft) => { readonly at: Spot; readonly entailed?: readonly Entailed[] };
}

/** A defect from its code, what was done in zh-CN and in English, and how. */
export function defect(code: string, zh: string, en: string, plant: Defect["plant"]): Defect {
  return { code, what: { "zh-CN": zh, en }, plant };
}

/** The cell of a row. */
export function spot(sheet: DraftSheet, row: DraftRow, column: string): Spot {
  return { sheet, row, column };
}

/** The row of the roster with a member number. Throws for a number that the roster does not have. */
export function memberRow({ members }: Draft, no: string): DraftRow {
  return rowWith(members, "会员号", no);
}

/** The member's row of the dues register. Throws for a number that it does not have. */
export function duesRow({ dues }: Draft, no: string): DraftRow {
  return rowWith(dues, "会员号", no);
}

/** The row of a setting. Throws for one that the book does not state. */
export function settingRow({ settings }: Draft, item: string): DraftRow {
  return rowWith(settings, "项目", item);
}

/** The first record that has a value in a column. Throws when none has. */
export function rowWith(sheet: DraftSheet, column: string, value: string | number): DraftRow {
  const found = entriesOf(sheet).find(({ values }) => values.get(column) === value);
  if (found === undefined) throw new Error(`${sheet.name} has no row with ${column} ${value}`);
  return found;
}

/** Adds a payment to the journal at its day, signed as the others are. */
export function pay({ journal }: Draft, event: Event): DraftRow {
  return insertByDay(journal, eventRow(event));
}

/** Adds a receipt of the union's own funds to the journal at its day. */
export function receive({ journal }: Draft, on: string, what: string, account: string | null, yuan: number): DraftRow {
  const row = eventRow({ on, what, item: "其他", yuan, payee: "青禾市教育工会" });
  for (const title of ["支出", "证明人", "审批人", "明细科目"]) row.values.set(title, null);
  row.values.set("科目", account);
  row.values.set("收入", yuan);
  row.values.set("日期", dayIn(on));
  return insertByDay(journal, row);
}

/** Puts a record below another one, or at the end of the records. */
export function insertAfter(sheet: DraftSheet, above: DraftRow | null, row: DraftRow): DraftRow {
  const last = above ?? entriesOf(sheet).at(-1);
  const at = last === undefined ? sheet.rows.length : sheet.rows.indexOf(last) + 1;
  sheet.rows.splice(at, 0, row);
  return row;
}
