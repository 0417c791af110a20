import { a1 } from "../../values/address.js";
import { yuanOfFen } from "../../values/fen.js";
import type { Language } from "../../values/language.js";
import type { Figure } from "../built-sheet.js";
import { head, text } from "../audit/cells.js";
import type { ListPage } from "../list/list-page.js";
import type { PageCell } from "../page.js";
import type { Area } from "./areas.js";
import { collect, type Collection, type Collections } from "./collection.js";
import { words as common } from "./labels.js";
import { monthHead } from "./month-words.js";
import { receiptsWords as words } from "./receipts-labels.js";
import { across, down } from "./status-columns.js";

/** 0-based columns: department, line, January (the other months follow), the year, and what tells the lines apart. */
export const at = { area: 0, line: 1, months: 2, year: 14, kind: 15 } as const;

/** A department's lines, in order; those without a formula of their own are counted in the ledger. */
const lines = ["due", "counted", "rate", "owing", "clear", "clearRate"] as const;
type LineKey = (typeof lines)[number];

interface RateInput {
  readonly year: number;
  readonly until: number;
  readonly language: Language;
}

/** The header of the months; gives its 0-based row. */
export function addRateHead(sheet: ListPage, language: Language): number {
  const months = Array.from({ length: 12 }, (_, index) => monthHead(index + 1));
  return sheet.add(
    [common.area, words.line, ...months, words.year].map((one) => head(one, language)),
    24,
  );
}

/** Each department's dues, payments and rates by month, and all of them together; gives the 0-based row of the payments of all. */
export function addRates(sheet: ListPage, areas: readonly Area[], input: RateInput, figures: Figure[]): number {
  const { year, until, language } = input;
  const first = sheet.height;
  for (const { name, members } of areas) {
    const found = collect(members, year, until);
    if (found.year.owing === 0) continue;
    addBlock(sheet, name, found, language, (key, column) => valueCell(key, found, column, sheet.height));
  }
  const all = collect(
    areas.flatMap(({ members }) => members),
    year,
    until,
  );
  const last = sheet.height - 1;
  const total = sheet.height;
  addBlock(sheet, common.total[language], all, language, (key, column) => {
    const value = valueCell(key, all, column, sheet.height);
    if (value.formula !== undefined || value.value === null || last < first) return value;
    // People who owe in several months are counted once in the year: no sum over months says so, but one over departments does.
    const sum = `SUMIF(${down(at.kind, first, last)},"${key}",${down(column, first, last)})`;
    const isMoney = key === "due" || key === "counted";
    return {
      value: value.value,
      formula: isMoney ? `ROUND(${sum},2)` : sum,
      role: isMoney ? "listMoneyTotal" : "listCountTotal",
    };
  });
  const live = last >= first;
  const label = common.total[language];
  figures.push({
    row: total,
    column: at.year,
    key: "receipts/due",
    label: `${label} ${words.due[language]}`,
    expected: all.year.due,
    live,
  });
  figures.push({
    row: total + 1,
    column: at.year,
    key: "receipts/counted",
    label: `${label} ${words.counted[language]}`,
    expected: all.year.paid,
    live,
  });
  return total + 1;
}

function addBlock(
  sheet: ListPage,
  name: string,
  { months }: Collections,
  language: Language,
  cellOf: (key: LineKey, column: number) => PageCell,
): void {
  lines.forEach((key, index) => {
    const cells = months.map((_, month) => cellOf(key, at.months + month));
    sheet.add([
      text(index === 0 ? name : null, index === 0 ? "listTotal" : "listText"),
      text(words[key][language]),
      ...cells,
      cellOf(key, at.year),
      { value: key === "rate" || key === "clearRate" ? null : key, role: "label" },
    ]);
  });
}

/** A line's cell at a 0-based row: a value of the ledger, the year's sum of the months, or the rate of the two rows above. */
function valueCell(key: LineKey, { months, year }: Collections, column: number, row: number): PageCell {
  const collection: Collection | null = column === at.year ? year : (months[column - at.months] ?? null);
  const range = across(row, at.months, at.year - 1);
  const isSum = column === at.year;
  switch (key) {
    case "due":
    case "counted": {
      const fen = key === "due" ? collection?.due : collection?.paid;
      if (fen === undefined) return { value: null, role: "listMoney" };
      if (isSum) return { value: yuanOfFen(fen), formula: `ROUND(SUM(${range}),2)`, role: "listMoneyTotal" };
      return { value: yuanOfFen(fen), role: fen === 0 ? "listMoney" : "listMoneyFixed" };
    }
    case "owing":
      return { value: collection?.owing ?? null, role: "listNumber" };
    case "clear":
      return { value: collection?.clear ?? null, role: "listNumber" };
    default: {
      if (collection === null) return { value: null, role: "listPercent" };
      const [part, whole] = key === "rate" ? [collection.paid, collection.due] : [collection.clear, collection.owing];
      const [below, above] = [a1(row - 2, column), a1(row - 1, column)];
      const value = whole === 0 ? "" : part / whole;
      return { value, formula: `IF(${below}=0,"",${above}/${below})`, role: "listPercent" };
    }
  }
}
