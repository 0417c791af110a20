import type { Booking } from "../../../ledger/ledger.js";
import type { Fen } from "../../../values/fen.js";
import type { Bilingual } from "../../../values/language.js";
import type { Figure, SheetInput } from "../../built-sheet.js";
import type { ListPage } from "../../list/list-page.js";
import type { PageCell } from "../../page.js";
import { heads, text } from "../cells.js";

/** What every part of the schedules is made from. */
export interface PartInput {
  readonly input: SheetInput;
  readonly sheet: ListPage;
  /** Every counted payment of all funds, in the order of the sheet. */
  readonly payments: readonly Booking[];
  readonly spent: Fen;
}

/** Adds a part below the others; gives its figures that have to agree with the ledger. */
export type AddPart = (part: PartInput) => readonly Figure[];

/** Widths of the seven columns that all parts share: number, text, four narrow ones, link. */
export const columns = [6, 34, 12, 14, 14, 18, 16].map((width) => ({ width }));

/** Adds the heading and the headers of a part and gives the row (0-based) of its first line. */
export function beginPart({ sheet, input }: PartInput, title: Bilingual, headers: readonly Bilingual[]): number {
  sheet.section(title[input.language]);
  sheet.add(heads(headers, input.language));
  return sheet.height;
}

/** A part that has nothing to show: its heading and a sentence. */
export function emptyPart({ sheet, input }: PartInput, title: Bilingual, said: Bilingual): void {
  sheet.section(title[input.language]);
  sheet.merged([text(said[input.language])], [sheet.last]);
}

/** A line of totals: a label, the cells given by column, and the look of a total between them. */
export function totalLine(label: string, cells: Readonly<Record<number, PageCell>>): PageCell[] {
  return columns.map((_, column) => cells[column] ?? { value: column === 1 ? label : null, role: "listTotal" });
}
