import type { SheetsResult } from "../app/make-sheets.js";
import type { TreatedFinding } from "../core/sheets/check-results/listed.js";
import type { Coverage } from "../app/settle-findings.js";
import type { AccountLine } from "../core/ledger/ledger.js";
import type { BookReading } from "../core/reading/reading.js";
import { tabKeys } from "../core/tabs/tab.js";
import { a1 } from "../core/values/address.js";
import { isoMonth } from "../core/values/day.js";
import { yuanText, type Fen } from "../core/values/fen.js";

/** The `tabs` of the command-line contract: rows are 1-based, as Excel shows them. */
export function tabsJson(reading: BookReading) {
  return tabKeys.flatMap((key) => {
    const tab = reading.tabs[key];
    if (tab === undefined) return [];
    return [{ tab: key, sheet: tab.sheet, headerRow: tab.headerRow + 1, rows: tab.rows.length, layout: tab.layout }];
  });
}

/** A finding; `accepted` says who accepted it and why, or is null. */
export function findingJson(finding: TreatedFinding) {
  const { code, severity, sheet, cell, message, value, expected, source, treatment, accepted } = finding;
  const { reason, by } = treatment;
  return { code, severity, sheet, cell, message, value, expected, source, accepted: accepted ? { reason, by } : null };
}

/** What a check went through. */
export function checkedJson({ sheets, rows, ran, notRun }: Coverage) {
  return { sheets, rows, rules: ran, notRun: notRun.map(({ title, reason }) => ({ rule: title, why: reason })) };
}

/** The object that `report --json` prints; money is a decimal string in yuan, what is absent is null. */
export function reportJson(result: SheetsResult, out: string) {
  const { ledger, calendar, tieOut, excluded, lost, counts } = result;
  const { totals, dues } = ledger;
  return {
    year: ledger.year,
    out,
    sheets: result.made.map(({ name }) => name),
    income: ledger.income.map(accountJson),
    spending: ledger.spending.map(accountJson),
    funds: ledger.funds.map(({ fund, opening, income, spending, closing }) => ({
      fund,
      opening: money(opening),
      income: money(income),
      spending: money(spending),
      closing: money(closing),
    })),
    totals: {
      opening: money(totals.opening),
      income: money(totals.income),
      spending: money(totals.spending),
      surplus: money(totals.surplus),
      closing: money(totals.closing),
    },
    dues: {
      members: dues.count,
      expected: money(dues.expected),
      paid: money(dues.paid),
      arrears: dues.members
        .filter(({ arrears }) => arrears > 0)
        .map(({ name, at, months, arrears }) => ({
          member: name,
          sheet: at.sheet,
          cell: a1(at.row, at.column),
          months: months.filter(({ due, paid, unread }) => due > paid && !unread).map(({ month }) => isoMonth(month)),
          amount: money(arrears),
        })),
    },
    calendar: calendar.entries.map(({ date, title, kind, source }) => ({
      date,
      title,
      kind,
      source: source === null ? null : { sheet: source.sheet, cell: a1(source.row, source.column) },
    })),
    tieOut: { figures: tieOut?.figures ?? 0, mismatches: tieOut?.mismatches.length ?? 0 },
    counts,
    excluded: excluded.map(({ sheet, cell, reason }) => ({ sheet, cell, why: reason })),
    lost,
    ...(result.lastYear?.unnamed === true ? { previous: { file: result.lastYear.from, checked: false } } : {}),
    ...(result.notMade.length === 0 ? {} : { notMade: result.notMade.map(({ kind, why }) => ({ kind, why })) }),
  };
}

function accountJson({ account, item, budget, actual }: AccountLine) {
  return { account, item, budget: money(budget), actual: money(actual) };
}

function money(fen: Fen): string;
function money(fen: Fen | null): string | null;
function money(fen: Fen | null): string | null {
  return fen === null ? null : yuanText(fen);
}
