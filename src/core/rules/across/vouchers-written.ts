import type { Books } from "../rule.js";
import { voucherParser } from "./voucher-numbers.js";

/** Every number in the sheets' voucher columns as its series and number together (`记-8`), whether its row is counted or not. */
export function vouchersWritten({ snapshot, reading }: Books): ReadonlySet<string> {
  const { income, disbursements } = reading.tabs;
  const texts: string[] = [];
  for (const tab of [income, disbursements]) {
    const column = tab?.columns.voucherNo;
    const values = snapshot.sheets.find(({ name }) => name === tab?.sheet)?.values ?? [];
    if (tab === undefined || column === undefined) continue;
    for (let row = tab.firstRow; row <= tab.lastRow; row += 1) {
      const cell = values[row]?.[column];
      if (typeof cell === "string" || typeof cell === "number") texts.push(String(cell));
    }
  }
  const parse = voucherParser(texts);
  const written = new Set<string>();
  for (const text of texts) {
    const number = parse(text);
    if (number === null) continue;
    for (let one = number.first; one <= number.last; one += 1) written.add(`${number.series}${one}`);
  }
  return written;
}
