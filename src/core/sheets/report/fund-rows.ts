import { fundTitle } from "../../ledger/funds/fund-name.js";
import type { FundLine, FundTransfer, Ledger, Source } from "../../ledger/ledger.js";
import type { TabKey } from "../../tabs/tab.js";
import type { Language } from "../../values/language.js";
import { cell, row, type BlueprintCell, type BlueprintRow } from "../blueprint.js";
import { balance, same, sumOf } from "../expression.js";
import type { LiveSum } from "../live-sum.js";
import { insideFigure, outsideFigure, type DraftFigure, type Drafted } from "./figure.js";
import { word, type Word } from "./labels.js";
import type { Section } from "./line-id.js";
import type { Sums } from "./sums.js";
import { tailKeys } from "./table-tail.js";

const columns = ["fundOpening", "fundIncome", "fundSpending", "fundClosing"] as const satisfies readonly Word[];

/**
 * A block with a row for each fund: opening, in, out, closing, and below it what it got from other funds and gave to them; and the total of
 * the union's own when there are several. `spans` are the columns of each amount; the form has `columns` of them in all.
 */
export function fundRows(
  ledger: Ledger,
  sums: Sums,
  language: Language,
  { spans, columns: all }: { readonly spans: readonly number[]; readonly columns: number },
): { readonly rows: readonly BlueprintRow[]; readonly figures: readonly DraftFigure[] } {
  const place = ({ cells }: FundDraft): BlueprintRow =>
    row(
      cells.map((one, index) => ({ ...one, span: index === 0 ? 2 : (spans[index - 1] ?? 1) })),
      20,
    );
  const head = [cell("head", word("fund", language)), ...columns.map((column) => cell("head", word(column, language)))];
  const drafts = ledger.funds.flatMap((fund) => [
    fundRow(fund, ledger, sums, language),
    ...fund.transfers.map((moved) => transferRow(fund, moved, sums, language)),
  ]);
  const own = ledger.funds.filter((fund) => fund.own);
  if (own.length > 1) drafts.push(ownTotal(own, ledger, language));
  return {
    rows: [
      row([cell("section", word("funds", language), { span: all })], 20),
      place({ cells: head, figures: [] }),
      ...drafts.map(place),
      ...(own.length < ledger.funds.length ? [row([cell("note", word("apartNote", language), { span: all })])] : []),
    ],
    figures: drafts.flatMap(({ figures }) => figures),
  };
}

/** What came in stands under the fund's income, what went out under its spending; neither is in them. */
function transferRow(fund: FundLine, moved: FundTransfer, sums: Sums, language: Language): FundDraft {
  const key = transferKey(fund, moved);
  const name = `${word(moved.fen < 0 ? "transferOut" : "transferIn", language)}${fundTitle(moved.other, language)}`;
  const label = `${fundTitle(fund.fund, language)} ${name}`;
  const drafted = outsideFigure("moneyItem", key, label, Math.abs(moved.fen), sums.transfer(moved));
  const blank = cell("moneyItem", null);
  const [into, out] = moved.fen < 0 ? [blank, drafted.cell] : [drafted.cell, blank];
  return { cells: [cell("item", name), blank, into, out, blank], figures: drafted.figures };
}

function transferKey({ fund }: FundLine, { other, fen }: FundTransfer): string {
  return `fund/${fund}/${fen < 0 ? "to" : "from"}/${other}`;
}

interface FundDraft {
  readonly cells: readonly BlueprintCell[];
  readonly figures: readonly DraftFigure[];
}

function fundRow(fund: FundLine, ledger: Ledger, sums: Sums, language: Language): FundDraft {
  const title = fundTitle(fund.fund, language);
  const name = fund.own ? title : `${title}${word("apart", language)}`;
  const label = (column: Word) => `${title} ${word(column, language)}`;
  const key = (column: Word) => `fund/${fund.fund}/${column}`;
  const only = fund.own && ledger.funds.filter((other) => other.own).length === 1;
  const flow = (section: Section, column: "fundIncome" | "fundSpending"): Drafted => {
    const expected = section === "income" ? fund.income : fund.spending;
    const total = ledger.totals[section];
    if (only && expected === total && isWhole(fund, section, ledger)) {
      return insideFigure("moneyItem", key(column), label(column), expected, same(`${section}Total/actual`));
    }
    return outsideFigure("moneyItem", key(column), label(column), expected, sums.fund(fund, section));
  };
  const drafts = [
    opening(fund, only, ledger, sums, key("fundOpening"), label("fundOpening")),
    flow("income", "fundIncome"),
    flow("spending", "fundSpending"),
    closing(fund, ledger, key, label("fundClosing"), language),
  ];
  return {
    cells: [cell("account", name), ...drafts.map((draft) => draft.cell)],
    figures: drafts.flatMap((draft) => draft.figures),
  };
}

