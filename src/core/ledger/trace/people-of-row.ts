import type { BookReading } from "../../reading/reading.js";
import type { Fen } from "../../values/fen.js";
import { personKeys } from "../dues/person-keys.js";
import type { Ledger } from "../ledger.js";

/** A sum kept by member that a row enters. */
export interface PersonFigure {
  readonly kind: "spent-on" | "dues-of";
  readonly name: string;
  /** Of the whole year. */
  readonly fen: Fen;
}

/** What a row (0-based) of the user's enters by member: what was spent on one, or what one paid in dues. */
export function peopleOfRow(reading: BookReading, ledger: Ledger, sheet: string, row: number): PersonFigure[] {
  const spending = reading.tabs.disbursements;
  const income = reading.tabs.income;
  const spent = ledger.spendingByMember.filter(({ sources }) =>
    sources.some((source) => {
      return source.row === row && (source.tab === "income" ? income : spending)?.sheet === sheet;
    }),
  );
  return [
    ...spent.map(({ name, amount }): PersonFigure => ({ kind: "spent-on", name, fen: amount })),
    ...payer(reading, ledger, sheet, row),
  ];
}

/** The member whom a row of the dues register is about, told by number, else by a name that only one has. */
function payer(reading: BookReading, { dues }: Ledger, sheet: string, row: number): PersonFigure[] {
  const register = reading.tabs.dues;
  const values = register?.sheet === sheet ? register.rows.find((one) => one.row === row)?.values : undefined;
  if (values === undefined) return [];
  const keys = personKeys(values);
  const numbered = keys.number === null ? [] : dues.members.filter((one) => personKeys(one).number === keys.number);
  const named = keys.name === null ? [] : dues.members.filter((one) => personKeys(one).name === keys.name);
  const [only] = numbered.length === 1 ? numbered : named.length === 1 ? named : [];
  return only === undefined ? [] : [{ kind: "dues-of", name: only.name, fen: only.paid }];
}
