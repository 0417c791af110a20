import { yuanText } from "../../values/fen.js";
import { practice } from "../explained.js";
import { placeIn } from "../place.js";
import { defineRule } from "../rule.js";

/** In a register with a column a month, a member's own total is the sum of the months; rows with unreadable months are not judged. */
export const paidTotalDiffers = defineRule<{ readonly total: string; readonly sum: string }>({
  code: "paid-total-differs",
  family: "rows",
  severity: "warning",
  title: { "zh-CN": "实缴合计与各月之和不符", en: "Paid in the year is not the sum of the months" },
  why: {
    "zh-CN": "公开和退补会费都看合计；合计与各月不符，必有一处错。",
    en: "Members are shown their total; if it is not the sum of the months, one of them is wrong.",
  },
  source: practice,
  expects: { "zh-CN": "各月实缴之和", en: "the sum of the months" },
  says: {
    "zh-CN": ({ total, sum }) => `实缴合计 ${total} 元，各月相加为 ${sum} 元；请检查合计的公式，或核对各月。`,
    en: ({ total, sum }) =>
      `The total paid is ${total} yuan but the months add up to ${sum}; check its formula, or the months.`,
  },
  needs: [["dues"]],
  examples: {
    fails: [
      {
        sheets: {
          会费: [
            ["姓名", "1月", "2月", "3月", "实缴合计"],
            ["王芳", 30, 30, 30, 60],
          ],
        },
        at: "会费!E2",
      },
    ],
    passes: [
      {
        sheets: {
          会费: [
            ["姓名", "1月", "2月", "3月", "实缴合计"],
            ["王芳", 30, 30, 30, 90],
          ],
        },
      },
    ],
  },
  check: ({ reading }) => {
    const tab = reading.tabs.dues;
    if (tab?.columns.paidTotal === undefined || tab.layout !== "wide" || tab.columns.amount !== undefined) return [];
    const found = tab.rows.flatMap(({ row, values: { paidTotal }, paid, unread }) => {
      if (paidTotal === null || unread.length > 0 || paid.every((fen) => fen === null)) return [];
      const sum = paid.reduce<number>((fen, one) => fen + (one ?? 0), 0);
      if (sum === paidTotal) return [];
      return [
        { at: placeIn(tab, row, "paidTotal"), args: { total: yuanText(paidTotal), sum: yuanText(sum) } } as const,
      ];
    });
    // Where the totals of many members differ, the column sums up something else than the months that are read.
    return found.length > Math.max(few, tab.rows.length / 5) ? [] : found;
  },
});

const few = 3;
