import { say } from "../core/locale/say.js";
import { a1 } from "../core/values/address.js";
import type { Language } from "../core/values/language.js";
import type { KeptBooks } from "./keep-books.js";

/** A row that could not be counted, and why, in words. */
export interface SaidExcluded {
  readonly sheet: string;
  /** 0-based */
  readonly row: number;
  readonly column: number;
  /** A1 */
  readonly cell: string;
  readonly reason: string;
}

/** The rows that reading and ledger could not count, each with the sentence of the finding that says why. */
export function explainExcluded(books: KeptBooks, language: Language): SaidExcluded[] {
  const sentences = new Map<string, string>();
  for (const finding of books.findings) {
    if (finding.at?.row == null) continue;
    const { sheet, row, column } = finding.at;
    sentences.set(`${finding.code}|${sheet}|${row}|${column ?? ""}`, say(finding, language));
    const ofRow = `${finding.code}|${sheet}|${row}`;
    if (!sentences.has(ofRow)) sentences.set(ofRow, say(finding, language));
  }
  const said = new Map<string, SaidExcluded>();
  for (const { sheet, row, column, why } of [...books.reading.excluded, ...books.ledger.excluded]) {
    const reason = sentences.get(`${why}|${sheet}|${row}|${column}`) ?? sentences.get(`${why}|${sheet}|${row}`) ?? why;
    said.set(`${sheet}|${row}|${reason}`, { sheet, row, column, cell: a1(row, column), reason });
  }
  return [...said.values()];
}
