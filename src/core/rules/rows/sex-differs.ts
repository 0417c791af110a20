import { identifiedMembers } from "../member-ids.js";
import { placeIn } from "../place.js";
import type { Rule } from "../rule.js";
import { maskIdNumber } from "../../values/id-number.js";

/** The sex in the roster is the one in the ID number (17th digit odd: male). */
export const sexDiffers: Rule = {
  code: "id-sex-differs",
  source: "GB 11643-1999 §3.1.3",
  check: (books) => {
    const tab = books.reading.tabs.members;
    if (tab === undefined) return [];
    return identifiedMembers(books).flatMap(({ row: { row, values }, id }) => {
      const { sex } = values;
      if ((sex !== "男" && sex !== "女") || id.male === (sex === "男")) return [];
      const at = placeIn(tab, row, "sex");
      return [{ code: "id-sex-differs", severity: "warning", at, args: { text: maskIdNumber(id.text), sex } } as const];
    });
  },
};
