import type { Fen } from "../../values/fen.js";
import { oncePerBooks } from "../once.js";
import type { Books } from "../rule.js";
import { balanceLines, type BalanceLine } from "./balance-lines.js";

/** A stated balance that is not the one before it with what came in and went out between. */
export interface BalanceBreak {
  readonly sheet: string;
  /** 0-based row and column of the cell that states it. */
  readonly row: number;
  readonly column: number;
  readonly stated: Fen;
  readonly expected: Fen;
}

/** What a journal's 余额 column says, followed from row to row. */
export interface BalanceRun {
  /** How many stated balances could be compared. */
  readonly compared: number;
  /** Where the difference changes: not again at every later row that only carries it on. */
  readonly breaks: readonly BalanceBreak[];
  /** Rows such as 对账单余额 or 本月余额 that state another balance than the journal has there. */
  readonly statements: readonly BalanceBreak[];
}

/** The runs of the sheets with a 余额 column: over all rows, or by fund where the column is kept so. */
export const balanceRuns = oncePerBooks((books): readonly BalanceRun[] => {
  const { income, disbursements } = books.reading.tabs;
  const tabs = income?.sheet === disbursements?.sheet ? [disbursements] : [disbursements, income];
  return tabs.flatMap((tab) => {
    const column = tab?.columns.balance;
    if (tab === undefined || column === undefined || hasOtherLegs(books, tab.sheet)) return [];
    const lines = balanceLines(books, tab, column);
    const whole = follow(lines, tab.sheet, column, false);
    if (whole.breaks.length === 0) return [whole];
    const byFund = follow(lines, tab.sheet, column, true);
    return [byFund.breaks.length < whole.breaks.length ? byFund : whole];
  });
});

/** Rows of balance sheet accounts, passed over by reading, move a balance too. */
function hasOtherLegs({ reading }: Books, sheet: string): boolean {
  return reading.findings.some(
    ({ code, at }) => (code === "balance-legs" || code === "closing-entries") && at?.sheet === sheet,
  );
}

interface State {
  /** What the rows make the balance to be, from the last base on. */
  reckoned: Fen;
  /** By how much the last stated balance was off. */
  off: Fen;
}

function follow(lines: readonly BalanceLine[], sheet: string, column: number, byFund: boolean): BalanceRun {
  const states = new Map<string, State>();
  const breaks: BalanceBreak[] = [];
  const statements: BalanceBreak[] = [];
  let compared = 0;
  for (const line of lines) {
    if (line.kind === "unknown") {
      states.clear();
      continue;
    }
    if (line.kind === "statement") {
      const [state, ...others] = states.values();
      if (state === undefined || others.length > 0) continue;
      const expected = state.reckoned + state.off;
      if (line.stated !== expected && line.stated !== state.reckoned)
        statements.push({ sheet, row: line.row, column: line.column, stated: line.stated, expected });
      continue;
    }
    const fund = byFund ? line.fund : "";
    const state = states.get(fund);
    if (line.kind === "base" || state === undefined) {
      if (line.stated !== null) states.set(fund, { reckoned: line.stated, off: 0 });
      continue;
    }
    state.reckoned += line.delta;
    if (line.stated === null) continue;
    compared += 1;
    const off = line.stated - state.reckoned;
    if (off !== 0 && off !== state.off) {
      const expected = state.reckoned + state.off;
      breaks.push({ sheet, row: line.row, column, stated: line.stated, expected });
    }
    state.off = off;
  }
  return { compared, breaks, statements };
}
