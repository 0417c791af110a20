import { cellsOfAllYears } from "../../ledger/dues/payment-cells.js";
import type { TabReading } from "../../reading/reading.js";
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

/**
 * How the parts of what was paid add up to the register's sum, what of the register is for other years, and how the
 * year's sum compares with the dues income of the books.
 */
export function addProof(
  sheet: ListPage,
  parts: {
    readonly counted: Held;
    readonly advance: Held;
    readonly overpaid: Held;
    readonly refunded: Fen;
    readonly unknown: Fen;
  },
  { books, register: dues }: { readonly books: Books; readonly register: TabReading<"dues"> },
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
  const reckoned = (fen: Fen): PageCell => ({
    value: yuanOfFen(fen),
    role: fen === 0 ? "listMoney" : "listMoneyFixed",
  });
  const unknownRow = add(words.proofUnknown, reckoned(parts.unknown));
  const last = parts.refunded === 0 ? unknownRow : add(words.proofRefunded, reckoned(-parts.refunded));
  const all = parts.counted.fen + parts.advance.fen + parts.overpaid.fen + parts.unknown - parts.refunded;
  const range = `${a1(first, amountColumn)}:${a1(last, amountColumn)}`;
  const sum = add(words.proofSum, { value: yuanOfFen(all), formula: `ROUND(SUM(${range}),2)`, role: "listMoneyTotal" });
  const { sources, paid, members } = ledger.dues;
  const booked = ledger.income.find(({ account, item }) => account === "会费收入" && item === null);
  const cells = members.flatMap((member) => cellsOfAllYears(member, dues));
  const whole = cells.reduce((total, { fen }) => total + fen, 0);
  const isMixed = cells.length > 0 && whole !== paid;
  if (isMixed) {
    const everything = liveTotal(books, cells, whole, language, "account");
    const row = add(words.whole, everything.cell);
    figures.push(figureOf(everything, { row, column: amountColumn, label: words.whole[language], expected: whole }));
    add(words.elsewhere, reckoned(whole - paid));
  }
  const register = liveTotal(books, sources, paid, language, "account");
  const name = isMixed ? words.registerOfYear : words.register;
  const registerRow = add(name, register.cell);
  const label = name[language];
  figures.push(figureOf(register, { row: registerRow, column: amountColumn, label, expected: paid }));
  addDifference(sum, all, registerRow, paid);
  const income = liveTotal(books, booked?.sources ?? [], booked?.actual ?? 0, language, "account");
  const incomeRow = add(words.income, income.cell);
  figures.push(
    figureOf(income, {
      row: incomeRow,
      column: amountColumn,
      label: words.income[language],
      expected: booked?.actual ?? 0,
    }),
  );
  addDifference(registerRow, paid, incomeRow, booked?.actual ?? 0);

  function addDifference(one: number, fen: Fen, other: number, less: Fen): void {
    const formula = `ROUND(${a1(one, amountColumn)}-${a1(other, amountColumn)},2)`;
    add(words.difference, { value: yuanOfFen(fen - less), formula, role: "listMoneyTotal" });
  }
}
