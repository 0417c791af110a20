import type { ReadingFindingArgs } from "../reading/findings.js";
import type { MessagesOf } from "./say.js";

type AmountCode =
  | "amount-unreadable"
  | "amount-wrong-decimal"
  | "amount-too-large"
  | "amount-rounded"
  | "amount-merged"
  | "tick-not-amount"
  | "unit-converted";

/** Sentences about amounts of money. */
export const amountMessages: MessagesOf<Pick<ReadingFindingArgs, AmountCode>> = {
  "amount-unreadable": {
    "zh-CN": ({ column, text, suggestion }) =>
      `“${column}”中的“${text}”不是确定的金额，未计入；请只填数字${suggestion === "" ? "" : `（是否为 ${suggestion}？）`}。`,
    en: ({ column, text, suggestion }) =>
      `"${text}" in "${column}" is not a certain amount and is not counted; type only the number${suggestion === "" ? "" : ` (did you mean ${suggestion}?)`}.`,
  },
  "amount-wrong-decimal": {
    "zh-CN": ({ column, text, suggestion }) =>
      `“${column}”中的“${text}”小数点有误，金额大小不能确定，未计入；是否为 ${suggestion}？请改正。`,
    en: ({ column, text, suggestion }) =>
      `"${text}" in "${column}" has a wrong decimal mark, so its size is uncertain and it is not counted; did you mean ${suggestion}?`,
  },
  "amount-too-large": {
    "zh-CN": ({ column, text }) => `“${column}”中的“${text}”大得不合情理，未计入；请核对。`,
    en: ({ column, text }) => `"${text}" in "${column}" is too large to be an amount and is not counted; check it.`,
  },
  "amount-rounded": {
    "zh-CN": ({ column, text, amount }) => `“${column}”中的 ${text} 超过两位小数，按 ${amount} 计；请改为到分。`,
    en: ({ column, text, amount }) =>
      `${text} in "${column}" has more than two decimals and is counted as ${amount}; round it to the fen.`,
  },
  "amount-merged": {
    "zh-CN": ({ column }) => `“${column}”与上面的行合并，金额只在第一行计一次；如各行各有金额，请取消合并后分别填写。`,
    en: ({ column }) =>
      `"${column}" is merged with the row above, so the amount is counted once, there; if each row has its own, unmerge the cells and fill them in.`,
  },
  "tick-not-amount": {
    "zh-CN": ({ column, text, cells }) =>
      `“${column}”${cells > 1 ? `有 ${cells} 格` : ""}写的是“${text}”，不是金额，未计为已缴；请填写实缴金额。`,
    en: ({ column, text, cells }) =>
      `"${column}" says "${text}"${cells > 1 ? ` in ${cells} cells` : ""}, which is no amount, so nothing is counted as paid; type the amount paid.`,
  },
  "unit-converted": {
    "zh-CN": ({ unit }) => `此表金额以${unit}为单位，已换算为元。`,
    en: ({ unit }) =>
      `The amounts of this sheet are in ${unit === "万元" ? "units of 10,000 yuan" : "units of 1,000 yuan"} and are converted to yuan.`,
  },
};
