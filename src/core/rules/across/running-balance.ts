import type { Fen } from "../../values/fen.js";
import { oncePerBooks } from "../once.js";
import type { Books } from "../rule.js";
import { balanceLines, type BalanceLine, type Journal } from "./balance-lines.js";

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
  /** Where the difference changes: not again at every later row that only carries it on. */
  readonly breaks: readonly BalanceBreak[];
  /** True when the rows follow each other well enough for a break to be a mistake. */
  readonly isClear: boolean;
  /** Rows such as 对账单余额 or 本月余额 with what the journal has come to there, as far as the rows above are clear. */
  readonly statements: readonly BalanceBreak[];
  /** Of such rows those that could not be compared, the rows above being unclear. */
  readonly unclearStatements: number;
}

/** Fewer stated balances show no rule to break. */
const leastCompared = 3;
/** So many breaks are always told, unless half of the rows break. */
const fewBreaks = 3;
/** A column that breaks more often than this share of its rows holds some other balance. */
const mostBreaks = 0.1;

function isClearWith(compared: number, breaks: number): boolean {
  if (breaks === 0) return true;
  return compared >= leastCompared && breaks <= Math.max(Math.min(fewBreaks, compared / 2), compared * mostBreaks);
}

/** The runs of the sheets with a 余额 column: over all rows, or by fund where the column is kept so. */
export const balanceRuns = oncePerBooks((books): readonly BalanceRun[] => {
  return journalsOf(books).flatMap((journal) => {
    const { sheet, column } = journal;
    if (hasOtherLegs(books, sheet)) return [];
    const lines = balanceLines(books, journal);
    const whole = follow(lines, sheet, column, false);
    if (whole.breaks.length === 0) return [whole];
    const byFund = follow(lines, sheet, column, true);
    return [byFund.breaks.length < whole.breaks.length ? byFund : whole];
  });
});

/** The tables with balances: one where receipts and payments share a table, whichever comes last in it, else each on its own. */
function journalsOf({ reading }: Books): readonly Journal[] {
  const { income = null, disbursements = null } = reading.tabs;
  const journal = (receipts: typeof income, payments: typeof disbursements): readonly Journal[] => {
    const sheet = (payments ?? receipts)?.sheet;
    const column = payments?.columns.balance ?? receipts?.columns.balance;
    return sheet === undefined || column === undefined
      ? []
      : [{ sheet, column, income: receipts, disbursements: payments }];
  };
  const [inColumn, outColumn] = [income?.columns.balance, disbursements?.columns.balance];
  const isOne =
    income?.sheet === disbursements?.sheet &&
    income?.headerRow === disbursements?.headerRow &&
    (inColumn ?? outColumn) === (outColumn ?? inColumn);
  return isOne ? journal(income, disbursements) : [...journal(null, disbursements), ...journal(income, null)];
}

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
  let unclearStatements = 0;
  for (const line of lines) {
    if (line.kind === "unknown") {
      states.clear();
      continue;
    }
    if (line.kind === "statement") {
      const [state, ...others] = states.values();
      if (state === undefined || others.length > 0) continue;
      const isClear = isClearWith(compared, breaks.length);
      if (!isClear) unclearStatements += 1;
      // A statement that agrees with the rows below a slip shows that only the stated balances are wrong.
      const expected = line.stated === state.reckoned ? state.reckoned : state.reckoned + state.off;
      if (isClear) statements.push({ sheet, row: line.row, column: line.column, stated: line.stated, expected });
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
  const isClear = isClearWith(compared, breaks.length);
  return { breaks, isClear, statements, unclearStatements };
}
