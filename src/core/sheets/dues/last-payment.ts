import type { MemberDues } from "../../ledger/ledger.js";
import { monthOf, monthOfDay, type Day } from "../../values/day.js";
import type { Language } from "../../values/language.js";
import type { PageCell } from "../page.js";
import { wholeMonth } from "./month-words.js";

/** When a member last paid for the year, payments for months of other years left out: the day where the register has one, else the last month paid for; an empty cell for nothing. */
export function lastPayment({ person, paidIn }: MemberDues, year: number, language: Language): PageCell {
  const january = monthOf(year, 1);
  let day: Day | null = null;
  for (const { values } of person.register) {
    const { payDate, amount, month } = values;
    if (payDate === null || (amount ?? 0) <= 0) continue;
    const { first, last } = month ?? { first: monthOfDay(payDate), last: monthOfDay(payDate) };
    if (last < january || first > january + 11) continue;
    if (day === null || payDate > day) day = payDate;
  }
  if (day !== null) return { value: Math.floor(day), role: "listDay" };
  let last = -1;
  paidIn.forEach((fen, month) => {
    if (fen > 0) last = month;
  });
  const value = last < 0 ? null : wholeMonth(january + last, language);
  return { value, role: "listCenter" };
}
