import type { SheetSnapshot } from "../../reading/snapshot.js";
import { a1Absolute, quoteSheet } from "../../values/address.js";
import { isBlank } from "../../values/cell.js";
import { fenOfYuan, type Fen } from "../../values/fen.js";
import { coveringAreas } from "../covering-areas.js";
import { criteriaOf, type Test } from "../criterion.js";
import { outsideFormula, type OutsideTerm } from "../outside-sum.js";
import { TabIndex, type ConditionColumn } from "../tab-index.js";

/** The records of one of the user's sheets. */
export interface Region {
  readonly index: TabIndex;
  /** 0-based last row of the formulas' ranges: the blank rows below the records are among them, so that what is entered next is counted. */
  readonly rangeLast: number;
}

/** Sets of condition columns by which some records may be told from the others, the plainest first. */
export type Conditions = readonly (readonly ConditionColumn[])[];

/** The rows (0-based, both included) of a sheet as a region. */
export function regionOf(sheet: SheetSnapshot, first: number, last: number): Region {
  let rangeLast = last;
  while (rangeLast < last + room && rangeLast < lastRowOfSheet && (sheet.values[rangeLast + 1] ?? []).every(isBlank)) {
    rangeLast += 1;
  }
  return { index: new TabIndex(sheet, first, last), rangeLast };
}

const room = 200;
const lastRowOfSheet = 1048575;
const mostTerms = 12;
const longestFormula = 2000;

/** The formula that counts exactly these rows (0-based, each once) of the region; null where no conditions tell them from the others. */
export function countFormula(region: Region, conditions: Conditions, rows: readonly number[]): string | null {
  for (const columns of conditions) {
    const groups = groupsOf(region, columns, rows, null);
    if (groups === null) continue;
    const terms = groups.map((tests) => countTerm(region, columns, tests));
    const formula = terms.join("+");
    if (formula.length <= longestFormula) return formula;
  }
  return null;
}

/** Amounts of one column of a region, by 0-based row. */
export interface WantedAmounts {
  readonly region: Region;
  readonly conditions: Conditions;
  readonly column: number;
  readonly rows: readonly number[];
}

/** The formula in yuan for the sum of these cells, which is `fen`; null where their numbers do not say it. */
export function sumFormula(parts: readonly WantedAmounts[], fen: Fen): string | null {
  const terms: OutsideTerm[] = [];
  let yuan = 0;
  for (const part of parts) {
    if (part.rows.length === 0) continue;
    const values = part.rows.map((row) => part.region.index.value(row, part.column));
    if (!values.every((value) => typeof value === "number" && value !== 0)) return null;
    yuan += values.reduce((sum: number, value) => sum + (typeof value === "number" ? value : 0), 0);
    const found = conditionTerms(part) ?? areaTerms(part);
    if (found === null) return null;
    terms.push(...found);
  }
  if (terms.length === 0 || terms.length > mostTerms || fenOfYuan(yuan) !== fen) return null;
  const formula = outsideFormula(terms);
  return formula.length > longestFormula ? null : formula;
}

function conditionTerms({ region, conditions, column, rows }: WantedAmounts): OutsideTerm[] | null {
  const { index, rangeLast } = region;
  for (const columns of conditions) {
    const groups = groupsOf(region, columns, rows, column);
    if (groups === null || columns.length === 0) continue;
    return groups.map((tests) => ({
      kind: "where",
      sheet: index.sheet.name,
      first: index.first,
      last: rangeLast,
      column,
      conditions: conditionsOf(columns, tests),
      factor: 1,
    }));
  }
  return null;
}

function areaTerms({ region: { index, rangeLast }, column, rows }: WantedAmounts): OutsideTerm[] | null {
  const cells = rows.map((row) => ({ row, column }));
  const areas = coveringAreas(cells, index, { first: index.first, last: rangeLast, wideColumns: [] });
  if (areas.length === 0 || areas.length > mostTerms) return null;
  return [{ kind: "areas", sheet: index.sheet.name, areas, factor: 1 }];
}

/**
 * The tests of the groups that consist of exactly these rows; null where they hold others too. With a column of amounts only rows that
 * hold a number other than 0 there are counted.
 */
function groupsOf(
  { index }: Region,
  columns: readonly ConditionColumn[],
  rows: readonly number[],
  amounts: number | null,
): (readonly Test[])[] | null {
  const { of, tests } = index.groupsBy(columns);
  const used = new Set<number>();
  for (const row of rows) {
    const group = of[row - index.first];
    const asked = group === undefined ? null : tests[group];
    // Blank rows below the records would be counted too where nothing but blanks is asked for.
    if (group === undefined || asked == null || asked.every(({ kind }) => kind === "blank")) return null;
    used.add(group);
    if (used.size > mostTerms) return null;
  }
  let held = 0;
  if (amounts === null) {
    for (const group of of) if (used.has(group)) held += 1;
  } else {
    const { counts, broken } = index.amountsBy(columns, amounts);
    for (const group of used) {
      if (broken[group] === 1) return null;
      held += counts[group] ?? 0;
    }
  }
  return rows.length > 0 && held === rows.length ? [...used].map((group) => tests[group] ?? []) : null;
}

function countTerm({ index, rangeLast }: Region, columns: readonly ConditionColumn[], tests: readonly Test[]): string {
  const sheet = quoteSheet(index.sheet.name);
  const criteria = conditionsOf(columns, tests).flatMap(({ column, test }) => {
    const range = `${sheet}!${a1Absolute(index.first, column)}:${a1Absolute(rangeLast, column)}`;
    return criteriaOf(test).map((criterion) => `${range},${criterion}`);
  });
  return `COUNTIFS(${criteria.join(",")})`;
}

function conditionsOf(columns: readonly ConditionColumn[], tests: readonly Test[]) {
  return columns.flatMap(({ column }, at) => {
    const test = tests[at];
    return test === undefined ? [] : [{ column, test }];
  });
}
