import { mistypedMember } from "../mistyped.js";
import { dayOf } from "../../../../src/core/values/day.js";
import { idCheckCharacter } from "../../../../src/core/values/id-number.js";
import { defect, type Defect, memberRow, spot } from "../defect.js";
import { type DraftRow, overtype } from "../draft.js";

/** What is wrong with the roster's ID numbers, birth dates and sexes. */
export const idDefects: readonly Defect[] = [
  mistypedMember(
    "id-form",
    "0031",
    "身份证号",
    (row) => idOf(row).slice(0, 17),
    "身份证号少一位",
    "The ID number lacks a digit",
  ),
  mistypedMember(
    "id-rounded",
    "0032",
    "身份证号",
    (row) => Number(`${idOf(row).slice(0, 15)}000`),
    "身份证号按数字录入，后三位变成 000",
    "The ID number was typed as a number: its last three digits became 000",
  ),
  mistypedMember(
    "id-birth-date",
    "0033",
    "身份证号",
    () => withCheck("99013119850230001"),
    "身份证号里是2月30日",
    "The ID number holds 30 February",
  ),
  mistypedMember(
    "id-checksum",
    "0034",
    "身份证号",
    (row) => idOf(row).slice(0, 17) + (idOf(row).endsWith("3") ? "4" : "3"),
    "身份证号校验码录错",
    "The ID number's check digit is wrong",
  ),
  mistypedMember(
    "id-case",
    "0036",
    "身份证号",
    (row) => lowerCaseId(idOf(row)),
    "身份证号末位写成小写 x",
    "The ID number ends in a small x",
  ),
  mistypedMember(
    "id-birth-differs",
    "0037",
    "出生日期",
    (row) => Number(row.values.get("出生日期")) + 31,
    "出生日期与身份证号差一个月",
    "The birth date is a month off the ID number's",
  ),
  mistypedMember(
    "id-sex-differs",
    "0038",
    "性别",
    (row) => (row.values.get("性别") === "男" ? "女" : "男"),
    "性别录反",
    "The sex is the wrong one",
  ),
  mistypedMember(
    "date-impossible",
    "0047",
    "出生日期",
    () => "1985-02-30",
    "出生日期为2月30日",
    "The birth date is 30 February",
  ),
  mistypedMember(
    "date-ambiguous",
    "0048",
    "出生日期",
    () => "85.6.15",
    "出生年份只写两位",
    "The birth year has two digits",
  ),
  mistypedMember(
    "date-year-missing",
    "0049",
    "出生日期",
    () => "6月15日",
    "出生日期没写年份",
    "The birth date has no year",
  ),
  defect("age-range", "出生年份录错，算出来12岁", "The birth year makes a member twelve years old", (draft) => {
    const row = memberRow(draft, "0052");
    overtype(row, "出生日期", dayOf(2013, 5, 6));
    overtype(row, "身份证号", null);
    return {
      at: spot(draft.members, row, "出生日期"),
      entailed: [{ code: "value-usual", at: spot(draft.members, row, "身份证号") }],
    };
  }),
  defect("id-twice", "两人登记了同一个身份证号", "Two members with one ID number", (draft) => {
    const [first, row] = [memberRow(draft, "0053"), memberRow(draft, "0054")];
    for (const title of ["身份证号", "出生日期", "性别"]) overtype(row, title, first.values.get(title) ?? null);
    return { at: spot(draft.members, row, "身份证号") };
  }),
];

function idOf(row: DraftRow): string {
  return String(row.values.get("身份证号"));
}

function withCheck(digits: string): string {
  return digits + idCheckCharacter(digits);
}

/** The number with the order that gives it the check character X, in small. */
function lowerCaseId(id: string): string {
  for (let order = Number(id.slice(14, 17)); order < 1000; order += 2) {
    const digits = id.slice(0, 14) + String(order).padStart(3, "0");
    if (idCheckCharacter(digits) === "X") return `${digits}x`;
  }
  return id;
}
