import { yuanText, type Fen } from "../values/fen.js";
import type { RawRow } from "./raw-rows.js";
import { isBalance, isOpening } from "./row-words.js";
import { excludeMissing, excludeUnread, filledBesides, sayIncomplete, slotOf, type Settling } from "./settle.js";
import { isNewestFirst, provenSteps, type Ordered } from "./statement-order.js";

const moneyKeys = ["receipt", "spending", "debit", "credit", "amount"];
const idleKeys = ["balance", "serial", "ownAccount", "ownName", "currency", "time", "posted", "direction"];

/** A line of the statement: what came in (negative: went out), and how that was told. */
interface Line extends Ordered {
  readonly raw: RawRow;
  readonly fen: Fen;
  /** `legs`: by 借 and 贷, whose meaning the balances may turn; `sure`: by words or a sign; `none`: by nothing in the row. */
  readonly by: "legs" | "sure" | "none";
  /** Key of the cell that holds the amount. */
  readonly key: string;
}

/**
 * Gives every line of a bank's statement its receipt or payment, and a date; what lacks one is left out with a finding. 借 of a bank is what went out
 * of the account, unless the running balances prove the contrary; an amount without side or sign is told by the balance before and after it.
 */
export function settleBank(records: readonly RawRow[], settling: Settling): RawRow[] {
  const kept: RawRow[] = [];
  const lines: Line[] = [];
  const signs = signsIn(records);
  for (const raw of records) {
    if (isCarried(raw)) {
      if (isOpeningRow(raw) && typeof openingOf(raw) === "number") {
        clear(raw, openingOf(raw));
        kept.push(raw);
      } else settling.passed.push(raw.row);
      continue;
    }
    if (excludeUnread(settling, "bank", raw, moneyKeys)) continue;
    const line = lineOf(raw, signs, settling);
    if (line === null) continue;
    if (excludeUnread(settling, "bank", raw, ["date"])) continue;
    if (typeof raw.values.date !== "number") {
      excludeMissing(settling, "bank", raw.row, ["date"]);
      continue;
    }
    lines.push(line);
  }
  const told = tellSides(lines, kept, settling);
  for (const line of told) book(line, settling);
  return [...kept, ...told.map(({ raw }) => raw)].sort((a, b) => a.row - b.row);
}

/** 期初余额 or 期末余额 instead of a transaction. */
function isCarried(raw: RawRow): boolean {
  return isOpeningRow(raw) || texts(raw).some(isBalance);
}

function isOpeningRow(raw: RawRow): boolean {
  return texts(raw).some(isOpening);
}

function texts({ values }: RawRow): string[] {
  return [values.summary, values.purpose, values.counterparty, values.remarks].filter((one) => typeof one === "string");
}

function openingOf({ values }: RawRow): unknown {
  return values.balance ?? values.receipt ?? values.credit ?? values.amount;
}

/** A balance brought forward moves nothing. */
function clear(raw: RawRow, balance: unknown): void {
  for (const key of moneyKeys) raw.values[key] = null;
  raw.values.balance = balance;
}

/** The line of a row; null where it has no amount or one on both sides, which is said. */
function lineOf(raw: RawRow, signs: Signs, settling: Settling): Line | null {
  const { values } = raw;
  const made = (fen: Fen, by: Line["by"], key: string): Line => {
    const [day, balance] = [values.date, values.balance];
    return {
      raw,
      fen,
      by,
      key,
      day: typeof day === "number" ? day : 0,
      balance: typeof balance === "number" ? balance : null,
    };
  };
  for (const [inward, outward, by] of pairs) {
    const [into, out] = [filled(values[inward]), filled(values[outward])];
    if (into !== null && out !== null) {
      sayBoth(settling, raw, outward, out, into);
      return null;
    }
    if (into !== null) return made(into, by, inward);
    if (out !== null) return made(signs.decorated.has(outward) ? out : -out, by, outward);
  }
  const amount = filled(values.amount);
  if (amount === null) {
    sayNoAmount(raw, settling);
    return null;
  }
  if (values.direction === "贷") return made(amount, "legs", "amount");
  if (values.direction === "借") return made(signs.amount === "both" ? amount : -amount, "legs", "amount");
  return made(amount, signs.amount === "none" ? "none" : "sure", "amount");
}

const pairs = [
  ["receipt", "spending", "sure"],
  ["credit", "debit", "legs"],
] as const;

