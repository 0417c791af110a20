import { identifiedMembers } from "../member-ids.js";
import { placeIn } from "../place.js";
import type { Rule } from "../rule.js";
import { partsOfDay, type Day } from "../../values/day.js";
import { maskIdNumber } from "../../values/id-number.js";

/** The birth date in the roster is the one in the ID number; a date kept by month (the first of it) need only agree in the month. */
export const birthDiffers: Rule = {
  code: "id-birth-differs",
  source: "GB 11643-1999 §3.1.2",
  check: (books) => {
    const tab = books.reading.tabs.members;
    if (tab === undefined) return [];
    return identifiedMembers(books).flatMap(({ row: { row, values }, id }) => {
      const { birthDate } = values;
      if (birthDate === null || id.birthDate === null || agree(id.birthDate, birthDate)) return [];
      const at = placeIn(tab, row, "birthDate");
      return [{ code: "id-birth-differs", severity: "warning", at, args: { text: maskIdNumber(id.text) } } as const];
    });
  },
};

function agree(inId: Day, inRoster: Day): boolean {
  if (inId === inRoster) return true;
  const id = partsOfDay(inId);
  const roster = partsOfDay(inRoster);
  return id.year === roster.year && id.month === roster.month && (id.day === roster.day || roster.day === 1);
}
