import { firstOfOther, type Seen } from "./first-seen.js";
import { identifiedMembers } from "../member-ids.js";
import { placeIn } from "../place.js";
import type { Rule } from "../rule.js";
import { a1 } from "../../values/address.js";
import { maskIdNumber } from "../../values/id-number.js";

/** No two members have one ID number; numbers that are wrong in themselves (rounded to …000) are left to their own rules. */
export const idTwice: Rule = {
  code: "id-twice",
  source: "GB 11643-1999 §1",
  check: (books) => {
    const tab = books.reading.tabs.members;
    const column = tab?.columns.idNumber;
    if (tab === undefined || column === undefined) return [];
    const seen = new Map<string, Seen>();
    return identifiedMembers(books).flatMap(({ row: { row, values }, id }) => {
      const first = firstOfOther(seen, id.text, row, values.name);
      if (first === null) return [];
      const args = { text: maskIdNumber(id.text), first: a1(first, column) };
      return [{ code: "id-twice", severity: "error", at: placeIn(tab, row, "idNumber"), args } as const];
    });
  },
};
