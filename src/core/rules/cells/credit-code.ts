import { defineRule } from "../rule.js";
import { creditCodeFault } from "../../values/credit-code.js";

/** The unit's credit code in the settings is a possible one: invoices are made out to it. */
export const creditCode = defineRule<{ readonly text: string; readonly fault: "length" | "character" | "checksum" }>({
  code: "credit-code",
  family: "cells",
  severity: "error",
  title: { "zh-CN": "统一社会信用代码有误", en: "Faulty credit code" },
  why: {
    "zh-CN": "发票抬头要写工会的名称和代码，代码有误的发票不能入账。",
    en: "Invoices carry the union's name and code; one with a wrong code cannot be booked.",
  },
  source: { "zh-CN": "GB 32100-2015", en: "GB 32100-2015" },
  expects: { "zh-CN": "18 位有效代码", en: "a valid code of 18 characters" },
  says: {
    "zh-CN": ({ text, fault }) => `统一社会信用代码 ${text} ${codeFaults[fault]["zh-CN"]}，请按登记证书核对。`,
    en: ({ text, fault }) => `Credit code ${text} ${codeFaults[fault].en}; compare it with the certificate.`,
  },
  needs: [["settings"]],
  examples: {
    fails: [
      {
        sheets: {
          设置: [
            ["项目", "值"],
            ["单位名称", "青禾市第一小学工会"],
            ["统一社会信用代码", "81990100MC0000001N"],
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
    if (text === null || String(text).trim() === "") return [];
    const fault = creditCodeFault(String(text));
    if (fault === null) return [];
    const at = settings.places.get("creditCode") ?? null;
    return [{ at, args: { text: String(text), fault } }];
  },
});

const codeFaults = {
  length: { "zh-CN": "不是 18 位", en: "does not have 18 characters" },
  character: { "zh-CN": "含有不允许的字符", en: "has a character that such codes never have" },
  checksum: { "zh-CN": "的校验码不对", en: "has a wrong check character" },
} as const;
