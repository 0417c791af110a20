import type { TabReading } from "../../reading/reading.js";
import { monthOf, partsOfDay, yearOfMonth } from "../../values/day.js";
import type { MemberDues, Source } from "../ledger.js";
import { cellOfPayment } from "./payments.js";
import type { RegisterRow } from "./person.js";

/** The register's cells of a member that hold an amount. */
export interface PaymentCells {
  /** Cells that pay for one month of the year and no other, January first. */
  readonly ofMonth: readonly (readonly Source[])[];
  /** These, and those that pay for several months or name none. */
  readonly all: readonly Source[];
}

/** Finds the cells; what of them counts as paid, and for which month, is for the member's ledger to say. */
export function paymentCells({ person }: MemberDues, dues: TabReading<"dues">, year: number): PaymentCells {
  const ofMonth: Source[][] = Array.from({ length: 12 }, () => []);
  const all: Source[] = [];
  const january = monthOf(year, 1);
  for (const row of person.register) {
    for (const { source, first, last } of cellsOf(row, dues)) {
      if (first !== null && yearOfMonth(first) !== year && (last === null || yearOfMonth(last) !== year)) continue;
      all.push(source);
      if (first !== null && first === last) ofMonth[first - january]?.push(source);
    }
  }
  return { ofMonth, all: all.filter(({ fen }) => fen !== 0) };
}

/** The register's cells of a member that hold an amount, whatever the year they pay for. */
export function cellsOfAllYears({ person }: MemberDues, dues: TabReading<"dues">): readonly Source[] {
  return person.register
    .flatMap((row) => cellsOf(row, dues).map(({ source }) => source))
    .filter(({ fen }) => fen !== 0);
}

interface PaymentCell {
  readonly source: Source;
  /** Null where no month is named. */
  readonly first: number | null;
  readonly last: number | null;
}

/** The month cells of a wide row; else its amount, with the months it names or the day on which it was paid. */
function cellsOf(row: RegisterRow, dues: TabReading<"dues">): readonly PaymentCell[] {
  const wide = row.paid.flatMap((fen, index): PaymentCell[] => {
    const months = dues.monthColumns[index];
    if (fen === null || months === undefined) return [];
    const source: Source = { tab: "dues", row: row.row, column: months.column, fen };
    return [{ source, first: months.first, last: months.last }];
  });
  const { amount, month, payDate } = row.values;
  if (wide.length > 0) return wide.filter(({ source }) => source.fen !== 0);
  if (amount === null || amount === 0 || row.exemptMonths.length > 0) return [];
  const source = cellOfPayment(row, dues);
  if (month !== null) return [{ source, first: month.first, last: month.last }];
  const paidIn = payDate === null ? null : monthOf(partsOfDay(payDate).year, 1);
  // Money without a month belongs to the year in which it was paid, and to no month by itself.
  return [{ source, first: paidIn, last: paidIn === null ? null : paidIn + 11 }];
}
