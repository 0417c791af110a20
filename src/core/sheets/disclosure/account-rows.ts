import type { AccountLine, Ledger, TailLine } from "../../ledger/ledger.js";
import type { BookReading } from "../../reading/reading.js";
import type { TabKey } from "../../tabs/tab.js";
import { a1, a1Absolute } from "../../values/address.js";
import { yuanOfFen } from "../../values/fen.js";
import type { Language } from "../../values/language.js";
import { accountLabel } from "../account-names.js";
import type { AmountCells } from "../audit/amount-cells.js";
import { columnSum } from "../audit/amount-cells.js";
import { head, text } from "../audit/cells.js";
import type { Figure } from "../built-sheet.js";
import type { ListPage } from "../list/list-page.js";
import type { PageCell } from "../page.js";
import type { PublicAmounts } from "./amounts.js";
import { words } from "./labels.js";

/** 0-based column of money in the first part, and that of the shares. */
export const money = 3;
const share = 4;

interface Parts {
  readonly ledger: Ledger;
  readonly reading: BookReading;
  readonly amounts: PublicAmounts;
  readonly cells: AmountCells;
  readonly language: Language;
}

/** Opening, income and spending by account, closing; gives the 0-based row of the spending total. */
export function addAccounts(sheet: ListPage, parts: Parts, figures: Figure[]): number {
  const { ledger, language } = parts;
  const { totals } = ledger;
  sheet.merged(
    [words.item, words.amount, words.share].map((one) => head(one, language)),
    [money - 1, money, share],
  );
  const add = (name: string, cell: PageCell, part: PageCell, role: "listText" | "listTotal"): number =>
    sheet.merged([{ value: name, role }, cell, part], [money - 1, money, share]);
  const start = openingCell(parts);
  const opening = add(words.opening[language], start, text(null), "listTotal");
  if (totals.opening !== null) {
    const live = start.formula !== undefined;
    figures.push({ ...at(opening), label: words.opening[language], expected: totals.opening, live });
  }
  const income = addSide(sheet, ledger.income, "income", parts, figures);
  const spending = addSide(sheet, ledger.spending, "spending", parts, figures);
  const tail = ledger.tail.map((line) => add(line.name, tailCell(line, parts), text(null), "listText"));
  const [from, to] = [opening, income, spending].map((row) => a1(row, money));
  const moved = tail.map((row) => `+${a1(row, money)}`).join("");
  const sum = `ROUND(${from}+${to}-${a1(spending, money)}${moved},2)`;
  const { closing } = totals;
  const closed: PageCell = {
    value: closing === null ? words.waiting[language] : yuanOfFen(closing),
    formula: `IF(ISNUMBER(${from}),${sum},"${words.waiting[language]}")`,
    role: "listMoneyTotal",
  };
  const row = add(words.closing[language], closed, text(null), "listTotal");
  if (closing !== null) {
    figures.push({
      ...at(row),
      key: "disclosure/closing",
      label: words.closing[language],
      expected: closing,
      live: true,
    });
  }
  return spending;
}

/** The accounts of a side and their total; gives the total's 0-based row. */
function addSide(
  sheet: ListPage,
  lines: readonly AccountLine[],
  side: "income" | "spending",
  { ledger, amounts, language }: Parts,
  figures: Figure[],
): number {
  const shown = lines.filter(({ item, actual, sources }) => item === null && (actual !== 0 || sources.length > 0));
  const first = sheet.height;
  const end = first + shown.length;
  const total = ledger.totals[side];
  const shareCell = (row: number, fen: number): PageCell => {
    const [part, whole] = [a1(row, money), a1Absolute(end, money)];
    return {
      value: total === 0 ? "" : fen / total,
      formula: `IF(${whole}=0,"",${part}/${whole})`,
      role: "listPercent",
    };
  };
  for (const line of shown) {
    const { cell, live, why } = amounts.line(line);
    const label = accountLabel(line.account, language);
    const row = sheet.merged([text(label), cell, shareCell(sheet.height, line.actual)], [money - 1, money, share]);
    figures.push({ ...at(row), label, expected: line.actual, live, ...(why === null ? {} : { why }) });
  }
  const sum: PageCell =
    shown.length > 0 ? columnSum(money, first, end - 1, total) : { value: yuanOfFen(total), role: "listMoneyTotal" };
  const row = sheet.merged(
    [{ value: words[side][language], role: "listTotal" }, sum, text(null, "listTotal")],
    [money - 1, money, share],
  );
  const label = words[side][language];
  figures.push({ ...at(row), key: `disclosure/${side}`, label, expected: total, live: shown.length > 0 });
  return row;
}

/** The opening as the books state it; a cell to be filled in where they do not. */
function openingCell({ ledger, reading, cells, language }: Parts): PageCell {
  const { opening, openingAt } = ledger.totals;
  if (opening === null) return { value: words.waiting[language], role: "listCenter" };
  const tabs = Object.entries(reading.tabs) as [TabKey, { readonly sheet: string }][];
  const [tab] = tabs.find(([, { sheet }]) => sheet === openingAt?.sheet) ?? [];
  if (tab === undefined || openingAt === null) return { value: yuanOfFen(opening), role: "listMoneyFixed" };
  return cells.amount({ tab, row: openingAt.row, column: openingAt.column, fen: opening });
}

function tailCell({ sources, actual }: TailLine, { amounts }: Parts): PageCell {
  return amounts.sum(sources, actual, "account").cell;
}

function at(row: number): { readonly row: number; readonly column: number } {
  return { row, column: money };
}
