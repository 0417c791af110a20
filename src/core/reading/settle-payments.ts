import type { When } from "../tabs/column.js";
import { dayOf, numberOfMonth, yearOfMonth, type Month } from "../values/day.js";
import { yuanText, type Fen } from "../values/fen.js";
import { accountSide, isAccountName } from "./account-names.js";
import type { BlockRows, RawRow } from "./raw-rows.js";
import { hasLegs, Legs } from "./legs.js";
import { isBalance, isOpening } from "./row-words.js";
import { excludeMissing, excludeUnread, filledBesides, sayIncomplete, slotOf, type Settling } from "./settle.js";

type Side = "disbursements" | "income";

export interface PaymentSheet {
  /** The tabs that this sheet serves; both when it is their journal. */
  readonly sides: ReadonlySet<Side>;
  /** Income and spending stand in it together. */
  readonly journal: boolean;
  /** The sheet taken for the other side, for rows that belong there; "" when there is none. */
  readonly otherSheet: string;
}

export interface SettledPayments {
  readonly disbursements: readonly RawRow[];
  readonly income: readonly RawRow[];
}

const moneyKeys = ["amount", "receipt", "spending", "debit", "credit"];
const idleKeys = ["balance", "voucherNo", "year", "month", "dayOfMonth", "direction"];

/** Gives every payment its side, its amount and its date; what lacks one is left out with a finding. */
export function settlePayments(rows: BlockRows, settling: Settling, sheet: PaymentSheet): SettledPayments {
  const settled: Record<Side, RawRow[]> = { disbursements: [], income: [] };
  const [home = "disbursements"] = sheet.sides;
  const carried: { month: Month | null; day: number | null } = { month: null, day: null };
  const legs = hasLegs(settling) ? new Legs(rows.records, settling) : null;
  for (const raw of rows.records) {
    const { values } = raw;
    const opening = openingIn(raw);
    splitAccount(values);
    if (isBalanceRow(raw) || (opening !== null && !sheet.sides.has("income") && isCarried(opening))) {
      settling.passed.push(raw.row);
      continue;
    }
    if (excludeUnread(settling, home, raw, moneyKeys)) continue;
    completeDate(values, settling, carried);
    if (opening !== null) {
      if (legs !== null) values.amount = legs.opening(raw);
      openIt(raw, rows, settling, sheet, settled);
      continue;
    }
    const side = legs === null ? sideOf(raw, settling, sheet, home) : legs.place(raw, home);
    if (side === null) continue;
    if (amountOf(values, side) === null) {
      sayNoAmount(raw, rows, settling, side);
      continue;
    }
    if (!sheet.sides.has(side)) {
      sayElsewhere(raw, settling, sheet, home);
      continue;
    }
    if (lacksDate(raw, settling, side)) continue;
    values.amount = amountOf(values, side);
    settled[side].push(raw);
  }
  legs?.saySkipped();
  return settled;
}

function amountOf(values: RawRow["values"], side: Side): Fen | null {
  const own = side === "income" ? values.receipt : values.spending;
  const amount = nonZero(own) ?? values.amount ?? own ?? null;
  return typeof amount === "number" ? amount : null;
}

function nonZero(value: unknown): Fen | null {
  return typeof value === "number" && value !== 0 ? value : null;
}

/** The side a row is on: by its filled side, its 收支 column, in a journal by its account; null when that leaves doubt (a finding says so). */
function sideOf(raw: RawRow, settling: Settling, sheet: PaymentSheet, home: Side): Side | null {
  const { values, row } = raw;
  const receipt = nonZero(values.receipt);
  const spending = nonZero(values.spending);
  const { notes, sheet: name } = settling.around;
  if (receipt !== null && spending !== null) {
    const column = slotOf(settling, "spending")?.column ?? 0;
    const args = { receipt: yuanText(receipt), spending: yuanText(spending) };
    notes.add("both-sides", "error", name, row, column, args);
    notes.exclude(home, name, row, column, "both-sides");
    return null;
  }
  if (receipt !== null) return "income";
  if (spending !== null) return "disbursements";
  const stated = values.direction;
  if (stated === "收入") return "income";
  if (stated === "支出") return "disbursements";
  if (!sheet.journal || nonZero(values.amount) === null) return home;
  const named = accountSide(textOf(values.account)) ?? accountSide(textOf(values.item));
  if (named !== null && stated === null) return named === "income" ? "income" : "disbursements";
  const slot = slotOf(settling, "direction") ?? slotOf(settling, "account") ?? slotOf(settling, "amount");
  const text = textOf(stated) || textOf(values.account) || textOf(values.summary);
  notes.add("side-unknown", "error", name, row, slot?.column ?? 0, { text });
  notes.exclude(home, name, row, slot?.column ?? 0, "side-unknown");
  return null;
}

