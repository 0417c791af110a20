import { both, count, phrase } from "./pane-phrase.js";

/** The pane's words about the rows behind a figure, and the figures that a row enters. */
export const paneTraceMessages = {
  trace: both("逐数追查", "Behind the figures"),
  traceHint: both(
    "点开一个数字，看它由哪些行组成；点一行，跳到原单元格。",
    "Open a figure to see the rows that make it up; a row leads to its cell.",
  ),
  thisRow: both("所选行计入哪些数字", "Figures of the selected row"),
  thisRowHint: both("先在表中选中一行里的任一单元格。", "First select any cell of a row."),
  entersFigures: phrase(
    (place: string, figures: number) => `${place} 所在行计入 ${figures} 个数字：`,
    (place: string, figures: number) => `The row of ${place} enters ${count(figures, "figure")}:`,
  ),
  entersNone: phrase(
    (place: string) => `${place} 所在行没有计入任何数字。`,
    (place: string) => `The row of ${place} enters no figure.`,
  ),
  figureRows: phrase(
    (rows: number) => `${rows} 行`,
    (rows: number) => count(rows, "row"),
  ),
  lessFigure: phrase(
    (name: string) => `减：${name}`,
    (name: string) => `less: ${name}`,
  ),
  noRows: both("没有组成它的行。", "No row makes it up."),
  spentOn: phrase(
    (name: string) => `用于 ${name} 的支出，全年`,
    (name: string) => `Spent on ${name} in the year`,
  ),
  duesOf: phrase(
    (name: string) => `${name} 缴纳的会费，全年`,
    (name: string) => `Dues paid by ${name} in the year`,
  ),
  rowAdds: phrase(
    (amount: string) => `此行 ${amount}`,
    (amount: string) => `this row ${amount}`,
  ),
} as const;
