import { practice } from "../explained.js";
import { defineRule } from "../rule.js";
import { readProvince } from "./province.js";
import { paymentsExample } from "./example-books.js";

/** The setting 省份 names a province of China; a slip leaves all of its limits unchecked. */
export const provinceUnknown = defineRule<Readonly<Record<"text" | "suggestion", string>>>({
  code: "province-unknown",
  family: "policy",
  severity: "warning",
  title: { "zh-CN": "省份认不出", en: "The province is not known" },
  why: {
    "zh-CN": "各省的慰问、奖励标准不同；认不出省份，就不能按本省的限额检查。",
    en: "Limits differ by province; without it none of the province's limits can be checked.",
  },
  source: practice,
  expects: { "zh-CN": "省、自治区、直辖市的名称", en: "the name of a province" },
  says: {
    "zh-CN": ({ text, suggestion }) =>
      suggestion === ""
        ? `认不出省份“${text}”，请写省、自治区或直辖市的名称，如“安徽”。`
        : `认不出省份“${text}”，是否应为“${suggestion}”？请改正。`,
    en: ({ text, suggestion }) =>
      suggestion === ""
        ? `"${text}" is no province that is known; write the province's name, such as 安徽.`
        : `"${text}" is no province that is known; is it "${suggestion}"? Correct it.`,
  },
  needs: [["settings"]],
  examples: {
    fails: [{ ...paymentsExample({ 省份: "安微" }), at: "设置!B3" }],
    passes: [paymentsExample({ 省份: "安徽省" }), paymentsExample({ 省份: "浙江" })],
  },
  check: ({ reading: { settings } }) => {
    const { province } = settings;
    if (typeof province !== "string" || province === "") return [];
    const read = readProvince(province);
    if (read.kind !== "unknown") return [];
    return [{ at: settings.places.get("province") ?? null, args: { text: read.text, suggestion: read.suggestion } }];
  },
});
