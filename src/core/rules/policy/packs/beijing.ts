import type { PolicyPack } from "../pack.js";
import { documentLimits } from "./document-limits.js";

export const beijing: PolicyPack = {
  key: "beijing",
  province: { "zh-CN": "北京", en: "Beijing" },
  also: ["京", "北京市"],
  limits: documentLimits(
    { document: "北京市总工会2019年规定", from: "2019-01-01", to: null, confidence: "high" },
    { festivalIncomeShare: 0.5 },
  ),
};
