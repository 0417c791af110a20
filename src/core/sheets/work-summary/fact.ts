import type { Books } from "../../rules/rule.js";
import type { Day, Month } from "../../values/day.js";
import type { Bilingual } from "../../values/language.js";
import type { CellPlace } from "../list/list-page.js";
import type { FigureKey, Unit } from "./figure-words.js";
import type { MissingKey } from "./missing-words.js";

/** A count or sum of the year that a work summary cites. */
export interface Fact {
  readonly key: FigureKey;
  /** In fen where the unit is yuan; a share of 1 where it is %. */
  readonly value: number;
  /** Only where it differs from the usual one of the key. */
  readonly unit?: Unit;
  /** Rows that should be in it do not say their number: it is the least that can be told. */
  readonly partial?: true;
  /** Some of the money stands only in a register: a journal is kept, and no payment of it was found there. */
  readonly registered?: true;
  readonly basis: Basis;
}

/** What a figure is made from. */
export type Basis = RowsBasis | TotalBasis | ShareBasis;

/** Rows of the books that add up to it. */
export interface RowsBasis {
  readonly kind: "rows";
  readonly rows: readonly FactRow[];
  /** The formula over the user's cells that says exactly the figure, without `=`; null where there is none. */
  readonly formula: () => string | null;
}

/** Other figures of the sheet, added and taken off. */
export interface TotalBasis {
  readonly kind: "total";
  readonly plus: readonly FigureKey[];
  readonly minus: readonly FigureKey[];
}

/** What other figures make of one of the sheet's. */
export interface ShareBasis {
  readonly kind: "share";
  readonly plus: readonly FigureKey[];
  readonly minus: readonly FigureKey[];
  readonly whole: FigureKey;
}

/** A row behind a figure. */
export interface FactRow {
  /** The cell to which a link leads; where it holds the number that the row adds, that number is taken from it live. */
  readonly at: CellPlace;
  readonly day: Day | null;
  readonly month: Month | null;
  /** Whom or what it is about: a name, a title; never more of a person than the name. */
  readonly name: string | null;
  readonly department: string | null;
  /** What else tells the row apart: account and item, the kind. */
  readonly detail: string | null;
  /** What it adds: fen where the figure's unit is yuan; 0 for a row about somebody who is counted already. */
  readonly adds: number;
  /** The formula that gives what it adds where no single cell holds it; null where none does. */
  readonly formula?: () => string | null;
}

/** What a part of the books gives. */
export interface FactSection {
  readonly facts: readonly Fact[];
  /** What these books cannot support, by what would support it. */
  readonly missing: readonly MissingKey[];
  /** What a reader of the figures has to know. */
  readonly remarks: readonly Bilingual[];
}

/** The books of a year and the day up to which it is told. */
export interface YearBooks {
  readonly books: Books;
  /** The last day of the year, or today while it is running; a day of that year. */
  readonly asOf: Day;
}

/** A figure counted from rows, or nothing where there is no row and so nothing to say. */
export function rowsFact(
  key: FigureKey,
  rows: readonly FactRow[],
  formula: RowsBasis["formula"] = () => null,
  more: Pick<Fact, "unit" | "partial" | "registered"> = {},
): Fact {
  const value = rows.reduce((sum, { adds }) => sum + adds, 0);
  const basis: RowsBasis = { kind: "rows", rows, formula };
  return { key, value, basis, ...more };
}

/** The sum of other facts, less others; none where none of the added ones is there. */
export function totalFact(
  key: FigureKey,
  facts: readonly Fact[],
  plus: readonly FigureKey[],
  minus: readonly FigureKey[] = [],
): readonly Fact[] {
  const there = (keys: readonly FigureKey[]) => facts.filter((fact) => keys.includes(fact.key));
  const [added, taken] = [there(plus), there(minus)];
  if (added.length === 0) return [];
  const value = added.reduce((sum, fact) => sum + fact.value, 0) - taken.reduce((sum, fact) => sum + fact.value, 0);
  const basis = { kind: "total", plus: added.map((one) => one.key), minus: taken.map((one) => one.key) } as const;
  const isPartial = added.some(({ partial }) => partial === true);
  const isRegistered = added.some(({ registered }) => registered === true);
  return [
    { key, value, basis, ...(isPartial ? { partial: true } : {}), ...(isRegistered ? { registered: true } : {}) },
  ];
}

/** What some facts, less others, are of another; none where one of them is missing or the whole is 0. */
export function shareFact(
  key: FigureKey,
  facts: readonly Fact[],
  { plus, minus = [], whole }: { plus: readonly FigureKey[]; minus?: readonly FigureKey[]; whole: FigureKey },
): readonly Fact[] {
  const values = new Map(facts.map((fact) => [fact.key, fact.value]));
  const all = values.get(whole);
  if (all === undefined || all === 0 || [...plus, ...minus].some((one) => !values.has(one))) return [];
  const sum = (keys: readonly FigureKey[]) => keys.reduce((total, one) => total + (values.get(one) ?? 0), 0);
  return [{ key, value: (sum(plus) - sum(minus)) / all, basis: { kind: "share", plus, minus, whole } }];
}

/** Nothing to say, and why. */
export function lacking(...missing: readonly MissingKey[]): FactSection {
  return { facts: [], missing, remarks: [] };
}
