import type { Area } from "../../../core/values/address.js";
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
    const { top, left } = selectedArea(desk.selection, desk.sheet);
    if (copied !== null && text.replaceAll("\r", "") === copied.text) pasteCells(copied, top, left);
    else pasteText(readTsv(text), top, left);
  });

  /** As in Excel, what was cut leaves its place only when it is pasted. */
  function pasteCells(from: Copied, top: number, left: number): void {
    if (from.cut !== null) {
      const { sheet, area } = from.cut;
      copied = null;
      desk.edit((book) => {
        if (book.readOnly) throw new EntryRefused("read-only");
        if (sheet.protected || desk.sheet.protected) throw new EntryRefused("protected");
        moveRange(book, sheet, area, desk.sheet, top, left);
      });
      reselect(top, left, from.cells);
      return;
    }
    const [down, across] = [top - from.top, left - from.left];
    const cells = from.cells.map((row) =>
      row.map((cell) =>
        cell.formula === undefined ? cell : { ...cell, formula: shiftFormula(cell.formula, down, across) },
      ),
    );
    putCells(desk, top, left, cells);
    reselect(top, left, cells);
  }

  function pasteText(lines: readonly (readonly string[])[], top: number, left: number): void {
    const { sheet } = desk;
    desk.edit((book) => {
      lines.forEach((line, row) => {
        line.forEach((text, column) => {
          typeInto(book, sheet, top + row, left + column, text);
        });
      });
    });
    reselect(top, left, lines);
  }

  function reselect(top: number, left: number, lines: readonly (readonly unknown[])[]): void {
    const width = Math.max(1, ...lines.map((line) => line.length));
    const end = { row: top + Math.max(1, lines.length) - 1, column: left + width - 1 };
    desk.select({ active: { row: top, column: left }, end, whole: null });
  }
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
