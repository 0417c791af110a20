import type { Language } from "../../core/values/language.js";
import type { Book } from "../host/book/book.js";
import type { BookChange } from "../host/book/changes.js";
import type { BookSheet } from "../host/book/sheet.js";
import type { ExcelHost } from "../host/excel-host.js";
import { History } from "./history.js";
import { selectCell, selectionAddress, selectionOf, type Selection } from "./grid/selection.js";

/** What has happened on the desk since listeners were last told. `book`: another workbook, or another Excel around it. */
export type Happened = BookChange["kind"] | "book" | "history";

/** A text that is being typed into a cell. */
export interface Draft {
  /** Enters it; false, with the reason shown, when it is refused. */
  commit(): boolean;
  /** Gives it up. */
  cancel(): void;
}

/** The open workbook as the person at the page works on it: what is on screen, what is selected, what can be undone. */
export class Desk {
  readonly history = new History();
  /** What is being typed, if anything is. */
  draft: Draft | null = null;
  private readonly listeners = new Set<(happened: ReadonlySet<Happened>) => void>();
  private readonly selections = new Map<BookSheet, Selection>();
  private pending: Set<Happened> | null = null;
  private unlisten: () => void;

  constructor(
    public host: ExcelHost,
    public language: Language,
    /** Shows why something could not be done. */
    readonly refuse: (error: unknown) => void,
  ) {
    this.unlisten = this.follow();
  }

  get book(): Book {
    return this.host.book;
  }

  /** The sheet on screen. */
  get sheet(): BookSheet {
    const { active, sheets } = this.book;
    const sheet = active ?? sheets[0];
    if (sheet === undefined) throw new Error("a workbook has at least one sheet");
    return sheet;
  }

  get selection(): Selection {
    return this.selections.get(this.sheet) ?? selectCell(0, 0);
  }

  /** Selects on the sheet on screen and tells the workbook. */
  select(selection: Selection): void {
    const { sheet, book } = this;
    this.selections.set(sheet, selection);
    const address = selectionAddress(selection, sheet);
    if (book.selection?.sheet === sheet.name && book.selection.address === address) this.happen("selection");
    else
      this.host.userEdit(() => {
        book.selection = { sheet: sheet.name, address };
        book.changes.tell({ kind: "selection" });
      });
  }

  /** Brings a sheet on screen. */
  activate(sheet: BookSheet): void {
    if (sheet === this.book.active) return;
    this.host.userEdit((book) => {
      book.active = sheet;
      book.selection = { sheet: sheet.name, address: selectionAddress(this.selection, sheet) };
      book.changes.tell({ kind: "active" });
    });
  }

  /** Does the user's own edit, so that it can be undone. False, with the reason shown, when it is refused. */
  edit(work: (book: Book) => void): boolean {
    return this.attempt(() => {
      this.history.edit(this.host, work);
    });
  }

  undo(): boolean {
    return this.attempt(() => {
      this.history.undo(this.host);
    });
  }

  redo(): boolean {
    return this.attempt(() => {
      this.history.redo(this.host);
    });
  }

  /** Enters what is being typed, before something else is done; false, with the reason shown, when it is refused. */
  endTyping(): boolean {
    return this.draft?.commit() ?? true;
  }

  /** Puts another workbook, or another Excel around the same one, on the desk. What is being typed does not go into another workbook. */
  place(host: ExcelHost, book: Book): void {
    const another = book !== this.book;
    if (another) this.draft?.cancel();
    this.unlisten();
    if (host.book !== book) host.open(book);
    this.host = host;
    if (another) {
      this.history.clear();
      this.selections.clear();
    }
    this.unlisten = this.follow();
    this.happen("book");
  }

  /** Calls `listener` once per frame in which something happened. */
  listen(listener: (happened: ReadonlySet<Happened>) => void): void {
    this.listeners.add(listener);
  }

  /** Lets the listeners know in the next frame. */
  happen(what: Happened): void {
    if (this.pending !== null) {
      this.pending.add(what);
      return;
    }
    const pending = new Set([what]);
    this.pending = pending;
    requestAnimationFrame(() => {
      this.pending = null;
      for (const listener of this.listeners) listener(pending);
    });
  }

  private attempt(work: () => void): boolean {
    try {
      work();
      this.happen("history");
      return true;
    } catch (error) {
      this.refuse(error);
      return false;
    }
  }

  private follow(): () => void {
    return this.book.changes.listen((change, by) => {
      // As in Excel: what an add-in or another author writes cannot be stepped back over.
      if (by !== "user" && change.kind !== "selection" && change.kind !== "active") this.history.clear();
      if (change.kind === "selection" && by === "batch") this.takeSelection();
      this.happen(change.kind);
    });
  }

  /** Follows where the add-in has put the selection. */
  private takeSelection(): void {
    const { selection } = this.book;
    const sheet = selection === null ? null : this.book.findSheet(selection.sheet);
    if (selection !== null && sheet !== null) this.selections.set(sheet, selectionOf(selection.address));
  }
}
