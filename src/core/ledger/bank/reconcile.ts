import type { BookReading, TabReading } from "../../reading/reading.js";
import { bareWord } from "../../reading/header-text.js";
import { dayOf, daysInMonth, partsOfDay, type Day } from "../../values/day.js";
import type { Fen } from "../../values/fen.js";
import { maskIdNumber } from "../../values/id-number.js";
import type { Ledger } from "../ledger.js";
import { daysApart, nameSame } from "./agreeing.js";
import { bookMoves, type BookMoves } from "./book-moves.js";
import { isOtherHolder } from "./holder.js";
import { matchBatches } from "./match-batches.js";
import { matchSingles, type Open } from "./match-singles.js";
import type { BankLine, BankMatch, BankOnly, BookMove, Reconciliation } from "./reconciliation.js";
import { balancesOf } from "./statement-balances.js";
import { statementLines } from "./statement-lines.js";

/** Compares the bank's statement with the books of all funds; null without a statement, or where it has no line that could be read. */
export function reconcile(reading: BookReading, ledger: Ledger): Reconciliation | null {
  const tab = reading.tabs.bank;
  if (tab === undefined) return null;
  const statement = statementLines(tab);
  if (statement.lines.length === 0 && tab.statement?.period == null) return null;
  const span = spanOf(tab, statement.lines, reading.year);
  const lines = statement.lines.filter(({ day }) => span !== null && day >= span.first && day <= span.last);
  const { first, last } = span ?? { first: 0, last: 0 };
  const booked = bookMoves(reading, ledger);
  const { cash } = booked;
  const from = dayOf(reading.year, 1, 1) ?? 0;
  const { matches, elsewhere, open, between, unconfirmed } = match(lines, booked, from, last);
  const moves = withBetween(booked.moves, [...between, ...unconfirmed]);
  const balances = balancesOf(tab, statement, lines);
  const before = (day: Day): Fen => moves.reduce((sum, { first: from, fen }) => (from < day ? sum + fen : sum), 0);
  const brought = openingOf(ledger);
  const cleared = matches.flatMap((one) => one.moves.filter((move) => move.first < first));
  const holder = holderOf(tab);
  const unit = reading.settings.unitName;
  const isOthers = holder !== null && typeof unit === "string" && isOtherHolder(holder.text, unit);
  const bookOnly = moves.filter((move) => open.moves.has(move) && move.first >= first);
  return {
    sheet: tab.sheet,
    first,
    last,
    lines,
    otherYears: statement.lines.flatMap(({ row, column, day }) =>
      partsOfDay(day).year === reading.year ? [] : [{ row, column, day }],
    ),
    matches,
    unread: reading.excluded.flatMap((one) =>
      one.tab === "bank" && one.sheet === tab.sheet ? [{ row: one.row, column: one.column }] : [],
    ),
    bankOnly: lines.flatMap((line) => {
      return open.lines.has(line) ? [{ line, elsewhere: elsewhere.get(line) ?? null }] : [];
    }),
    bookOnly,
    opening: { bank: balances.opening, book: brought === null ? null : brought + before(first) },
    closing: { bank: balances.closing, book: brought === null ? null : brought + before(last + 1) },
    openingAt: balances.openingAt,
    closingAt: balances.closingAt,
    cleared,
    gaps: balances.gaps,
    moves: moves.filter((move) => move.first <= last),
    cash: cash.filter((one) => one.first <= last),
    between,
    unconfirmed,
    holder,
    account: accountOf(tab),
    unfit: unfitOf({ lines, matches, moves, first, last, isOthers }),
  };
}

/** The movements with the withdrawals and deposits that are in the books' balance, in the order of their days. */
function withBetween(moves: readonly BookMove[], between: readonly BookMove[]): readonly BookMove[] {
  if (between.length === 0) return moves;
  return [...moves, ...between].sort((a, b) => a.first - b.first || a.last - b.last);
}

/**
 * Withdrawals and deposits between the union's own accounts are in the books' balance where the bank has them too, or where they surely went out
 * of the account: the books do not always say which side of such a row is the account. What was booked after the statement's end, and rows that are not counted, are tried last: they
 * only say where a line is.
 */
function match(
  lines: readonly BankLine[],
  { moves, between, outgoing, uncounted, inCash }: BookMoves,
  from: Day,
  last: Day,
): {
  matches: BankMatch[];
  elsewhere: ReadonlyMap<BankLine, NonNullable<BankOnly["elsewhere"]>>;
  open: Open;
  between: readonly BookMove[];
  unconfirmed: readonly BookMove[];
} {
  const open: Open = {
    lines: new Set(lines),
    moves: new Set([...moves, ...between].filter(({ first }) => first <= last)),
  };
  const singles = matchSingles(open);
  const confirmed = between.filter((move) => move.first <= last && !open.moves.has(move));
  const unconfirmed = between.filter(
    (move) => outgoing.has(move) && move.first >= from && move.first <= last && open.moves.has(move),
  );
  for (const move of between) open.moves.delete(move);
  const matches = [...singles, ...matchBatches(open), ...matchSingles(open, true)];
  for (const move of unconfirmed) open.moves.add(move);
  const rest = new Set(open.lines);
  const elsewhere = new Map<BankLine, NonNullable<BankOnly["elsewhere"]>>();
  for (const [line, move] of paidInCash(rest, inCash)) {
    rest.delete(line);
    elsewhere.set(line, { move, why: "cash" });
  }
  const inBalance = new Set([...confirmed, ...unconfirmed]);
  const tries = [
    ["uncounted", [...uncounted, ...between.filter((move) => !inBalance.has(move))]],
    ["later", moves.filter(({ first }) => first > last)],
  ] as const;
  for (const [why, others] of tries) {
    for (const {
      lines: [line],
      moves: [move],
    } of matchSingles({ lines: rest, moves: new Set(others) })) {
      if (line !== undefined && move !== undefined) elsewhere.set(line, { move, why });
    }
  }
  matches.sort((a, b) => (a.lines[0]?.index ?? 0) - (b.lines[0]?.index ?? 0));
  return { matches, elsewhere, open, between: confirmed, unconfirmed };
}

