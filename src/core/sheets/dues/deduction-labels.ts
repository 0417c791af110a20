import type { Bilingual } from "../../values/language.js";

/** The words of the 会费代扣清单. */
export const deductionWords = {
  title: { "zh-CN": "会费代扣清单", en: "Payroll deduction of dues 会费代扣清单" },
  base: { "zh-CN": "工资基数", en: "Base" },
  rate: { "zh-CN": "比例", en: "Rate" },
  months: { "zh-CN": "月数", en: "Months" },
  current: { "zh-CN": "当期应缴", en: "Due now" },
  missing: { "zh-CN": "补扣月份", en: "Months made up" },
  arrears: { "zh-CN": "补扣金额", en: "Made up" },
  whole: { "zh-CN": "本次代扣", en: "To deduct" },
  exempt: { "zh-CN": "免缴会员（不扣）", en: "Exempt members (nothing to deduct)" },
  reason: { "zh-CN": "原因", en: "Reason" },
  byRegister: { "zh-CN": "按登记免缴", en: "exempt as the books state" },
  unknown: {
    "zh-CN": "应缴不明（暂不扣，请补填工资基数或应缴数）",
    en: "Due unknown (not deducted; state a wage or a due)",
  },
  advance: { "zh-CN": "已缴当期（不扣）", en: "Have paid already (nothing to deduct)" },
  nobody: { "zh-CN": "本期没有需要代扣的会员。", en: "There is nothing to deduct for this period." },
  chair: { "zh-CN": "工会主席：", en: "Chair:" },
  preparer: { "zh-CN": "工会经办人：", en: "For the union:" },
  finance: { "zh-CN": "财务部门签收：", en: "Received by the finance office:" },
  date: { "zh-CN": "日期：", en: "Date:" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const deductionSentences = {
  period: {
    "zh-CN": (months: string, settled: string | null) =>
      settled === null
        ? `代扣期间：${months}（会费表中还没有缴清的月份）。`
        : `代扣期间：${months}（多数会员已缴到 ${settled}，从下一个月起）。`,
    en: (months: string, settled: string | null) =>
      settled === null
        ? `For ${months} (the register shows no month settled yet).`
        : `For ${months}: most members have paid up to ${settled}, this is what comes next.`,
  },
  rule: {
    "zh-CN": (tail: string) =>
      `当期应缴按设置计算：工资基数去掉不足 ${tail} 元的尾数 × 比例 × 月数；工资基数、比例引用账本单元格。前有※的是数值。`,
    en: (tail: string) =>
      `Due now by the settings: the base without its tail below ${tail} yuan × the rate × months; base and rate refer to the books' cells. Behind ※ stand values.`,
  },
  stated: {
    "zh-CN": "当期应缴按设置中的定额或会费表登记的应缴数。前有※的是数值。",
    en: "Due now is the fixed amount of the settings, or what the register states. Behind ※ stand values.",
  },
  arrears: {
    "zh-CN": "设置“补扣欠费”为“是”：连同以前月份欠缴一并代扣。",
    en: "The setting Deduct arrears says yes: what is missing for earlier months is deducted as well.",
  },
  noArrears: {
    "zh-CN": "只扣当期；要补扣以前月份，请在设置中把“补扣欠费”填“是”。",
    en: "Only the current dues; to make up for earlier months set Deduct arrears to yes.",
  },
} as const;
