import { yuanOfFen } from "../../../src/core/values/fen.js";
import { draftRow, draftSheet, type DraftColumn, type DraftSheet, type Value } from "./draft.js";
import { donationFund, openings, ownFund, unit, year } from "./unit.js";

const columns: readonly DraftColumn[] = [
  { title: "项目", width: 24, role: "item" },
  { title: "值", width: 30, role: "planDate" },
  { title: "说明", width: 34, role: "planText" },
];

/** The unit's data and the limits that it follows. */
export function settingsSheet(): DraftSheet {
  const lines: readonly (readonly [item: string, value: Value, note?: string])[] = [
    ["单位名称", unit.name],
    ["统一社会信用代码", unit.creditCode, "开票抬头与此一致"],
    ["年度", year],
    ["上年结余", yuanOfFen(openings[ownFund]), "工会经费，2024年末"],
    [`${donationFund}上年结余`, yuanOfFen(openings[donationFund]), "职工捐款，单独核算"],
    ["会费比例", "0.5%"],
    ["会费尾数", 10, "不足10元部分不计"],
    ["省份", "山东"],
    ["节日慰问年度限额", 1000, "每人每年"],
    ["春节慰问限额", 500],
    ["其他节日慰问限额", 400],
    ["节日慰问占收入上限", "60%"],
    ["生日慰问限额", 300],
    ["结婚慰问限额", 800],
    ["生育慰问限额", 800],
    ["住院慰问限额", 800],
    ["退休慰问限额", 1000],
    ["会员去世慰问限额", 2000],
    ["亲属去世慰问限额", 1000],
    ["团体奖人均限额", 300],
    ["个人奖限额", 500],
    ["纪念品人均限额", 100],
    ["工作餐人均限额", 40],
    ["服装人均限额", 600],
    ["评委半天限额", 300],
    ["春秋游每年次数", 4],
    ["春秋游天数上限", 1, "当日往返"],
    ["送温暖一次限额", 3000],
    ["送温暖年度限额", 6000],
    ["会员活动弥补倍数", 3],
    ["大额审批限额", 20000, "超过的由工会委员会集体研究"],
  ];
  return draftSheet(
    "设置",
    columns,
    {
      title: "工会基本信息和开支标准",
      body: lines.map(([item, value, note]) => draftRow("entry", { 项目: item, 值: value, 说明: note ?? null })),
    },
    { portrait: true },
  );
}
