import type { BookReading, Row } from "../../reading/reading.js";
import type { Fen } from "../../values/fen.js";

export type RosterRow = Row<"members">;
export type RegisterRow = Row<"dues">;

/** A member or payer with the rows that speak of them. */
export interface Person {
  readonly roster: RosterRow | null;
  readonly register: RegisterRow[];
  /** False for a payer whom the roster does not know. */
  readonly known: boolean;
}

/** What a person's rows say of one thing: the register's word before the roster's. */
export function said<Key extends keyof RosterRow["values"] & keyof RegisterRow["values"]>(
  person: Person,
  key: Key,
): RosterRow["values"][Key] | RegisterRow["values"][Key] | null {
  for (const row of person.register) {
    const value = row.values[key];
    if (value !== null) return value;
  }
  return person.roster?.values[key] ?? null;
}

/** The first register row of a person that fills in one of the columns, with its value in fen. */
export function stated(
  person: Person,
  key: "monthlyDue" | "yearlyDue",
): { readonly row: RegisterRow; readonly fen: Fen } | null {
  for (const row of person.register) {
    const fen = row.values[key];
    if (fen !== null) return { row, fen };
  }
  return null;
}

/** The wage that dues are reckoned from: 月工资, else 岗位工资 + 薪级工资; from the register first, then the roster. Null when unknown. */
export function wageOf(person: Person): Fen | null {
  for (const { values } of [...person.register, ...(person.roster === null ? [] : [person.roster])]) {
    if (values.baseWage !== null) return values.baseWage;
    if (values.postWage !== null || values.gradeWage !== null) return (values.postWage ?? 0) + (values.gradeWage ?? 0);
  }
  return null;
}

/** How a person is called in findings and lists. */
export function nameOf(person: Person): string {
  return (person.roster?.values.name ?? said(person, "name") ?? said(person, "memberNo") ?? "").trim();
}

/** The cell that stands for a person: in a wide register their row there, else in the roster, else the first payment. */
export function placeOfPerson(person: Person, reading: BookReading): { sheet: string; row: number; column: number } {
  const { dues, members } = reading.tabs;
  const first = person.register[0];
  if (dues !== undefined && first !== undefined && (dues.layout === "wide" || person.roster === null)) {
    return { sheet: dues.sheet, row: first.row, column: personColumn(first, dues) };
  }
  const row = person.roster;
  return { sheet: members?.sheet ?? "", row: row?.row ?? 0, column: row === null ? 0 : personColumn(row, members) };
}

/** The column in which a row names its person. */
export function personColumn(row: RosterRow | RegisterRow, tab: BookReading["tabs"]["dues" | "members"]): number {
  const columns: Readonly<Partial<Record<string, number>>> = row.columns ?? tab?.columns ?? {};
  return columns.name ?? columns.memberNo ?? columns.idNumber ?? 0;
}
