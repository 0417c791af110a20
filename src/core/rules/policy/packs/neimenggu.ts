import type { PolicyPack } from "../pack.js";
import { documentLimits } from "./document-limits.js";

export const neimenggu: PolicyPack = {
  key: "neimenggu",
  province: { "zh-CN": "内蒙古", en: "Inner Mongolia" },
  also: ["蒙", "内蒙", "内蒙古自治区", "Neimenggu", "Nei Mongol"],
  limits: [
    ...documentLimits(
      { document: "内工发〔2019〕3号", from: "2019-01-01", to: "2022-12-31", confidence: "high" },
      { festivalYear: 2000 },
    ),
    ...documentLimits(
      { document: "内工发〔2022〕38号", from: "2023-01-01", to: null, confidence: "high" },
      { festivalYear: 2500 },
    ),
  ],
};
