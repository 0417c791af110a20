import type { BookSheet, BookTable } from "./sheet.js";

/** The names of a table's columns, from left to right: the texts of its header row. */
export function tableColumns(sheet: BookSheet, table: BookTable): string[] {
  const { top, left, right } = table.area;
  return Array.from({ length: right - left + 1 }, (_, index) => {
    const { value } = sheet.cell(top, left + index);
    const named = table.showHeaders && value !== null && typeof value !== "object";
    return named ? String(value) : `Column${index + 1}`;
  });
}
