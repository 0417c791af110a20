import type { Day } from "../../values/day.js";
import { areStrangers, clash } from "./names-clash.js";
import type { BankLine, BookMove } from "./reconciliation.js";

/** Days between a line and what the books say of a movement; 0 on its day, or within the month that is all they say. */
export function daysApart({ day }: BankLine, { first, last }: { readonly first: Day; readonly last: Day }): number {
  return day < first ? first - day : day > last ? day - last : 0;
}

/** True where line and movement name the same person, unit, matter or voucher, and not two payees. */
export function agree(line: BankLine, move: BookMove): boolean {
  if (nameSame(line, move)) return true;
  if (clash(line.bareName, move.bareName)) return false;
  const [said, summary] = [line.bareText, move.bareText];
  if (said.length > 1 && said === summary) return true;
  if (summary.length >= telling && said.includes(summary)) return true;
  if (said.length >= telling && summary.includes(said)) return true;
  return move.voucherNo !== null && move.voucherNo.length >= telling && move.voucherNo === line.voucherNo;
}

/** True where the bank names one person or firm and the books another. */
export function contradict(line: BankLine, move: BookMove): boolean {
  return clash(line.bareName, move.bareName) && !nameSame(line, move);
}

/** True where the bank and the books name somebody each and have nothing in common: far apart in time they are two payments. */
export function areApart(line: BankLine, move: BookMove): boolean {
  return areStrangers(line.bareName, move.bareName) && !nameSame(line, move);
}

/** True where one side names, somewhere, whom the other has as payee. */
export function nameSame(line: BankLine, move: BookMove): boolean {
  const [name, payee] = [line.bareName, move.bareName];
  if (payee.length > 1 && (name.includes(payee) || line.bareText.includes(payee))) return true;
  return name.length > 1 && (payee.includes(name) || move.bareText.includes(name));
}

/** Shorter texts, such as 转账 or 001, are found in anything. */
const telling = 4;
