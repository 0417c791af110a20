import type { BookReading, Row } from "../../reading/reading.js";
import type { Day, Month } from "../../values/day.js";
import type { Fen } from "../../values/fen.js";

export type RosterRow = Row<"members">;
export type RegisterRow = Row<"dues">;

/** What a person's rows say of them: the register's word before the roster's. */
export interface Sayings {
  memberNo: string | null;
  name: string | null;
  department: string | null;
  employment: string | null;
  joinDate: Day | null;
  leaveDate: Day | null;
}

/**
 * A member or payer with the rows that speak of them. What a register row says is taken down as it is joined: the rows of
 * one person lie far apart in a large book, and going back to them costs more than all the sums.
 */
export class Person {
  readonly register: RegisterRow[] = [];
  readonly #said: Sayings = {
    memberNo: null,
    name: null,
    department: null,
    employment: null,
    joinDate: null,
    leaveDate: null,
  };
  #wage: Fen | null = null;
  /** The first rows that fill in the two 应缴 columns. */
  monthly: RegisterRow | null = null;
  yearly: RegisterRow | null = null;
  /** Payments of plain rows by the month of the year they name, January first; null while there are none. */
  plainByMonth: Fen[] | null = null;
  /** True when two of the rows may pay for the same month. */
  isRepeating = false;
  /** Rows that say more than a payment for one month of the year. */
  readonly further: RegisterRow[] = [];

  constructor(
    readonly roster: RosterRow | null,
    /** False for a payer whom the roster does not know. */
    readonly known: boolean,
  ) {}

  /** What the register's rows say, in their order; after `conclude` with the roster's word where they say nothing. */
  get said(): Readonly<Sayings> {
    return this.#said;
  }

  /** The wage that dues are reckoned from: 月工资, else 岗位工资 + 薪级工资; from the register first, then the roster. Null when unknown. */
  get wage(): Fen | null {
    return this.#wage;
  }

  /** Takes a row of the register as this person's; true for a plain row, a payment for one month of the year that starts with `january`. */
  join(row: RegisterRow, january: Month): boolean {
    this.register.push(row);
    const { values } = row;
    addSayings(this.#said, values);
    this.#wage ??= wageIn(values);
    if (values.monthlyDue !== null) this.monthly ??= row;
    if (values.yearlyDue !== null) this.yearly ??= row;
    const month = plainMonth(row, january);
    if (month === null) {
      this.isRepeating ||= this.register.length > 1;
      this.further.push(row);
      return false;
    }
    const byMonth = (this.plainByMonth ??= new Array<Fen>(12).fill(0));
    const before = byMonth[month] ?? 0;
    this.isRepeating ||= before !== 0 || this.further.length > 0;
    byMonth[month] = before + (values.amount ?? 0);
    return true;
  }

  /** Lets the roster say what the register left open, once all rows are joined. */
  conclude(): void {
    if (this.roster === null) return;
    addSayings(this.#said, this.roster.values);
    this.#wage ??= wageIn(this.roster.values);
  }
}

function addSayings(said: Sayings, values: Readonly<Sayings>): void {
  said.memberNo ??= values.memberNo;
  said.name ??= values.name;
  said.department ??= values.department;
  said.employment ??= values.employment;
  said.joinDate ??= values.joinDate;
  said.leaveDate ??= values.leaveDate;
}

/** 月工资, else 岗位工资 + 薪级工资, of one row; null when it states none. */
export function wageIn({ baseWage, postWage, gradeWage }: RosterRow["values"] | RegisterRow["values"]): Fen | null {
  if (baseWage !== null) return baseWage;
  return postWage === null && gradeWage === null ? null : (postWage ?? 0) + (gradeWage ?? 0);
}

/** The month of the year (0 to 11) that a row pays for and no more; null for a row that says anything else. */
function plainMonth({ values, paid, exemptMonths, unread }: RegisterRow, january: Month): number | null {
  const { amount, month, exemption } = values;
  if (amount === null || month === null || exemption !== null || month.first !== month.last) return null;
  if (unread.length > 0 || paid.length > 0 || exemptMonths.length > 0) return null;
  const index = month.first - january;
  return index >= 0 && index < 12 ? index : null;
}

/** How a person is called in findings and lists. */
export function nameOf({ roster, said }: Person): string {
  return (roster?.values.name ?? said.name ?? said.memberNo ?? "").trim();
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
