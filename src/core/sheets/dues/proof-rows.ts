import type { Books } from "../../rules/rule.js";
import { a1 } from "../../values/address.js";
import { yuanOfFen, type Fen } from "../../values/fen.js";
import type { Bilingual, Language } from "../../values/language.js";
import { text } from "../audit/cells.js";
import { figureOf, liveTotal } from "../audit/live-total.js";
import type { Figure } from "../built-sheet.js";
import type { ListPage } from "../list/list-page.js";
import type { PageCell } from "../page.js";
import { receiptsWords as words } from "./receipts-labels.js";

/** An amount and the cell of the sheet (0-based) that holds it. */
export interface Held {
  readonly row: number;
  readonly column: number;
  readonly fen: Fen;
}

/** 0-based: labels reach up to here, and amounts stand here. */
const [labelEnd, amountColumn] = [3, 4];

/** How the parts of what was paid add up to the register's sum, and how that compares with the dues income of the books. */
export function addProof(
  sheet: ListPage,
  parts: { readonly counted: Held; readonly advance: Held; readonly overpaid: Held; readonly unknown: Fen },
  books: Books,
  language: Language,
  figures: Figure[],
): void {
  const { ledger } = books;
  const add = (label: Bilingual, cell: PageCell): number =>
    sheet.merged([text(label[language]), cell], [labelEnd, amountColumn + 1]);
  const same = ({ row, column, fen }: Held): PageCell => ({
    value: yuanOfFen(fen),
    formula: a1(row, column),
    role: "listMoney",
  });
  const first = add(words.proofCounted, same(parts.counted));
  add(words.proofAdvance, same(parts.advance));
  add(words.proofOver, same(parts.overpaid));
  const last = add(words.proofUnknown, {
    value: yuanOfFen(parts.unknown),
    role: parts.unknown === 0 ? "listMoney" : "listMoneyFixed",
  });
  const all = parts.counted.fen + parts.advance.fen + parts.overpaid.fen + parts.unknown;
  const range = `${a1(first, amountColumn)}:${a1(last, amountColumn)}`;
  const sum = add(words.proofSum, { value: yuanOfFen(all), formula: `ROUND(SUM(${range}),2)`, role: "listMoneyTotal" });
  const { sources, paid } = ledger.dues;
  const dues = ledger.income.find(({ account, item }) => account === "会费收入" && item === null);
  const register = liveTotal(books, sources, paid, language, "account");
  const registerRow = add(words.register, register.cell);
  const label = words.register[language];
  figures.push(figureOf(register, { row: registerRow, column: amountColumn, label, expected: paid }));
  addDifference(sum, all, registerRow, paid);
  const income = liveTotal(books, dues?.sources ?? [], dues?.actual ?? 0, language, "account");
  const incomeRow = add(words.income, income.cell);
  figures.push(
    figureOf(income, {
      row: incomeRow,
      column: amountColumn,
      label: words.income[language],
      expected: dues?.actual ?? 0,
    }),
  );
  addDifference(registerRow, paid, incomeRow, dues?.actual ?? 0);

  function addDifference(one: number, fen: Fen, other: number, less: Fen): void {
    const formula = `ROUND(${a1(one, amountColumn)}-${a1(other, amountColumn)},2)`;
    add(words.difference, { value: yuanOfFen(fen - less), formula, role: "listMoneyTotal" });
  }
}
