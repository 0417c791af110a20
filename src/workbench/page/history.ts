import type { Book } from "../host/book/book.js";
import { recordEdit, type Edit } from "../host/book/structure/record-edit.js";
import type { ExcelHost } from "../host/excel-host.js";

/** How many edits are kept. */
const depth = 100;

/** The user's own edits, to be undone and done again. */
export class History {
  private done: Edit[] = [];
  private undone: Edit[] = [];

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** Does an edit and keeps how to take it back. Throws what the workbook refuses; it is then as before. */
  edit(host: ExcelHost, work: (book: Book) => void): void {
    host.userEdit((book) => {
      this.done.push(
        recordEdit(book, () => {
          work(book);
        }),
      );
    });
    this.done = this.done.slice(-depth);
    this.undone = [];
  }

  undo(host: ExcelHost): void {
    const edit = this.done.pop();
    if (edit === undefined) return;
    this.undone.push(edit);
    host.userEdit(() => {
      edit.undo();
    });
  }

  redo(host: ExcelHost): void {
    const edit = this.undone.pop();
    if (edit === undefined) return;
    this.done.push(edit);
    host.userEdit(() => {
      edit.redo();
    });
  }

  clear(): void {
    this.done = [];
    this.undone = [];
  }
}
