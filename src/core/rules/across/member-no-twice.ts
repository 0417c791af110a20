import { firstOfOther, type Seen } from "./first-seen.js";
import { placeIn } from "../place.js";
import type { Rule } from "../rule.js";
import { a1 } from "../../values/address.js";

/** A member number belongs to one member of the roster. */
export const memberNoTwice: Rule = {
  code: "member-no-twice",
  source: "practice",
  check: ({ reading }) => {
    const tab = reading.tabs.members;
    const column = tab?.columns.memberNo;
    if (tab === undefined || column === undefined) return [];
    const seen = new Map<string, Seen>();
    return tab.rows.flatMap(({ row, values: { memberNo, name } }) => {
      const first = memberNo === null ? null : firstOfOther(seen, memberNo, row, name);
      if (memberNo === null || first === null) return [];
      const args = { no: memberNo, first: a1(first, column) };
      return [{ code: "member-no-twice", severity: "error", at: placeIn(tab, row, "memberNo"), args } as const];
    });
  },
};
