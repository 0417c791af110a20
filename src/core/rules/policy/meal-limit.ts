import { paymentsExample } from "./example-books.js";
import { daysSaid } from "./outing.js";
import { overHead } from "./over-head.js";

/** A meal a head; several meals or days that the purpose names are divided by. */
export const mealLimit = overHead({
  code: "meal-limit",
  occasion: "meal",
  limit: "meal",
  what: { "zh-CN": "活动工作餐每餐", en: "meal" },
  why: {
    "zh-CN": "活动期间只安排工作餐，超过标准就成了聚餐。",
    en: "During activities only plain meals are paid; beyond the figure it is a banquet.",
  },
  examples: {
    fails: [{ ...paymentsExample({ 省份: "山东" }, ["2026-04-18", "运动会工作餐", 3600, 60, null]), at: "支出!C2" }],
    passes: [
      paymentsExample({ 省份: "山东" }, ["2026-04-18", "运动会工作餐", 2400, 60, null]),
      paymentsExample({ 省份: "山东" }, ["2026-04-18", "运动会工作餐60人2餐", 4800, null, null]),
    ],
  },
  each: ({ each, purpose }) => (each === null ? null : Math.round(each / mealsSaid(purpose))),
});

/** A day has three meals, unless the purpose counts meals or times. */
function mealsSaid(purpose: string): number {
  const counted = /(\d+)\s*(?:餐|顿|次)/.exec(purpose)?.[1];
  if (counted !== undefined) return Math.max(1, Number(counted));
  const days = daysSaid(purpose);
  return days === null ? 1 : days * 3;
}
