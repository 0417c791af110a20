import { a1, a1Area, type Area } from "../../../core/values/address.js";
import { escapeString, escapeXml } from "../../../workbook/xlsx/xml-text.js";
import { contains } from "../../host/book/addresses.js";
import type { BookCell } from "../../host/book/cell.js";
import type { BookSheet } from "../../host/book/sheet.js";
import { filedFormula } from "../formulas.js";
import { element } from "../xml/element.js";
import type { Strings } from "./strings.js";
import type { Styles } from "./styles.js";

/** The cells of a sheet, with the heights of its rows, as `<sheetData>`. */
export function cellsXml(sheet: BookSheet, styles: Styles, strings: Strings, isFilled: IsFilled): string {
  const { rowHeights, hiddenRows, rowLevels } = sheet;
  const rows = [...new Set([...sheet.rows.keys(), ...rowHeights.keys(), ...hiddenRows, ...rowLevels.keys()])];
  const written = rows
    .sort((one, other) => one - other)
    .map((row) => {
      const cells = [...(sheet.rows.get(row) ?? [])].sort(([one], [other]) => one - other);
      const height = rowHeights.get(row);
      const attributes = {
        r: row + 1,
        ht: height,
        customHeight: height === undefined ? undefined : true,
        hidden: hiddenRows.has(row) ? true : undefined,
        outlineLevel: rowLevels.get(row),
      };
      return element(
        "row",
        attributes,
        cells.map(([column, cell]) => cellXml(sheet, row, column, cell, styles, strings, isFilled)).join(""),
      );
    });
  return element("sheetData", {}, written.join(""));
}

function cellXml(
  sheet: BookSheet,
  row: number,
  column: number,
  cell: BookCell,
  styles: Styles,
  strings: Strings,
  isFilled: IsFilled,
): string {
  const style = styles.of(cell.format);
  const head = `<c r="${a1(row, column)}"${style === 0 ? "" : ` s="${style}"`}`;
  const { value } = cell;
  const formula = cell.formula === undefined ? "" : formulaXml(sheet, row, column, cell.formula, isFilled);
  if (value === null || (value === "" && formula === ""))
    return formula === "" ? `${head}/>` : `${head}>${formula}</c>`;
  if (typeof value === "number") return `${head}>${formula}<v>${value}</v></c>`;
  if (typeof value === "boolean") return `${head} t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value === "object") return `${head} t="e">${formula}<v>${escapeXml(value.error)}</v></c>`;
  if (formula === "") return `${head} t="s"><v>${strings.of(value)}</v></c>`;
  return `${head} t="str">${formula}<v>${escapeString(value)}</v></c>`;
}

function formulaXml(sheet: BookSheet, row: number, column: number, formula: string, isFilled: IsFilled): string {
  const table = sheet.tables.find(({ area }) => contains(area, { top: row, bottom: row, left: column, right: column }));
  const area = arrayFrom(sheet, row, column, isFilled);
  const array = area === null ? "" : ` t="array" ref="${a1Area(area)}"`;
  return `<f${array}>${escapeXml(filedFormula(formula, table))}</f>`;
}

/** The area that a formula's array fills, or null when it gives one value. */
function arrayFrom(sheet: BookSheet, row: number, column: number, isFilled: IsFilled): Area | null {
  let right = column;
  while (isFilled(sheet, row, right + 1)) right++;
  let bottom = row;
  while (isFilled(sheet, bottom + 1, column)) bottom++;
  return right === column && bottom === row ? null : { top: row, left: column, bottom, right };
}

/** True for a cell that holds a part of an array from a formula beside it. */
export type IsFilled = (sheet: BookSheet, row: number, column: number) => boolean;
