import { keepBooks } from "../../../../src/app/keep-books.js";
import type { BuiltSheet, SheetBuilder, SheetInput } from "../../../../src/core/sheets/built-sheet.js";
import { debugPage } from "../../../../src/core/sheets/debug-page.js";
import type { SheetSnapshot } from "../../../../src/core/reading/snapshot.js";
import type { Books } from "../../../../src/core/rules/rule.js";
import type { SheetPage } from "../../../../src/core/sheets/page.js";
import type { CellValue } from "../../../../src/core/values/cell.js";
import { parseA1 } from "../../../../src/core/values/address.js";
import { dayOf } from "../../../../src/core/values/day.js";
import { fenOfYuan } from "../../../../src/core/values/fen.js";
import { sheetOf } from "../books.js";
import { sheetInput } from "../sheet-input.js";

/** Sheets by name, rows of cells; row 1 first. */
export type Sheets = Readonly<Record<string, readonly (readonly CellValue[])[]>>;

const today = dayOf(2026, 7, 10) ?? 0;

/** Books read from the cells of a workbook as they are, on 10 July 2026: dues are due up to June. */
export function readBooks(sheets: Sheets, settings: readonly (readonly CellValue[])[] = []): Books {
  const set = sheetOf("设置", [["项目", "值"], ["年度", 2026], ["单位名称", "某某小学工会"], ...settings]);
  const own = Object.entries(sheets).map(([name, values]) => sheetOf(name, values));
  return keepBooks({ date1904: false, sheets: [...own, set] }, { language: "zh-CN", today, year: null });
}

/** Builds a sheet and fails when it is not built. */
export function build(builder: SheetBuilder, books: Books, more: Partial<SheetInput> = {}): BuiltSheet {
  const built = builder(sheetInput(books, { today, ...more }), "表");
  if ("notBuilt" in built) throw new Error(built.notBuilt["zh-CN"]);
  return built;
}

/** What a cell of the page (A1) shows and its formula. */
export function cellAt(
  { page }: BuiltSheet,
  address: string,
): { readonly value: CellValue; readonly formula: string | null; readonly role: string } {
  const place = parseA1(address);
  const cell = place === null ? null : (page.rows[place.row]?.[place.column] ?? null);
  return { value: cell?.value ?? null, formula: cell?.formula ?? null, role: cell?.role ?? "" };
}

/** The row (0-based) of the first line with a cell that is the text, else one that holds it; fails when there is none. */
export function rowWith({ page }: BuiltSheet, text: string): number {
  const exact = page.rows.findIndex((cells) => cells.some((cell) => cell?.value === text));
  const holding = page.rows.findIndex((cells) =>
    cells.some((cell) => typeof cell?.value === "string" && cell.value.includes(text)),
  );
  const row = exact < 0 ? holding : exact;
  if (row < 0) throw new Error(`${text} is nowhere in\n${debugPage(page)}`);
  return row;
}

/** The values of a row, empty cells at its end left out. */
export function valuesIn({ page }: BuiltSheet, row: number): CellValue[] {
  const values = (page.rows[row] ?? []).map((cell) => cell?.value ?? null);
  while (values.length > 0 && values.at(-1) === null) values.pop();
  return values;
}

/** Figures whose cell does not show what the ledger says. */
export function untied({ page, figures }: BuiltSheet): string[] {
  return figures.flatMap(({ row, column, label, expected }) => {
    const value = page.rows[row]?.[column]?.value;
    return typeof value === "number" && fenOfYuan(value) === expected ? [] : [`${label}: ${String(value)} ${expected}`];
  });
}

/** The page as a later run reads it, with cells that people typed into. */
export function asRead(page: SheetPage, typed: Readonly<Record<string, CellValue>> = {}): SheetSnapshot {
  const values = page.rows.map((cells) => cells.map((cell): CellValue => cell?.value ?? null));
  for (const [address, value] of Object.entries(typed)) {
    const place = parseA1(address);
    const row = place === null ? undefined : values[place.row];
    if (place === null || row === undefined) throw new Error(address);
    row[place.column] = value;
  }
  return { ...sheetOf(page.name, values), mark: page.mark };
}

/** Six months of a wide register: one who paid, one who paid part and left gaps, one exempt from March, one who joined in May, one who left in February, one without a wage. */
export const wideBook: Sheets = {
  会员: [
    ["会员号", "姓名", "部门", "入会时间", "离会时间", "会籍状态", "月工资", "免缴原因"],
    ["0001", "王芳", "语文组", "2010-01-01", null, "在册", 6000, null],
    ["0002", "李强", "语文组", "2010-01-01", null, "在册", 5000, null],
    ["0003", "张敏", "数学组", "2010-01-01", null, "在册", 4000, null],
    ["0004", "赵静", "数学组", "2026-05-08", null, "在册", 4000, null],
    ["0005", "钱亮", "数学组", "2010-01-01", "2026-02-20", "离会", 4000, null],
    ["0006", "孙丽", "数学组", "2010-01-01", null, "在册", null, null],
    ["0007", "周平", "语文组", "2010-01-01", null, "退休", null, null],
  ],
  会费: [
    ["会员号", "姓名", "1月", "2月", "3月", "4月", "5月", "6月", "7月"],
    ["0001", "王芳", 30, 30, 30, 30, 30, 30, 30],
    ["0002", "李强", 25, 10, null, null, 25, null, null],
    ["0003", "张敏", 20, 20, "免", "免", 20, 20, null],
    ["0004", "赵静", null, null, null, null, 20, 20, null],
    ["0005", "钱亮", 20, 20, null, null, null, null, null],
    ["0006", "孙丽", null, 12, null, null, null, null, null],
  ],
};
