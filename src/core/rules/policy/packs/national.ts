import { practiceDocument, type PolicyPack } from "../pack.js";
import { documentLimits } from "./document-limits.js";

const usual = {
  "zh-CN": "多数省份的标准；本省不同的，请在设置中填写",
  en: "what most provinces state; where yours differs, put it into the settings",
};

/** What holds in every province, wherever the province's own documents say nothing else. */
export const national: PolicyPack = {
  key: "national",
  province: { "zh-CN": "全国", en: "Nationwide" },
  also: [],
  limits: [
    ...documentLimits(
      { document: "总工办发〔2017〕32号", from: "2017-12-15", to: null, confidence: "high", article: "第八条" },
      {
        prizeShare: 2 / 3,
        membersActivityMultiple: {
          figure: 3,
          article: null,
          confidence: "recalled",
          note: {
            "zh-CN": "个别城市2025年起为4倍",
            en: "four times in one city since 2025",
          },
        },
      },
    ),
    ...documentLimits(
      { document: "总工办发〔2017〕32号", from: "2017-12-15", to: "2024-12-31", confidence: "medium" },
      {
        outingDays: {
          figure: 1,
          note: { "zh-CN": "当日往返；2025年起多地放宽", en: "back the same day; many regions allow more since 2025" },
        },
      },
    ),
    ...documentLimits(
      {
        document: "《关于深入推进新时代职工文体工作高质量发展 扩大职工文体消费的意见》",
        from: "2026-01-06",
        to: null,
        confidence: "high",
      },
      {
        outingsYear: 4,
        outingDays: {
          figure: 2,
          confidence: "medium",
          note: { "zh-CN": "多地规定省内、两天一晚", en: "in the province, two days and a night, in many regions" },
        },
      },
    ),
    ...documentLimits(
      { document: practiceDocument, from: null, to: null, confidence: "low" },
      { birthday: { figure: 300, note: usual }, hospitalTimes: { figure: 1, note: usual }, splitDays: 7 },
    ),
  ],
};
