import { mistypedMember } from "../mistyped.js";
import { dayOf, partsOfDay } from "../../../../src/core/values/day.js";
import { defect, type Defect, duesRow, insertAfter, memberRow, spot } from "../defect.js";
import { draftRow, type DraftRow, overtype, type Value } from "../draft.js";

/** What else is wrong in the roster. */
export const memberDefects: readonly Defect[] = [
  mistypedMember(
    "member-no-zeros-lost",
    "0039",
    "会员号",
    () => 39,
    "会员号按数字录入，丢了前面的 0",
    "The member number lost its zeros",
  ),
  mistypedMember(
    "stray-spaces",
    "0040",
    "部门",
    (row) => `${String(row.values.get("部门"))} `,
    "部门后多一个空格",
    "A blank after the department",
  ),
  mistypedMember(
    "full-width",
    "0041",
    "会员号",
    () => "００４１",
    "会员号为全角数字",
    "The member number is in full-width digits",
  ),
  mistypedMember(
    "text-date",
    "0042",
    "入会时间",
    (row) => textDay(row.values.get("入会时间") ?? null),
    "入会时间写成带点的文本",
    "The joining date is a text with dots",
  ),
  mistypedMember("choice-unknown", "0043", "用工形式", () => "在遍", "用工形式有错字", "The employment is misspelled"),
  mistypedMember(
    "cell-error",
    "0046",
    "部门",
    () => "#N/A",
    "部门用 VLOOKUP 取数，结果为 #N/A",
    "The department's VLOOKUP ends in #N/A",
    (at) => `VLOOKUP(A${at},$S$1:$T$2,2,FALSE)`,
  ),
  mistypedMember(
    "date-far",
    "0050",
    "入会时间",
    () => dayOf(1921, 9, 1),
    "入会时间的世纪录错",
    "The joining date's century is wrong",
  ),
  mistypedMember("value-usual", "0051", "性别", () => null, "性别漏填", "The sex is left empty"),
  defect("value-missing", "会员漏填姓名", "A member without a name", (draft) => {
    const row = memberRow(draft, "0405");
    overtype(row, "姓名", null);
    return { at: spot(draft.members, row, "姓名") };
  }),
  defect("member-no-twice", "两人用了同一个会员号", "Two members with one number", (draft) => {
    const row = memberRow(draft, "0406");
    overtype(row, "会员号", "0407");
    const other = memberRow(draft, "0407");
    return { at: spot(draft.members, other === row ? rowAfter(draft.members.rows, row) : other, "会员号") };
  }),
  defect("member-repeated", "同一会员登记了两行", "A member listed twice", (draft) => {
    const first = memberRow(draft, "0408");
    const again = insertAfter(draft.members, first, draftRow("entry", Object.fromEntries(first.values)));
    return { at: spot(draft.members, again, "姓名") };
  }),
  defect("leave-before-join", "离会时间早于入会时间", "Left before joining", (draft) => {
    const row = memberRow(draft, "0409");
    overtype(row, "离会时间", dayOf(1976, 3, 25));
    return {
      at: spot(draft.members, row, "离会时间"),
      entailed: [{ code: "dues-unknown", at: spot(draft.members, row, "姓名") }],
    };
  }),
  defect(
    "name-twice",
    "两人同名，一人没有会员号和身份证号",
    "Two of one name, one with neither number nor ID",
    (draft) => {
      const [first, row] = [memberRow(draft, "0410"), memberRow(draft, "0411")];
      overtype(row, "姓名", first.values.get("姓名") ?? null);
      overtype(row, "会员号", null);
      overtype(row, "身份证号", null);
      return {
        at: spot(draft.members, row, "姓名"),
        entailed: [
          { code: "member-no-missing", at: spot(draft.members, row, "会员号") },
          { code: "value-usual", at: spot(draft.members, row, "身份证号") },
        ],
      };
    },
  ),
  defect("dues-leave-undated", "转出会员没填离会时间", "A member who moved, without the date", (draft) => {
    const row = memberRow(draft, "0132");
    overtype(row, "离会时间", null);
    const at = spot(draft.dues, duesRow(draft, "0132"), "姓名");
    return { at };
  }),
];

function textDay(value: Value): string {
  const { year, month, day } = partsOfDay(Number(value));
  return `${year}.${month}.${day}`;
}

function rowAfter(rows: readonly DraftRow[], row: DraftRow): DraftRow {
  return rows[rows.indexOf(row) + 1] ?? row;
}
