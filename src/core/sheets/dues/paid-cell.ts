import type { MonthState } from "../../ledger/dues/month-state.js";
import type { Source } from "../../ledger/ledger.js";
import { yuanOfFen, type Fen } from "../../values/fen.js";
import type { Language } from "../../values/language.js";
import type { AmountCells } from "../audit/amount-cells.js";
import type { PageCell } from "../page.js";
import type { Role } from "../style.js";
import { signs } from "./labels.js";

/** A month of a member: the amount over the register's cells, else a word for the state; shading tells part and unpaid apart. */
export function monthCell(
  state: MonthState,
  paid: Fen,
  cells: readonly Source[],
  { amount }: AmountCells,
  language: Language,
): PageCell {
  if (paid === 0) {
    const sign = signs[state][language];
    return { value: sign === "" ? null : sign, role: state === "unpaid" ? "duesUnpaid" : "duesNone" };
  }
  const formula = sumFormula(cells, paid, amount);
  const role: Role = state === "part" || state === "unpaid" ? "duesPart" : "duesMonth";
  const value = yuanOfFen(paid);
  return formula === null ? { value, role: `${role}Fixed` } : { value, formula, role };
}

/** The sum of cells of the user's as references, which is `fen`; null where they do not say just that. */
export function sumFormula(cells: readonly Source[], fen: Fen, amount: AmountCells["amount"]): string | null {
  const sum = cells.reduce((total, source) => total + source.fen, 0);
  if (sum !== fen || cells.length === 0 || cells.length > mostCells) return null;
  const terms = cells.map((source) => amount(source).formula ?? null);
  const known = terms.filter((term) => term !== null);
  if (known.length < terms.length) return null;
  return known.length === 1 ? (known[0] ?? null) : `ROUND(${known.join("+")},2)`;
}

/** More terms make a formula that nobody reads. */
const mostCells = 40;
