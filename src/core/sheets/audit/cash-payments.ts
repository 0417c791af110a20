import type { Booking } from "../../ledger/ledger.js";
import type { Books } from "../../rules/rule.js";
import { bookedRows, methodIn } from "../../rules/booked-rows.js";

/** A payment in cash, and by what it is known for one. */
export interface CashSign {
  /** The column that says it. */
  readonly by: "method" | "summary";
  /** What it says, as written. */
  readonly said: string;
}

/** Tells which payments were made in cash: by the way of payment where one is stated, else by the words of the summary; null for the others. */
export function cashSigns(books: Books): (booking: Booking) => CashSign | null {
  const rowOf = bookedRows(books);
  return (booking) => {
    if (booking.kind !== "spending") return null;
    return cashSignOf(methodIn(rowOf(booking)), booking.entry.summary);
  };
}

/** What a payment's way of payment, else its summary, says of cash; null where that is nothing. */
export function cashSignOf(method: string | null, summary: string | null): CashSign | null {
  if (method !== null && method.trim() !== "") {
    return inCash.test(method) ? { by: "method", said: method.trim() } : null;
  }
  const said = cashWord.exec(summary ?? "")?.[0];
  return said === undefined ? null : { by: "summary", said };
}

const inCash = /现金(?!支票|缴款)|现付|现钞|备用金|(?:^|\W)cash(?! ?che)/i;
const cashWord = /(?<!非|无|不发|严禁|禁止)现金(?!支票|流)|提现|提取备用金|备用金|\bcash\b(?! ?che)/i;
