import { fundTitle } from "../../ledger/funds/fund-name.js";
import type { FundLine, Source } from "../../ledger/ledger.js";
import type { Books } from "../../rules/rule.js";
import { a1 } from "../../values/address.js";
import { yuanOfFen } from "../../values/fen.js";
import type { Language } from "../../values/language.js";
import type { AmountCells } from "../audit/amount-cells.js";
import { head, text } from "../audit/cells.js";
import type { Figure } from "../built-sheet.js";
import { sumFormula } from "../dues/paid-cell.js";
import type { ListPage } from "../list/list-page.js";
import type { PageCell } from "../page.js";
import type { PublicAmounts } from "./amounts.js";
import type { Help } from "./help-kinds.js";
import { words } from "./labels.js";
import type { PublicText } from "./public-text.js";

/** What each member of the roster was given in the year, in the order of the roster: name, department and amount, no more. */
export function addPersons(
  sheet: ListPage,
  help: readonly Help[],
  { reading }: Books,
  { cells, shown, language }: { readonly cells: AmountCells; readonly shown: PublicText; readonly language: Language },
): void {
  const given = new Map<string, Source[]>();
  for (const { payment, booking } of help) {
    if (payment.person === null) continue;
    const same = given.get(payment.person.key);
    if (same === undefined) given.set(payment.person.key, [booking.source]);
    else same.push(booking.source);
  }
  const ends = [0, 2, 3];
  sheet.merged(
    [words.name, words.department, words.amount].map((one) => head(one, language)),
    ends,
  );
  for (const { row, values } of reading.tabs.members?.rows ?? []) {
    const key = `member ${row}`;
    const sources = given.get(key);
    if (sources === undefined) continue;
    // Lists printed two-up have two members in a row: their payments stand with the first.
    given.delete(key);
    const fen = sources.reduce((sum, source) => sum + source.fen, 0);
    const formula = sumFormula(sources, fen, cells.amount);
    const amount: PageCell =
      formula === null
        ? { value: yuanOfFen(fen), role: "listMoneyFixed" }
        : { value: yuanOfFen(fen), formula, role: "listMoney" };
    const name = shown.name(values.name ?? "") ?? words.member[language];
    sheet.merged([text(name), text(shown.name(values.department ?? "")), amount], ends);
  }
}

/** The funds kept apart with what came in, what went out and what is left. */
export function addFunds(
  sheet: ListPage,
  funds: readonly FundLine[],
  {
    amounts,
    shown,
    language,
    figures,
  }: {
    readonly amounts: PublicAmounts;
    readonly shown: PublicText;
    readonly language: Language;
    readonly figures: Figure[];
  },
): void {
  const names = [words.fund, words.opening, words.fundIncome, words.fundSpending, words.fundClosing];
  sheet.add(names.map((one) => head(one, language)));
  for (const fund of funds) {
    const row = sheet.height;
    const name = shown.title(fundTitle(fund.fund, language)) ?? words.apartFund[language];
    const [income, spending] = [
      amounts.sum(fund.incomeSources, fund.income, "fund"),
      amounts.sum(fund.spendingSources, fund.spending, "fund"),
    ];
    const said = fund.opening !== null && fund.opening + fund.income - fund.spending === fund.closing;
    const [opened, came, went] = [1, 2, 3].map((column) => a1(row, column));
    const waiting: PageCell = { value: words.waiting[language], role: "listCenter" };
    const closing: PageCell =
      fund.closing === null
        ? waiting
        : said
          ? { value: yuanOfFen(fund.closing), formula: `ROUND(${opened}+${came}-${went},2)`, role: "listMoney" }
          : { value: yuanOfFen(fund.closing), role: "listMoneyFixed" };
    const opening: PageCell = fund.opening === null ? waiting : { value: yuanOfFen(fund.opening), role: "listMoney" };
    sheet.add([text(name), opening, income.cell, spending.cell, closing]);
    figures.push({
      row,
      column: 2,
      label: `${name} ${words.fundIncome[language]}`,
      expected: fund.income,
      live: income.live,
    });
    figures.push({
      row,
      column: 3,
      label: `${name} ${words.fundSpending[language]}`,
      expected: fund.spending,
      live: spending.live,
    });
    if (fund.closing !== null) {
      figures.push({
        row,
        column: 4,
        label: `${name} ${words.fundClosing[language]}`,
        expected: fund.closing,
        live: said,
      });
    }
  }
}
