import type { PolicyPack } from "../pack.js";
import { documentLimits } from "./document-limits.js";

export const jiangsu: PolicyPack = {
  key: "jiangsu",
  province: { "zh-CN": "江苏", en: "Jiangsu" },
  also: ["苏", "江苏省"],
  limits: documentLimits(
    { document: "苏工发〔2018〕13号", from: "2018-01-01", to: null, confidence: "medium" },
    { festivalYear: 1800, birthday: 400 },
  ),
};
