import { cleanText } from "../values/text.js";
import type { Candidate } from "./candidates.js";
import { readMonthHeader } from "./month-header.js";
import { notPaid } from "./month-columns.js";
import type { Notes } from "./notes.js";
import type { Block } from "./slots.js";

/** Says of every column between the months of a register that holds numbers but is read as nothing, at its header. */
export function sayUnreadColumns(
  { region, fit }: Candidate,
  blocks: readonly Block[],
  year: number,
  notes: Notes,
): void {
  const months = fit.months.map((month) => month.column);
  if (months.length < 2) return;
  const read = new Set([...months, ...blocks.flatMap((block) => block.slots.map((slot) => slot.column))]);
  const named = new Set(fit.duplicates.map(({ cell }) => cell.column));
  for (let column = Math.min(...months) + 1; column <= Math.max(...months) + 1; column += 1) {
    if (read.has(column) || named.has(column)) continue;
    const cell = region.cells.find((header) => header.column === column);
    if (cell === undefined && column > Math.max(...months)) continue;
    const header = cell === undefined ? "" : cell.group + String(cell.own);
    if (notPaid.test(header)) continue;
    // 一季度 beside its months is their sum.
    const months12 = cell === undefined ? null : readMonthHeader(cell.own, cell.group, year);
    if (months12 !== null && months12.first !== months12.last) continue;
    if (!holdsMoney(region.sheet.values.slice(region.firstRow, region.lastRow + 1), column)) continue;
    notes.add("column-not-read", "warning", region.sheet.name, region.headerRow, column, { header: cleanText(header) });
  }
}

function holdsMoney(rows: Candidate["region"]["sheet"]["values"], column: number): boolean {
  return rows.some((cells) => typeof cells?.[column] === "number" && cells[column] !== 0);
}
