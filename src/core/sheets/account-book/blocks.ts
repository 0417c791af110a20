import { fundTitle } from "../../ledger/funds/fund-name.js";
import type { TracedFigure, TracedRow } from "../../ledger/trace/trace.js";
import type { BookReading } from "../../reading/reading.js";
import { a1 } from "../../values/address.js";
import { isoMonth } from "../../values/day.js";
import { yuanOfFen, type Fen } from "../../values/fen.js";
import type { Language } from "../../values/language.js";
import { maskPersonalNumbers } from "../../values/personal.js";
import { jump, jumpTo, type Line, type ListPage } from "../list/list-page.js";
import type { PageCell } from "../page.js";
import { amountCells } from "./amount-cell.js";
import type { BlockLine } from "./block-lines.js";
import type { Block } from "./book-plan.js";
import { amountColumn } from "./columns.js";
import type { ContentsInput } from "./contents.js";
import { figurePath } from "./figure-label.js";
import { sentences, word } from "./labels.js";
import type { Books } from "../../rules/rule.js";

/** Adds the rows of every figure, each block with its live sum; tells whether an amount is a value. */
export function addBlocks(sheet: ListPage, input: ContentsInput, { snapshot, reading }: Books): { isFixed: boolean } {
  const amountOf = amountCells(snapshot);
  const voucherOf = vouchers(reading);
  let isFixed = false;
  for (const block of input.plan.blocks) {
    sheet.gap();
    addHeading(sheet, block, input);
    const first = sheet.height;
    let sum = 0;
    block.lines.forEach((line, index) => {
      const amount = amountOf(line.cells);
      isFixed ||= amount.formula === undefined;
      for (const { fen } of line.cells) sum += fen;
      const fund = line.cells[0]?.booking?.fund ?? null;
      const running = line.payer === null ? runningCell(sheet.height, index === 0, sum) : null;
      sheet.add([
        { value: index + 1, role: "listNumber" },
        ...describe(line, input.language, voucherOf),
        sourceCell(line.cells, input.language),
        amount,
        running ?? { value: null, role: "listMoney" },
        { value: fund === null ? null : fundTitle(fund, input.language), role: "listCenter" },
      ]);
    });
    const last = sheet.height - 1;
    sheet.fold(first, last);
    const all = `${a1(first, amountColumn)}:${a1(last, amountColumn)}`;
    sheet.merged(
      [
        { value: word("sum", input.language), role: "listTotal" },
        { value: yuanOfFen(sum), formula: `ROUND(SUM(${all}),2)`, role: "listMoneyTotal" },
        { value: null, role: "listTotal" },
      ],
      [amountColumn - 1, amountColumn, amountColumn + 2],
    );
  }
  return { isFixed };
}

function addHeading(sheet: ListPage, { figure }: Block, { plan, name, reportLink, language }: ContentsInput): void {
  const listed = plan.listed.get(figure.key) ?? 0;
  const isRegister = figure.rows.some(({ tab }) => tab === "dues");
  const origin = isRegister ? `（${word("fromRegister", language)}）` : "";
  sheet.merged(
    [
      { value: `${figurePath(figure.id, language)}${origin}`, role: "section" },
      jump(name, a1(listed, 0), word("back", language), "listLink"),
      reportLink(figure) ?? reportOf(figure, plan, reportLink) ?? { value: null, role: "section" },
      { value: null, role: "section" },
    ],
    [3, 4, 5, 8],
    20,
  );
}

/** What an account has on none of its items is in the account's own line of the report. */
function reportOf(
  { id }: TracedFigure,
  { trace }: ContentsInput["plan"],
  reportLink: ContentsInput["reportLink"],
): PageCell | null {
  if (id.kind !== "rest") return null;
  const account = trace[id.side].parts.find(
    ({ figure }) => figure.id.kind === "line" && figure.id.account === id.account,
  );
  return account === undefined ? null : reportLink(account.figure);
}

/** The amounts so far: of the line above and of this one. */
function runningCell(row: number, isFirst: boolean, sum: Fen): PageCell {
  const [amount, above] = [a1(row, amountColumn), a1(row - 1, amountColumn + 1)];
  return {
    value: yuanOfFen(sum),
    formula: isFirst ? amount : `ROUND(${above}+${amount},2)`,
    role: "listMoney",
  };
}

/** Day, voucher, summary and the other side of a line. */
function describe({ cells, payer }: BlockLine, language: Language, voucherOf: (row: TracedRow) => string | null): Line {
  const [first] = cells;
  const text = (value: string | null): PageCell => {
    return { value: value === null ? null : maskPersonalNumbers(value), role: "listText" };
  };
  const center = (value: string | null): PageCell => ({ value, role: "listCenter" });
  if (payer !== null) {
    const { memberNo, name, department } = payer.values;
    const summary = [memberNo, department].filter((one) => one !== null && one !== "").join(" · ");
    return [center(null), center(null), text(summary), text(name)];
  }
  const booking = first?.booking ?? null;
  if (first === undefined || booking === null) {
    return [center(null), center(null), text(word("stated", language)), text(null)];
  }
  const { when, summary, payee } = booking.entry;
  const day: PageCell =
    when !== null && "day" in when
      ? { value: when.day, role: "listDay" }
      : center(booking.month === null ? null : isoMonth(booking.month));
  return [day, center(voucherOf(first)), text(summary), text(payee)];
}

function sourceCell(cells: readonly TracedRow[], language: Language): PageCell {
  const [first] = cells;
  if (first === undefined) return { value: null, role: "listCenter" };
  if (cells.length === 1) return jumpTo(first);
  const address = a1(first.row, first.column);
  return jump(first.sheet, address, sentences.cells[language](`${first.sheet}!${address}`, cells.length), "listLink");
}

/** The voucher number written in a row of the income or disbursements tab. */
function vouchers({ tabs }: BookReading): (row: TracedRow) => string | null {
  const ofTab = new Map(
    [tabs.income, tabs.disbursements].flatMap((tab) =>
      tab === undefined
        ? []
        : [[tab.tab, new Map(tab.rows.map(({ row, values }) => [row, values.voucherNo]))] as const],
    ),
  );
  return ({ tab, row }) => (tab === "income" || tab === "disbursements" ? (ofTab.get(tab)?.get(row) ?? null) : null);
}
