import type { Reconciliation } from "../../ledger/bank/reconciliation.js";
import type { Books } from "../../rules/rule.js";
import type { Cell } from "../../values/address.js";
import { isBlank, isCellError, type CellValue } from "../../values/cell.js";
import { isoDay } from "../../values/day.js";
import { fenOfYuan } from "../../values/fen.js";
import { maskPersonalNumbers } from "../../values/personal.js";

/** A row of the statement that is not in the comparison: what stands in it, each as text. */
export interface UnreadRow extends Cell {
  /** Its amount or day could not be read; or it only states a balance that the form does not go by. */
  readonly why: "unread" | "balance";
  readonly day: string;
  readonly text: string;
  readonly amount: string;
  readonly balance: string;
}

const amounts = ["receipt", "spending", "debit", "credit", "amount"] as const;
const texts = ["counterparty", "payeeName", "payerName", "summary", "purpose", "remarks"] as const;

/**
 * The statement's rows that could not be read as lines; and where they are none, a row beyond the last line whose balance is another than the one
 * that the form goes by.
 */
export function unreadRows(books: Books, compared: Reconciliation): readonly UnreadRow[] {
  const tab = books.reading.tabs.bank;
  const values = books.snapshot.sheets.find(({ name }) => name === compared.sheet)?.values;
  if (tab === undefined || values === undefined) return [];
  const { columns } = tab;
  const cell = (row: number, key: keyof typeof columns): CellValue => {
    const column = columns[key];
    return column === undefined ? null : (values[row]?.[column] ?? null);
  };
  const words = (row: number, keys: readonly (keyof typeof columns)[]): string =>
    [...new Set(keys.map((key) => textOf(cell(row, key))))].filter((text) => text !== "").join(" ");
  const rowOf = (at: Cell, why: UnreadRow["why"]): UnreadRow => {
    const date = cell(at.row, "date");
    return {
      row: at.row,
      column: at.column,
      why,
      day: typeof date === "number" && date > firstDay && date < lastDay ? isoDay(Math.floor(date)) : textOf(date),
      text: words(at.row, texts),
      amount: words(at.row, amounts),
      balance: textOf(cell(at.row, "balance")),
    };
  };
  if (compared.unread.length > 0) return compared.unread.map((at) => rowOf(at, "unread"));
  const column = columns.balance;
  const rows = compared.lines.map(({ row }) => row);
  if (column === undefined || compared.otherYears.length > 0 || compared.closing.bank === null) return [];
  const isBackwards = (compared.lines[0]?.row ?? 0) > (compared.lines.at(-1)?.row ?? 0);
  const edge = rows.reduce((far, row) => (isBackwards ? Math.min(far, row) : Math.max(far, row)), rows[0] ?? 0);
  const beyond = tab.passed.filter((row) => {
    const balance = cell(row, "balance");
    return (isBackwards ? row < edge : row > edge) && typeof balance === "number" && balance !== 0;
  });
  const last = isBackwards ? beyond[0] : beyond.at(-1);
  if (last === undefined) return [];
  const stated = cell(last, "balance");
  const isUsed = typeof stated === "number" && fenOfYuan(stated * tab.unit) === compared.closing.bank;
  return isUsed ? [] : [rowOf({ row: last, column }, "balance")];
}

/** Numbers between these are days: 1990 and 2100. */
const firstDay = 32874;
const lastDay = 73415;

function textOf(value: CellValue): string {
  if (isBlank(value) || value === null) return "";
  return isCellError(value) ? value.error : maskPersonalNumbers(String(value).trim());
}
