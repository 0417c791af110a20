import type { PolicyPack } from "../pack.js";
import { documentLimits } from "./document-limits.js";

export const fujian: PolicyPack = {
  key: "fujian",
  province: { "zh-CN": "福建", en: "Fujian" },
  also: ["闽", "福建省"],
  limits: [
    ...documentLimits(
      { document: "闽工〔2018〕158号", from: "2018-01-01", to: null, confidence: "high" },
      { festivalYear: 1300 },
    ),
    ...documentLimits(
      { document: "《福建省基层工会经费收支管理实施办法》", from: "2018-01-01", to: null, confidence: "medium" },
      {
        birthday: 300,
        childbirth: 500,
        hospital: {
          figure: 1000,
          note: { "zh-CN": "动手术的1000元，不动手术的500元", en: "1,000 yuan with surgery, 500 without" },
        },
        retirement: 500,
        memberDeath: 2000,
        relativeDeath: 1000,
      },
    ),
  ],
};
