import type { MonthState } from "../../ledger/dues/month-state.js";
import type { Bilingual } from "../../values/language.js";

/** Words that several dues sheets use. */
export const words = {
  number: { "zh-CN": "会员号", en: "No." },
  name: { "zh-CN": "姓名", en: "Name" },
  area: { "zh-CN": "部门", en: "Department" },
  monthly: { "zh-CN": "月应缴", en: "Due a month" },
  unplaced: { "zh-CN": "未分月", en: "No month" },
  dueMonths: { "zh-CN": "应缴月数", en: "Months due" },
  due: { "zh-CN": "应缴", en: "Due" },
  paid: { "zh-CN": "实缴", en: "Paid" },
  arrears: { "zh-CN": "欠缴", en: "Arrears" },
  overpaid: { "zh-CN": "多缴", en: "Overpaid" },
  kind: { "zh-CN": "行别", en: "Row" },
  sum: { "zh-CN": "小计", en: "Sum" },
  total: { "zh-CN": "合计", en: "Total" },
  key: { "zh-CN": "标识", en: "Key" },
  statusTitle: { "zh-CN": "会费缴纳情况表", en: "Dues by member and month 会费缴纳情况表" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What stands in a month in which nothing is paid. */
export const signs: Readonly<Record<MonthState, Bilingual>> = {
  paid: { "zh-CN": "", en: "" },
  part: { "zh-CN": "欠", en: "owes" },
  unpaid: { "zh-CN": "欠", en: "owes" },
  exempt: { "zh-CN": "免", en: "free" },
  notYet: { "zh-CN": "未入", en: "n/y" },
  left: { "zh-CN": "离", en: "left" },
  later: { "zh-CN": "", en: "" },
  unknown: { "zh-CN": "？", en: "?" },
  outside: { "zh-CN": "", en: "" },
};

export const sentences = {
  people: {
    "zh-CN": (name: string, people: number) => `${name}（${people} 人）`,
    en: (name: string, people: number) => `${name} (${people})`,
  },
  settled: {
    "zh-CN": (month: string) => `应缴算到 ${month}（会费截止月或今天之前已过完的月份）。`,
    en: (month: string) => `Dues are counted up to ${month} (the settings' last month, or the last one completed).`,
  },
  refunds: {
    "zh-CN": {
      one: (name: string, yuan: string) => `${name} ${yuan} 元`,
      all: (names: readonly string[], people: number, yuan: string) =>
        `退费：${names.join("、")}${people > names.length ? "等" : ""}，共 ${people} 人 ${yuan} 元，退回的多于本年所缴，不冲减他人的多缴；请核对退费依据。`,
    },
    en: {
      one: (name: string, yuan: string) => `${name} ${yuan}`,
      all: (names: readonly string[], people: number, yuan: string) =>
        `Refunds: ${names.join(", ")}${people > names.length ? " and others" : ""}, ${people} in all, ${yuan} yuan given back beyond what they paid for the year; this is not taken off what others overpaid. Check what the refunds rest on.`,
    },
  },
  legend: {
    "zh-CN":
      "图例：数字为该月实缴，浅色斜体为部分缴纳；欠＝未缴（深色）；免＝免缴或当月无应缴；未入＝尚未入会；离＝已离会；？＝应缴不明或金额无法识别；空白＝尚未到期。小计、合计行的月份栏为有缴费的人数。",
    en: "Legend: a number is what was paid for the month, light and in italics when it is less than due; owes (dark) = nothing paid; free = exempt or nothing due; n/y = not a member yet; left = no longer a member; ? = the due is unknown or the amount could not be read; empty = not due yet. In rows of sums the months show how many people paid.",
  },
  basis: {
    "zh-CN": "月份金额引用会费表的单元格。金额前有※的是数值，不是公式：一笔款缴了几个月、未写明月份，或各月应缴不同。",
    en: "A month's amount refers to the register's cells. An amount behind ※ is a value and no formula: one payment covers several months or names none, or the months' dues differ.",
  },
} as const;
