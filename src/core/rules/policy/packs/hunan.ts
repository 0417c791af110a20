import type { PolicyPack } from "../pack.js";
import { documentLimits } from "./document-limits.js";

export const hunan: PolicyPack = {
  key: "hunan",
  province: { "zh-CN": "湖南", en: "Hunan" },
  also: ["湘", "湖南省"],
  limits: documentLimits(
    { document: "湘工发〔2018〕20号", from: "2018-01-01", to: null, confidence: "medium" },
    {
      festivalYear: 2100,
      birthday: 300,
      marriage: 1000,
      childbirth: 1000,
      hospital: 1000,
      hospitalTimes: 1,
      memberDeath: 2000,
      relativeDeath: 1000,
      prizeIndividual: 800,
      prizeTeam: 500,
      keepsake: 100,
      clothing: {
        figure: 800,
        note: { "zh-CN": "校内比赛500元，校外比赛800元", en: "500 yuan at home, 800 elsewhere" },
      },
    },
  ),
};
