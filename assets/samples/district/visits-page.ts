import type { SheetPage } from "../../../src/core/sheets/page.js";
import { a1 } from "../../../src/core/values/address.js";
import { isoDay } from "../../../src/core/values/day.js";
import { across, banner, cell, heads, prose, text, typedPage, yuan } from "../typed-page.js";
import { planter, type Planted } from "./planted.js";
import { unit } from "./unit.js";
import { visits } from "./visits.js";

const name = "慰问登记";
const titles = ["序号", "慰问日期", "被慰问人", "单位", "慰问类型", "慰问金额", "慰问人", "是否入账", "备注"] as const;
const first = 3;

/** The register of visits: it enters no figure, for each of its payments is also in the journal. Dates are texts. */
export function visitsPage(planted: Planted[]): SheetPage {
  const plant = planter(name, planted);
  const rows = visits.map((visit, index) => {
    const row = first + index;
    const broken = index === 17;
    if (broken) plant(row, 3, "单位用 VLOOKUP 取数，结果为 #N/A", "cell-error");
    return [
      text(index + 1),
      text(isoDay(visit.day).split("-").map(Number).join(".")),
      text(visit.member.name),
      broken ? cell("planDate", "#N/A", `VLOOKUP(${a1(row, 2)},$L$1:$M$2,2,FALSE)`) : text(visit.member.school),
      text(visit.kind),
      yuan(visit.amount),
      text(index % 2 === 0 ? `${unit.vice}、${unit.clerk}` : `${unit.chair}、${unit.cashier}`),
      text("是"),
      prose(null),
    ];
  });
  const sum = visits.reduce((total, { amount }) => total + amount, 0);
  const total = banner("total", "合计", titles.length);
  total[5] = cell("moneyTotal", sum / 100, `SUM(F${first + 1}:F${first + rows.length})`);
  const width = titles.length;
  return typedPage({
    name,
    rows: [
      banner("title", "2026年会员慰问登记表", width),
      banner("subtitle", `单位：${unit.name}　　　　　　单位：元`, width),
      heads(...titles),
      ...rows,
      total,
      banner("note", "注：结婚、生育、住院800元，丧事、退休1000元；同一病因一年慰问一次。", width),
    ],
    merges: [across(0, 0, width - 1), across(1, 0, width - 1), across(first + rows.length + 1, 0, width - 1)],
    widths: [6, 12, 11, 22, 10, 12, 16, 10, 16],
    heights: [[0, 32]],
    freezeRows: first,
    portrait: true,
  });
}
