import type { Bilingual, Language } from "../../values/language.js";
import type { Signatures, SigningRole } from "./signatures.js";

/** What is to be said of a payment's signatures: complete, or what is missing and who signed twice; nothing where the sheet keeps none. */
export function signedText({ missing, same }: Signatures, kept: readonly SigningRole[], language: Language): string {
  if (kept.length === 0) return "";
  const name = (role: SigningRole): string => roleNames[role][language];
  const said =
    language === "en"
      ? [
          ...(missing.length > 0 ? [`no ${missing.map(name).join(", ")}`] : []),
          ...same.map(({ one, other }) => `${name(one)} is ${name(other)}`),
        ]
      : [
          ...(missing.length > 0 ? [`缺${missing.map(name).join("、")}`] : []),
          ...same.map(({ one, other }) => `${name(one)}即${name(other)}`),
        ];
  if (said.length === 0) return language === "en" ? "complete" : "齐全";
  return said.join(language === "en" ? "; " : "；");
}

const roleNames: Readonly<Record<SigningRole, Bilingual>> = {
  handler: { "zh-CN": "经手人", en: "handler" },
  witness: { "zh-CN": "证明人", en: "witness" },
  approver: { "zh-CN": "审批人", en: "approver" },
};
