import { a1, parseA1, type Area } from "../../../../core/values/address.js";
import { localAddress, parseAddress } from "../addresses.js";
import { standardHeight, standardWidth } from "../limits.js";
import type { PageSetup } from "../page-setup.js";
import type { BookSheet } from "../sheet.js";
import { isWhole, shiftArea, shiftLine, type Shift } from "./shift.js";

/** Moves all of a sheet but its cells and tables: merges, rules, links, print set-up; and with whole lines also sizes, panes and charts. */
export function shiftLayout(shift: Shift): void {
  const { sheet } = shift;
  const moved = (area: Area): Area[] => shifted(area, shift);
  sheet.merges = sheet.merges.flatMap(moved).filter((area) => area.top !== area.bottom || area.left !== area.right);
  sheet.validations = sheet.validations.flatMap((one) => moved(one.area).map((area) => ({ ...one, area })));
  for (const format of sheet.conditionalFormats) format.areas = format.areas.flatMap(moved);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  shiftLinks(shift);
  if (!isWhole(shift)) return;
  shiftCharts(shift);
  shiftLines(shift);
  sheet.page = shiftedPage(sheet.page, shift);
}

function shifted(area: Area, shift: Shift): Area[] {
  const now = shiftArea(area, shift);
  return now === null ? [] : [now];
}

function shiftLinks(shift: Shift): void {
  const { links } = shift.sheet;
  const kept = [...links];
  links.clear();
  for (const [key, link] of kept) {
    const cell = parseA1(key);
    const now =
      cell === null
        ? null
        : shiftArea({ top: cell.row, left: cell.column, bottom: cell.row, right: cell.column }, shift);
    if (now !== null) links.set(a1(now.top, now.left), link);
  }
}

function shiftLines(shift: Shift): void {
  const { sheet, axis, at, count, how } = shift;
  const sizes = axis === "rows" ? sheet.rowHeights : sheet.columnWidths;
  const hidden = axis === "rows" ? sheet.hiddenRows : sheet.hiddenColumns;
  const before = sizes.get(at - 1);
  if (axis === "rows") shiftLevels(shift);
  refill(sizes, [...sizes], shift);
  if (how === "insert" && before !== undefined) for (let line = at; line < at + count; line++) sizes.set(line, before);
  const lines = [...hidden].flatMap((line) => shiftLine(line, shift) ?? []);
  hidden.clear();
  for (const line of lines) hidden.add(line);
  sheet.freeze = { ...sheet.freeze, [axis]: shiftedEdge(sheet.freeze[axis], shift) };
}

/** Rows put in between two that are grouped join the group. */
function shiftLevels(shift: Shift): void {
  const { sheet, at, count, how } = shift;
  const level = Math.min(sheet.rowLevels.get(at - 1) ?? 0, sheet.rowLevels.get(at) ?? 0);
  refill(sheet.rowLevels, [...sheet.rowLevels], shift);
  if (how === "insert" && level > 0) for (let row = at; row < at + count; row++) sheet.rowLevels.set(row, level);
}

function refill<T>(map: Map<number, T>, entries: readonly (readonly [number, T])[], shift: Shift): void {
  map.clear();
  for (const [line, value] of entries) {
    const now = shiftLine(line, shift);
    if (now !== null) map.set(now, value);
  }
}

/** An edge behind so many lines: those in front of it count. */
function shiftedEdge(lines: number, { at, count, how }: Shift): number {
  if (lines <= at) return lines;
  return how === "insert" ? lines + count : lines - Math.min(count, lines - at);
}

/** Charts move with the cells under their top left corner. */
function shiftCharts(shift: Shift): void {
  const { sheet, axis, at, count, how } = shift;
  const edge = length(sheet, axis, 0, at);
  const moved = length(sheet, axis, at, how === "insert" ? 0 : count);
  const added = count * lineSize(sheet, axis, at - 1);
  for (const chart of sheet.charts) {
    const key = axis === "rows" ? "top" : "left";
    if (how === "insert" && chart[key] >= edge) chart[key] += added;
    else if (how === "delete" && chart[key] > edge) chart[key] = Math.max(edge, chart[key] - moved);
  }
}

function length(sheet: BookSheet, axis: Shift["axis"], first: number, count: number): number {
  let sum = 0;
  for (let line = first; line < first + count; line++) sum += lineSize(sheet, axis, line);
  return sum;
}

/** Points that a line takes up on the sheet. */
function lineSize(sheet: BookSheet, axis: Shift["axis"], line: number): number {
  if (axis === "rows") return sheet.hiddenRows.has(line) ? 0 : (sheet.rowHeights.get(line) ?? standardHeight);
  return sheet.hiddenColumns.has(line) ? 0 : (sheet.columnWidths.get(line) ?? standardWidth);
}

function shiftedPage(page: PageSetup, shift: Shift): PageSetup {
  const address = (local: string): string | null => {
    const now = shiftArea(parseAddress(local).area, shift);
    return now === null ? null : localAddress(now);
  };
  const breaks = (lines: readonly number[]): number[] => lines.flatMap((line) => shiftLine(line, shift) ?? []);
  const { titleColumns, ...rest } = page;
  const columns = titleColumns === undefined ? null : address(titleColumns);
  return {
    ...rest,
    printArea: page.printArea === null ? null : address(page.printArea),
    titleRows: page.titleRows === null ? null : address(page.titleRows),
    ...(columns === null ? {} : { titleColumns: columns }),
    ...(shift.axis === "rows" ? { breaks: breaks(page.breaks) } : {}),
    ...(shift.axis === "columns" && page.columnBreaks !== undefined ? { columnBreaks: breaks(page.columnBreaks) } : {}),
  };
}
