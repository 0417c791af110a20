import { a1, a1Area } from "../../../src/core/values/address.js";
import type { CellValue } from "../../../src/core/values/cell.js";
import type { SheetSnapshot } from "../../../src/core/reading/snapshot.js";
import { sheetDifferences } from "../../workbench/files/compare-books.js";
import type { BothWays } from "./both-ways.js";
import { asSeen } from "./same-looks.js";

/** Where the workbook in Excel and the one in the file differ, all sheets of both; Excel's stands first. */
export function bookDifferences({ excel, file }: BothWays): string[] {
  const names = new Set([...excel.sheets, ...file.sheets].map((sheet) => sheet.name));
  const order = (["excel", "file"] as const).map((which) => ({ excel, file })[which].sheets.map(({ name }) => name));
  const moved = String(order[0]) === String(order[1]) ? [] : [`order: ${String(order[0])} | ${String(order[1])}`];
  return [...names].reduce<string[]>((found, name) => {
    const [one, other] = [excel.findSheet(name), file.findSheet(name)];
    return one === null || other === null
      ? [...found, `${name}: ${one === null ? "not in Excel" : "not in the file"}`]
      : [...found, ...sheetDifferences(asSeen(one), asSeen(other))];
  }, moved);
}

/** Where what the two adapters read differs, a line a cell or fact. */
export function snapshotDifferences({ read }: BothWays): string[] {
  const { excel, file } = read;
  if (excel.sheets.length !== file.sheets.length) return [`${excel.sheets.length} | ${file.sheets.length} sheets`];
  return excel.sheets.flatMap((one, index) => {
    const other = file.sheets[index];
    return other === undefined ? [] : [...factDifferences(one, other), ...cellDifferences(one, other)];
  });
}

function factDifferences(one: SheetSnapshot, other: SheetSnapshot): string[] {
  const facts = (sheet: SheetSnapshot) => ({
    name: sheet.name,
    visible: sheet.visible,
    mark: sheet.mark,
    merges: sheet.merges.map(a1Area).sort(),
    tables: sheet.tables,
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
    formulas: [...(sheet.formulas ?? [])].map(([row, cells]) => [row, [...cells].sort(byColumn)]).sort(byColumn),
  });
  const [left, right] = [Object.entries(facts(one)), Object.values(facts(other))];
  return left.flatMap(([key, value], index) => {
    const [said, otherSaid] = [JSON.stringify(value), JSON.stringify(right[index])];
    return said === otherSaid ? [] : [`${one.name} ${key}: ${said} | ${otherSaid}`];
  });
}

/** Entries of a map by their numbers. */
function byColumn([one]: readonly unknown[], [other]: readonly unknown[]): number {
  return Number(one) - Number(other);
}

function cellDifferences(one: SheetSnapshot, other: SheetSnapshot): string[] {
  const found: string[] = [];
  for (let row = 0; row < Math.max(one.values.length, other.values.length); row++) {
    const [left, right] = [one.values[row] ?? [], other.values[row] ?? []];
    for (let column = 0; column < Math.max(left.length, right.length); column++) {
      const [value, otherValue] = [shown(left[column]), shown(right[column])];
      if (value !== otherValue) found.push(`${one.name}!${a1(row, column)}: ${value} | ${otherValue}`);
    }
  }
  return found;
}

/** Excel gives an empty text for a formula that shows nothing, a file an empty cell. */
function shown(value: CellValue | undefined): string {
  if (value === undefined || value === "") return "null";
  return JSON.stringify(typeof value === "number" ? Number(value.toPrecision(12)) : value);
}
