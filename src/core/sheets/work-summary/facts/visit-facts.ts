import type { Visit, VisitKind } from "../../../ledger/visits/visit.js";
import { visitsOfYear } from "../../../ledger/visits/visits-of-year.js";
import { rosterOf } from "../../../rules/across/roster.js";
import { bareName } from "../../../rules/names.js";
import type { Books } from "../../../rules/rule.js";
import type { Bilingual } from "../../../values/language.js";
import { lacking, rowsFact, totalFact, type Fact, type FactRow, type FactSection, type YearBooks } from "../fact.js";
import { figureWords, type FigureKey, type Unit } from "../figure-words.js";
import { mixedRemark, overlapRemarks, unpaidRemark } from "./visit-remarks.js";
import { visitCells, type VisitCells } from "./visit-cells.js";

/** Visits to single members and their money, which a summary tells in one sentence. */
const single = ["hardship", "hospital", "marriage", "birth", "retirement", "death", "other"] as const;
/** Gifts and relief to many, told by themselves. */
const many = ["schooling", "warmth", "cooling", "festival", "birthday"] as const;

/** Visits and gifts by kind: people and money. */
export function visitFacts({ books, asOf }: YearBooks): FactSection {
  const visits = visitsOfYear(books).filter(({ day }) => day === null || day <= asOf);
  if (visits.length === 0) return lacking("visits");
  const cells = visitCells(books);
  const isUnpaid = unpaidIn(books, cells);
  const departmentOf = departments(books, cells);
  const ofKind = (kind: VisitKind) => visits.filter((visit) => visit.kind === kind);
  const factsOf = (kind: (typeof single)[number] | (typeof many)[number]): readonly Fact[] => {
    const own = ofKind(kind);
    const listed = (visit: Visit, adds: number, at: FactRow["at"]) => rowOf(visit, adds, at, departmentOf(visit));
    return [
      peopleFact(`visits/${kind}`, own, cells, listed),
      moneyFact(`visits/${kind}/money`, own, cells, listed, isUnpaid),
    ];
  };
  const mixed = ofKind("mixed");
  const together = moneyFact(
    "visits/mixed/money",
    mixed,
    cells,
    (visit, adds, at) => rowOf(visit, adds, at, null),
    isUnpaid,
  );
  const facts = [...[...single, ...many].flatMap(factsOf), together];
  const money = [...single, "mixed" as const].map((kind): FigureKey => `visits/${kind}/money`);
  const total = totalFact("visits/money", facts, money);
  const remarks = [...single, ...many].flatMap((kind) => remarkOf(`visits/${kind}`, ofKind(kind)));
  const more = [...mixedRemark(mixed), ...unpaidRemark(visits.filter(isUnpaid)), ...overlapRemarks(books, visits)];
  return { facts: [...facts, ...total], missing: [], remarks: [...remarks, ...more] };
}

/** Tells the visits whose money no payment of the journal was found for, and of which the register does not say that it was not booked. */
function unpaidIn({ reading }: Books, { rowOfVisit }: VisitCells): (visit: Visit) => boolean {
  const journal = reading.tabs.disbursements;
  return (visit) => {
    if (journal === undefined || journal.rows.length === 0 || (visit.fen ?? 0) === 0) return false;
    const row = rowOfVisit(visit);
    return row !== undefined && row.values.booked !== "否" && visit.sources.length === 1;
  };
}

type ListVisit = (visit: Visit, adds: number, at: FactRow["at"]) => FactRow;

/** People visited; rows that neither name anybody nor say how many add nothing. */
function peopleFact(key: FigureKey, visits: readonly Visit[], cells: VisitCells, listed: ListVisit): Fact {
  const rows = visits.map((visit) => listed(visit, visit.peopleSaid ? visit.people : 0, cells.nameOf(visit)));
  const isOneEach = visits.every(({ people, peopleSaid }) => peopleSaid && people === 1);
  const unit = mayBeTwice(visits, key === "visits/birthday") ? timesOf(figureWords[key].unit) : undefined;
  const isPartial = visits.some(({ peopleSaid }) => !peopleSaid);
  return rowsFact(key, rows, () => (isOneEach ? cells.count(visits) : null), {
    ...(unit === undefined ? {} : { unit }),
    ...(isPartial ? { partial: true } : {}),
  });
}

function moneyFact(
  key: FigureKey,
  visits: readonly Visit[],
  cells: VisitCells,
  listed: ListVisit,
  isUnpaid: (visit: Visit) => boolean,
): Fact {
  const paid = visits.flatMap((visit) => (visit.fen === null || visit.fen === 0 ? [] : [{ visit, fen: visit.fen }]));
  const rows = paid.map(({ visit, fen }) => listed(visit, fen, cells.amountOf(visit)));
  const more = visits.some(isUnpaid) ? ({ registered: true } as const) : {};
  return rowsFact(key, rows, () => cells.sum(paid.map(({ visit }) => visit)), more);
}

/**
 * True where somebody was, or may have been, visited more than once: visits are counted then, and not people. Of several visits one that names
 * nobody may be to the same people again, unless it comes once a year.
 */
function mayBeTwice(visits: readonly Visit[], isYearly: boolean): boolean {
  const names = visits.flatMap(({ name }) => (name === null ? [] : [bareName(name)]));
  const isUnclear = !isYearly && visits.length > 1 && names.length < visits.length;
  return isUnclear || new Set(names).size < names.length;
}

function timesOf(unit: Unit): Unit {
  return unit === "households" ? "householdTimes" : "peopleTimes";
}

function remarkOf(key: FigureKey, visits: readonly Visit[]): readonly Bilingual[] {
  const silent = visits.filter(({ peopleSaid }) => !peopleSaid).length;
  if (silent === 0) return [];
  const { name } = figureWords[key];
  return [
    {
      "zh-CN": `${name["zh-CN"]}有 ${silent} 笔没有写明慰问了几人，人数不含这几笔，金额已计入。`,
      en: `${name.en}: ${silent === 1 ? "1 payment does" : `${silent} payments do`} not say for how many people; the money is counted, people are not.`,
    },
  ];
}

/** The department as the register states it, else as the roster does for the only member of that name. */
function departments(books: Books, { rowOfVisit }: VisitCells): (visit: Visit) => string | null {
  const roster = rosterOf(books);
  return (visit) => {
    const stated = rowOfVisit(visit)?.values.department ?? null;
    return stated ?? (visit.name === null ? null : (roster.find(null, visit.name)?.values.department ?? null));
  };
}

function rowOf({ name, day, month }: Visit, adds: number, at: FactRow["at"], department: string | null): FactRow {
  return { at, day, month, name, department, detail: null, adds };
}
