import { practice } from "../explained.js";
import { placeIn } from "../place.js";
import { defineRule } from "../rule.js";
import { isoDay } from "../../values/day.js";

/** Nobody leaves before joining: one of the dates is wrong, and the dues due hang on both. */
export const leaveBeforeJoin = defineRule<{ readonly joined: string; readonly left: string }>({
  code: "leave-before-join",
  family: "rows",
  severity: "error",
  title: { "zh-CN": "离会时间早于入会时间", en: "Left before joining" },
  why: {
    "zh-CN": "应缴会费从入会月算到离会月，日期颠倒就算不出应缴。",
    en: "Dues run from the month of joining to that of leaving; with the dates swapped nothing can be reckoned.",
  },
  source: practice,
  expects: { "zh-CN": "不早于入会时间的日期", en: "a day not before joining" },
  says: {
    "zh-CN": ({ joined, left }) => `离会时间 ${left} 早于入会时间 ${joined}，请改正。`,
    en: ({ joined, left }) => `The member left on ${left}, before joining on ${joined}; correct one of the dates.`,
  },
  needs: [["members", "dues"]],
  examples: {
    fails: [
      {
        sheets: {
          会员: [
            ["姓名", "性别", "入会时间", "离会时间"],
            ["王芳", "女", "2010-09-01", "2010-08-31"],
          ],
        },
        at: "会员!D2",
      },
    ],
    passes: [
      {
        sheets: {
          会员: [
            ["姓名", "性别", "入会时间", "离会时间"],
            ["王芳", "女", "2010-09-01", "2020-08-31"],
          ],
        },
      },
    ],
  },
  check: ({ reading }) =>
    [reading.tabs.members, reading.tabs.dues].flatMap((tab) => {
      if (tab?.columns.joinDate === undefined || tab.columns.leaveDate === undefined) return [];
      return tab.rows.flatMap(({ row, values: { joinDate, leaveDate } }) => {
        if (joinDate === null || leaveDate === null || leaveDate >= joinDate) return [];
        const args = { joined: isoDay(joinDate), left: isoDay(leaveDate) };
        return [{ at: placeIn(tab, row, "leaveDate"), args } as const];
      });
    }),
});
