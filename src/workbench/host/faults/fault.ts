import type { Book } from "../book/book.js";

/** Something that goes wrong on demand. Actions and batches are counted from when the fault is set, beginning with 1. */
export type Fault =
  /** Refuses the k-th action, once. */
  | { readonly kind: "fail"; readonly at: number; readonly code?: string }
  /** The connection is lost at the k-th action; nothing is answered until `reconnect`. */
  | { readonly kind: "drop"; readonly at: number }
  /** The workbook turns read-only just before the k-th action. */
  | { readonly kind: "read-only"; readonly at: number }
  /** The answer to the n-th batch, or to every batch, comes so many milliseconds late. */
  | { readonly kind: "late"; readonly ms: number; readonly batch?: number }
  /** A co-author deletes or renames a sheet behind the n-th batch. */
  | { readonly kind: "lose-sheet"; readonly sheet: string; readonly after: number }
  | { readonly kind: "rename-sheet"; readonly sheet: string; readonly to: string; readonly after: number }
  /** A co-author edits the workbook behind the n-th batch. */
  | { readonly kind: "coauthor"; readonly edit: (book: Book) => void; readonly after: number };
