import type { PolicyPack } from "../pack.js";
import { documentLimits } from "./document-limits.js";

const disputed = {
  confidence: "low",
  note: {
    "zh-CN": "2018年的标准；此后至2025年8月间可能提高过，未见文件",
    en: "the figure of 2018; it may have been raised before August 2025, no document seen",
  },
} as const;

export const anhui: PolicyPack = {
  key: "anhui",
  province: { "zh-CN": "安徽", en: "Anhui" },
  also: ["皖", "安徽省", "安徽省总工会"],
  limits: [
    ...documentLimits(
      {
        document: "《安徽省基层工会经费收支管理实施办法（试行）》",
        from: "2018-03-12",
        to: "2025-08-20",
        confidence: "medium",
      },
      {
        festivalYear: { figure: 1500, ...disputed },
        birthday: 300,
        marriage: { figure: 600, ...disputed },
        childbirth: { figure: 600, ...disputed },
        hospital: { figure: 1000, ...disputed },
        retirement: 1000,
        memberDeath: 2000,
        relativeDeath: 1000,
      },
    ),
    ...documentLimits(
      { document: "皖工发〔2025〕18号", from: "2025-08-21", to: null, confidence: "medium" },
      {
        festivalYear: 2200,
        birthday: 500,
        marriage: 2000,
        childbirth: 2000,
        hospital: 2000,
        hospitalTimes: 1,
        retirement: 2000,
        memberDeath: 2000,
        relativeDeath: 2000,
        hardshipOnce: 2000,
      },
    ),
  ],
};
