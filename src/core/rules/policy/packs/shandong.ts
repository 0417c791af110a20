import type { PolicyPack } from "../pack.js";
import { documentLimits } from "./document-limits.js";

export const shandong: PolicyPack = {
  key: "shandong",
  province: { "zh-CN": "山东", en: "Shandong" },
  also: ["鲁", "山东省"],
  limits: [
    ...documentLimits(
      { document: "山东省总工会2020年规定", from: "2020-01-01", to: null, confidence: "medium" },
      {
        festivalYear: 2000,
        prizeTeam: 300,
        prizeIndividual: 500,
        keepsake: 100,
        meal: 40,
        clothing: {
          figure: 800,
          confidence: "low",
          note: { "zh-CN": "见到600元和800元两种说法", en: "both 600 and 800 yuan are reported" },
        },
        judgeHalfDay: 300,
      },
    ),
    ...documentLimits(
      { document: "山东省总工会2019年规定", from: "2019-01-01", to: null, confidence: "medium" },
      { hardshipOnce: 3000, hardshipYear: 6000 },
    ),
  ],
};
