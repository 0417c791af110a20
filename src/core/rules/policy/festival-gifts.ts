import { dayOf } from "../../values/day.js";
import { oncePerBooks } from "../once.js";
import { paymentsFor, type Payment } from "./payments.js";
import type { FestivalName } from "../../ledger/visits/festival-names.js";

/** From this day on gifts are for the festivals of 总工办发〔2017〕32号. */
const since = dayOf(2017, 12, 15) ?? 0;

/** Festival gifts by whether gifts may be given at what they name. */
export interface FestivalGifts {
  /** At allowed festivals, at minority festivals that the settings approve, or at festivals that the row does not name. */
  readonly allowed: readonly Payment[];
  /** At other occasions since 总工办发〔2017〕32号 names the festivals, with the first of them. */
  readonly other: readonly { readonly payment: Payment; readonly festival: FestivalName }[];
}

/** The festival gifts among the payments. */
export const festivalGifts = oncePerBooks((books): FestivalGifts => {
  const approved = books.reading.settings.ethnicFestivals;
  const own = typeof approved === "string" ? approved : "";
  const allowed: Payment[] = [];
  const other: FestivalGifts["other"][number][] = [];
  for (const payment of paymentsFor(books, "festival")) {
    const { festivals } = payment;
    const [first] = festivals;
    if (first === undefined || festivals.some((festival) => isAllowed(festival, own))) allowed.push(payment);
    else if (payment.last >= since) other.push({ payment, festival: first });
  }
  return { allowed, other };
});

function isAllowed({ standing, words }: FestivalName, approved: string): boolean {
  return standing === "allowed" || (standing === "ethnic" && words.test(approved));
}
