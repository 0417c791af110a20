import type { PageCell, PageChart, SheetPage } from "../../src/core/sheets/page.js";
import { formula, money, page, text } from "./contract.js";

const area = (top: number, bottom: number, column: number) => ({ top, bottom, left: column, right: column });

/** Bars on top of one another, whose second series has an empty cell. */
export const bars: PageChart = {
  kind: "bar",
  stacked: true,
  title: "收入 <与> 支出",
  categories: area(1, 3, 0),
  series: [
    { name: "收入", values: area(1, 3, 1), color: "1F4E79" },
    { name: "支出", values: area(1, 3, 2), color: "9DC3E6" },
  ],
  place: { top: 0, left: 4, bottom: 9, right: 8 },
  format: "#,##0",
  unit: "元",
  fromZero: false,
};

/** Lines, one of them dashed. */
export const lines: PageChart = {
  ...bars,
  kind: "line",
  stacked: false,
  title: "进度",
  fromZero: true,
  series: [
    { name: "累计", values: area(1, 3, 1), color: "1F4E79" },
    { ...bars.series[1]!, dashed: true },
  ],
  place: { top: 11, left: 4, bottom: 20, right: 8 },
};

/** A small table with nothing else. */
export function tablePage(): SheetPage {
  const rows: (PageCell | null)[][] = [
    [text("科目"), text("收入"), text("支出")],
    [text("会费收入"), money(120.5), null],
    [text("拨缴经费收入"), formula("B2*2", 241), money(30)],
    [text("维权支出"), money(0), money(-5)],
  ];
  const wide = rows.map((cells) => [...cells, ...Array.from({ length: 6 }, () => null)]);
  return page({ name: "图'表", rows: wide });
}

/** The table with charts and rows that fold in two levels. */
export function chartedPage(given: Partial<SheetPage> = {}): SheetPage {
  return {
    ...tablePage(),
    charts: [bars, lines],
    outline: new Map([
      [1, 1],
      [2, 2],
      [3, 2],
    ]),
    ...given,
  };
}
