import { yuanText } from "../../values/fen.js";
import { practice } from "../explained.js";
import { defineRule } from "../rule.js";

/** Dues paid for months of the year that are not due yet: one finding for the whole register. */
export const duesInAdvance = defineRule<{ readonly members: number; readonly amount: string }>({
  code: "dues-in-advance",
  family: "across",
  severity: "info",
  title: { "zh-CN": "预缴会费", en: "Dues paid in advance" },
  why: {
    "zh-CN": "预缴的会费属于以后月份；中途调出、退休的人，预缴部分要退还。",
    en: "Dues paid ahead belong to later months; whoever leaves or retires before then gets them back.",
  },
  source: practice,
  expects: { "zh-CN": "知道有多少是预缴的", en: "knowing how much is paid ahead" },
  says: {
    "zh-CN": ({ members, amount }) =>
      `${members} 名会员预缴了以后月份的会费，共 ${amount} 元；不须改正，有人中途离会时请退还其预缴部分。`,
    en: ({ members, amount }) =>
      `${members} member(s) paid ${amount} yuan of dues for months not due yet; nothing to correct, but give theirs back to those who leave before.`,
  },
  needs: [["dues"]],
  examples: {
    fails: [
      {
        at: "会费",
        today: "2026-03-10",
        sheets: {
          会费: [
            ["姓名", "月工资", "1月", "2月", "3月", "4月"],
            ["王芳", 6000, 30, 30, 30, 30],
          ],
        },
      },
    ],
    passes: [
      {
        today: "2026-03-10",
        sheets: {
          会费: [
            ["姓名", "月工资", "1月", "2月", "3月", "4月"],
            ["王芳", 6000, 30, 30, null, null],
          ],
        },
      },
    ],
  },
  check: ({ reading, ledger }) => {
    const ahead = ledger.dues.members.filter(({ advance }) => advance > 0);
    if (ahead.length === 0 || reading.tabs.dues === undefined) return [];
    const amount = yuanText(ahead.reduce((sum, { advance }) => sum + advance, 0));
    const at = { sheet: reading.tabs.dues.sheet, row: null, column: null };
    return [{ at, args: { members: ahead.length, amount } }];
  },
});