/** A balance brought forward goes to the income rows where the sheet has them; the ledger decides what it is. */
function openIt(
  raw: RawRow,
  rows: BlockRows,
  settling: Settling,
  sheet: PaymentSheet,
  settled: Record<Side, RawRow[]>,
): void {
  const { values } = raw;
  const side = sheet.sides.has("income") ? "income" : "disbursements";
  values.amount = side === "income" ? (nonZero(values.receipt) ?? values.amount) : amountOf(values, side);
  if (values.amount !== null || values.balance !== null) settled[side].push(raw);
  else sayNoAmount(raw, rows, settling, side);
}

function openingIn({ values }: RawRow): string | null {
  for (const key of ["summary", "account", "item", "payer", "payee"]) {
    const text = textOf(values[key]);
    if (text !== "" && isOpening(text)) return text;
  }
  return null;
}

function isCarried(text: string): boolean {
  return /^(?:承|接)/.test(text);
}

function isBalanceRow({ values }: RawRow): boolean {
  return isBalance(textOf(values.summary)) || isBalance(textOf(values.account));
}

/** A row without an amount: part of a merged amount, a payment that lacks it, or only words. */
function sayNoAmount(raw: RawRow, rows: BlockRows, settling: Settling, side: Side): void {
  const { notes, sheet } = settling.around;
  const filled = filledBesides(raw, idleKeys);
  if (filled === 0) {
    if (raw.values.voucherNo !== null) sayIncomplete(settling, raw);
    else settling.passed.push(raw.row);
    return;
  }
  if (rows.mergedAmounts.has(raw.row)) {
    const slot = slotOf(settling, "amount") ?? slotOf(settling, side === "income" ? "receipt" : "spending");
    notes.add("amount-merged", "info", sheet, raw.row, slot?.column ?? 0, { column: slot?.label ?? "" });
  } else if (filled === 1 && raw.values.account === null && raw.values.voucherNo === null) {
    sayIncomplete(settling, raw);
  } else {
    excludeMissing(settling, side, raw.row, ["amount", side === "income" ? "receipt" : "spending", "debit"]);
  }
}

/** A row that says it belongs to the other side, in a sheet that serves only one. */
function sayElsewhere(raw: RawRow, settling: Settling, sheet: PaymentSheet, home: Side): void {
  if (sheet.journal && sheet.otherSheet !== "") {
    settling.passed.push(raw.row);
    return;
  }
  const { notes, sheet: name } = settling.around;
  const slot = slotOf(settling, "direction") ?? slotOf(settling, home === "income" ? "spending" : "receipt");
  const text = textOf(raw.values.direction) || (slot?.label ?? "");
  notes.add("side-elsewhere", "error", name, raw.row, slot?.column ?? 0, { text, sheet: sheet.otherSheet });
  notes.exclude(home, name, raw.row, slot?.column ?? 0, "side-elsewhere");
}

function lacksDate(raw: RawRow, settling: Settling, side: Side): boolean {
  if (raw.values.date !== null) return false;
  if (excludeUnread(settling, side, raw, ["date", "month"])) return true;
  if (slotOf(settling, "date") === undefined && slotOf(settling, "month") === undefined) return false;
  excludeMissing(settling, side, raw.row, ["date", "month"]);
  return true;
}

/** Books with columns 月 and 日 write each only when it changes. */
function completeDate(
  values: RawRow["values"],
  settling: Settling,
  carried: { month: Month | null; day: number | null },
): void {
  if (values.date !== null) return;
  const named = values.month as { readonly first: Month } | null;
  const dayNumber = typeof values.dayOfMonth === "number" ? values.dayOfMonth : null;
  const hasDays = slotOf(settling, "dayOfMonth") !== undefined;
  if (hasDays) {
    if (named !== null) [carried.month, carried.day] = [named.first, null];
    if (dayNumber !== null) carried.day = dayNumber;
  }
  const month = named?.first ?? (hasDays ? carried.month : null);
  if (month === null) return;
  const at = hasDays ? (dayNumber ?? carried.day) : null;
  const day = at === null ? null : dayOf(yearOfMonth(month), numberOfMonth(month), at);
  const when: When | null = day !== null ? { day, until: null } : at === null ? { month } : null;
  values.date = when;
}

/** 职工活动支出—文体活动 in the account column is account and item. */
export function splitAccount(values: RawRow["values"]): void {
  const account = values.account;
  if (typeof account !== "string" || values.item !== null || !/[-—–/\\>、:：→]/.test(account)) return;
  const match = /^(.+?)\s*(?:[-—–/\\>、:：]+|→)\s*(.+)$/.exec(account);
  if (match?.[1] === undefined || match[2] === undefined || !isAccountName(match[1])) return;
  values.account = match[1];
  values.item = match[2];
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
