import type { HeaderCell } from "./header-cells.js";
import { withFullYears } from "./short-years.js";
import { readMonthHeader } from "./month-header.js";
import type { MonthColumn } from "./reading.js";

/** The month columns among headers, left to right; a half-year's or quarter's total over months that stand alone is not one of them. */
export function monthColumnsOf(headers: readonly HeaderCell[], year: number): MonthColumn[] {
  const cells = withFullYears(headers);
  const numbers = cells.filter((cell) => isBareNumber(cell)).length;
  const found: (MonthColumn & { readonly cell: HeaderCell })[] = [];
  for (const cell of cells) {
    if (isBareNumber(cell) && numbers < 3 && !isInSequence(cells, cell, year)) continue;
    if (typeof cell.own === "string" && (notPaid.test(cell.group + cell.own) || ofYear.test(cell.own))) continue;
    const months = readMonthHeader(...paidPart(cell), year);
    if (months !== null) found.push({ column: cell.column, first: months.first, last: months.last, cell });
  }
  const single = new Set(found.filter((month) => month.first === month.last).map((month) => month.first));
  const kept = found.filter((month) => month.first === month.last || !allIn(month, single));
  const seen = new Set<string>();
  const columns: MonthColumn[] = [];
  for (const { column, first, last } of kept) {
    if (seen.has(`${first}-${last}`)) continue;
    seen.add(`${first}-${last}`);
    columns.push({ column, first, last });
  }
  return columns;
}

/** Over a column that says which year a row is of. */
const ofYear = /^\s*(?:会费|所属)?年度\s*$/;
/** Headers that stand among the months of a register without being what was paid. */
export const notPaid = /应缴|应交|应收|标准|欠|未缴|日期|时间|签|备注|合计|小计|累计|总计|基数|工资|人数/;

/** Under a month as group heading stand 实缴, 金额 …: the month is then in the group. */
function paidPart(cell: HeaderCell): readonly [HeaderCell["own"], string] {
  const own = cell.own;
  if (
    typeof own === "string" &&
    cell.group !== "" &&
    /^(?:实缴|已缴|实交|实收|缴费|缴纳|金额|会费|paid)/i.test(own.trim())
  ) {
    return [cell.group.replace(/^(?:(?:19|20)\d{2}年)?.*?(?=(?:\d{1,2}|[一二三四五六七八九十]+)月)/, ""), cell.group];
  }
  return [own, cell.group];
}

/** A bare 9 between 8月 and 10月, or after one of them, is a month as well. */
function isInSequence(cells: readonly HeaderCell[], cell: HeaderCell, year: number): boolean {
  const month = readMonthHeader(cell.own, cell.group, year);
  const at = cells.indexOf(cell);
  return [-1, 1].some((step) => {
    const beside = cells[at + step];
    if (beside === undefined || month === null) return false;
    if (isBareNumber(beside)) {
      const further = cells[at + 2 * step];
      return further !== undefined && !isBareNumber(further) && isMonth(further, month.first + 2 * step, year);
    }
    return isMonth(beside, month.first + step, year);
  });
}

function isMonth(cell: HeaderCell, month: number, year: number): boolean {
  const read = readMonthHeader(...paidPart(cell), year);
  return read !== null && read.first === month && read.last === month;
}

function isBareNumber(cell: HeaderCell): boolean {
  if (typeof cell.own === "number") return cell.own <= 12;
  return typeof cell.own === "string" && /^\s*(?:0?\d|1[0-2]|[一二三四五六七八九十]{1,2})\s*$/.test(cell.own);
}

function allIn(range: MonthColumn, months: ReadonlySet<number>): boolean {
  for (let month = range.first; month <= range.last; month += 1) if (!months.has(month)) return false;
  return true;
}
