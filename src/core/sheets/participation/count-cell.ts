import type { Attendance } from "../../rules/activities/participation.js";
import type { Books } from "../../rules/rule.js";
import { a1Absolute, quoteSheet } from "../../values/address.js";
import { isBlank } from "../../values/cell.js";
import type { SheetSnapshot } from "../../reading/snapshot.js";
import { criteriaOf, testFor } from "../criterion.js";
import type { PageCell } from "../page.js";
import { predicateOf } from "../sum-where.js";

/** Makes the cell with the number of an attendance's people: a formula over the register where one counts exactly them, else a value. */
export function countCells({ snapshot, reading }: Books): (attendance: Attendance) => PageCell {
  const { participation } = reading.registers;
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const spans = new Map<string, { first: number; last: number }>();
  for (const { sheet, row } of participation?.rows ?? []) {
    const span = spans.get(sheet);
    if (span === undefined) spans.set(sheet, { first: row, last: row });
    else spans.set(sheet, { first: Math.min(span.first, row), last: Math.max(span.last, row) });
  }
  const activityColumn = participation?.columns.activity;
  return ({ people, text }) => {
    const value: PageCell = { value: people.length, role: "listNumber" };
    const [first] = people;
    const place = first?.at;
    const [sheet, span] = [sheets.get(place?.sheet ?? ""), spans.get(place?.sheet ?? "")];
    if (place === undefined || sheet === undefined || span === undefined) return value;
    if (people.some(({ at }) => at.sheet !== place.sheet)) return value;
    if (activityColumn !== undefined && text !== null) {
      const test = testFor(text);
      if (test?.kind !== "text") return value;
      const holds = predicateOf(test);
      const count = countIn(sheet, activityColumn, span, holds);
      const range = rangeOf(sheet.name, activityColumn, span);
      return count === people.length ? { ...value, formula: `COUNTIF(${range},${criteriaOf(test).join(",")})` } : value;
    }
    if (people.some(({ at }) => at.column !== place.column)) return value;
    const count = countIn(sheet, place.column, span, (cell) => !isBlank(cell ?? null));
    const filled = countIn(sheet, place.column, span, (cell) => cell !== null && cell !== undefined);
    const range = rangeOf(sheet.name, place.column, span);
    return count === people.length && filled === count ? { ...value, formula: `COUNTA(${range})` } : value;
  };
}

interface Span {
  readonly first: number;
  readonly last: number;
}

type Value = NonNullable<SheetSnapshot["values"][number]>[number] | undefined;

function countIn({ values }: SheetSnapshot, column: number, { first, last }: Span, counts: (value: Value) => boolean) {
  let count = 0;
  for (let row = first; row <= last; row += 1) if (counts(values[row]?.[column])) count += 1;
  return count;
}

function rangeOf(sheet: string, column: number, { first, last }: Span): string {
  return `${quoteSheet(sheet)}!${a1Absolute(first, column)}:${a1Absolute(last, column)}`;
}
