import type { Area } from "../../../core/values/address.js";
import type { BookCell } from "./cell.js";
import type { BookSheet } from "./sheet.js";

/** Who changed the workbook: the add-in in a batch, the person at the grid, or a co-author elsewhere. */
export type ChangedBy = "batch" | "user" | "coauthor";

/** Something of the workbook that is no longer as it was. */
export type BookChange =
  /** Values, formulas or formats inside an area; an insertion or deletion tells the cells put in or taken out (all behind them have moved). */
  | {
      readonly kind: "cells";
      readonly sheet: BookSheet;
      readonly area: Area;
      readonly how: CellsChanged;
      /** Of an edit of one cell: what stood there before. */
      readonly before?: BookCell;
    }
  /** Sizes, hidden rows, merged areas, frozen panes, conditional formats, charts, print set-up, protection. */
  | { readonly kind: "layout"; readonly sheet: BookSheet }
  /** Sheets added, removed, renamed, moved, shown or hidden; names; settings. */
  | { readonly kind: "sheets" }
  /** Another sheet came on screen, or another range was selected. */
  | { readonly kind: "active" }
  | { readonly kind: "selection" };

export type CellsChanged =
  | "RangeEdited"
  /** Looks only: values and formulas are as before. */
  | "FormatEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

/** Tells listeners what changed, as it changes. */
export class Changes {
  private readonly listeners = new Set<(change: BookChange, by: ChangedBy) => void>();
  /** Set by whoever is about to change the workbook. */
  by: ChangedBy = "batch";

  /** Gives the way to stop listening. */
  listen(listener: (change: BookChange, by: ChangedBy) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(change: BookChange): void {
    for (const listener of this.listeners) listener(change, this.by);
  }
}
