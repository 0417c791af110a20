import type { Source } from "../../ledger/ledger.js";
import { a1, a1Absolute } from "../../values/address.js";
import { monthOf, numberOfMonth, partsOfDay, yearOfMonth } from "../../values/day.js";
import { roundHalfAway, type Fen } from "../../values/fen.js";
import type { SheetInput } from "../built-sheet.js";
import { liveSum, type LiveSum } from "../live-sum.js";
import { inMonths } from "../live-tabs.js";
import { monthName, word } from "./labels.js";
import { insideCell, isFixed, liveCell, nameCell, type LiveTabs, type Part, type PartLine } from "./part.js";

/**
 * What was spent up to each month against as many twelfths of the year's budget. A line of spending ends with the last month that has
 * begun, or has entries; `top` is the 0-based row of the first line.
 */
export function monthPart(input: SheetInput, top: number, tabs: LiveTabs): Part {
  const { books, language } = input;
  const { ledger, reading } = books;
  const say = (key: Parameters<typeof word>[0]) => word(key, language);
  const heading = say("monthPart");
  const head = [say("month"), say("monthSpending"), say("toDate"), say("pace")];
  const { byMonth, undated } = spendingByMonth(input);
  const budget = ledger.totals.spendingBudget;
  if (byMonth.size === 0 && undated.length === 0)
    return { heading, head, lines: [], chart: null, notes: [say("noSpending")] };

  const last = lastMonth(input, byMonth);
  const total = top + 12 + (undated.length > 0 ? 1 : 0);
  let spent = 0;
  const months = Array.from({ length: 12 }, (_, index): PartLine => {
    const [row, label] = [top + index, monthName(index + 1, language)];
    const pace = budget === null ? null : twelfths(budget, index + 1);
    const paceFormula = `ROUND(${a1Absolute(total, 3)}*${index + 1}/12,2)`;
    const paceCell = pace === null ? null : insideCell(`${label} ${say("pace")}`, pace, paceFormula);
    if (index + 1 > last) return [nameCell(label), null, null, paceCell];
    const sources = byMonth.get(index + 1) ?? [];
    const ofMonth = sumOf(sources);
    spent += ofMonth;
    const month = monthOf(ledger.year, index + 1);
    const sum = liveSum(sources, ofMonth, "fund", inMonths(tabs, reading, { first: month, last: month }));
    const toDate = `ROUND(SUM(${a1Absolute(top, 1)}:${a1(row, 1)}),2)`;
    return [
      nameCell(label),
      liveCell(`${label} ${say("monthSpending")}`, ofMonth, sum, language),
      insideCell(`${label} ${say("toDate")}`, spent, toDate),
      paceCell,
    ];
  });
  const rest: PartLine[] =
    undated.length === 0
      ? []
      : [
          [
            nameCell(say("undated")),
            liveCell(say("undated"), sumOf(undated), liveSum(undated, sumOf(undated), "fund", tabs), language),
            null,
            null,
          ],
        ];
  const totalLine: PartLine = [
    { value: say("total"), role: "total" },
    insideCell(
      `${heading} ${say("total")}`,
      ledger.totals.spending,
      `ROUND(SUM(${a1(top, 1)}:${a1(total - 1, 1)}),2)`,
      "moneyTotal",
    ),
    { value: null, role: "total" },
    budget === null ? { value: null, role: "total" } : yearBudget(input, budget, tabs),
  ];
  const lines = [...months, ...rest, totalLine];
  const spentSeries = { name: say("toDate"), column: 2 };
  return {
    heading,
    head,
    lines,
    chart: {
      kind: "line",
      stacked: false,
      title: say(budget === null ? "monthChartAlone" : "monthChart"),
      lines: 12,
      series: budget === null ? [spentSeries] : [spentSeries, { name: say("pace"), column: 3, dashed: true }],
    },
    notes: [
      ...(undated.length > 0 ? [say("undatedNote")] : []),
      ...(budget === null ? [say("noBudget")] : []),
      ...(lines.some((line) => line.some(isFixed)) ? [say("fixedNote")] : []),
    ],
  };
}

function spendingByMonth({ books }: SheetInput) {
  const byMonth = new Map<number, Source[]>();
  const undated: Source[] = [];
  for (const { kind, own, month, source } of books.ledger.bookings) {
    if (kind !== "spending" || !own) continue;
    if (month === null || yearOfMonth(month) !== books.ledger.year) undated.push(source);
    else {
      const number = numberOfMonth(month);
      const sources = byMonth.get(number);
      if (sources === undefined) byMonth.set(number, [source]);
      else sources.push(source);
    }
  }
  return { byMonth, undated };
}

function lastMonth({ books, today }: SheetInput, byMonth: ReadonlyMap<number, unknown>): number {
  const now = partsOfDay(today);
  if (now.year > books.ledger.year) return 12;
  const booked = Math.max(0, ...byMonth.keys());
  return now.year < books.ledger.year ? booked : Math.max(booked, now.month);
}

/** As the sheet's own formula rounds it. */
function twelfths(budget: Fen, months: number): Fen {
  return roundHalfAway((budget * months) / 12);
}

function sumOf(sources: readonly Source[]): Fen {
  return sources.reduce((sum, { fen }) => sum + fen, 0);
}

/** The year's spending budget: the cells of all accounts, or a value. */
function yearBudget({ books, language }: SheetInput, budget: Fen, tabs: LiveTabs) {
  const sources = books.ledger.spending.filter(({ item }) => item === null).flatMap((line) => line.budgetSources);
  const sum: LiveSum = liveSum(sources, budget, "budget", tabs);
  const cell = liveCell(word("budget", language), budget, sum, language);
  return { ...cell, role: isFixed(cell) ? ("moneyTotalFixed" as const) : ("moneyTotal" as const) };
}
