import type { TabKey } from "../tabs/tab.js";
import type { Fen } from "../values/fen.js";
import type { Day, Month } from "../values/day.js";
import type { StatedDue } from "./dues/stated-due.js";
import type { LedgerFinding } from "./findings.js";
import type { Excluded, Row } from "../reading/reading.js";
import type { Entry } from "./journal/entry.js";

/** The year's books, computed from the rows alone; the sheets' formulas are compared with it. */
export interface Ledger {
  readonly year: number;
  readonly today: Day;
  readonly scheme: SchemeKey;
  /** Income of the union's own funds by account and item, accounts in the scheme's order, each account's own line (`item: null`) before its items. */
  readonly income: readonly AccountLine[];
  readonly spending: readonly AccountLine[];
  /** Every fund the books name, the union's own first. */
  readonly funds: readonly FundLine[];
  /** Tail lines of the statutory form that change the balance without being income or spending (收回投资, 投资, 提取后备金); empty when the books have none. */
  readonly tail: readonly TailLine[];
  readonly totals: Totals;
  readonly dues: DuesLedger;
  /** What was spent on each member that the disbursements name, dearest first. */
  readonly spendingByMember: readonly MemberSpending[];
  /** Counted disbursements by kind of visit or payment, as written; null for rows that state none. */
  readonly spendingByCategory: readonly CategorySpending[];
  /** Every row of the income and disbursements tabs that is counted, once each, in the order of the tabs. */
  readonly bookings: readonly Booking[];
  /** Money moved between two of the union's own funds, or between two kept apart: it is in their blocks and in no total. */
  readonly transfers: readonly Transfer[];
  /** Names of the other scheme under which rows are written, and where they are booked, in the order in which they are first met. */
  readonly mappings: readonly Mapping[];
  /** The dues register's cells that stand for the year's dues income; none where income rows state it. */
  readonly duesIncome: readonly Source[];
  readonly findings: readonly LedgerFinding[];
  /** Rows that could not be counted (unknown account, no date …), besides those of the reading. */
  readonly excluded: readonly Excluded[];
}

export type SchemeKey = "2021" | "2017";

export interface AccountLine {
  /** Name in the scheme the book uses. */
  readonly account: string;
  /** Null on the account's own line, which includes its items. */
  readonly item: string | null;
  /** As the book writes it; never guessed. */
  readonly code: string | null;
  /** Null where the books budget nothing for it. */
  readonly budget: Fen | null;
  /** The budget before adjustments and the cells that add up to it; null where the books keep no adjustments apart. */
  readonly initial: { readonly fen: Fen; readonly sources: readonly Source[] } | null;
  readonly actual: Fen;
  /** The cells whose amounts add up to `actual`. */
  readonly sources: readonly Source[];
  readonly budgetSources: readonly Source[];
}

/** A cell that enters a figure. */
export interface Source {
  readonly tab: TabKey;
  /** 0-based row and column in the tab's sheet. */
  readonly row: number;
  readonly column: number;
  /** What it adds to the figure. */
  readonly fen: Fen;
}

/** A row of the income or disbursements tab and where the ledger counts it. */
export interface Booking {
  readonly kind: "income" | "spending" | "tail" | "opening" | "transfer";
  /** False for a fund kept apart for others: the row is in that fund's block and in no total. */
  readonly own: boolean;
  readonly fund: string;
  /** Names in the scheme the book uses; for a tail line its name as `account`; null for openings and for funds kept apart. */
  readonly account: string | null;
  readonly item: string | null;
  /** Null where the row states no time. */
  readonly month: Month | null;
  readonly source: Source;
  readonly entry: Entry;
}

/** Money moved from one fund to another. */
export interface Transfer {
  readonly from: string;
  readonly to: string;
  readonly fen: Fen;
  /** The cells that state it; both the same where one row tells of both funds. */
  readonly out: Source;
  readonly into: Source;
}

/** A name as rows write it and the account and item of the book's scheme that it is booked under. */
export interface Mapping {
  readonly from: string;
  readonly direction: "income" | "spending";
  readonly account: string;
  readonly item: string | null;
  readonly sources: readonly Source[];
}

/** What came into a fund from another, or went to it. */
export interface FundTransfer {
  readonly other: string;
  /** Positive for what came in. */
  readonly fen: Fen;
  readonly sources: readonly Source[];
}

