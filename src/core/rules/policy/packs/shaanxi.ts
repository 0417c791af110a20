import type { PolicyPack } from "../pack.js";
import { documentLimits } from "./document-limits.js";

export const shaanxi: PolicyPack = {
  key: "shaanxi",
  province: { "zh-CN": "陕西", en: "Shaanxi" },
  also: ["陕", "秦", "陕西省"],
  limits: documentLimits(
    { document: "陕西省总工会2020年规定", from: "2020-01-01", to: null, confidence: "medium" },
    { festivalYear: 2200 },
  ),
};
