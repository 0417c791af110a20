import type { PolicyPack } from "../pack.js";
import { documentLimits } from "./document-limits.js";

export const henan: PolicyPack = {
  key: "henan",
  province: { "zh-CN": "河南", en: "Henan" },
  also: ["豫", "河南省"],
  limits: documentLimits(
    { document: "《河南省基层工会经费收支管理实施办法》", from: "2018-02-10", to: null, confidence: "high" },
    { festivalYear: 2000 },
  ),
};
