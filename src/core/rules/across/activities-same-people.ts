import { isoDay } from "../../values/day.js";
import { samePeople } from "../activities/same-people.js";
import { practice } from "../explained.js";
import { defineRule } from "../rule.js";
import { placeOfRow } from "./row-place.js";

/** Two activities on one day for the same people; with a participation register, those whose names stand in both. */
export const activitiesSamePeople = defineRule<{
  readonly title: string;
  readonly other: string;
  readonly day: string;
  readonly names: number;
}>({
  code: "activities-same-people",
  family: "across",
  severity: "info",
  title: { "zh-CN": "同日两个活动人员冲突", en: "Two activities take the same people on one day" },
  why: {
    "zh-CN": "同一批人同一天参加两个活动，不是时间冲突，就是名单或日期有误。",
    en: "The same people in two activities on one day: either they collide, or a list or date is wrong.",
  },
  source: practice,
  expects: {
    "zh-CN": "同一批人一天一个活动，或时间错开",
    en: "one activity a day for the same people, or different hours",
  },
  says: {
    "zh-CN": ({ title, other, day, names }) =>
      `“${title}”与“${other}”都在 ${day}，${names > 0 ? `名单中有 ${names} 人两个活动都参加` : "参加范围相同"}；请核对日期${names > 0 ? "和名单" : ""}，时间确实错开的可以不改。`,
    en: ({ title, other, day, names }) =>
      `"${title}" and "${other}" are both on ${day}, and ${names > 0 ? `${names} of the names listed took part in both` : "are for the same people"}; check the dates${names > 0 ? " and lists" : ""}, and leave them where the hours differ.`,
  },
  needs: [["activities"]],
  examples: {
    fails: [
      {
        at: "活动!A3",
        sheets: {
          活动: [
            ["活动日期", "活动名称", "参加范围"],
            ["2026-05-20", "教职工健步走", "全体会员"],
            ["2026-05-20", "红歌合唱展演", "全体教职工"],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          活动: [
            ["活动日期", "活动名称", "参加范围"],
            ["2026-05-20", "教职工健步走", "语文组"],
            ["2026-05-20", "红歌合唱展演", "数学组"],
            ["2026-05-20", "端午节慰问", "语文组"],
          ],
        },
      },
    ],
  },
  check: (books) => {
    const tab = books.reading.tabs.activities;
    if (tab === undefined) return [];
    return samePeople(books).map(({ account: { row, title }, other, day, names }) => ({
      at: placeOfRow(tab, row, "date", "title"),
      args: { title, other: other.title, day: isoDay(day), names },
      ...(names > 0 ? { severity: "warning" as const } : {}),
    }));
  },
});
