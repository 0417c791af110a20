import { defineRule } from "../rule.js";
import { creditCodeFault, isUnionCode } from "../../values/credit-code.js";

/** Unions have codes of their own, which begin with 8; the school's code on a union's invoice is a usual audit finding. */
export const creditCodeNotUnion = defineRule<{ readonly text: string }>({
  code: "credit-code-not-union",
  family: "cells",
  severity: "warning",
  title: { "zh-CN": "信用代码不是工会的", en: "Credit code of somebody else" },
  why: {
    "zh-CN": "工会是独立法人，填学校的代码会使发票和账户混到学校名下。",
    en: "The union is a legal person of its own; with the school's code its invoices run under the school's name.",
  },
  source: { "zh-CN": "GB 32100-2015：工会机构代码以 8 开头", en: "GB 32100-2015: codes of unions begin with 8" },
  expects: { "zh-CN": "以 81 开头的工会代码", en: "a union's code, beginning with 81" },
  says: {
    "zh-CN": ({ text }) =>
      `统一社会信用代码 ${text} 不是工会的（工会代码以 8 开头），可能填了学校的代码；发票抬头应为工会。`,
    en: ({ text }) =>
      `Credit code ${text} is not a union's (those begin with 8); it may be the school's, but invoices must be made out to the union.`,
  },
  needs: [["settings"]],
  examples: {
    fails: [
      {
        sheets: {
          设置: [
            ["项目", "值"],
            ["单位名称", "青禾市第一小学工会"],
            ["统一社会信用代码", "12990100MB0000001P"],
          ],
        },
        at: "设置!B3",
      },
    ],
    passes: [
      {
        sheets: {
          设置: [
            ["项目", "值"],
            ["单位名称", "青禾市第一小学工会"],
            ["统一社会信用代码", "81990100MC0000001M"],
          ],
        },
      },
    ],
  },
  check: ({ reading: { settings } }) => {
    const text = settings.creditCode;
    if (text === null || creditCodeFault(String(text)) !== null || isUnionCode(String(text))) return [];
    const at = settings.places.get("creditCode") ?? null;
    return [{ at, args: { text: String(text) } }];
  },
});
