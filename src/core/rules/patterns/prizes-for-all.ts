import { namedSpending } from "../across/activity-names.js";
import type { Payment } from "../across/payments.js";
import { placeOfRow } from "../across/row-place.js";
import { defineRule } from "../rule.js";
import { cellsOfPayments, listed } from "./listed-cells.js";

/** In a smaller round nobody counts. */
const leastParticipants = 6;

/** As many prizes as people took part, by the summaries of the payments that name the activity. Keepsakes for all are no prizes. */
export const prizesForAll = defineRule<{
  readonly title: string;
  readonly prizes: number;
  readonly participants: number;
  readonly cells: string;
}>({
  code: "prizes-for-all",
  family: "patterns",
  severity: "info",
  title: { "zh-CN": "人人有奖", en: "Everybody wins" },
  why: {
    "zh-CN": `参加 ${leastParticipants} 人以上的比赛，奖品份数不少于参加人数，等于普遍发放；获奖面有规定上限，不设奖的可发纪念品。`,
    en: `As many prizes as people in a contest of ${leastParticipants} or more amounts to a handout; the share of winners is limited, and without prizes keepsakes may be given.`,
  },
  source: { "zh-CN": "总工办发〔2017〕32号第八条", en: "总工办发〔2017〕32号, art. 8" },
  expects: { "zh-CN": "获奖人数少于参加人数", en: "fewer winners than participants" },
  says: {
    "zh-CN": ({ title, prizes, participants, cells }) =>
      `“${title}”参加 ${participants} 人，奖品 ${prizes} 份（${listed(cells, "zh-CN")}），人人有奖；请核对获奖名单，或改为纪念品。`,
    en: ({ title, prizes, participants, cells }) =>
      `"${title}" had ${participants} participants and ${prizes} prizes (${listed(cells, "en")}): everybody won. Check the list of winners, or give keepsakes.`,
  },
  needs: [["activities"], ["disbursements"]],
  examples: { fails: [{ at: "活动!C2", ...bookOf(30) }], passes: [bookOf(18)] },
  check: (books) => {
    const { activities, disbursements } = books.reading.tabs;
    if (activities === undefined || disbursements === undefined) return [];
    const prizes = new Map<(typeof activities.rows)[number], { count: number; readonly payments: Payment[] }>();
    for (const { meant, payments } of namedSpending(books)) {
      const [activity] = meant;
      if (activity === undefined || meant.length > 1) continue;
      for (const payment of payments) {
        const count = prizesIn(payment.row.values.summary);
        if (count === 0) continue;
        const known = prizes.get(activity);
        if (known === undefined) prizes.set(activity, { count, payments: [payment] });
        else {
          known.count += count;
          known.payments.push(payment);
        }
      }
    }
    return [...prizes].flatMap(([row, { count, payments }]) => {
      const { participants, winners, title, content } = row.values;
      // A stated number of winners is judged by the limit of the policy.
      if (winners !== null) return [];
      if (participants === null || participants < leastParticipants || count < participants) return [];
      const cells = cellsOfPayments(disbursements, payments);
      const args = { title: title ?? content ?? "", prizes: count, participants, cells };
      return [{ at: placeOfRow(activities, row, "participants"), args } as const];
    });
  },
});

/** How many prizes a summary speaks of: 奖品30份, 一等奖2名、二等奖5名. */
function prizesIn(summary: string | null): number {
  if (summary === null || !summary.includes("奖") || /纪念品|纪念奖|参与奖|裁判|评委/.test(summary)) return 0;
  let count = 0;
  for (const [, digits] of summary.matchAll(/(\d{1,5})\s*(?:份|名|人|个)/g)) count += Number(digits);
  return count;
}

/** A contest of thirty people with so many prizes. */
function bookOf(prizes: number): { readonly sheets: Record<string, (string | number)[][]> } {
  return {
    sheets: {
      活动: [
        ["活动日期", "活动名称", "参加人数"],
        ["2026-04-20", "跳绳比赛", 30],
      ],
      支出: [
        ["日期", "凭证号", "摘要", "科目", "金额", "活动名称"],
        ["2026-04-20", "记-001", `跳绳比赛奖品${prizes}份`, "职工活动支出", prizes * 50, "跳绳比赛"],
      ],
    },
  };
}
