import type { AccountLine, Ledger } from "../../../src/core/ledger/ledger.js";
import { yuanText } from "../../../src/core/values/fen.js";
import { a1 } from "../../../src/core/values/address.js";

/** Lines that have a figure, as `职工活动支出/文体活动 1000.00 of 2000.00`. */
export function figures(lines: readonly AccountLine[]): string[] {
  return lines.flatMap(({ account, item, actual, budget, sources }) => {
    if (sources.length === 0 && budget === null) return [];
    const name = item === null ? account : `${account}/${item}`;
    return [`${name} ${yuanText(actual)}${budget === null ? "" : ` of ${yuanText(budget)}`}`];
  });
}

/** Findings as `severity code sheet!cell`. */
export function said(ledger: Ledger): string[] {
  return ledger.findings.map(({ code, severity, at }) => {
    const cell =
      at === null
        ? ""
        : ` ${at.sheet}${at.row === null ? "" : `!${at.column === null ? at.row + 1 : a1(at.row, at.column)}`}`;
    return `${severity} ${code}${cell}`;
  });
}

/** Excluded rows as `sheet!cell why`. */
export function leftOut(ledger: Ledger): string[] {
  return ledger.excluded.map(({ sheet, row, column, why }) => `${sheet}!${a1(row, column)} ${why}`);
}
