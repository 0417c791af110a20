import type { TabReading } from "../../reading/reading.js";
import { a1 } from "../../values/address.js";
import type { Language } from "../../values/language.js";
import type { Payment } from "../across/payments.js";
import { placeOfRow } from "../across/row-place.js";

/** More cells than this are only counted. */
const mostListed = 10;

/** The amounts of payments as A1 addresses with blanks between them, `G5 G9 G12`; an ellipsis behind the tenth. */
export function cellsOfPayments(tab: TabReading<"disbursements">, payments: readonly Payment[]): string {
  const cells = payments.slice(0, mostListed).map(({ row }) => {
    const at = placeOfRow(tab, row, "amount", "spending");
    return a1(row.row, at.column ?? 0);
  });
  return payments.length > mostListed ? `${cells.join(" ")} …` : cells.join(" ");
}

/** Such a list as a sentence has it. */
export function listed(cells: string, language: Language): string {
  return cells.replaceAll(" …", "…").replaceAll(" ", language === "en" ? ", " : "、");
}
