import type { Bilingual, Language } from "../../values/language.js";
import { roles, type Signatures, type SigningRole } from "./signatures.js";

/**
 * What is to be said of a payment's signatures: what is missing and who signed twice, or that they are complete, which can only be said where
 * the sheet keeps all three; nothing where it keeps none.
 */
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
  if (said.length === 0 && kept.length < roles.length)
    return language === "en" ? "not all can be seen" : "缺栏，未能查全";
  if (said.length === 0) return language === "en" ? "complete" : "齐全";
  return said.join(language === "en" ? "; " : "；");
}

/** Which of the three columns the disbursements lack, so that the three signatures cannot be tested; null where they have all. */
export function columnsWanting(kept: readonly SigningRole[], language: Language): string | null {
  const absent = roles.filter((role) => !kept.includes(role)).map((role) => roleNames[role][language]);
  if (absent.length === 0) return null;
  return language === "en"
    ? `There is no column for ${absent.join(", ")}: the three signatures cannot be tested.`
    : `没有${absent.join("、")}栏，不能查三人签字。`;
}

const roleNames: Readonly<Record<SigningRole, Bilingual>> = {
  handler: { "zh-CN": "经手人", en: "handler" },
  witness: { "zh-CN": "证明人", en: "witness" },
  approver: { "zh-CN": "审批人", en: "approver" },
};
