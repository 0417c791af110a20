import type { SheetSnapshot } from "../../reading/snapshot.js";
import { isBlank, isCellError, type CellValue } from "../../values/cell.js";
import { isKey } from "./entries.js";
import { isWord } from "./labels.js";

/** What people wrote into an earlier sheet, in either language and wherever they moved its columns. */
export interface WrittenBefore {
  /** By the entry's key, with what the entry was. */
  readonly notes: ReadonlyMap<string, { readonly note: string | number; readonly label: string }>;
  /** Yuan typed for a balance that neither books nor statement state. */
  readonly book: number | null;
  readonly bank: number | null;
}

/** Reads the notes and balances typed into an earlier reconciliation; none where there is no earlier one. */
export function writtenBefore(previous: SheetSnapshot | null): WrittenBefore {
  const notes = new Map<string, { note: string | number; label: string }>();
  let columns: { readonly note: number; readonly key: number } | null = null;
  for (const cells of previous?.values ?? []) {
    if (cells === undefined) continue;
    const at = (key: "note" | "key"): number =>
      cells.findIndex((cell) => typeof cell === "string" && isWord(key, cell));
    if (at("note") >= 0 && at("key") >= 0) columns = { note: at("note"), key: at("key") };
    const key = columns === null ? null : cells[columns.key];
    if (columns === null || typeof key !== "string" || !isKey(key.trim())) continue;
    const note = cells[columns.note];
    if (isBlank(note) || note === undefined || note === null || isCellError(note)) continue;
    notes.set(key.trim(), { note: typeof note === "number" ? note : String(note), label: labelIn(cells, columns) });
  }
  return { notes, book: typedBeside(previous, "book"), bank: typedBeside(previous, "bank") };
}

/** The texts and figures of the entry, as they stood beside its note. */
function labelIn(cells: readonly CellValue[], columns: { readonly note: number; readonly key: number }): string {
  const shown = cells.filter(
    (cell, column) => typeof cell === "string" && column !== columns.note && column !== columns.key,
  );
  return [...new Set(shown as string[])]
    .filter((text) => text.trim() !== "" && !/^[A-Z]{1,3}\d+$/.test(text))
    .join(" ");
}

function typedBeside(previous: SheetSnapshot | null, key: "book" | "bank"): number | null {
  for (const cells of previous?.values ?? []) {
    const at = (cells ?? []).findIndex((cell) => typeof cell === "string" && isWord(key, cell));
    const typed = at < 0 ? undefined : (cells ?? []).slice(at + 1, at + 4).find((cell) => typeof cell === "number");
    if (typeof typed === "number") return typed;
  }
  return null;
}
