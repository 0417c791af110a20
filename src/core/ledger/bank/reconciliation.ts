import type { Cell } from "../../values/address.js";
import type { Day } from "../../values/day.js";
import type { Fen } from "../../values/fen.js";
import type { Source } from "../ledger.js";

/** A transaction of the bank's statement, in the order in which the bank booked it. */
export interface BankLine {
  /** Its place among the statement's lines of the year, from 0. */
  readonly index: number;
  /** 0-based row of the sheet, and the column in which its amount stands. */
  readonly row: number;
  readonly column: number;
  readonly day: Day;
  /** What came in; negative what went out. */
  readonly fen: Fen;
  readonly balance: Fen | null;
  readonly counterparty: string | null;
  /** Summary, purpose and remarks, as they stand. */
  readonly text: string | null;
  readonly voucherNo: string | null;
  /** What texts are compared by. */
  readonly bareName: string;
  readonly bareText: string;
}

/** A movement of money that the books state: a counted row, or a month's (a day's) dues of the register. */
export interface BookMove {
  readonly index: number;
  readonly sheet: string;
  readonly sources: readonly Source[];
  /** First and last day on which it may have been made: one day, or the month or year that is all the row says. */
  readonly first: Day;
  readonly last: Day;
  /** What came in; negative what was paid. */
  readonly fen: Fen;
  readonly payee: string | null;
  readonly summary: string | null;
  readonly voucherNo: string | null;
  readonly bareName: string;
  readonly bareText: string;
}

/**
 * How a statement's lines and the books' movements were found to be the same: one to one by amount, date and text or without a text in common,
 * or a batch of several on one side.
 */
export interface BankMatch {
  readonly lines: readonly BankLine[];
  readonly moves: readonly BookMove[];
  readonly by: "text" | "date" | "batch";
  /** True where others of the same amount would have done as well: they were taken in the order of their dates. */
  readonly ambiguous: boolean;
  /** True where the bank names one person or firm and the books another. */
  readonly unlike: boolean;
}

/** A balance of the statement that does not follow from the lines before it. */
export interface BalanceGap extends Cell {
  /** What stands there less what should. */
  readonly gap: Fen;
  readonly stated: Fen;
}

/** A line that the books' balance does not hold; a row fits that was booked after the comparison ends, that the books do not count, or that says cash. */
export interface BankOnly {
  readonly line: BankLine;
  readonly elsewhere: { readonly move: BookMove; readonly why: "later" | "uncounted" | "cash" } | null;
}

/** A payment in cash, negative, and the first day on which it may have been made. */
export interface CashPaid extends Source {
  readonly first: Day;
}

/** The bank's statement compared with the books. */
export interface Reconciliation {
  readonly sheet: string;
  /** Days compared, both included. */
  readonly first: Day;
  readonly last: Day;
  readonly lines: readonly BankLine[];
  /** The statement's lines of other years, which are left aside. */
  readonly otherYears: readonly { readonly row: number; readonly column: number; readonly day: Day }[];
  readonly matches: readonly BankMatch[];
  /** The statement's rows that could not be read as lines, with the cell that says why; their money is in no figure. */
  readonly unread: readonly Cell[];
  /** In the statement, and not in the books' balance at `last`. */
  readonly bankOnly: readonly BankOnly[];
  /** In the books from `first` to `last`, and not in the statement. */
  readonly bookOnly: readonly BookMove[];
  /** Of all funds, cash payments aside; null where the books or the statement do not say. */
  readonly opening: { readonly bank: Fen | null; readonly book: Fen | null };
  readonly closing: { readonly bank: Fen | null; readonly book: Fen | null };
  /** Where the statement's balance at the beginning and end stands; null where it is reckoned from others. */
  readonly openingAt: Cell | null;
  readonly closingAt: Cell | null;
  /** Booked before `first` and found in the statement: under way when it began. */
  readonly cleared: readonly BookMove[];
  readonly gaps: readonly BalanceGap[];
  /** Movements up to `last` that enter the books' balance. */
  readonly moves: readonly BookMove[];
  /** Rows up to `last` that say they were paid in cash: they do not pass through the account. */
  readonly cash: readonly CashPaid[];
  /** Among `moves`: withdrawals, deposits and debts that the bank confirms; they are neither income nor spending. */
  readonly between: readonly BookMove[];
  /** Among `moves`: those out of the account that the statement does not show, as it begins later or as they are under way. */
  readonly unconfirmed: readonly BookMove[];
  readonly holder: { readonly text: string; readonly at: Cell | null } | null;
  /** The statement's account number, masked. */
  readonly account: string | null;
  /** Why it cannot be compared: no line of the year, none that is in the books, or another holder's and most lines not in the books. */
  readonly unfit: "period" | "unmatched" | "holder" | null;
}

/** The two sides as the form shows them, in fen: every item added and taken off, and what is left between them. */
export interface Proof {
  readonly book: Fen | null;
  readonly bank: Fen | null;
  /** In the statement only: received (added to the books) and paid (taken off). */
  readonly bankReceived: Fen;
  readonly bankPaid: Fen;
  /** In the books only: received (added to the bank's balance) and paid (taken off). */
  readonly bookReceived: Fen;
  readonly bookPaid: Fen;
  /** Adjusted bank balance less adjusted book balance; 0 proves the account. Null where a balance is not known. */
  readonly difference: Fen | null;
}

/** Reckons the form's figures. */
export function proofOf({ bankOnly, bookOnly, closing }: Reconciliation): Proof {
  const sum = (amounts: readonly Fen[], sign: 1 | -1): Fen =>
    amounts.reduce((all, fen) => (fen * sign > 0 ? all + fen * sign : all), 0);
  const [unbooked, unbanked] = [bankOnly.map(({ line }) => line.fen), bookOnly.map(({ fen }) => fen)];
  const [bankReceived, bankPaid] = [sum(unbooked, 1), sum(unbooked, -1)];
  const [bookReceived, bookPaid] = [sum(unbanked, 1), sum(unbanked, -1)];
  const { book, bank } = closing;
  const difference =
    book === null || bank === null ? null : bank + bookReceived - bookPaid - (book + bankReceived - bankPaid);
  return { book, bank, bankReceived, bankPaid, bookReceived, bookPaid, difference };
}
