import type { Book } from "../book/book.js";
import type { ChangedBy } from "../book/changes.js";
import { cellEvents, joined, type CellsChange } from "./cell-events.js";
import type { HostEvent } from "./host-event.js";
import { outlineEvents } from "./outline-events.js";
import { outlineOf, type Outline } from "./outline.js";
import { selectionEvents } from "./selection-events.js";

/** Watches a workbook and gives, when asked, the events since it was last asked. */
export class Watch {
  private cells: (readonly [CellsChange, ChangedBy])[] = [];
  private by: ChangedBy = "batch";
  private outline: Outline;
  private readonly stop: () => void;

  constructor(private readonly book: Book) {
    this.outline = outlineOf(book);
    this.stop = book.changes.listen((change, by) => {
      this.by = by;
      if (change.kind === "cells") this.cells.push([change, by]);
    });
  }

  end(): void {
    this.stop();
  }

  /** The events since the last call, in the order in which Excel tells of them: sheets, cells, then where the user is. */
  take(): HostEvent[] {
    const [before, cells] = [this.outline, this.cells];
    this.outline = outlineOf(this.book);
    this.cells = [];
    const present = cells.filter(([change]) => this.book.sheets.includes(change.sheet));
    return [
      ...outlineEvents(before, this.outline, this.by),
      ...joined(present).flatMap(([change, by]) => cellEvents(change, by)),
      ...selectionEvents(this.book, before.selection),
    ];
  }
}