function filled(value: unknown): Fen | null {
  return typeof value === "number" && value !== 0 ? value : null;
}

/** What signs say: in the amount column nothing, the side, or the side that 借 says too; `decorated` are columns of payments written with a minus. */
interface Signs {
  readonly amount: "none" | "own" | "both";
  readonly decorated: ReadonlySet<string>;
}

function signsIn(records: readonly RawRow[]): Signs {
  const areNegative = (rows: readonly RawRow[], key: string): boolean => {
    const amounts = rows.flatMap(({ values }) => filled(values[key]) ?? []);
    return amounts.filter((fen) => fen < 0).length * 2 > amounts.length;
  };
  const out = records.filter(({ values }) => values.direction === "借");
  const isSigned = records.some(({ values }) => (filled(values.amount) ?? 0) < 0);
  return {
    amount: areNegative(out, "amount") ? "both" : isSigned ? "own" : "none",
    decorated: new Set(["spending", "debit"].filter((key) => areNegative(records, key))),
  };
}

/** The lines with what the balances tell of their sides; those that nothing tells are left out with a finding. */
function tellSides(lines: readonly Line[], openings: readonly RawRow[], settling: Settling): Line[] {
  const isBackwards = isNewestFirst(lines);
  const ordered = isBackwards ? [...lines].reverse() : [...lines];
  const legs = ordered.filter(({ by }) => by === "legs");
  const [asBank, asUnion] = [provenSteps(ordered), provenSteps(ordered, -1)];
  const isTurned = legs.length === ordered.length && asUnion > asBank && asUnion > 1;
  if (isTurned && lines[0] !== undefined) sayTurned(settling, lines[0].raw.row, asUnion);
  const [first] = openings;
  let before = typeof first?.values.balance === "number" ? first.values.balance : null;
  const told: Line[] = [];
  for (const line of ordered) {
    const moved = before === null || line.balance === null ? null : line.balance - before;
    before = line.balance;
    if (line.by === "none") {
      if (moved === null || Math.abs(moved) !== Math.abs(line.fen)) sayUntold(settling, line);
      else told.push({ ...line, fen: moved });
    } else told.push(isTurned ? { ...line, fen: -line.fen } : line);
  }
  return told;
}

/** Writes a line's side and amount into its row, and where the amount stands. */
function book({ raw, fen, key }: Line, settling: Settling): void {
  for (const one of moneyKeys) raw.values[one] = null;
  raw.values[fen < 0 ? "spending" : "receipt"] = Math.abs(fen);
  const columns = Object.fromEntries(settling.slots.map((slot) => [slot.key, slot.column]));
  raw.columns = { ...columns, amount: slotOf(settling, key)?.column ?? 0 };
}

function sayBoth(settling: Settling, raw: RawRow, key: string, out: Fen, into: Fen): void {
  const { notes, sheet } = settling.around;
  const column = slotOf(settling, key)?.column ?? 0;
  notes.add("both-legs", "error", sheet, raw.row, column, { debit: yuanText(out), credit: yuanText(into) });
  notes.exclude("bank", sheet, raw.row, column, "both-legs");
}

/** A line of nothing but zeros and idle columns is passed over, one with a counterparty lacks its amount. */
function sayNoAmount(raw: RawRow, settling: Settling): void {
  const besides = filledBesides(raw, [...idleKeys, "date", "summary", "remarks", "purpose"]);
  const isZero = moneyKeys.some((key) => raw.values[key] === 0);
  if (isZero || filledBesides(raw, idleKeys) === 0) settling.passed.push(raw.row);
  else if (besides > 0 || raw.values.date !== null) excludeMissing(settling, "bank", raw.row, moneyKeys);
  else sayIncomplete(settling, raw);
}

function sayUntold(settling: Settling, { raw, key }: Line): void {
  const { notes, sheet } = settling.around;
  const column = slotOf(settling, key)?.column ?? 0;
  const text = texts(raw)[0] ?? yuanText(Number(raw.values.amount));
  notes.add("side-unknown", "error", sheet, raw.row, column, { text });
  notes.exclude("bank", sheet, raw.row, column, "side-unknown");
}

function sayTurned(settling: Settling, row: number, rows: number): void {
  const { notes, sheet } = settling.around;
  const slot = slotOf(settling, "debit") ?? slotOf(settling, "direction");
  notes.add("bank-sides-turned", "info", sheet, row, slot?.column ?? 0, { rows });
}
