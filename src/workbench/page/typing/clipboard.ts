import type { Area } from "../../../core/values/address.js";
import { columnsOf, rowsOf } from "../../host/book/addresses.js";
import type { BookCell } from "../../host/book/cell.js";
import { displayedText } from "../../host/book/shown-text.js";
import { shiftFormula } from "../../host/book/shift-formula.js";
import { EntryRefused } from "../../host/book/entry-refused.js";
import type { BookSheet } from "../../host/book/sheet.js";
import { moveRange } from "../../host/book/structure/move-range.js";
import { typeInto } from "../../host/book/type-into.js";
import type { Desk } from "../desk.js";
import { selectedArea } from "../grid/selection.js";
import { putCells } from "../sheet-edits.js";
import { block, pasteTarget } from "./paste-target.js";
import { readTsv, writeTsv } from "./tsv.js";
import type { Editor } from "./editor.js";

/** What was copied on this page: as long as the clipboard still holds its text, pasting brings formulas and looks along. */
interface Copied {
  readonly text: string;
  readonly top: number;
  readonly left: number;
  readonly cells: readonly (readonly BookCell[])[];
  /** The sheet and area to move from; null when copied. */
  readonly cut: { readonly sheet: BookSheet; readonly area: Area } | null;
}

/** Makes copy, cut and paste work on cells while nothing is being typed; text goes in and out as tab-separated lines. */
export function listenToClipboard(desk: Desk, editor: Editor): void {
  let copied: Copied | null = null;

  const copy = (event: ClipboardEvent, cut: boolean): void => {
    if (editor.mode !== null || event.clipboardData === null) return;
    const { sheet, book } = desk;
    const area = filled(sheet, selectedArea(desk.selection, sheet));
    const cells = cellsOf(sheet, area);
    const text = writeTsv(cells.map((row) => row.map((cell) => displayedText(cell, book.date1904))));
    event.clipboardData.setData("text/plain", text);
    event.preventDefault();
    copied = { text, top: area.top, left: area.left, cells, cut: cut ? { sheet, area } : null };
  };

  editor.field.addEventListener("copy", (event) => {
    copy(event, false);
  });
  editor.field.addEventListener("cut", (event) => {
    copy(event, true);
  });
  editor.field.addEventListener("paste", (event) => {
    if (editor.mode !== null || event.clipboardData === null) return;
    event.preventDefault();
    const text = event.clipboardData.getData("text/plain");
    try {
      if (copied !== null && text.replaceAll("\r", "") === copied.text) pasteCells(copied);
      else pasteText(readTsv(text));
    } catch (error) {
      desk.refuse(error);
    }
  });

  function pasteCells(from: Copied): void {
    if (from.cut !== null) {
      pasteCut(from.cut);
      return;
    }
    const area = targetOf(from.cells);
    const cells = filling(area, from.cells, (cell, row, column) => {
      const [down, across] = [row - from.top, column - from.left];
      return cell.formula === undefined ? cell : { ...cell, formula: shiftFormula(cell.formula, down, across) };
    });
    if (putCells(desk, area.top, area.left, cells)) reselect(area);
  }

  /** As in Excel, what was cut leaves its place only when it is pasted. */
  function pasteCut({ sheet, area }: NonNullable<Copied["cut"]>): void {
    const to = block(selectedArea(desk.selection, desk.sheet), rowsOf(area), columnsOf(area));
    const moved = desk.edit((book) => {
      if (book.readOnly) throw new EntryRefused("read-only");
      if (sheet.protected || desk.sheet.protected) throw new EntryRefused("protected");
      moveRange(book, sheet, area, desk.sheet, to.top, to.left);
    });
    if (!moved) return;
    copied = null;
    reselect(to);
  }

  function pasteText(lines: readonly (readonly string[])[]): void {
    const { sheet } = desk;
    const area = targetOf(lines);
    const pasted = desk.edit((book) => {
      filling(area, lines, (text, row, column) => {
        typeInto(book, sheet, row, column, text);
      });
    });
    if (pasted) reselect(area);
  }

  function targetOf(lines: readonly (readonly unknown[])[]): Area {
    return pasteTarget(desk.selection, desk.sheet, lines.length, widthOf(lines));
  }

  function reselect({ top, left, bottom, right }: Area): void {
    desk.select({ active: { row: top, column: left }, end: { row: bottom, column: right }, whole: null });
  }
}

/** Goes over what fills an area, row by row: the pasted cells as often as they fit, each with the row and column it comes to. */
function filling<T, R>(
  { top, left, bottom, right }: Area,
  lines: readonly (readonly T[])[],
  each: (cell: T, row: number, column: number) => R,
): R[][] {
  const width = widthOf(lines);
  return Array.from({ length: bottom - top + 1 }, (_row, down) => {
    const line = lines[down % lines.length] ?? [];
    const times = (right - left + 1) / width;
    return Array.from({ length: times }, (_time, time) =>
      line.map((cell, across) => each(cell, top + down, left + time * width + across)),
    ).flat();
  });
}

function widthOf(lines: readonly (readonly unknown[])[]): number {
  return Math.max(1, ...lines.map((line) => line.length));
}

/** Of whole rows and columns only what is used. */
function filled(sheet: BookSheet, area: Area): Area {
  const used = sheet.usedArea(true);
  const bottom = Math.min(area.bottom, Math.max(area.top, used?.bottom ?? 0));
  return { ...area, bottom, right: Math.min(area.right, Math.max(area.left, used?.right ?? 0)) };
}

function cellsOf(sheet: BookSheet, { top, left, bottom, right }: Area): BookCell[][] {
  return Array.from({ length: bottom - top + 1 }, (_row, row) =>
    Array.from({ length: right - left + 1 }, (_cell, column) => sheet.cell(top + row, left + column)),
  );
}
