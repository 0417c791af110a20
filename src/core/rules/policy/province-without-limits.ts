import { practice } from "../explained.js";
import { defineRule } from "../rule.js";
import { paymentsExample } from "./example-books.js";
import { limitKeys, limitKinds } from "./limit-key.js";
import { readProvince } from "./province.js";

/** A province whose documents the program does not have, in books that state no limit of their own either. */
export const provinceWithoutLimits = defineRule<{ readonly province: string }>({
  code: "province-without-limits",
  family: "policy",
  severity: "info",
  title: { "zh-CN": "没有本省的限额资料", en: "No limits for this province" },
  why: {
    "zh-CN": "没有限额就不检查慰问、奖励是否超标，检查结果不等于没有问题。",
    en: "Without limits nobody checks whether gifts and prizes exceed them; no finding does not mean that all is well.",
  },
  source: practice,
  expects: { "zh-CN": "在设置中填写本省的限额", en: "the province's limits in the settings" },
  says: {
    "zh-CN": ({ province }) => `程序没有${province}的限额资料；请按本省文件在“设置”中填写节日慰问、生日慰问等限额。`,
    en: ({ province }) =>
      `The limits of ${province} are not among the program's data; put those of your province's document into the settings.`,
  },
  needs: [["settings"]],
  examples: {
    fails: [{ ...paymentsExample({ 省份: "浙江" }), at: "设置!B3" }],
    passes: [paymentsExample({ 省份: "浙江", 节日慰问年度限额: 2000 }), paymentsExample({ 省份: "安徽" })],
  },
  check: ({ reading: { settings } }) => {
    const { province } = settings;
    const read = typeof province === "string" && province !== "" ? readProvince(province) : null;
    if (read?.kind !== "no-pack") return [];
    if (limitKeys.some((key) => typeof settings[limitKinds[key].setting] === "number")) return [];
    return [{ at: settings.places.get("province") ?? null, args: { province: read.province } }];
  },
});
