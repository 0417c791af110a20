import { unit } from "./unit.js";

/** A payment of the year for many or for the office: day, purpose, account, item, yuan, and what else its row says. */
export interface Event {
  readonly on: string;
  readonly what: string;
  readonly item: keyof typeof accountOf;
  readonly yuan: number;
  readonly payee: string;
  readonly activity?: string;
  readonly people?: number;
  readonly winners?: number;
  readonly fund?: "帮困基金";
  readonly remark?: string;
}

/** The account of each item that the union uses. */
export const accountOf = {
  职工教育: "职工活动支出",
  文体活动: "职工活动支出",
  宣传活动: "职工活动支出",
  劳模职工疗休养: "职工活动支出",
  会员活动: "职工活动支出",
  其他活动: "职工活动支出",
  劳动和技能竞赛: "职工服务支出",
  职工互助保障: "职工服务支出",
  心理咨询: "职工服务支出",
  困难职工帮扶: "维权支出",
  送温暖: "维权支出",
  培训: "业务支出",
  会议: "业务支出",
  其他: "业务支出",
} as const;

/** Whom the union buys from again and again. */
export const sellers = {
  office: "青禾文具店",
  print: "青禾印务部",
  shop: "禾润超市",
  sport: "禾动体育用品店",
  bus: "青禾客运公司",
} as const;

/** What large payments refer to. */
export const minutes = "工会委员会会议纪要";

/** The three who sign each payment. */
export const signed = { 经手人: unit.clerk, 证明人: unit.welfare, 审批人: unit.chair, 付款方式: "转账" } as const;
