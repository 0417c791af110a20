import { paymentsExample } from "./example-books.js";
import { daysSaid } from "./outing.js";
import { overHead } from "./over-head.js";

/** Fees of judges and referees; where the purpose does not say for how long, they are not judged. */
export const judgeLimit = overHead({
  code: "judge-limit",
  occasion: "judge",
  limit: "judgeHalfDay",
  what: { "zh-CN": "评委劳务费每半天", en: "judge's fee for half a day" },
  why: {
    "zh-CN": "奖品、纪念品、服装和劳务都有人均上限，超出就成了变相发放福利。",
    en: "Prizes, keepsakes, clothing and fees have a bound a head; beyond it they are pay in disguise.",
  },
  examples: {
    fails: [
      {
        ...paymentsExample({ 省份: "山东" }, ["2026-05-20", "教学竞赛评委劳务费（5人半天）", 2500, null, null]),
        at: "支出!C2",
      },
    ],
    passes: [
      paymentsExample({ 省份: "山东" }, ["2026-05-20", "教学竞赛评委劳务费（5人1天）", 2500, null, null]),
      paymentsExample({ 省份: "山东" }, ["2026-05-20", "教学竞赛评委劳务费（5人）", 2500, null, null]),
    ],
  },
  each: ({ each, purpose }) => {
    const halves = halfDaysSaid(purpose);
    return each === null || halves === null ? null : Math.round(each / halves);
  },
});

function halfDaysSaid(purpose: string): number | null {
  const counted = /(\d+)\s*个?半天/.exec(purpose)?.[1];
  if (counted !== undefined) return Math.max(1, Number(counted));
  if (/半天|半日|上午|下午/.test(purpose)) return 1;
  const days = daysSaid(purpose);
  return days === null ? null : days * 2;
}
