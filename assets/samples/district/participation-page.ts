import type { PageCell, SheetPage } from "../../../src/core/sheets/page.js";
import { across, banner, down, heads, text, typedPage } from "../typed-page.js";
import { inRegister, members } from "./members.js";
import { columns, markOf } from "./participation.js";
import { unit } from "./unit.js";

const fixed = ["序号", "会员号", "姓名", "单位"] as const;
const first = 4;

/** Who took part: one row a member, one column an activity; check-ups and rest trips have a column a year under one heading. */
export function participationPage(): SheetPage {
  const width = fixed.length + columns.length + 1;
  const upper = [
    ...fixed,
    ...columns.map(({ title, year }, index) => (year !== null && isSecond(index) ? "" : title)),
    "备注",
  ];
  const lower = [...fixed.map(() => ""), ...columns.map(({ year }) => (year === null ? "" : `${year}年`)), ""];
  const rows = members
    .filter(inRegister)
    .map((member, index): PageCell[] => [
      text(index + 1),
      text(member.no),
      text(member.name),
      text(member.school),
      ...columns.map((_, column) => text(markOf(member, column))),
      text(null),
    ]);
  const merges = upper.flatMap((title, column) => {
    if (title === "") return [];
    const span = lower[column] === "" ? 0 : columns.filter((one) => one.title === title).length;
    return span === 0 ? [down(column, 2, 3)] : [across(2, column, column + span - 1)];
  });
  return typedPage({
    name: "参加情况登记",
    rows: [
      banner("title", "教职工体检、疗休养和竞赛参加情况登记表", width),
      banner("subtitle", `单位：${unit.name}　　　　√ 参加　× 缺席　获奖的填奖次`, width),
      heads(...upper),
      heads(...lower),
      ...rows,
    ],
    merges: [across(0, 0, width - 1), across(1, 0, width - 1), ...merges],
    widths: [6, 9, 10, 22, ...columns.map(({ year }) => (year === null ? 16 : 8)), 14],
    heights: [[0, 32]],
    freezeRows: first,
    freezeColumns: 3,
    titleRows: { first: 0, last: 3 },
  });
}

function isSecond(index: number): boolean {
  return columns[index - 1]?.title === columns[index]?.title;
}
