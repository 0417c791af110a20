import type { TracedFigure } from "../../ledger/trace/trace.js";
import { a1 } from "../../values/address.js";
import { yuanOfFen } from "../../values/fen.js";
import type { Language } from "../../values/language.js";
import type { Figure } from "../built-sheet.js";
import { jump, type ListPage } from "../list/list-page.js";
import type { PageCell } from "../page.js";
import type { BookPlan, Entry } from "./book-plan.js";
import { amountColumn } from "./columns.js";
import { figureLabel, figurePath } from "./figure-label.js";
import { sentences, word } from "./labels.js";

/** What the contents need besides the plan. */
export interface ContentsInput {
  readonly plan: BookPlan;
  /** Name of the account book's sheet. */
  readonly name: string;
  /** A link to the figure's cell in the fund report; null where that is not made in the same run. */
  readonly reportLink: (figure: TracedFigure) => PageCell | null;
  readonly language: Language;
}

/** Adds the contents: each figure with its live amount, the ledger's, their difference, and the ways to its rows and to the report. */
export function addContents(sheet: ListPage, input: ContentsInput): Figure[] {
  const { plan, language } = input;
  const heads = ["no", "figure", "rows", "report", "amount", "ledger", "gap"] as const;
  sheet.merged(
    heads.map((key) => ({ value: word(key, language), role: "weekHead" })),
    ends,
  );
  const figures: Figure[] = [];
  let number = 0;
  for (const { title, entries } of plan.contents) {
    sheet.line(word(title, language), "section", 20);
    for (const entry of entries) {
      number += 1;
      figures.push(...addEntry(sheet, entry, number, input));
    }
  }
  return figures;
}

/** No., name over three columns, rows, report, amount, ledger, difference. */
const ends = [0, 3, 4, 5, 6, 7, 8];

function addEntry(sheet: ListPage, { figure, level }: Entry, number: number, input: ContentsInput): Figure[] {
  const { plan, name, language } = input;
  const row = sheet.height;
  const rows = countRows(figure);
  const label = `${"　".repeat(level)}${figureLabel(figure.id, language)}`;
  const place = plan.places.get(figure.key);
  const isBlock = figure.rows.length > 0 && place !== undefined;
  const money = level === 0 ? "listMoneyTotal" : "listMoney";
  const { fen } = figure;
  const amount: PageCell =
    fen === null
      ? { value: word("waiting", language), role: "listCenter" }
      : { value: yuanOfFen(fen), role: money, ...formulaOf(figure, plan) };
  const [found, expected] = [a1(row, amountColumn), a1(row, amountColumn + 1)];
  sheet.merged(
    [
      { value: number, role: "listNumber" },
      isBlock
        ? jump(name, a1(place, 0), label, "listLinkText")
        : { value: label, role: level === 0 ? "listTotal" : "listText" },
      { value: sentences.rows[language](rows), role: "listCenter" },
      input.reportLink(figure) ?? { value: null, role: "listCenter" },
      amount,
      { value: fen === null ? null : yuanOfFen(fen), role: "listMoney" },
      fen === null
        ? { value: null, role: "listMoney" }
        : { value: 0, formula: `ROUND(${found}-${expected},2)`, role: "listMoney" },
    ],
    ends,
  );
  if (fen === null || amount.formula === undefined) return [];
  const at = { row, column: amountColumn, key: figure.key };
  return [{ ...at, label: figurePath(figure.id, language), expected: fen, live: true }];
}

/** The sum of its block, or of the figures that it consists of; none for a figure without rows. */
function formulaOf({ key, parts }: TracedFigure, { listed, sums }: BookPlan): { formula?: string } {
  if (parts.length === 0) {
    const sum = sums.get(key);
    return sum === undefined ? {} : { formula: a1(sum, amountColumn) };
  }
  const terms = parts.map(({ sign, figure }) => ({ sign, row: listed.get(figure.key) ?? 0 }));
  const [first, last] = [terms[0]?.row ?? 0, terms.at(-1)?.row ?? 0];
  // Items stand right below one another; listed one by one, hundreds of them would be more than a formula can hold.
  const isRun = terms.length > 1 && terms.every(({ sign, row }, index) => sign > 0 && row === first + index);
  const text = isRun
    ? `SUM(${a1(first, amountColumn)}:${a1(last, amountColumn)})`
    : terms.map(({ sign, row }) => `${sign < 0 ? "-" : "+"}${a1(row, amountColumn)}`).join("");
  return { formula: `ROUND(${text.replace(/^\+/, "")},2)` };
}

function countRows({ rows, parts }: TracedFigure): number {
  return rows.length + parts.reduce((sum, { figure }) => sum + countRows(figure), 0);
}
