import type { SheetPage } from "../../../src/core/sheets/page.js";
import { across, banner, cell, heads, prose, text, typedPage } from "../typed-page.js";
import { inRegister, members } from "./members.js";
import { planter, type Planted } from "./planted.js";
import { unit } from "./unit.js";

const name = "困难职工档案";
const titles = [
  "序号",
  "姓名",
  "身份证号",
  "工作单位",
  "困难类别",
  "致困原因",
  "本人月收入",
  "家庭年收入",
  "家庭人口",
  "人均年收入",
  "开户行",
  "银行卡号",
  "建档日期",
  "建档人",
  "审核人",
  "档案状态",
  "最近走访日期",
] as const;
const causes = ["本人患重大疾病", "配偶失业", "子女重病", "单亲抚养子女上学", "家庭遭遇意外"] as const;
const kinds = ["相对困难", "意外致困", "深度困难"] as const;
/** Most were visited before the Spring Festival, some longer ago or not yet. */
const lastVisits = ["2026.1.23", "2026.1.23", "2026.1.22", "2025.9.10", "2026.1.23", "2026.1.22", null] as const;
const first = 3;

/** The files of members in hardship: they have names and IDs, but are not the roster. */
export function hardshipPage(planted: Planted[]): SheetPage {
  const plant = planter(name, planted);
  const width = titles.length;
  const chosen = members.filter((member, index) => inRegister(member) && index % 31 === 9).slice(0, 12);
  const rows = chosen.map((member, index) => {
    const monthly = 3200 + index * 170;
    const people = 3 + (index % 3);
    const yearly = monthly * 12 + (index % 4) * 9000;
    const odd = index === 4;
    if (odd) plant(first + index, 7, "家庭年收入小数点写成了逗号", "amount-wrong-decimal");
    return [
      text(index + 1),
      text(member.name),
      text(member.id),
      text(member.school),
      text(kinds[index % kinds.length] ?? null),
      prose(causes[index % causes.length] ?? null),
      cell("moneyItem", monthly),
      odd
        ? cell("moneyItem", `${Math.floor(yearly / 1000)},${String(yearly % 1000).padStart(3, "0")},00`)
        : cell("moneyItem", yearly),
      text(people),
      cell("moneyItem", Math.round((yearly / people) * 100) / 100),
      text("青禾农商行"),
      text(`6299 9000 0000 ${String(1000 + index * 7)}`),
      text(index % 2 === 0 ? "2025.11.18" : "2026年3月"),
      text(unit.clerk),
      text(unit.vice),
      text(index === 5 || index === 10 ? "已脱困" : "在档"),
      text(lastVisits[index % lastVisits.length] ?? null),
    ];
  });
  return typedPage({
    name,
    rows: [
      banner("title", "困难职工档案", width),
      banner("subtitle", `建档单位：${unit.name}　　　　　　单位：元`, width),
      heads(...titles),
      ...rows,
      [],
      banner("note", "注：档案含个人敏感信息，不得外传。", width),
    ],
    merges: [across(0, 0, width - 1), across(1, 0, width - 1), across(first + rows.length + 1, 0, width - 1)],
    widths: [6, 10, 22, 20, 11, 20, 12, 13, 9, 13, 14, 24, 12, 10, 10, 10, 14],
    heights: [[0, 32]],
    freezeRows: first,
  });
}
