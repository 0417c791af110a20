import type { PolicyPack } from "../pack.js";
import { documentLimits } from "./document-limits.js";

export const guizhou: PolicyPack = {
  key: "guizhou",
  province: { "zh-CN": "贵州", en: "Guizhou" },
  also: ["贵", "黔", "贵州省"],
  limits: documentLimits(
    {
      document: "《贵州省基层工会经费收支管理实施细则（暂行）》",
      from: "2018-01-01",
      to: null,
      confidence: "medium",
    },
    {
      festivalSpring: 500,
      festivalOther: {
        figure: 200,
        note: { "zh-CN": "含符合规定的少数民族节日", en: "minority festivals included" },
      },
      birthday: 300,
    },
  ),
};
