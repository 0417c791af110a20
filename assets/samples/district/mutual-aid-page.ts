import type { SheetPage } from "../../../src/core/sheets/page.js";
import { dayOf, type Day } from "../../../src/core/values/day.js";
import { across, banner, cell, day, heads, text, typedPage } from "../typed-page.js";
import { year, type Member } from "./enrol.js";
import { inRegister, members, owes } from "./members.js";
import { unit } from "./unit.js";
import { visits } from "./visits.js";

const titles = [
  "序号",
  "会员号",
  "姓名",
  "单位",
  "参保份数",
  "个人缴费",
  "工会补助",
  "缴费日期",
  "本年赔付金额",
  "赔付日期",
] as const;
const first = 3;

/** A stay in hospital is paid some weeks after it; most of those paid were also visited. */
function benefitOf(member: Member, index: number): { readonly yuan: number; readonly paid: Day } | null {
  const visit = visits.findIndex((one) => one.member === member && one.kind === "住院");
  const [stay] = visit < 0 ? [] : [visits[visit]?.day ?? 0];
  const isPaid = visit >= 0 ? visit % 3 !== 1 : index % 122 === 12;
  if (!isPaid) return null;
  return { yuan: 1200 + index * 3, paid: (stay ?? dayOf(year, 4 + (index % 6), 8) ?? 0) + 35 };
}

/** The medical mutual aid scheme: it names members, payments and dates, but is not the dues register. */
export function mutualAidPage(): SheetPage {
  const width = titles.length;
  const insured = members.filter((member) => inRegister(member) && owes(member, 5));
  const rows = insured.map((member, index) => [
    text(index + 1),
    text(member.no),
    text(member.name),
    text(member.school),
    text(1),
    cell("moneyItem", 40),
    cell("moneyItem", 40),
    day(dayOf(year, 5, 6 + (index % 3))),
    cell("moneyItem", benefitOf(member, index)?.yuan ?? null),
    day(benefitOf(member, index)?.paid ?? null),
  ]);
  const total = banner("total", "合计", width);
  const paidOut = rows.reduce((sum, row) => sum + Number(row[8]?.value ?? 0), 0);
  [rows.length, rows.length * 40, rows.length * 40, null, paidOut].forEach((value, index) => {
    if (value !== null) {
      const letters = "EFGHI".charAt(index);
      total[4 + index] = cell("moneyTotal", value, `SUM(${letters}${first + 1}:${letters}${first + rows.length})`);
    }
  });
  return typedPage({
    name: "医疗互助",
    rows: [
      banner("title", "2026年职工医疗互助活动参保登记表", width),
      banner("subtitle", `单位：${unit.name}　　　　每份80元，个人、工会各承担一半`, width),
      heads(...titles),
      ...rows,
      total,
    ],
    merges: [across(0, 0, width - 1), across(1, 0, width - 1)],
    widths: [6, 9, 10, 22, 10, 12, 12, 13, 15, 13],
    heights: [[0, 32]],
    freezeRows: first,
    portrait: true,
    titleRows: { first: 0, last: 2 },
  });
}
