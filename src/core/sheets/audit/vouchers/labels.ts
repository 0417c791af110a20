import type { Bilingual } from "../../../values/language.js";

/** The words of the voucher index. */
export const words = {
  title: { "zh-CN": "凭证目录", en: "Voucher index 凭证目录" },
  number: { "zh-CN": "序号", en: "No." },
  series: { "zh-CN": "编号系列", en: "Series" },
  voucher: { "zh-CN": "凭证号", en: "Voucher" },
  day: { "zh-CN": "日期", en: "Date" },
  summary: { "zh-CN": "摘要", en: "Summary" },
  party: { "zh-CN": "收付款人", en: "Payee or payer" },
  income: { "zh-CN": "收入", en: "In" },
  spending: { "zh-CN": "支出", en: "Out" },
  handler: { "zh-CN": "经手人", en: "Handler" },
  witness: { "zh-CN": "证明人", en: "Witness" },
  approver: { "zh-CN": "审批人", en: "Approver" },
  signed: { "zh-CN": "签字", en: "Signatures" },
  mark: { "zh-CN": "号码情况", en: "Numbering" },
  source: { "zh-CN": "来源", en: "Cell" },
  sum: { "zh-CN": "合计", en: "Sum" },
  notCounted: { "zh-CN": "未计入账", en: "not counted" },
  opening: { "zh-CN": "上年结余", en: "opening balance" },
  transfer: { "zh-CN": "内部划转", en: "transfer" },
  none: { "zh-CN": "无号", en: "no number" },
  fromRegister: {
    "zh-CN": "会费收入取自会费登记，没有凭证号，不在本目录中。",
    en: "Dues income is taken from the dues register; it bears no voucher numbers and is not in this index.",
  },
  unclear: {
    "zh-CN": "凭证号看不出编号规律，缺号没有查。",
    en: "The voucher numbers show no order: gaps were not looked for.",
  },
  nothing: {
    "zh-CN": "收入表、支出表没有可列的记录，请先登记收支。",
    en: "There are no income or disbursements to list; enter some first.",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const sentences = {
  tally: {
    "zh-CN": ({ lines, series, gaps, missing, unsigned, same, whole }: IndexTally) =>
      `共 ${lines} 行，编号系列 ${series} 个；缺号 ${gaps} 处、${missing} 个号；${whole ? "签字不全" : "已有签字栏空缺"} ${unsigned} 笔，同一人签两处 ${same} 笔。`,
    en: ({ lines, series, gaps, missing, unsigned, same, whole }: IndexTally) =>
      `${lines} lines in ${series} series; ${gaps} gaps, ${missing} numbers missing; ${unsigned} payments ${whole ? "not fully signed" : "without a signature in a column there is"}, ${same} signed twice by one person.`,
  },
  gap: { "zh-CN": (numbers: string) => `前缺 ${numbers}`, en: (numbers: string) => `${numbers} missing before` },
  repeated: { "zh-CN": (rows: number) => `同号 ${rows} 行`, en: (rows: number) => `number on ${rows} rows` },
} as const;

export interface IndexTally {
  readonly lines: number;
  readonly series: number;
  readonly gaps: number;
  readonly missing: number;
  readonly unsigned: number;
  readonly same: number;
  /** True where there are columns for all three signatures. */
  readonly whole: boolean;
}
