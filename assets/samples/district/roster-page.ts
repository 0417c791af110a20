import type { PageCell, SheetPage } from "../../../src/core/sheets/page.js";
import { a1 } from "../../../src/core/values/address.js";
import { dayOf, isoDay, partsOfDay, type Day } from "../../../src/core/values/day.js";
import { across, banner, cell, day, heads, text, typedPage } from "../typed-page.js";
import type { Member } from "./enrol.js";
import { members } from "./members.js";
import { planter, type Plant, type Planted } from "./planted.js";
import { areas, unit } from "./unit.js";

const name = "会员花名册";
const titles = [
  "序号",
  "会员号",
  "姓名",
  "性别",
  "出生日期",
  "身份证号",
  "政治面貌",
  "学历",
  "片区",
  "所在学校",
  "职务",
  "入会时间",
  "会籍状态",
  "用工形式",
  "离会时间",
  "联系电话",
  "备注",
] as const;
const first = 3;

/** The roster: title, unit line, header on row 3; ID and phone columns and the rows of those who moved are hidden. */
export function rosterPage(planted: Planted[]): SheetPage {
  const plant = planter(name, planted);
  const width = titles.length;
  return typedPage({
    name,
    rows: [
      banner("title", `${unit.name}会员花名册`, width),
      banner("subtitle", `填报单位：${unit.name}　　　　统计日期：2026年10月31日　　　　制表人：${unit.clerk}`, width),
      heads(...titles),
      ...members.map((member, order) => line(member, order, plant)),
      [],
      banner("note", "注：退休会员保留会籍，不缴纳会费；调出人员已隐藏，勿删除。", width),
    ],
    widths: [6, 9, 10, 6, 13, 22, 10, 8, 11, 20, 10, 13, 10, 10, 13, 14, 16],
    merges: [across(0, 0, width - 1), across(1, 0, width - 1), across(first + members.length + 1, 0, width - 1)],
    hiddenColumns: [5, 15],
    hiddenRows: members.flatMap(({ status }, order) => (status === "转出" ? [first + order] : [])),
    heights: [
      [0, 32],
      [2, 24],
    ],
    freezeRows: first,
    freezeColumns: 3,
    titleRows: { first: 0, last: 2 },
  });
}

function line(member: Member, order: number, plant: Plant): PageCell[] {
  const cells = [
    text(order + 1),
    text(member.no),
    text(spaced(member.name, order)),
    text(member.male ? "男" : "女"),
    order % 23 === 5
      ? text(isoDay(member.birth).replaceAll("-", "."))
      : order % 41 === 7
        ? text(chineseDay(member.birth))
        : day(member.birth),
    text(member.id),
    text(member.politics),
    text(member.education),
    text(areas[member.area]?.name ?? ""),
    text(member.school),
    text(member.position),
    order % 5 === 1 ? text(chineseMonth(member.joined)) : day(member.joined),
    text(member.status),
    text(member.employment),
    day(member.left),
    text(member.phone),
    text(member.status === "转出" ? "调往外区" : null),
  ];
  spoil(cells, member, first + order, plant);
  return cells;
}

/** The deliberate problems, by member number. */
function spoil(cells: PageCell[], member: Member, row: number, plant: Plant): void {
  const put = (column: number, value: PageCell, what: string, code: string): void => {
    cells[column] = value;
    plant(row, column, what, code);
  };
  const other = members[208] ?? member;
  switch (member.no) {
    case "0037":
    case "0112":
      put(1, text(Number(member.no)), `会员号按数字录入，${member.no} 丢了前面的 0`, "member-no-zeros-lost");
      break;
    case "0058":
      put(5, text(Number(`${member.id.slice(0, 15)}000`)), "身份证号按数字录入，后三位变成 000", "id-rounded");
      break;
    case "0091":
      put(5, text(wrongCheck(member.id)), "身份证号校验码录错", "id-checksum");
      break;
    case "0129":
      put(4, day(dayOf(partsOfDay(member.birth).year + 1, 3, 12)), "出生日期与身份证号不一致", "id-birth-differs");
      break;
    case "0174":
      put(3, text(member.male ? "女" : "男"), "性别与身份证号不一致", "id-sex-differs");
      break;
    case "0210":
      put(5, text(other.id), "身份证号与上一行（0209）相同", "id-twice");
      plant(row, 4, "因身份证号录错，出生日期与其不一致", "id-birth-differs");
      if (member.male !== other.male) plant(row, 3, "因身份证号录错，性别与其不一致", "id-sex-differs");
      break;
    case "0150": {
      const formula = `VLOOKUP(${a1(row, 1)},$S$1:$T$2,2,FALSE)`;
      put(8, cell("planDate", "#N/A", formula), "片区用 VLOOKUP 取数，结果为 #N/A", "cell-error");
      break;
    }
    case "0073":
      put(14, day(dayOf(1976, 3, 28)), "离会时间早于入会时间", "leave-before-join");
      plant(row, 2, "因离会时间有误，应缴会费无法计算", "dues-unknown");
      break;
  }
}

function wrongCheck(id: string): string {
  return id.slice(0, 17) + (id.endsWith("3") ? "4" : "3");
}

/** Two-character names are often spread with a wide space. */
function spaced(name: string, order: number): string {
  return name.length === 2 && order % 19 === 2 ? `${name.charAt(0)}　${name.charAt(1)}` : name;
}

function chineseDay(serial: Day): string {
  const { year, month, day: date } = partsOfDay(serial);
  return `${year}年${month}月${date}日`;
}

function chineseMonth(serial: Day): string {
  const { year, month } = partsOfDay(serial);
  return `${year}年${month}月`;
}
