import type { Area, Cell } from "../../../core/values/address.js";
import { localAddress, overlap, parseAddress } from "../../host/book/addresses.js";
import { lastColumn, lastRow } from "../../host/book/limits.js";
import type { BookSheet } from "../../host/book/sheet.js";

/** What is selected on a sheet: the active cell, and the area between it and the other end. */
export interface Selection {
  readonly active: Cell;
  readonly end: Cell;
  /** Whole rows or columns, picked at the headers. */
  readonly whole: "rows" | "columns" | "sheet" | null;
}

/** One cell selected (0-based). */
export function selectCell(row: number, column: number): Selection {
  const cell = { row, column };
  return { active: cell, end: cell, whole: null };
}

/** The selected area, grown so that it cuts no merged area. */
export function selectedArea({ active, end, whole }: Selection, sheet: BookSheet): Area {
  const area = {
    top: whole === "columns" || whole === "sheet" ? 0 : Math.min(active.row, end.row),
    bottom: whole === "columns" || whole === "sheet" ? lastRow : Math.max(active.row, end.row),
    left: whole === "rows" || whole === "sheet" ? 0 : Math.min(active.column, end.column),
    right: whole === "rows" || whole === "sheet" ? lastColumn : Math.max(active.column, end.column),
  };
  return whole === null ? aroundMerges(area, sheet) : area;
}

/** The selection as an address without its sheet, such as `B2:C3`. */
export function selectionAddress(selection: Selection, sheet: BookSheet): string {
  return localAddress(selectedArea(selection, sheet));
}

/** The selection that an address without its sheet names. Throws HostError when it is not an address. */
export function selectionOf(address: string): Selection {
  const { area } = parseAddress(address);
  const columns = area.top === 0 && area.bottom === lastRow;
  const rows = area.left === 0 && area.right === lastColumn;
  return {
    active: { row: area.top, column: area.left },
    end: { row: columns ? 0 : area.bottom, column: rows ? 0 : area.right },
    whole: rows && columns ? "sheet" : rows ? "rows" : columns ? "columns" : null,
  };
}

/** The merged area a cell lies in, or the cell alone. */
export function wholeCell(sheet: BookSheet, { row, column }: Cell): Area {
  const alone = { top: row, left: column, bottom: row, right: column };
  return sheet.merges.find((merge) => overlap(merge, alone)) ?? alone;
}

function aroundMerges(area: Area, sheet: BookSheet): Area {
  let grown = area;
  for (;;) {
    const before = grown;
    for (const merge of sheet.merges) {
      if (!overlap(merge, grown)) continue;
      grown = {
        top: Math.min(grown.top, merge.top),
        left: Math.min(grown.left, merge.left),
        bottom: Math.max(grown.bottom, merge.bottom),
        right: Math.max(grown.right, merge.right),
      };
    }
    if (grown.top === before.top && grown.left === before.left && sameEnd(grown, before)) return grown;
  }
}

function sameEnd(a: Area, b: Area): boolean {
  return a.bottom === b.bottom && a.right === b.right;
}
