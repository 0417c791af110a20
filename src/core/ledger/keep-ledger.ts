import type { BookReading } from "../reading/reading.js";
import type { Day } from "../values/day.js";
import { yuanText } from "../values/fen.js";
import { chooseScheme } from "./accounts/choose-scheme.js";
import type { Evidence } from "./accounts/recognise.js";
import { readBudget, type BudgetEntry } from "./budget/read-budget.js";
import { compareBudgetItems } from "./budget/compare-items.js";
import { codesOfBudget } from "./budget/codes-of-budget.js";
import { keepDues } from "./dues/keep-dues.js";
import { duesFund, mainFund } from "./funds/fund-name.js";
import { fundLines, type FundFlow } from "./funds/fund-lines.js";
import type { SchemeBooking } from "./accounts/name-in-scheme.js";
import { bookingsOf } from "./journal/bookings-of.js";
import { gatherEntries } from "./journal/entry.js";
import { placeEntries, type Placed } from "./journal/place-entries.js";
import type { AccountLine, DuesLedger, Ledger, SchemeKey, TailLine } from "./ledger.js";
import { accountLines, sumOf, type Posting } from "./lines/account-lines.js";
import { mapNames } from "./lines/map-names.js";
import { mappingsOf } from "./lines/mappings-of.js";
import { takeNotes, type Notes } from "./notes.js";
import { spendingByCategory, spendingByMember } from "./spending-totals.js";

/** The account of members' dues, the same in both schemes. */
const duesAccount = "会费收入";

/** Computes the year's books from the rows alone; `today` decides which months' dues are due. */
export function keepLedger(reading: BookReading, today: Day): Ledger {
  const notes = takeNotes(reading);
  const budget = readBudget(reading, notes);
  const placed = placeEntries(reading, gatherEntries(reading, notes), codesOfBudget(budget), notes);
  const dues = keepDues(reading, today, notes);
  const scheme = schemeOf(reading, budget, placed);
  const duesSources = duesIncome(reading, placed, dues, notes);
  const postings = postingsOf(scheme, budget, placed, duesSources, notes);
  const income = accountLines("income", scheme, postings.income);
  const spending = accountLines("spending", scheme, postings.spending);
  const tail = tailLines(placed);
  const { transfers } = placed.moved;
  const { funds, opening, openingAt } = fundLines(
    reading,
    flowsOf(placed, duesSources),
    transfers,
    placed.openings,
    notes,
  );
  const sums = {
    income: totalOf(income),
    spending: totalOf(spending),
    tail: tail.reduce((sum, line) => sum + line.actual, 0),
  };
  const spent = [...placed.booked, ...placed.apart].filter(({ entry }) => entry.direction === "spending");
  return {
    year: reading.year,
    today,
    scheme,
    income,
    spending,
    funds,
    tail,
    totals: {
      opening,
      income: sums.income,
      spending: sums.spending,
      surplus: sums.income - sums.spending,
      closing: opening === null ? null : opening + sums.income - sums.spending + sums.tail,
      incomeBudget: budgetOf(income),
      spendingBudget: budgetOf(spending),
      openingAt,
    },
    dues,
    bookings: bookingsOf(
      reading,
      placed,
      postings.booked,
      new Set(funds.flatMap(({ fund, own }) => (own ? [] : [fund]))),
    ),
    transfers,
    mappings: mappingsOf(placed, postings.booked),
    duesIncome: duesSources,
    spendingByMember: spendingByMember(reading, spent),
    spendingByCategory: spendingByCategory(spent),
    findings: notes.findings,
    excluded: notes.excluded,
  };
}

function schemeOf(reading: BookReading, budget: readonly BudgetEntry[], placed: Placed): SchemeKey {
  const evidence: Evidence[] = [];
  for (const { named } of budget) evidence.push(...named.evidence);
  for (const { named } of placed.booked) for (const one of named.evidence) evidence.push(one);
  return chooseScheme(reading.settings.scheme, evidence, reading.year);
}

/** The register's payments where no income row of the union's own funds is dues; else none, and a note where the two differ. */
function duesIncome(reading: BookReading, placed: Placed, dues: DuesLedger, notes: Notes): DuesLedger["sources"] {
  const rows = placed.booked.filter(({ named }) => named.account.names["2021"] === duesAccount);
  const register = reading.tabs.dues;
  if (register === undefined) return [];
  const [first] = rows;
  if (first === undefined) {
    const { sources } = dues;
    if (sources.length === 0) return [];
    notes.find(
      "dues-from-register",
      "info",
      { sheet: register.sheet, row: null, column: null },
      { amount: yuanText(dues.paid) },
    );
    return sources;
  }
  const booked = sumOf(rows.map(({ source }) => source));
  if (booked !== dues.paid && (dues.paid !== 0 || dues.sources.length > 0)) {
    notes.find("dues-income-differs", "warning", first.entry, {
      register: yuanText(dues.paid),
      income: yuanText(booked),
    });
  }
  return [];
}

function postingsOf(
  scheme: SchemeKey,
  budget: readonly BudgetEntry[],
  placed: Placed,
  duesSources: DuesLedger["sources"],
  notes: Notes,
): { income: Posting[]; spending: Posting[]; booked: readonly SchemeBooking[] } {
  const postings = { income: [] as Posting[], spending: [] as Posting[], booked: [] as SchemeBooking[] };
  const name = mapNames(scheme, notes);
  const budgeted = budget.map((entry) => ({ entry, booking: name(entry.named, () => entry.at) }));
  compareBudgetItems(budgeted, notes);
  for (const { entry, booking } of budgeted) {
    postings[entry.named.account.direction].push({
      ...booking,
      code: entry.code,
      budget: entry.sources,
      initial: entry.initial,
    });
  }
  for (const { entry, named, source } of placed.booked) {
    const booking = name(named, () => ({ ...entry, column: entry.columns.account }));
    const { account, item } = booking;
    postings.booked.push(booking);
    postings[entry.direction].push({ account, item, code: named.code, actual: source });
  }
  for (const source of duesSources) postings.income.push({ account: duesAccount, item: null, actual: source });
  return postings;
}

function flowsOf(placed: Placed, duesSources: DuesLedger["sources"]): FundFlow[] {
  const own = placed.booked.map(({ fund, entry, source }): FundFlow => ({ fund, kind: entry.direction, source }));
  const apart = placed.apart.map(({ fund, entry, source }): FundFlow => ({ fund, kind: entry.direction, source }));
  const tail = placed.tail.map(({ fund, source }): FundFlow => ({ fund, kind: "tail", source }));
  const keepsDues = own.some(({ fund }) => fund === duesFund) || placed.openings.some(({ fund }) => fund === duesFund);
  const fund = keepsDues ? duesFund : mainFund;
  return [...own, ...apart, ...tail, ...duesSources.map((source): FundFlow => ({ fund, kind: "income", source }))];
}

function tailLines(placed: Placed): TailLine[] {
  return (["收回投资", "投资", "提取后备金"] as const).flatMap((name) => {
    const sources = placed.tail.filter((one) => one.name === name).map(({ source }) => source);
    return sources.length === 0 ? [] : [{ name, actual: sumOf(sources), sources }];
  });
}

function totalOf(lines: readonly AccountLine[]): number {
  return lines.reduce((sum, { item, actual }) => (item === null ? sum + actual : sum), 0);
}

function budgetOf(lines: readonly AccountLine[]): number | null {
  const budgets = lines.flatMap(({ item, budget }) => (item === null && budget !== null ? [budget] : []));
  return budgets.length === 0 ? null : budgets.reduce((sum, fen) => sum + fen, 0);
}
