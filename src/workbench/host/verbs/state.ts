import type { Area } from "../../../core/values/address.js";
import { HostError } from "../rich-api/host-error.js";
import type { Book } from "../book/book.js";
import type { BookCell } from "../book/cell.js";
import type { BookSheet } from "../book/sheet.js";
import { contains } from "../book/addresses.js";
import type { ProtectionOption } from "../book/protection.js";

/** What every verb works on. */
export interface ExcelState {
  /** The open workbook; another may be opened in its place. */
  book: Book;
  readonly counters: CellCounters;
  /** False when the add-in has switched its events off (`runtime.enableEvents`). */
  enableEvents: boolean;
}

export interface CellCounters {
  cellsRead: number;
  cellsWritten: number;
}

/** A range of one sheet. */
export interface RangeIt {
  readonly state: ExcelState;
  readonly sheet: BookSheet;
  readonly area: Area;
}

export interface SheetIt {
  readonly state: ExcelState;
  readonly sheet: BookSheet;
}

/** Throws HostError unless the workbook can be changed; every verb that changes something asks first. */
export function checkWritable(state: ExcelState): void {
  if (state.book.readOnly)
    throw new HostError("AccessDenied", "You cannot perform the requested operation: the workbook is read-only.");
  state.book.changed = true;
}

/** Throws HostError unless sheets may be added, removed, renamed, moved or hidden. */
export function checkStructure(state: ExcelState): void {
  checkWritable(state);
  if (state.book.structureProtected) throw new HostError("AccessDenied", "The workbook's structure is protected.");
}

/** Throws HostError unless every cell of the range may be changed; on a protected sheet only unlocked ones may. */
export function checkUnlocked(range: RangeIt): void {
  checkWritable(range.state);
  if (!range.sheet.protected) return;
  let unlocked = 0;
  range.sheet.eachIn(range.area, (_row, _column, cell) => {
    if (cell.format.locked === false) unlocked += 1;
  });
  const cells = (range.area.bottom - range.area.top + 1) * (range.area.right - range.area.left + 1);
  if (unlocked < cells) throw new HostError("AccessDenied", `The sheet ${range.sheet.name} is protected.`);
}

/** Throws HostError unless the sheet's layout may be changed. */
export function checkSheetOpen(it: SheetIt): void {
  checkWritable(it.state);
  if (it.sheet.protected) throw new HostError("AccessDenied", `The sheet ${it.sheet.name} is protected.`);
}

/** Throws HostError unless the sheet is unprotected or its protection allows this. */
export function checkAllowed(it: SheetIt, option: ProtectionOption): void {
  checkWritable(it.state);
  if (it.sheet.protected && it.sheet.protection.options[option] !== true)
    throw new HostError("AccessDenied", `The sheet ${it.sheet.name} is protected.`);
}

/** Throws HostError when a merged area would be cut. */
export function checkNotCutting(sheet: BookSheet, area: Area): void {
  const cut = sheet.merges.find((merge) => {
    const apart =
      merge.bottom < area.top || merge.top > area.bottom || merge.right < area.left || merge.left > area.right;
    return !apart && !contains(area, merge);
  });
  if (cut !== undefined) throw new HostError("InvalidOperation", "This operation would change part of a merged cell.");
}

/** Tells that values or formulas of a range have changed; `before` is what stood in a range of one cell. */
export function tellCells({ sheet, area, state }: RangeIt, before?: BookCell): void {
  const single = area.top === area.bottom && area.left === area.right && before !== undefined;
  state.book.changes.tell({ kind: "cells", sheet, area, how: "RangeEdited", ...(single ? { before } : {}) });
}

/** Tells that a range looks different. */
export function tellFormats({ sheet, area, state }: RangeIt): void {
  state.book.changes.tell({ kind: "cells", sheet, area, how: "FormatEdited" });
}

/** Tells that sizes, merged areas, rules, charts or the like of a sheet have changed. */
export function tellLayout({ sheet, state }: SheetIt): void {
  state.book.changes.tell({ kind: "layout", sheet });
}

/** Tells that sheets, names or settings of the workbook have changed. */
export function tellSheets(state: ExcelState): void {
  state.book.changes.tell({ kind: "sheets" });
}
