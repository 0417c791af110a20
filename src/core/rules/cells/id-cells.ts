import { cellsOf, placeIn } from "../place.js";
import { idParser } from "../member-ids.js";
import { oncePerBooks } from "../once.js";
import { bareIdNumber, type IdNumber } from "../../values/id-number.js";
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

/** The ID cells of the roster and the dues register in which something is wrong; passports and masked numbers are not judged. */
export const faultyIdCells = oncePerBooks((books): readonly IdCell[] => {
  const { members, dues } = books.reading.tabs;
  const parse = idParser(books);
  return [members, dues].flatMap((tab) => {
    const column = tab?.columns.idNumber;
    if (tab === undefined || column === undefined) return [];
    const typed = cellsOf(books.snapshot, tab.sheet);
    const cells: IdCell[] = [];
    for (const { row, values } of tab.rows) {
      const text = values.idNumber;
      if (text === null) continue;
      const raw = typed(row, column);
      const fault =
        typeof raw === "number" && raw > largestExact ? "rounded" : faultOf(text, parse(text), books.ledger.today);
      if (fault !== null) cells.push({ text, at: placeIn(tab, row, "idNumber"), fault });
    }
    return cells;
  });
});

function faultOf(typed: string, id: IdNumber | null, today: number): Fault | null {
  if (id === null) return isOtherDocument(bareIdNumber(typed)) ? null : "form";
  if (id.text.length === 15) return null;
  if (!id.checked && id.text.endsWith("000")) return "rounded";
  if (id.born === null || (id.birthDate !== null && id.birthDate > today)) return "birth-date";
  return id.checked ? null : "checksum";
}

/** Passports, permits and masked numbers stand in the same column: short ones, with letters in front, or with asterisks. */
function isOtherDocument(text: string): boolean {
  return text.length < 10 || /[*＊…]/.test(text) || /^[A-Z]{1,3}\d{6,14}$/.test(text) || !/\d/.test(text);
}
