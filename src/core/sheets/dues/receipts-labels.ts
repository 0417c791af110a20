import type { Bilingual } from "../../values/language.js";

/** The words of the 会费收缴汇总表. */
export const receiptsWords = {
  title: { "zh-CN": "会费收缴汇总表", en: "Dues receipts 会费收缴汇总表" },
  rates: { "zh-CN": "一、各部门、各月收缴率", en: "1. Collection by department and month" },
  members: { "zh-CN": "二、各会员全年收缴", en: "2. Receipts by member" },
  proof: { "zh-CN": "三、与会费表、收入账核对", en: "3. Compared with the register and the income" },
  line: { "zh-CN": "项目", en: "Line" },
  year: { "zh-CN": "全年", en: "Year" },
  due: { "zh-CN": "应缴", en: "Due" },
  counted: { "zh-CN": "实缴", en: "Paid of it" },
  rate: { "zh-CN": "收缴率", en: "Rate" },
  owing: { "zh-CN": "应缴人数", en: "People due" },
  clear: { "zh-CN": "缴清人数", en: "Paid up" },
  clearRate: { "zh-CN": "缴清率", en: "Share" },
  advance: { "zh-CN": "预缴", en: "In advance" },
  times: { "zh-CN": "缴费笔数", en: "Payments" },
  lastPaid: { "zh-CN": "最近缴费", en: "Last paid" },
  proofCounted: { "zh-CN": "计入各月应缴的实缴", en: "Paid towards the months due" },
  proofAdvance: { "zh-CN": "加：预缴以后月份", en: "Plus: for months to come" },
  proofOver: { "zh-CN": "加：多缴", en: "Plus: overpaid" },
  proofUnknown: { "zh-CN": "加：应缴不明者所缴", en: "Plus: by members whose due is unknown" },
  proofRefunded: { "zh-CN": "减：退费（退回多于本年所缴）", en: "Less: given back beyond what was paid" },
  proofSum: { "zh-CN": "合计", en: "Sum" },
  whole: { "zh-CN": "会费表全部实缴", en: "All that the register says was paid" },
  elsewhere: { "zh-CN": "其中：其他年度（月份）会费", en: "Of it for months of other years" },
  register: { "zh-CN": "会费表实缴合计", en: "Paid by the register" },
  registerOfYear: { "zh-CN": "会费表本年实缴合计", en: "Paid by the register for the year" },
  income: { "zh-CN": "收入账会费收入", en: "Dues income in the books" },
  difference: { "zh-CN": "差额", en: "Difference" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const receiptsSentences = {
  counted: {
    "zh-CN":
      "实缴只计到该月应缴为止，多缴和预缴另列；收缴率＝实缴÷应缴，缴清率＝缴清人数÷应缴人数，全年人数为全年无欠缴的人数。",
    en: "Paid of it counts up to what is due for the month; overpayments and advances are listed apart. Rate = paid ÷ due; share = people paid up ÷ people due; for the year, people without any arrears.",
  },
  basis: {
    "zh-CN": "金额前有※的是逐人核算得出的数值；比率、合计和会员实缴是活公式。",
    en: "Amounts behind ※ are values reckoned member by member; rates, sums and what each member paid are live formulas.",
  },
} as const;