export interface FundLine {
  readonly fund: string;
  /** False for a fund kept apart for others (donations, 代管): it is not in the totals. */
  readonly own: boolean;
  /** Null when the books do not say. */
  readonly opening: Fen | null;
  readonly income: Fen;
  readonly spending: Fen;
  readonly closing: Fen | null;
  /** Net of the fund's tail lines. */
  readonly tail: Fen;
  /** To and from other funds, what came in first. */
  readonly transfers: readonly FundTransfer[];
  /** Income rows that state the opening instead of income; empty when the settings state it. */
  readonly openingSources: readonly Source[];
  readonly incomeSources: readonly Source[];
  readonly spendingSources: readonly Source[];
}

export interface TailLine {
  readonly name: "收回投资" | "投资" | "提取后备金";
  /** What it adds to the balance: negative for 投资 and 提取后备金. */
  readonly actual: Fen;
  readonly sources: readonly Source[];
}

/** Of the union's own funds. */
export interface Totals {
  readonly opening: Fen | null;
  readonly income: Fen;
  readonly spending: Fen;
  readonly surplus: Fen;
  readonly closing: Fen | null;
  readonly incomeBudget: Fen | null;
  readonly spendingBudget: Fen | null;
  /** The cell that states the opening, or null. */
  readonly openingAt: { readonly sheet: string; readonly row: number; readonly column: number } | null;
}

export interface DuesLedger {
  /** The last month in which dues are due by today. */
  readonly until: Month;
  readonly members: readonly MemberDues[];
  /** Number of members who owed in any month. */
  readonly count: number;
  readonly expected: Fen;
  /** Paid for months of the year, overpayments included. */
  readonly paid: Fen;
  /** The register's rows, in order, of each person of whom two rows may pay for the same month. */
  readonly repeating: readonly (readonly Row<"dues">[])[];
  /** The register's cells that add up to `paid`. */
  readonly sources: readonly Source[];
}

export interface MemberDues {
  readonly memberNo: string | null;
  readonly name: string;
  readonly department: string | null;
  /** Row that stands for the member: in a wide register there, else in the roster, else the first payment. */
  readonly at: { readonly sheet: string; readonly row: number; readonly column: number };
  /** The months of the year in which dues are due, with what is due and paid. */
  readonly months: readonly DueMonth[];
  readonly expected: Fen;
  readonly paid: Fen;
  readonly arrears: Fen;
  /** Paid above what is due: in a month paid twice, or for a month in which nothing is due. */
  readonly overpaid: Fen;
  /** Paid for months of the year that are not due yet. expected + overpaid + advance = paid + refunded + arrears where the due is known and nothing is unread. */
  readonly advance: Fen;
  /** Given back beyond what was paid for the year: where it is not 0, overpaid is. */
  readonly refunded: Fen;
  /** False when the member owes but neither a wage nor a due tells how much. */
  readonly dueKnown: boolean;
  /** Why nothing is due, when nothing is. */
  readonly exempt: string | null;
  /** The day of leaving, retirement or death, where one is stated. */
  readonly leaveDate: Day | null;
  /** The rows that speak of the member. */
  readonly person: DuesPerson;
  /** First and last month of membership, from January to December; the last before the first where there is none in the year. */
  readonly membership: { readonly first: Month; readonly last: Month };
  /** What is due for each month owed in the year, those to come included; null where it is not known. */
  readonly plan: ReadonlyMap<Month, Fen> | null;
  /** What counts as paid for each month, January first; money that names no month where it fills a gap. */
  readonly paidIn: readonly Fen[];
  /** A month's due by the rule of the settings; null where that needs something unknown. */
  readonly rule: Fen | null;
  /** What the register itself says is due. */
  readonly stated: StatedDue | null;
}

/** A member or payer in the roster and the register. */
export interface DuesPerson {
  readonly roster: Row<"members"> | null;
  readonly register: readonly Row<"dues">[];
  /** False for a payer whom the roster does not know. */
  readonly known: boolean;
  readonly said: { readonly employment: string | null; readonly joinDate: Day | null };
  /** What dues are reckoned from; null when unknown. */
  readonly wage: Fen | null;
}

export interface DueMonth {
  readonly month: Month;
  readonly due: Fen;
  readonly paid: Fen;
  /** True where a payment stands that could not be read: what is missing is then unknown and not in arrears. */
  readonly unread: boolean;
}

/** Disbursements of the year that name a member, of all funds. */
export interface MemberSpending {
  readonly memberNo: string | null;
  readonly name: string;
  readonly amount: Fen;
  readonly sources: readonly Source[];
}

export interface CategorySpending {
  readonly category: string | null;
  readonly amount: Fen;
  readonly sources: readonly Source[];
}
