import type { ReadingFindingArgs } from "../reading/findings.js";
import type { MessagesOf } from "./say.js";

export const readingMessages: MessagesOf<ReadingFindingArgs> = {
  "cell-error": {
    "zh-CN": ({ column, text }) => `“${column}”是错误值 ${text}，请改正公式或重新录入。`,
    en: ({ column, text }) => `"${column}" holds the error ${text}; correct the formula or type the value.`,
  },
};
