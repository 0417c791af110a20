import { HostError } from "../rich-api/host-error.js";
import type { Book } from "../book/book.js";
import type { Fault } from "./fault.js";

type Pending = Fault & { left: number };

/** What the player may do to the emulated Excel. */
export interface Stage {
  readonly book: Book;
  coauthorEdit(edit: (book: Book) => void): void;
}

/** Plays the faults that were set, each when its action or batch comes. */
export class FaultPlayer {
  private lost = false;
  private pending: Pending[] = [];

  constructor(private readonly stage: Stage) {}

  /** True from a lost connection until `clear`. */
  dropped(): boolean {
    return this.lost;
  }

  set(fault: Fault): void {
    const left = "at" in fault ? fault.at : "after" in fault ? fault.after : (fault.batch ?? 0);
    this.pending.push({ ...fault, left });
  }

  clear(): void {
    this.pending = [];
    this.lost = false;
  }

  /** To be called before each action. Throws HostError where one is to fail. */
  beforeAction(what: string): void {
    for (const fault of this.due("at")) {
      if (fault.kind === "read-only") this.stage.book.readOnly = true;
      if (fault.kind === "drop") this.lost = true;
      if (fault.kind !== "fail" && fault.kind !== "drop") continue;
      const code = fault.kind === "fail" ? fault.code : undefined;
      throw new HostError(
        code ?? "GeneralException",
        `There was an internal error while processing the request (played at ${what}).`,
      );
    }
  }

  /** To be called behind each batch; gives the milliseconds by which its answer is late. */
  afterBatch(): number {
    const every = this.pending.flatMap((fault) => (fault.kind === "late" && fault.batch === undefined ? fault.ms : []));
    const once = this.due("batch").flatMap((fault) => (fault.kind === "late" ? fault.ms : []));
    for (const fault of this.due("after"))
      this.stage.coauthorEdit((book) => {
        meddle(book, fault);
      });
    return Math.max(0, ...every, ...once);
  }

  /** Counts down the faults of one sort and gives those whose turn has come, which are then over. */
  private due(sort: "at" | "batch" | "after"): Pending[] {
    const counted = this.pending.filter((fault) => sort in fault);
    for (const fault of counted) fault.left -= 1;
    const due = counted.filter((fault) => fault.left <= 0);
    this.pending = this.pending.filter((fault) => !due.includes(fault));
    return due;
  }
}

/** What Excel would not let the co-author do, such as deleting the last sheet, is left undone: the batch is answered all the same. */
function meddle(book: Book, fault: Fault): void {
  try {
    if (fault.kind === "lose-sheet") book.deleteSheet(book.sheet(fault.sheet));
    if (fault.kind === "rename-sheet") book.renameSheet(book.sheet(fault.sheet), fault.to);
    if (fault.kind === "coauthor") fault.edit(book);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
  }
}
