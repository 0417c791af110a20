import type { Row, TabReading } from "../../reading/reading.js";
import { bareWord } from "../../reading/header-text.js";
import { isNewestFirst } from "../../reading/statement-order.js";
import type { Fen } from "../../values/fen.js";
import { maskPersonalNumbers } from "../../values/personal.js";
import type { BankLine } from "./reconciliation.js";

/** The lines of a statement in the order of the bank, and the balance stated before them. */
export interface StatementLines {
  readonly lines: readonly BankLine[];
  /** A row such as 期初余额; null where there is none. */
  readonly opening: { readonly fen: Fen; readonly row: number; readonly column: number } | null;
}

/** Takes a statement's rows as transactions, oldest first; those of one day in the order that their balances prove. */
export function statementLines(tab: TabReading<"bank">): StatementLines {
  const moving = tab.rows.filter(({ values }) => values.receipt !== null || values.spending !== null);
  const written = moving.map((row) => lineOf(tab, row));
  const ordered = chained(isNewestFirst(written) ? written.reverse() : written);
  const carried = tab.rows.find(({ values }) => values.receipt === null && values.spending === null);
  const fen = carried?.values.balance ?? null;
  return {
    lines: ordered.map((line, index) => ({ ...line, index })),
    opening: carried === undefined || fen === null ? null : { fen, row: carried.row, column: tab.columns.balance ?? 0 },
  };
}

function lineOf(tab: TabReading<"bank">, { row, values, columns }: Row<"bank">): BankLine {
  const fen = (values.receipt ?? 0) - (values.spending ?? 0);
  const counterparty = values.counterparty ?? (fen < 0 ? values.payeeName : values.payerName);
  const texts = [values.summary, values.purpose, values.remarks].filter((text) => text !== null);
  const text = [...new Set(texts)].join(" ");
  return {
    index: 0,
    row,
    column: columns?.amount ?? tab.columns.amount ?? 0,
    day: Math.floor(values.date ?? 0),
    fen,
    balance: values.balance,
    counterparty: counterparty === null ? null : maskPersonalNumbers(counterparty),
    text: text === "" ? null : maskPersonalNumbers(text),
    voucherNo: values.voucherNo,
    bareName: bareWord(counterparty ?? ""),
    bareText: bareWord(text),
  };
}

/** Banks list the lines of a day in any order: where the balances of a day make a chain, that is its order. */
function chained(lines: readonly BankLine[]): BankLine[] {
  const ordered: BankLine[] = [];
  for (let from = 0; from < lines.length;) {
    let to = from + 1;
    while (to < lines.length && lines[to]?.day === lines[from]?.day) to += 1;
    const day = lines.slice(from, to);
    for (const line of day.length > 1 && day.length <= longestDay ? chainOf(day, ordered.at(-1)) : day)
      ordered.push(line);
    from = to;
  }
  return ordered;
}

/** Chaining takes the square of a day's lines. */
const longestDay = 300;

function chainOf(day: readonly BankLine[], before: BankLine | undefined): readonly BankLine[] {
  if (day.some(({ balance }) => balance === null)) return day;
  const balances = new Set(day.map(({ balance }) => balance));
  const starts = day.filter((line) => !balances.has((line.balance ?? 0) - line.fen));
  let at = before?.balance ?? (starts[0] === undefined ? null : (starts[0].balance ?? 0) - starts[0].fen);
  const left = [...day];
  const chain: BankLine[] = [];
  while (left.length > 0 && at !== null) {
    const next = left.findIndex((line) => line.balance === (at ?? 0) + line.fen);
    const [line] = next < 0 ? [] : left.splice(next, 1);
    if (line === undefined) return day;
    chain.push(line);
    at = line.balance;
  }
  return left.length === 0 ? chain : day;
}
