import { cellsOf, placeIn } from "../place.js";
import type { Books } from "../rule.js";
import { bareIdNumber, parseIdNumber } from "../../values/id-number.js";
import type { Place } from "../../values/finding.js";

export type Fault = "form" | "rounded" | "birth-date" | "checksum";

/** A cell of an ID column and the one thing that is said of it. */
export interface IdCell {
  readonly text: string;
  readonly at: Place;
  readonly fault: Fault;
}

/** Excel keeps 15 digits of a number: an 18-digit ID typed as one ends in 000. */
const largestExact = 999_999_999_999_999;

/** Four rules ask for the same cells. */
const judged = new WeakMap<Books, readonly IdCell[]>();

/** The ID cells of the roster and the dues register in which something is wrong; passports and masked numbers are not judged. */
export function faultyIdCells(books: Books): readonly IdCell[] {
  const known = judged.get(books) ?? judge(books);
  judged.set(books, known);
  return known;
}

function judge(books: Books): IdCell[] {
  const { members, dues } = books.reading.tabs;
  return [members, dues].flatMap((tab) => {
    const column = tab?.columns.idNumber;
    if (tab === undefined || column === undefined) return [];
    const typed = cellsOf(books.snapshot, tab.sheet);
    return tab.rows.flatMap(({ row, values }) => {
      const text = values.idNumber;
      if (text === null) return [];
      const raw = typed(row, column);
      const fault = typeof raw === "number" && raw > largestExact ? "rounded" : faultOf(text, books.ledger.today);
      return fault === null ? [] : [{ text, at: placeIn(tab, row, "idNumber"), fault }];
    });
  });
}

function faultOf(typed: string, today: number): Fault | null {
  const id = parseIdNumber(typed);
  if (id === null) return isOtherDocument(bareIdNumber(typed)) ? null : "form";
  if (id.text.length === 15) return null;
  if (!id.checked && id.text.endsWith("000")) return "rounded";
  if (id.birthDate === null || id.birthDate > today) return "birth-date";
  return id.checked ? null : "checksum";
}

/** Passports, permits and masked numbers stand in the same column: short ones, with letters in front, or with asterisks. */
function isOtherDocument(text: string): boolean {
  return text.length < 10 || /[*＊…]/.test(text) || /^[A-Z]{1,3}\d{6,14}$/.test(text) || !/\d/.test(text);
}
