import type { BookReading, Row } from "../../reading/reading.js";
import type { Day } from "../../values/day.js";
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

/** What a person's rows say of them: the register's word before the roster's. */
export interface Sayings {
  memberNo: string | null;
  name: string | null;
  department: string | null;
  employment: string | null;
  joinDate: Day | null;
  leaveDate: Day | null;
}

export function sayingsOf({ roster, register }: Person): Readonly<Sayings> {
  const said: Sayings = {
    memberNo: null,
    name: null,
    department: null,
    employment: null,
    joinDate: null,
    leaveDate: null,
  };
  for (const { values } of register) addSayings(said, values);
  if (roster !== null) addSayings(said, roster.values);
  return said;
}

function addSayings(said: Sayings, values: Readonly<Sayings>): void {
  said.memberNo ??= values.memberNo;
  said.name ??= values.name;
  said.department ??= values.department;
  said.employment ??= values.employment;
  said.joinDate ??= values.joinDate;
  said.leaveDate ??= values.leaveDate;
}

/** The wage that dues are reckoned from: 月工资, else 岗位工资 + 薪级工资; from the register first, then the roster. Null when unknown. */
export function wageOf({ roster, register }: Pick<Person, "roster" | "register">): Fen | null {
  for (const { values } of register) {
    const wage = wageIn(values);
    if (wage !== null) return wage;
  }
  return roster === null ? null : wageIn(roster.values);
}

function wageIn({ baseWage, postWage, gradeWage }: RosterRow["values"] | RegisterRow["values"]): Fen | null {
  if (baseWage !== null) return baseWage;
  return postWage === null && gradeWage === null ? null : (postWage ?? 0) + (gradeWage ?? 0);
}

/** How a person is called in findings and lists. */
export function nameOf(person: Person, said: Readonly<Sayings> = sayingsOf(person)): string {
  return (person.roster?.values.name ?? said.name ?? said.memberNo ?? "").trim();
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
