import { duesLapse } from "../../ledger/dues/unpaid-run.js";
import type { Bilingual } from "../../values/language.js";

/** The words of the 会费欠缴名单. */
export const arrearsWords = {
  title: { "zh-CN": "会费欠缴名单", en: "Dues in arrears 会费欠缴名单" },
  months: { "zh-CN": "欠缴月份", en: "Months missing" },
  count: { "zh-CN": "月数", en: "Months" },
  part: { "zh-CN": "已缴部分", en: "Part paid" },
  amount: { "zh-CN": "欠缴金额", en: "Arrears" },
  lastPaid: { "zh-CN": "最近缴费", en: "Last paid" },
  stage: { "zh-CN": "办理阶段", en: "Stage" },
  talkDay: { "zh-CN": "谈话日期", en: "Talk on" },
  talker: { "zh-CN": "谈话人", en: "Talk by" },
  result: { "zh-CN": "结果", en: "Outcome" },
  settled: { "zh-CN": "有结果", en: "Settled, see outcome" },
  talked: { "zh-CN": "已谈话，待结果", en: "Talked to, outcome open" },
  mustTalk: { "zh-CN": "须谈话教育", en: "To be talked to" },
  remind: { "zh-CN": "提醒补缴", en: "To be reminded" },
  gone: { "zh-CN": "已离会，结清", en: "Has left, to settle" },
  unknown: { "zh-CN": "应缴或实缴不明，未列入欠缴", en: "Not in the list: what is due or paid is unknown" },
  reason: { "zh-CN": "原因", en: "Reason" },
  noBase: { "zh-CN": "没有工资基数，也没有登记应缴数，请补填", en: "neither a wage nor a due is stated; fill one in" },
  nobody: { "zh-CN": "没有会员欠缴。", en: "Nobody is in arrears." },
  kept: { "zh-CN": "以前填写、现已不欠缴的内容", en: "Kept: written beside members who are no longer in arrears" },
  chair: { "zh-CN": "工会主席：", en: "Chair:" },
  organiser: { "zh-CN": "组织委员：", en: "Organiser:" },
  preparer: { "zh-CN": "制表：", en: "Prepared by:" },
  date: { "zh-CN": "日期：", en: "Date:" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const arrearsSentences = {
  charter: {
    "zh-CN": `连续 ${duesLapse} 个月未缴的，按《中国工会章程》先谈话教育，经教育拒不改正才视为自动退会；本表只提示办理阶段，不除名。“谈话日期、谈话人、结果”由工会填写，重新生成时保留。`,
    en: `Who pays nothing for ${duesLapse} months in a row is first talked to; only when that is of no use the charter counts a member as having left. This sheet tells the stage and removes nobody. The columns Talk on, Talk by and Outcome are yours and survive.`,
  },
  amount: {
    "zh-CN": "欠缴金额＝月应缴×月数－已缴部分；金额前有※的是数值（各月应缴不同）。",
    en: "Arrears = due a month × months − part paid; an amount behind ※ is a value (the months' dues differ).",
  },
  unread: {
    "zh-CN": (months: string) => `${months}的缴费金额无法识别，请改正会费表中的单元格`,
    en: (months: string) => `the payment for ${months} cannot be read; mend the cell in the dues tab`,
  },
} as const;
