import { bareName } from "../names.js";
import { placeIn } from "../place.js";
import type { Rule } from "../rule.js";
import { a1 } from "../../values/address.js";

/** Two members of one name, one of them with neither number nor ID: payments by name cannot be told apart. */
export const nameTwice: Rule = {
  code: "name-twice",
  source: "practice",
  check: ({ reading }) => {
    const tab = reading.tabs.members;
    const column = tab?.columns.name;
    if (tab === undefined || column === undefined) return [];
    const first = new Map<string, { row: number; known: boolean }>();
    return tab.rows.flatMap(({ row, values: { name, memberNo, idNumber } }) => {
      if (name === null) return [];
      const bare = bareName(name);
      const known = memberNo !== null || idNumber !== null;
      const earlier = first.get(bare);
      if (earlier === undefined) {
        first.set(bare, { row, known });
        return [];
      }
      if (known && earlier.known) return [];
      earlier.known &&= known;
      const args = { name: bare, first: a1(earlier.row, column) };
      return [{ code: "name-twice", severity: "info", at: placeIn(tab, row, "name"), args } as const];
    });
  },
};
