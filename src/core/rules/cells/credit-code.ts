import type { Rule } from "../rule.js";
import { creditCodeFault } from "../../values/credit-code.js";

/** The unit's credit code in the settings is a possible one: invoices are made out to it. */
export const creditCode: Rule = {
  code: "credit-code",
  source: "GB 32100-2015",
  check: ({ reading: { settings } }) => {
    const text = settings.creditCode;
    if (text === null || String(text).trim() === "") return [];
    const fault = creditCodeFault(String(text));
    if (fault === null) return [];
    const at = settings.places.get("creditCode") ?? null;
    return [{ code: "credit-code", severity: "error", at, args: { text: String(text), fault } }];
  },
};
