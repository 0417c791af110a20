import type { AccountLine, Source } from "../../../ledger/ledger.js";
import type { LastYear } from "../../../ledger/last-year/last-year.js";
import { yuanOfFen, type Fen } from "../../../values/fen.js";
import { a1 } from "../../../values/address.js";
import { accountLabel } from "../../account-names.js";
import type { Figure } from "../../built-sheet.js";
import type { PageCell } from "../../page.js";
import { columnSum } from "../amount-cells.js";
import { count, fixedMoney, text } from "../cells.js";
import { figureOf, liveTotal } from "../live-total.js";
import { sentences, words } from "./labels.js";
import { beginPart, emptyPart, totalLine, type AddPart, type PartInput } from "./part.js";

/** This year's accounts against last year's; without a last year the reason why there is no comparison. */
export const addLastYear: AddPart = (part) => {
  const { input, sheet } = part;
  const { lastYear, language } = input;
  if (lastYear === null) {
    emptyPart(part, words.lastYear, words.noLastYear);
    return [];
  }
  beginPart(part, words.lastYear, [
    words.number,
    words.account,
    words.section,
    words.before,
    words.now,
    words.change,
    words.rate,
  ]);
  const figures = (["income", "spending"] as const).flatMap((section) => addSection(part, section, lastYear));
  sheet.merged([text(sentences.from[language](lastYear.from))], [sheet.last]);
  return figures;
};

function addSection(part: PartInput, section: "income" | "spending", lastYear: LastYear): readonly Figure[] {
  const { input, sheet } = part;
  const { books, language } = input;
  const top = sheet.height;
  const accounts = accountsOf(books.ledger[section], section, lastYear);
  accounts.forEach(({ account, before, now, sources }, index) => {
    const row = sheet.height;
    const current = liveTotal(books, sources, now, language, "account").cell;
    const line = [
      count(index + 1),
      text(accountLabel(account, language)),
      text(words[section][language], "listCenter"),
    ];
    sheet.add([...line, fixedMoney(before), current, change(row, now - before), rate(row, before, now)]);
  });
  if (accounts.length === 0) return [];
  const row = sheet.height;
  const [before, now] = [sumOf(accounts.map((one) => one.before)), sumOf(accounts.map((one) => one.now))];
  const label = words[section === "income" ? "incomeSum" : "spendingSum"][language];
  const sum = columnSum(4, top, row - 1, now);
  const sums = {
    3: columnSum(3, top, row - 1, before),
    4: sum,
    5: change(row, now - before),
    6: rate(row, before, now),
  };
  sheet.add(totalLine(label, sums));
  const expected = books.ledger.totals[section];
  return [figureOf({ cell: sum, live: true, why: null }, { row, column: 4, label, expected })];
}

interface Compared {
  readonly account: string;
  readonly before: Fen;
  readonly now: Fen;
  readonly sources: readonly Source[];
}

/** The accounts of this year in the scheme's order, then those that only last year had. */
function accountsOf(
  lines: readonly AccountLine[],
  section: "income" | "spending",
  lastYear: LastYear,
): readonly Compared[] {
  const before = new Map<string, Fen>();
  for (const line of lastYear.lines) {
    if (line.section === section && line.item === null) before.set(line.account, line.actual);
  }
  const own = lines.filter(({ item, actual, account }) => item === null && (actual !== 0 || before.has(account)));
  const known = new Set(own.map(({ account }) => account));
  return [
    ...own.map(({ account, actual, sources }) => ({ account, before: before.get(account) ?? 0, now: actual, sources })),
    ...[...before].flatMap(([account, fen]) =>
      known.has(account) || fen === 0 ? [] : [{ account, before: fen, now: 0, sources: [] }],
    ),
  ];
}

function change(row: number, fen: Fen): PageCell {
  return { value: yuanOfFen(fen), formula: `ROUND(${a1(row, 4)}-${a1(row, 3)},2)`, role: "listMoney" };
}

function rate(row: number, before: Fen, now: Fen): PageCell {
  const [last, own] = [a1(row, 3), a1(row, 5)];
  const value = before === 0 ? "" : (now - before) / before;
  return { value, formula: `IF(${last}=0,"",${own}/${last})`, role: "listPercent" };
}

function sumOf(all: readonly Fen[]): Fen {
  return all.reduce((sum, fen) => sum + fen, 0);
}
