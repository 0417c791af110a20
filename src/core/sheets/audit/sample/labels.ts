import { leastSample } from "../../../ledger/sampling/population.js";
import { modulus, multiplier, passedOver } from "../../../ledger/sampling/minimal-standard.js";
import type { Bilingual } from "../../../values/language.js";

/** The words of the audit sample. */
export const words = {
  title: { "zh-CN": "经审抽样表", en: "Audit sample 经审抽样表" },
  keep: {
    "zh-CN": "“发票”至“结论”各栏由经审人员填写；种子不变时重新生成，仍被抽中的各笔所填内容保留，不再抽中的移到表末。",
    en: "The columns from Invoice to Conclusion are the auditors' own: with the same seed they survive for all that is drawn again; the rest is kept at the end.",
  },
  count: { "zh-CN": "总体笔数", en: "Payments" },
  countNote: {
    "zh-CN": "本年计入账的全部支出（各项资金在内），按工作表和行的先后编号，从第 1 笔起。",
    en: "All counted payments of the year, of every fund, numbered from 1 in the order of the sheet's rows.",
  },
  total: { "zh-CN": "支出合计", en: "Total" },
  totalNote: {
    "zh-CN": "与账核对：应等于决算表中各项资金支出之和。",
    en: "To be compared with the books: the spending of all funds in the fund report.",
  },
  reversed: { "zh-CN": "其中零和红字", en: "Of these zero or negative" },
  reversedNote: {
    "zh-CN": "零和负数没有可抽的金额，不参加金额单位抽样，全部列出检查。",
    en: "Zero and negative amounts hold no unit of money that could be drawn; all of them are listed.",
  },
  positive: { "zh-CN": "抽样金额", en: "Amount drawn from" },
  positiveNote: { "zh-CN": "支出合计减去零和红字。", en: "The total less zero and negative amounts." },
  size: { "zh-CN": "抽样数量", en: "Sample size" },
  seed: { "zh-CN": "种子", en: "Seed" },
  interval: { "zh-CN": "抽样间隔", en: "Interval" },
  intervalNote: {
    "zh-CN": "抽样金额 ÷ 抽样数量，进到分；达到间隔的支出必被抽中。",
    en: "Amount drawn from ÷ sample size, up to the fen; a payment of the interval or more is always drawn.",
  },
  start: { "zh-CN": "随机起点", en: "Random start" },
  startNote: {
    "zh-CN": "第一个抽中点在累计金额中的位置，以后每隔一个间隔抽一点；点落在哪笔支出的累计范围内，就抽哪笔。",
    en: "Where the first point lies in the cumulated amounts; every interval further lies another. The payment in whose range a point lies is drawn.",
  },
  byMoney: {
    "zh-CN": "一、金额单位抽样（等距，随机起点）",
    en: "1. By money (monetary units at equal distances from a random start)",
  },
  atRandom: { "zh-CN": "二、简单随机抽样（不重复）", en: "2. At random (without replacement)" },
  everyone: { "zh-CN": "一、全部支出", en: "1. All payments" },
  reversals: { "zh-CN": "三、零和红字支出（全部）", en: "3. Zero and negative amounts (all)" },
  again: { "zh-CN": "复算：怎样抽出同样的凭证", en: "How to draw the same vouchers again" },
  kept: { "zh-CN": "以前填写、现不在样本中的内容", en: "Kept: written beside payments no longer drawn" },
  number: { "zh-CN": "序号", en: "No." },
  voucher: { "zh-CN": "凭证号", en: "Voucher" },
  day: { "zh-CN": "日期", en: "Date" },
  summary: { "zh-CN": "摘要", en: "Summary" },
  payee: { "zh-CN": "收款人", en: "Payee" },
  amount: { "zh-CN": "金额", en: "Amount" },
  source: { "zh-CN": "来源", en: "Cell" },
  why: { "zh-CN": "抽中依据", en: "Drawn by" },
  invoice: { "zh-CN": "发票", en: "Invoice" },
  contract: { "zh-CN": "合同签领", en: "Contract, sign-off" },
  approval: { "zh-CN": "审批", en: "Approval" },
  booking: { "zh-CN": "入账", en: "Booked" },
  conclusion: { "zh-CN": "结论", en: "Conclusion" },
  key: { "zh-CN": "标识", en: "Key" },
  sum: { "zh-CN": "合计", en: "Sum" },
  nth: { "zh-CN": "第几个", en: "Draw" },
  value: { "zh-CN": "随机数 x", en: "Random x" },
  use: { "zh-CN": "用途", en: "Used for" },
  result: { "zh-CN": "结果", en: "Result" },
  skipped: { "zh-CN": "弃去", en: "passed over" },
  forStart: {
    "zh-CN": "随机起点（元）＝ INT(x ÷ 2147483647 × 间隔的分数) ÷ 100",
    en: "random start (yuan) = INT(x ÷ 2147483647 × interval in fen) ÷ 100",
  },
  forPlace: {
    "zh-CN": "第几笔支出 ＝ INT(x ÷ 2147483647 × 总体笔数) ＋ 1",
    en: "place of the payment = INT(x ÷ 2147483647 × payments) + 1",
  },
  forRepeat: { "zh-CN": "第几笔支出（前面已抽中，跳过）", en: "place of the payment (drawn before, passed over)" },
  check: { "zh-CN": "核对", en: "Check" },
  agrees: { "zh-CN": "本表样本与种子、总体一致。", en: "The sample is that of the seed and the books." },
  differs: {
    "zh-CN": "种子或账上的支出已改动，本表样本不再对应，请重新生成。",
    en: "The seed or the books have changed: the sample is no longer theirs; make this sheet again.",
  },
  alreadyIn: { "zh-CN": "已在第一部分", en: "already in part 1" },
  inReversals: { "zh-CN": "列在第三部分", en: "in part 3" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const sentences = {
  size: {
    "zh-CN": (chosen: boolean, random: number) =>
      `${chosen ? "按“设置”中的抽样数量" : `未设抽样数量：${leastSample} 笔，笔数多时取总笔数的平方根`}；总体不足时全部检查。随机抽样另抽一半，${random} 笔。`,
    en: (chosen: boolean, random: number) =>
      `${chosen ? "As the settings say" : `Not set: ${leastSample}, or the square root of the number of payments where that is more`}; all when there are no more. Half as many, ${random}, are drawn at random besides.`,
  },
  seed: {
    "zh-CN":
      "换一个种子：在此格改写后重新生成。没有人指定时，种子 ＝（抽样金额的分数 ＋ 总体笔数）除以 2147483646 的余数 ＋ 1；重新生成时沿用本格的种子。",
    en: "For another sample write another seed here and make the sheet again. Where nobody chose one it is (amount drawn from in fen + number of payments) mod 2147483646, plus 1; the seed in this cell is used again.",
  },
  generator: {
    "zh-CN": `随机数：Park–Miller “minimal standard”发生器（C++ 标准 minstd_rand），x₀ ＝ 种子，下一个 x ＝ MOD(${multiplier} × x, ${modulus})，前 ${passedOver} 个弃去。下表是活公式，任何人换上同一种子都得到同一串数。`,
    en: `Random numbers: Park and Miller's minimal standard generator (minstd_rand of the C++ standard), x0 = seed, next x = MOD(${multiplier} × x, ${modulus}), the first ${passedOver} passed over. The table below is made of formulas: the same seed gives anybody the same numbers.`,
  },
  point: {
    "zh-CN": (yuan: string, more: number) => `累计 ${yuan} 元处${more > 1 ? `等 ${more} 点` : ""}`,
    en: (yuan: string, more: number) => `at ${yuan} yuan${more > 1 ? ` and ${more - 1} more` : ""}`,
  },
  place: {
    "zh-CN": (place: number, nth: number) => `第 ${place} 笔（第 ${nth} 个随机数）`,
    en: (place: number, nth: number) => `payment ${place} (number ${nth})`,
  },
  every: { "zh-CN": "全部检查", en: "all are looked at" },
  reversal: { "zh-CN": "零或红字，全部检查", en: "zero or negative" },
  nothing: {
    "zh-CN": "账上没有计入的支出，没有可抽查的凭证；请先登记支出表。",
    en: "The books count no payment, so there is nothing to draw from; enter disbursements first.",
  },
} as const;
