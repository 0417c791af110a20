import { practice } from "../explained.js";
import { placeIn } from "../place.js";
import { defineRule, type Found } from "../rule.js";

/** A number of participants that is no number of people. */
export const peopleCount = defineRule<{ readonly text: string }>({
  code: "people-count",
  family: "cells",
  severity: "warning",
  title: { "zh-CN": "人数不是整数", en: "Not a number of people" },
  why: {
    "zh-CN": "人均费用、获奖面都按参加人数算。",
    en: "Costs a head and the share of winners go by the number of participants.",
  },
  source: practice,
  expects: { "zh-CN": "0 或正整数", en: "a whole number, 0 or more" },
  says: {
    "zh-CN": ({ text }) => `参加人数 ${text} 不是 0 或正整数，请改正。`,
    en: ({ text }) => `${text} is no number of people; type a whole number.`,
  },
  needs: [["activities", "disbursements"]],
  examples: {
    fails: [
      {
        sheets: {
          活动: [
            ["活动日期", "活动名称", "参加人数"],
            ["2026-03-06", "三八妇女节茶话会", 30.5],
          ],
        },
        at: "活动!C2",
      },
    ],
    passes: [
      {
        sheets: {
          活动: [
            ["活动日期", "活动名称", "参加人数"],
            ["2026-03-06", "三八妇女节茶话会", 30],
          ],
        },
      },
    ],
  },
  check: ({ reading: { tabs } }) => {
    const { activities, disbursements } = tabs;
    const found: Found<{ readonly text: string }>[] = [];
    for (const { row, values } of activities?.rows ?? []) {
      const { participants } = values;
      if (activities === undefined || participants === null || isPeople(participants)) continue;
      found.push({ at: placeIn(activities, row, "participants"), args: { text: String(participants) } });
    }
    for (const { row, values } of disbursements?.rows ?? []) {
      const { participants } = values;
      if (disbursements === undefined || participants === null || !isFigure(participants)) continue;
      found.push({ at: placeIn(disbursements, row, "participants"), args: { text: participants } });
    }
    return found;
  },
});

function isPeople(count: number): boolean {
  return Number.isInteger(count) && count >= 0;
}

/** A register of payments may have words there (全体会员); only a bare figure is judged. */
function isFigure(text: string): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(text) && !isPeople(Number(text));
}
