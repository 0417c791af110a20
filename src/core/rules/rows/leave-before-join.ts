import { placeIn } from "../place.js";
import type { Rule } from "../rule.js";
import { isoDay } from "../../values/day.js";

/** Nobody leaves before joining: one of the dates is wrong, and the dues due hang on both. */
export const leaveBeforeJoin: Rule = {
  code: "leave-before-join",
  source: "practice",
  check: ({ reading }) =>
    [reading.tabs.members, reading.tabs.dues].flatMap((tab) => {
      if (tab?.columns.joinDate === undefined || tab.columns.leaveDate === undefined) return [];
      return tab.rows.flatMap(({ row, values: { joinDate, leaveDate } }) => {
        if (joinDate === null || leaveDate === null || leaveDate >= joinDate) return [];
        const args = { joined: isoDay(joinDate), left: isoDay(leaveDate) };
        return [{ code: "leave-before-join", severity: "error", at: placeIn(tab, row, "leaveDate"), args } as const];
      });
    }),
};
