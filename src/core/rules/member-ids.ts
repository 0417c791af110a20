import { remember } from "../ledger/remember.js";
import type { Row } from "../reading/reading.js";
import { parseIdNumber, type IdNumber } from "../values/id-number.js";
import { oncePerBooks } from "./once.js";

/** `parseIdNumber`, each number once. */
export const idParser = oncePerBooks(() => remember(parseIdNumber));

/** A row of the roster whose ID number has the right form and check character. */
export interface IdentifiedMember {
  readonly row: Row<"members">;
  readonly id: IdNumber;
}

/** The members with an ID number that can be one, in the roster's order. */
export const identifiedMembers = oncePerBooks((books): readonly IdentifiedMember[] => {
  const parse = idParser(books);
  const members: IdentifiedMember[] = [];
  for (const row of books.reading.tabs.members?.rows ?? []) {
    const id = row.values.idNumber === null ? null : parse(row.values.idNumber);
    if (id?.checked === true) members.push({ row, id });
  }
  return members;
});
