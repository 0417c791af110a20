import { paymentsExample } from "./example-books.js";
import { overHead } from "./over-head.js";

/** Prizes a head: a team's by its own limit, an individual's by its own, and by the higher one where the purpose does not say which. */
export const prizeLimit = overHead({
  code: "prize-limit",
  occasion: "prize",
  limit: "prizeIndividual",
  what: { "zh-CN": "奖励", en: "prize" },
  why: {
    "zh-CN": "奖品、纪念品、服装和劳务都有人均上限，超出就成了变相发放福利。",
    en: "Prizes, keepsakes, clothing and fees have a bound a head; beyond it they are pay in disguise.",
  },
  examples: {
    fails: [
      {
        ...paymentsExample({ 省份: "山东" }, ["2026-05-20", "乒乓球赛个人奖奖品（8人）", 4800, null, null]),
        at: "支出!C2",
      },
    ],
    passes: [
      paymentsExample({ 省份: "山东" }, ["2026-05-20", "乒乓球赛个人奖奖品（8人）", 4000, null, null]),
      paymentsExample({ 省份: "山东" }, ["2026-05-20", "乒乓球赛奖品", 4800, null, null]),
    ],
  },
  also: ["prizeTeam"],
  limitFor: ({ purpose, first, last }, { during }) => {
    const [team, individual] = [during("prizeTeam", first, last), during("prizeIndividual", first, last)];
    if (teamWords.test(purpose)) return team;
    if (/个人|individual/i.test(purpose)) return individual;
    if (team === null || individual === null) return null;
    return team.figure > individual.figure ? team : individual;
  },
  each: ({ each, fen, row }) => {
    const { winners } = row.values;
    return winners === null || winners === 0 ? each : Math.round(fen / winners);
  },
});

const teamWords = /团体|集体|团队|代表队|team/i;