/** Days between a payment that the books call cash and the bank's line of it. */
const cashReach = 3;

/** Lines of which the books have the same payment to the same payee, but in cash. */
function paidInCash(lines: ReadonlySet<BankLine>, inCash: readonly BookMove[]): Map<BankLine, BookMove> {
  const byAmount = new Map<Fen, BookMove[]>();
  for (const move of inCash) {
    const ofAmount = byAmount.get(move.fen);
    if (ofAmount === undefined) byAmount.set(move.fen, [move]);
    else ofAmount.push(move);
  }
  const found = new Map<BankLine, BookMove>();
  const taken = new Set<BookMove>();
  for (const line of lines) {
    const move = byAmount
      .get(line.fen)
      ?.find((one) => !taken.has(one) && daysApart(line, one) <= cashReach && nameSame(line, one));
    if (move === undefined) continue;
    taken.add(move);
    found.set(line, move);
  }
  return found;
}

/** The days of the year that the statement covers: as it says, else the months of its lines; null when none is of the year. */
function spanOf(
  { statement }: TabReading<"bank">,
  lines: readonly BankLine[],
  year: number,
): { readonly first: Day; readonly last: Day } | null {
  const [from, to] = [dayOf(year, 1, 1) ?? 0, dayOf(year, 12, 31) ?? 0];
  const own = lines.filter(({ day }) => day >= from && day <= to);
  const [earliest, latest] = [own[0]?.day, own.at(-1)?.day];
  const stated = statement?.period?.is;
  const isStated = stated !== undefined && stated.first <= to && stated.last >= from;
  if (earliest === undefined || latest === undefined) {
    return isStated && lines.length === 0
      ? { first: Math.max(stated.first, from), last: Math.min(stated.last, to) }
      : null;
  }
  const { month } = partsOfDay(earliest);
  const end = partsOfDay(latest);
  const first = lines[0] === own[0] ? (dayOf(year, month, 1) ?? earliest) : from;
  const last = lines.at(-1) === own.at(-1) ? (dayOf(year, end.month, daysInMonth(year, end.month)) ?? latest) : to;
  if (!isStated) return { first, last };
  return {
    first: Math.min(Math.max(stated.first, from), earliest),
    last: Math.max(Math.min(stated.last, to), latest),
  };
}

/** What all funds began the year with; null where one of them does not say. */
function openingOf({ funds }: Ledger): Fen | null {
  return funds.reduce<Fen | null>((sum, { opening }) => (sum === null || opening === null ? null : sum + opening), 0);
}

function holderOf(tab: TabReading<"bank">): Reconciliation["holder"] {
  const stated = tab.statement?.holder ?? null;
  if (stated !== null) return { text: stated.is, at: { row: stated.row, column: stated.column } };
  const named = tab.rows.find(({ values }) => values.ownName !== null);
  const text = named?.values.ownName ?? null;
  if (named === undefined || text === null) return null;
  return { text, at: { row: named.row, column: tab.columns.ownName ?? 0 } };
}

function accountOf(tab: TabReading<"bank">): string | null {
  const text =
    tab.statement?.account?.is ?? tab.rows.find(({ values }) => values.ownAccount !== null)?.values.ownAccount;
  const digits = text == null ? "" : bareWord(text);
  return digits === "" ? null : digits.length > 8 ? `…${digits.slice(-4)}` : maskIdNumber(digits);
}

/** Fewer lines or rows than these may all be under way. */
const fewest = 3;

function unfitOf({ lines, matches, moves, first, last, isOthers }: Compared): Reconciliation["unfit"] {
  if (last === 0) return "period";
  const within = moves.filter((move) => move.first <= last && move.first >= first);
  if (matches.length === 0 && lines.length >= fewest && within.length >= fewest) return "unmatched";
  const matched = matches.reduce((sum, match) => sum + match.lines.length, 0);
  return isOthers && matched * 2 < lines.length ? "holder" : null;
}

interface Compared {
  readonly lines: readonly BankLine[];
  readonly matches: readonly BankMatch[];
  readonly moves: readonly BookMove[];
  readonly first: Day;
  readonly last: Day;
  /** The statement's holder is not the union. */
  readonly isOthers: boolean;
}
