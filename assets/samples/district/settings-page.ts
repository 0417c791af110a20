import type { SheetPage } from "../../../src/core/sheets/page.js";
import { yuanOfFen } from "../../../src/core/values/fen.js";
import { across, banner, cell, heads, prose, typedPage } from "../typed-page.js";
import { openings } from "./journal.js";
import { donationFund, ownFund, unit } from "./unit.js";

/** The unit's data and the limits it follows. */
export function settingsPage(): SheetPage {
  const lines: readonly (readonly [item: string, value: string | number, note: string])[] = [
    ["单位名称", unit.name, ""],
    ["统一社会信用代码", unit.creditCode, "开票抬头与此一致"],
    ["年度", 2026, ""],
    ["上年结余", yuanOfFen(openings[ownFund]), "工会经费，2025年末"],
    [`${donationFund}上年结余`, yuanOfFen(openings[donationFund]), "职工捐款，单独核算"],
    ["会费比例", "0.5%", "岗位工资＋薪级工资"],
    ["会费尾数", 10, "不足10元部分不计"],
    ["省份", "安徽", ""],
    ["依据文号", "皖工发〔2025〕18号", ""],
    ["节日慰问年度限额", 2200, "每人每年"],
    ["生日慰问限额", 500, "蛋糕券"],
    ["工会主席", unit.chair, ""],
    ["经审主任", unit.auditor, ""],
    ["财务负责人", unit.vice, ""],
    ["制表", unit.clerk, ""],
  ];
  return typedPage({
    name: "基本信息",
    rows: [
      banner("title", "工会基本信息", 3),
      heads("项目", "内容", "说明"),
      ...lines.map(([item, value, note]) => [
        cell("item", item),
        typeof value === "number" && item !== "年度" ? cell("moneyItem", value) : cell("planDate", value),
        prose(note === "" ? null : note),
      ]),
    ],
    merges: [across(0, 0, 2)],
    widths: [24, 28, 30],
    heights: [[0, 32]],
    freezeRows: 2,
    portrait: true,
  });
}
