import type { BookReading } from "../../reading/reading.js";
import type { RegisterRow } from "../../reading/registers/registers.js";
import { monthOf, monthOfDay, yearOfMonth, type Day, type Month } from "../../values/day.js";
import type { ToldVisit } from "./told-visit.js";
import { visitHeads } from "./visit-heads.js";
import { kindOfVisit } from "./visit-kind.js";

/** The rows of the visits register of one year, in order; a row without a time is of the year that its sheet states, else of the book's. */
export function registeredVisits({ registers, year: ofBook }: BookReading, year: number): ToldVisit[] {
  const rows = registers.visits?.rows ?? [];
  return rows.flatMap((row) => {
    const { day, month } = timeOf(row);
    const inYear = month === null ? (row.year ?? ofBook) : yearOfMonth(month);
    return inYear === year ? [told(row, day, month)] : [];
  });
}

function told(row: RegisterRow<"visits">, day: Day | null, month: Month | null): ToldVisit {
  const { name, kind, amount, remarks } = row.values;
  const names = peopleIn(name ?? "");
  const own = kindOfVisit(kind ?? "", remarks ?? "");
  const byName = visitHeads(own, name ?? "");
  const heads = byName.people === null ? visitHeads(own, `${kind ?? ""} ${remarks ?? ""}`) : byName;
  const { people: count, parts } = heads;
  return {
    kind: names.length > 0 ? own : heads.kind,
    names,
    words: `${name ?? ""} ${remarks ?? ""}`,
    people: count ?? (names.length > 0 || !severalIn(name ?? "") ? Math.max(1, names.length) : null),
    day,
    month,
    fen: amount,
    source: { sheet: row.sheet, row: row.row, column: row.column },
    ...(parts.length > 0 && names.length === 0 ? { parts } : {}),
  };
}

/** 张三、李四 are two; 张三等5人 names one of several. */
function peopleIn(cell: string): string[] {
  if (severalIn(cell)) return [];
  return cell
    .replace(/[（(][^）)]*[）)]/g, "")
    .split(/[、，,;；/／\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** True for a cell that counts people, or names one of several. */
function severalIn(cell: string): boolean {
  return /等|\d/.test(cell);
}

function timeOf({ values: { date, month }, year }: RegisterRow<"visits">): { day: Day | null; month: Month | null } {
  if (date !== null && "day" in date) return { day: date.day, month: monthOfDay(date.day) };
  if (date !== null && "month" in date) return { day: null, month: date.month };
  if (month === null) return { day: null, month: null };
  if ("month" in month) return { day: null, month: month.month };
  return "day" in month
    ? { day: null, month: monthOfDay(month.day) }
    : { day: null, month: year === null ? null : monthIn(month.words, year) };
}

function monthIn(words: string, year: number): Month | null {
  const number = Number(/^(\d{1,2})月?/.exec(words)?.[1] ?? 0);
  return number >= 1 && number <= 12 ? monthOf(year, number) : null;
}
