import type { LastYear, LastYearLine } from "../../ledger/last-year/last-year.js";
import type { AccountLine, Ledger } from "../../ledger/ledger.js";
import { fold } from "../../ledger/accounts/account-text.js";
import type { LineFigure, Measure } from "./form.js";
import type { Section } from "./line-id.js";
import type { Sums } from "./sums.js";

/** What is budgeted for the year, adjustments included. */
export function budgetMeasure({ totals }: Ledger, sums: Sums): Measure {
  return {
    key: "budget",
    line: (_, line) => (line.budget === null ? null : { fen: line.budget, sum: sums.budget(line), cells: null }),
    total: (section) => (section === "income" ? totals.incomeBudget : totals.spendingBudget),
  };
}

/** What was budgeted before adjustments; null where the books keep none apart for any line. */
export function initialMeasure(ledger: Ledger, sums: Sums): Measure | null {
  if (![...ledger.income, ...ledger.spending].some(({ initial }) => initial !== null)) return null;
  return {
    key: "initial",
    line: (_, line) => (line.initial === null ? null : { fen: line.initial.fen, sum: sums.initial(line), cells: null }),
    // A budget whose first amount is not known would leave the total short.
    total: (section) => {
      const budgeted = ledger[section].filter(({ item, budget }) => item === null && budget !== null);
      const known = budgeted.flatMap(({ initial }) => (initial === null ? [] : [initial.fen]));
      return known.length === 0 || known.length < budgeted.length ? null : sumOf(known);
    },
  };
}

/** What came in and was spent in the year. */
export function actualMeasure({ totals }: Ledger, sums: Sums): Measure {
  return {
    key: "actual",
    line: (section, line) => ({ fen: line.actual, sum: sums.actual(section, line), cells: line.sources.length }),
    total: (section) => totals[section],
  };
}

/** What came in and was spent in the year before. */
export function lastYearMeasure({ lines }: LastYear, sums: Sums): Measure {
  const byName = new Map(lines.map((line) => [nameOf(line.section, line), line]));
  return {
    key: "lastYear",
    line: (section, line): LineFigure | null => {
      const found = byName.get(nameOf(section, line));
      if (found === undefined) return null;
      const sum = sums.lastYear(found);
      return { fen: found.actual, sum, cells: null, given: !sum.live };
    },
    total: (section) => {
      const accounts = lines.filter((line) => line.section === section && line.item === null);
      return accounts.length === 0 ? null : sumOf(accounts.map(({ actual }) => actual));
    },
  };
}

/** The lines of a section with those besides that only the year before had: items behind the others of their account, accounts at the end. */
export function withLastYear(
  section: Section,
  lines: readonly AccountLine[],
  lastYear: LastYear | null,
): readonly AccountLine[] {
  const known = new Set(lines.map((line) => nameOf(section, line)));
  const missing = (lastYear?.lines ?? []).filter(
    (line) => line.section === section && line.actual !== 0 && !known.has(nameOf(section, line)),
  );
  if (missing.length === 0) return lines;
  const ofAccount = (account: string) => missing.filter((line) => line.account === account);
  const accounts = new Set([...lines, ...missing].map(({ account }) => account));
  return [...accounts].flatMap((account) => [
    ...lines.filter((line) => line.account === account),
    ...ofAccount(account).map(onlyLastYear),
  ]);
}

function onlyLastYear({ account, item }: LastYearLine): AccountLine {
  return { account, item, code: null, budget: null, initial: null, actual: 0, sources: [], budgetSources: [] };
}

function nameOf(
  section: Section,
  { account, item }: { readonly account: string; readonly item: string | null },
): string {
  return `${section}/${account}/${item === null ? "" : fold(item)}`;
}

function sumOf(fens: readonly number[]): number {
  return fens.reduce((sum, fen) => sum + fen, 0);
}