/** True when the fund's cells are those of all account lines. */
function isWhole(fund: FundLine, section: Section, ledger: Ledger): boolean {
  const all = new Map<TabKey, Set<number>>();
  const cellOf = (source: Source) => source.row * 16384 + source.column;
  let count = 0;
  for (const line of ledger[section]) {
    if (line.item !== null) continue;
    count += line.sources.length;
    for (const source of line.sources) {
      const ofTab = all.get(source.tab) ?? new Set();
      all.set(source.tab, ofTab.add(cellOf(source)));
    }
  }
  const ours = section === "income" ? fund.incomeSources : fund.spendingSources;
  return count === ours.length && ours.every((source) => all.get(source.tab)?.has(cellOf(source)) === true);
}

function opening(fund: FundLine, only: boolean, ledger: Ledger, sums: Sums, key: string, label: string): Drafted {
  if (fund.opening === null) {
    if (!only) return { cell: cell("moneyInput", null, { key }), figures: [] };
    const content = balance(["opening/actual"], [], { notNumber: "opening/actual", text: "" });
    return { cell: cell("moneyItem", content, { key }), figures: [] };
  }
  if (only && fund.opening === ledger.totals.opening) {
    return insideFigure("moneyItem", key, label, fund.opening, same("opening/actual"));
  }
  const others = ledger.funds.filter((other) => other.own && other !== fund && other.opening !== null);
  const rest = others.reduce((left, other) => left - (other.opening ?? 0), ledger.totals.opening ?? 0);
  const sum = sums.fundOpening(fund, fund.opening);
  // What is not stated for another fund stands in this one.
  if (!sum.live && fund.own && ledger.totals.opening !== null && rest === fund.opening) {
    const keys = others.map((other) => `fund/${other.fund}/fundOpening`);
    return insideFigure("moneyItem", key, label, fund.opening, balance(["opening/actual"], keys));
  }
  return outsideFigure("moneyItem", key, label, fund.opening, sum);
}

function closing(
  fund: FundLine,
  ledger: Ledger,
  keyOf: (column: Word) => string,
  label: string,
  language: Language,
): Drafted {
  const key = keyOf("fundClosing");
  const start = keyOf("fundOpening");
  const moved = (isOut: boolean) =>
    fund.transfers.filter(({ fen }) => fen < 0 === isOut).map((one) => transferKey(fund, one));
  const income = [keyOf("fundIncome"), ...moved(false)];
  const spending = [keyOf("fundSpending"), ...moved(true)];
  if (fund.opening === null || fund.closing === null) {
    const content = balance([start, ...income], spending, { notNumber: start, text: word("waiting", language) });
    return { cell: cell("moneyItem", content, { key }), figures: [] };
  }
  const taken = ledger.tail.reduce((sum, line) => sum + line.actual, 0);
  if (fund.tail !== 0 && fund.tail !== taken) {
    const apart: LiveSum = { live: false, why: { code: "no-conditions" } };
    return outsideFigure("moneyItem", key, label, fund.closing, apart);
  }
  const tail = tailKeys(fund.tail === 0 ? [] : ledger.tail);
  const content = balance([start, ...income, ...tail.plus], [...spending, ...tail.minus]);
  return insideFigure("moneyItem", key, label, fund.closing, content);
}

function ownTotal(own: readonly FundLine[], ledger: Ledger, language: Language): FundDraft {
  const { totals } = ledger;
  const expected = {
    fundOpening: totals.opening,
    fundIncome: totals.income,
    fundSpending: totals.spending,
    fundClosing: totals.closing,
  };
  const drafts = columns.map((column): Drafted => {
    const key = `fundTotal/${column}`;
    const content =
      column === "fundClosing" && own.some((fund) => fund.closing === null)
        ? closingOfTotals(ledger)
        : sumOf(own.map((fund) => `fund/${fund.fund}/${column}`));
    const figure = expected[column];
    if (figure === null) return { cell: cell("moneyTotal", null, { key }), figures: [] };
    return insideFigure("moneyTotal", key, `${word("fundTotal", language)} ${word(column, language)}`, figure, content);
  });
  return {
    cells: [cell("total", word("fundTotal", language)), ...drafts.map((draft) => draft.cell)],
    figures: drafts.flatMap((draft) => draft.figures),
  };
}

/** For when the closing of some fund is not known by itself. */
function closingOfTotals({ tail }: Ledger) {
  const { plus, minus } = tailKeys(tail);
  return balance(["fundTotal/fundOpening", "fundTotal/fundIncome", ...plus], ["fundTotal/fundSpending", ...minus]);
}
