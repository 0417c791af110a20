import type { RuleFindingArgs } from "../rules/findings.js";
import type { MessagesOf } from "./say.js";

export const ruleMessages: MessagesOf<RuleFindingArgs> = {
  "id-checksum": {
    "zh-CN": ({ text }) => `身份证号 ${text} 的校验码不对，请核对原件。`,
    en: ({ text }) => `The check digit of resident ID ${text} is wrong; compare it with the card.`,
  },
};
