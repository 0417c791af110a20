import { placeIn } from "../place.js";
import type { Rule } from "../rule.js";
import { maskIdNumber, parseIdNumber } from "../../values/id-number.js";

/** The sex in the roster is the one in the ID number (17th digit odd: male). */
export const sexDiffers: Rule = {
  code: "id-sex-differs",
  source: "GB 11643-1999 §3.1.3",
  check: ({ reading }) => {
    const tab = reading.tabs.members;
    if (tab === undefined) return [];
    return tab.rows.flatMap(({ row, values: { idNumber, sex } }) => {
      if (idNumber === null || (sex !== "男" && sex !== "女")) return [];
      const id = parseIdNumber(idNumber);
      if (id?.checked !== true || id.male === (sex === "男")) return [];
      const at = placeIn(tab, row, "sex");
      return [{ code: "id-sex-differs", severity: "warning", at, args: { text: maskIdNumber(idNumber), sex } }];
    });
  },
};
