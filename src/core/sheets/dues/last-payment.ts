import type { MemberDues } from "../../ledger/ledger.js";
import { monthOf, type Day } from "../../values/day.js";
import type { Language } from "../../values/language.js";
import type { PageCell } from "../page.js";
import { wholeMonth } from "./month-words.js";

/** When a member last paid in the year: the day where the register has one, else the last month paid for; an empty cell for nothing. */
export function lastPayment({ person, paidIn }: MemberDues, year: number, language: Language): PageCell {
  let day: Day | null = null;
  for (const { values } of person.register) {
    if (values.payDate !== null && (values.amount ?? 0) > 0 && (day === null || values.payDate > day))
      day = values.payDate;
  }
  if (day !== null) return { value: Math.floor(day), role: "listDay" };
  let last = -1;
  paidIn.forEach((fen, month) => {
    if (fen > 0) last = month;
  });
  const value = last < 0 ? null : wholeMonth(monthOf(year, 1) + last, language);
  return { value, role: "listCenter" };
}
