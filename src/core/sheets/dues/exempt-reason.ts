import type { MemberDues } from "../../ledger/ledger.js";
import type { Bilingual, Language } from "../../values/language.js";
import { deductionWords } from "./deduction-labels.js";

/** Why nothing is due, in a word that tells nothing of health or hardship: what else the books say stays in the books. */
export function exemptReason({ exempt }: MemberDues, language: Language): string {
  const found = reasons.find(([pattern]) => pattern.test(exempt ?? ""));
  return (found === undefined ? deductionWords.byRegister : found[1])[language];
}

const reasons: readonly (readonly [RegExp, Bilingual])[] = [
  [/内退/, { "zh-CN": "内退", en: "early retirement" }],
  [/离休/, { "zh-CN": "离休", en: "retired (离休)" }],
  [/退休|retire/i, { "zh-CN": "退休", en: "retired" }],
  [/失业|下岗|待业|unemployed/i, { "zh-CN": "失业", en: "out of work" }],
  [/停薪/, { "zh-CN": "停薪留职", en: "on unpaid leave" }],
  [/借调|外派|支教/, { "zh-CN": "借调外派", en: "on secondment" }],
];
