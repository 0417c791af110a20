import type { TabReading } from "../../reading/reading.js";
import { readDateNumber, readDateText } from "../../values/date-text.js";
import type { CellValue } from "../../values/cell.js";
import { monthOfDay, yearOfMonth, type Month } from "../../values/day.js";
import type { Books } from "../rule.js";
import { voucherParser } from "./voucher-numbers.js";

/** What the voucher columns hold, whether a row is counted or not. */
export interface VouchersWritten {
  /** True when a number of a series stands somewhere: in that month where one is given, or on a row of which nobody can tell the month. */
  has(series: string, number: number, month: Month | null): boolean;
}

/** Every number in the sheets' voucher columns, with the month of its row. */
export function vouchersWritten({ snapshot, reading }: Books): VouchersWritten {
  const { income, disbursements } = reading.tabs;
  const cells: { readonly text: string; readonly month: Month | null }[] = [];
  for (const tab of [income, disbursements]) {
    const column = tab?.columns.voucherNo;
    const values = snapshot.sheets.find(({ name }) => name === tab?.sheet)?.values ?? [];
    if (tab === undefined || column === undefined) continue;
    const months = monthsRead(tab);
    for (let row = tab.firstRow; row <= tab.lastRow; row += 1) {
      const cell = values[row]?.[column];
      if (typeof cell !== "string" && typeof cell !== "number") continue;
      const date = tab.columns.date === undefined ? undefined : values[row]?.[tab.columns.date];
      const month = months.get(row) ?? monthIn(date, reading.year);
      // The date of another year is a slip, or the voucher was numbered among those of some month of this one.
      const isOfYear = month !== null && yearOfMonth(month) === reading.year;
      cells.push({ text: String(cell), month: isOfYear ? month : null });
    }
  }
  const parse = voucherParser(cells.map(({ text }) => text));
  const months = new Map<string, Set<Month | null>>();
  for (const { text, month } of cells) {
    const number = parse(text);
    if (number === null) continue;
    for (let one = number.first; one <= number.last; one += 1) {
      const key = `${number.series}${one}`;
      const known = months.get(key);
      if (known === undefined) months.set(key, new Set([month]));
      else known.add(month);
    }
  }
  return {
    has: (series, number, month) => {
      const known = months.get(`${series}${number}`);
      return known !== undefined && (month === null || known.has(month) || known.has(null));
    },
  };
}

function monthsRead(tab: TabReading<"income"> | TabReading<"disbursements">): ReadonlyMap<number, Month> {
  const months = new Map<number, Month>();
  for (const { row, values } of tab.rows) {
    const { date } = values;
    if (date === null) continue;
    if ("day" in date) months.set(row, monthOfDay(date.day));
    else if ("month" in date) months.set(row, date.month);
  }
  return months;
}

/** The month of a row that was not read, by its date cell. */
function monthIn(cell: CellValue | undefined, year: number): Month | null {
  const read =
    typeof cell === "number"
      ? readDateNumber(cell, year)
      : typeof cell === "string" && cell !== ""
        ? readDateText(cell, year)
        : null;
  if (read === null) return null;
  if ("day" in read) return monthOfDay(read.day);
  return "month" in read ? read.month : null;
}
