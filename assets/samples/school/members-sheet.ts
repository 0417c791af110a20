import { draftRow, draftSheet, type DraftColumn, type DraftSheet } from "./draft.js";
import { people } from "./people.js";
import { unit } from "./unit.js";

const columns: readonly DraftColumn[] = [
  { title: "会员号", width: 9, role: "planDate" },
  { title: "姓名", width: 10, role: "planDate" },
  { title: "性别", width: 6, role: "planDate" },
  { title: "出生日期", width: 13, role: "listDay" },
  { title: "身份证号", width: 22, role: "planDate" },
  { title: "政治面貌", width: 10, role: "planDate" },
  { title: "学历", width: 8, role: "planDate" },
  { title: "部门", width: 12, role: "planDate" },
  { title: "职务", width: 11, role: "planDate" },
  { title: "入会时间", width: 13, role: "listDay" },
  { title: "会籍状态", width: 10, role: "planDate" },
  { title: "用工形式", width: 10, role: "planDate" },
  { title: "离会时间", width: 13, role: "listDay" },
  { title: "电话", width: 14, role: "planDate" },
  { title: "备注", width: 16, role: "planText" },
];

/** The roster, in the order of the member numbers. */
export function membersSheet(): DraftSheet {
  const body = people.map((person) =>
    draftRow("entry", {
      会员号: person.no,
      姓名: person.name,
      性别: person.male ? "男" : "女",
      出生日期: person.birth,
      身份证号: person.id,
      政治面貌: person.politics,
      学历: person.education,
      部门: person.department,
      职务: person.position,
      入会时间: person.joined,
      会籍状态: person.status,
      用工形式: person.employment,
      离会时间: person.left,
      电话: person.phone,
      备注: null,
    }),
  );
  return draftSheet(
    "会员花名册",
    columns,
    {
      title: "工会会员花名册",
      line: `填报单位：${unit.name}　　　　统计日期：2025年12月31日　　　　制表人：${unit.clerk}`,
      body,
      notes: ["注：退休会员保留会籍，不缴纳会费。"],
    },
    { freezeColumns: 2 },
  );
}
