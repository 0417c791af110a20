import type { Rule } from "../rule.js";
import { creditCodeFault, isUnionCode } from "../../values/credit-code.js";

/** Unions have codes of their own, which begin with 8; the school's code on a union's invoice is a usual audit finding. */
export const creditCodeNotUnion: Rule = {
  code: "credit-code-not-union",
  source: "GB 32100-2015, table 1",
  check: ({ reading: { settings } }) => {
    const text = settings.creditCode;
    if (text === null || creditCodeFault(String(text)) !== null || isUnionCode(String(text))) return [];
    const at = settings.places.get("creditCode") ?? null;
    return [{ code: "credit-code-not-union", severity: "warning", at, args: { text: String(text) } }];
  },
};
