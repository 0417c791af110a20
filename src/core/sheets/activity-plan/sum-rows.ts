import type { ActivityAccount, ActivitySpending } from "../../rules/activities/activity-accounts.js";
import type { Source } from "../../ledger/ledger.js";
import { a1 } from "../../values/address.js";
import { yuanOfFen, type Fen } from "../../values/fen.js";
import { head, text } from "../audit/cells.js";
import { figureOf, liveTotal, spentByFunds } from "../audit/live-total.js";
import type { Figure, SheetInput } from "../built-sheet.js";
import type { ListPage } from "../list/list-page.js";
import type { PageCell } from "../page.js";
import { sentences, words } from "./labels.js";
import { at, basisOf, columns } from "./plan-rows.js";

/** Adds the sums of the list, whose activities stand in the 0-based rows from first to last. */
export function addSums(
  sheet: ListPage,
  accounts: readonly ActivityAccount[],
  [first, last]: readonly [number, number],
  { language }: SheetInput,
): readonly Figure[] {
  const row = sheet.height;
  const sum = (column: number, value: number, role: PageCell["role"], isMoney: boolean): PageCell => {
    const range = `SUM(${a1(first, column)}:${a1(last, column)})`;
    return { value, formula: isMoney ? `ROUND(${range},2)` : range, role };
  };
  const total = (key: "budget" | "spent"): Fen => accounts.reduce((all, one) => all + (one[key] ?? 0), 0);
  const [budget, spent] = [total("budget"), total("spent")];
  const isCounted = accounts.some(({ participants }) => participants !== null);
  const people = accounts.reduce((all, { participants }) => all + (participants ?? 0), 0);
  const [part, whole] = [a1(row, at.spent), a1(row, at.budget)];
  const cells: Readonly<Record<number, PageCell>> = {
    [at.month]: { value: words.sum[language], role: "listTotal" },
    [at.budget]: sum(at.budget, yuanOfFen(budget), "listMoneyTotal", true),
    [at.spent]: sum(at.spent, yuanOfFen(spent), "listMoneyTotal", true),
    [at.used]: {
      value: budget === 0 ? "" : spent / budget,
      formula: `IF(${whole}=0,"",${part}/${whole})`,
      role: "percentTotal",
    },
    // Where no activity says how many came, there is no sum.
    ...(isCounted ? { [at.people]: sum(at.people, people, "listCountTotal", false) } : {}),
  };
  sheet.add(columns.map((_, column) => cells[column] ?? { value: null, role: "listTotal" }));
  const label = `${words.sum[language]} `;
  return [
    { row, column: at.budget, label: `${label}${words.budget[language]}`, expected: budget, live: true },
    { row, column: at.spent, label: `${label}${words.spent[language]}`, expected: spent, live: true },
  ];
}

/** Adds the lines that show that the activities and what belongs to none make up the ledger's spending. */
export function addAgainstLedger(
  sheet: ListPage,
  spending: ActivitySpending,
  [first, last]: readonly [number, number],
  { books, language }: SheetInput,
): readonly Figure[] {
  const { accounts, ambiguous, unknown, unnamed } = spending;
  const bySource = {
    loose: [...ambiguous, ...unknown].flatMap(({ bookings }) => bookings.map(({ source }) => source)),
    unnamed: unnamed.map(({ source }) => source),
    all: books.ledger.bookings.flatMap(({ kind, source }) => (kind === "spending" ? [source] : [])),
  };
  const spent = spentByFunds(books.ledger);
  const booked = spent - sumOf(bySource.loose) - sumOf(bySource.unnamed);
  sheet.section(words.ledger[language]);
  sheet.merged(
    [words.entry, words.amount, words.remark].map((one) => head(one, language)),
    ends,
  );
  const list = (column: number) => `${a1(first, column)}:${a1(last, column)}`;
  const stated = `SUMIF(${list(at.basis)},"${words.byPlan[language]}",${list(at.spent)})`;
  const row = sheet.height;
  const ofActivities: PageCell = {
    value: yuanOfFen(booked),
    formula: `ROUND(SUM(${list(at.spent)})-${stated},2)`,
    role: "listMoney",
  };
  sheet.merged([text(words.ofActivities[language]), ofActivities, text(basisCounts(accounts, language))], ends);
  const figures: Figure[] = [
    {
      row,
      column: amountAt,
      key: "activities/booked",
      label: words.ofActivities[language],
      expected: booked,
      live: true,
    },
  ];
  for (const [key, title] of [
    ["loose", words.ofLooseNames],
    ["unnamed", words.unnamed],
    ["all", words.all],
  ] as const) {
    const expected = key === "all" ? spent : sumOf(bySource[key]);
    const total = liveTotal(books, bySource[key], expected, language, key === "all" ? "fund" : "activity");
    const line = sheet.merged([text(title[language]), total.cell, text(total.why)], ends);
    figures.push(figureOf(total, { row: line, column: amountAt, label: title[language], expected }));
  }
  const cells = Array.from({ length: 4 }, (_, index) => a1(row + index, amountAt));
  const [own, loose, others, whole] = cells;
  const gap = `ROUND(${whole ?? ""}-${own ?? ""}-${loose ?? ""}-${others ?? ""},2)`;
  sheet.merged([text(words.gap[language]), { value: 0, formula: gap, role: "listMoney" }, text(null)], ends);
  return figures;
}

/** 0-based last columns of the three parts of a line below the list, and the column of the amounts. */
const ends = [at.budget - 1, at.budget, at.flags];
const amountAt = at.budget;

function basisCounts(accounts: readonly ActivityAccount[], language: SheetInput["language"]): string {
  return [words.byName, words.bySummary, words.byPlan]
    .flatMap((basis) => {
      const count = accounts.filter((account) => basisOf(account) === basis).length;
      return count === 0 ? [] : [sentences.counted[language](basis[language], count)];
    })
    .join(language === "en" ? ", " : "，");
}

function sumOf(sources: readonly Source[]): Fen {
  return sources.reduce((sum, { fen }) => sum + fen, 0);
}
