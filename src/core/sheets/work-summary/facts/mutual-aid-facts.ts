import type { RegisterRow } from "../../../reading/registers/registers.js";
import { bareNo, rosterOf } from "../../../rules/across/roster.js";
import { bareName } from "../../../rules/names.js";
import type { Books } from "../../../rules/rule.js";
import { dayOf, partsOfDay, type Day } from "../../../values/day.js";
import type { Fen } from "../../../values/fen.js";
import type { Bilingual } from "../../../values/language.js";
import { lacking, rowsFact, shareFact, type Fact, type FactRow, type FactSection, type YearBooks } from "../fact.js";
import type { FigureKey } from "../figure-words.js";
import { stateOn } from "./member-state.js";
import { conditionSets, registerFormulas } from "./register-region.js";

type Insured = RegisterRow<"mutualAid">;

/** Medical mutual aid: who is enrolled and what share of the members in post that is, the fees, and the benefits paid. */
export function mutualAidFacts({ books, asOf }: YearBooks, members: readonly Fact[]): FactSection {
  const register = books.reading.registers.mutualAid;
  if (register === undefined || register.rows.length === 0) return lacking("mutual");
  const { columns } = register;
  const { year } = partsOfDay(asOf);
  const isIn = ofYear(year, asOf);
  const formulas = registerFormulas(books, register);
  const named = conditionSets(columns, [[["name", "filled"]], [["enrolledOn", { year }]], [["benefitDate", { year }]]]);
  const enrolled = register.rows.filter(
    ({ year: stated, values }) => isIn(stated, values.enrolledOn) && isEnrolment(values),
  );
  const people = enrolled.filter(onceEach());
  const sumOf = (
    key: FigureKey,
    column: "fee" | "unionFee" | "benefit",
    rows: readonly Insured[],
    day: "enrolledOn" | "benefitDate",
  ) => {
    const paid = rows.filter(({ values }) => values[column] !== null && values[column] !== 0);
    const fen = paid.reduce((sum: Fen, { values }) => sum + (values[column] ?? 0), 0);
    const listed = paid.map((row) => rowOf(row, row.values[day], row.values[column] ?? 0, columns[column]));
    return rowsFact(key, listed, () =>
      formulas.sum(
        paid.map(({ row }) => row),
        columns[column],
        fen,
        named,
      ),
    );
  };
  const facts: Fact[] = [];
  const remarks: Bilingual[] = [];
  if (people.length > 0) {
    const listed = people.map((row) => rowOf(row, row.values.enrolledOn, 1));
    facts.push(
      rowsFact("mutual/enrolled", listed, () =>
        formulas.count(
          people.map(({ row }) => row),
          named,
        ),
      ),
    );
    const { inPost, unknown } = standingOf(books, asOf, people);
    // Where not all are members in post, those who are have a figure of their own.
    const isAll = inPost.length === people.length;
    if (!isAll && inPost.length > 0)
      facts.push(
        rowsFact(
          "mutual/active",
          inPost.map((row) => rowOf(row, row.values.enrolledOn, 1)),
        ),
      );
    const part = isAll ? "mutual/enrolled" : "mutual/active";
    facts.push(...shareFact("mutual/share", [...facts, ...members], { plus: [part], whole: "members/active" }));
    if (members.length > 0) remarks.push(...unknownRemark(unknown));
    facts.push(
      sumOf("mutual/fees", "fee", enrolled, "enrolledOn"),
      sumOf("mutual/unionFees", "unionFee", enrolled, "enrolledOn"),
    );
  }
  const paid = register.rows.filter(
    ({ year: stated, values }) => (values.benefit ?? 0) > 0 && isIn(stated, values.benefitDate ?? values.enrolledOn),
  );
  if (columns.benefit !== undefined) {
    facts.push(
      rowsFact(
        "mutual/cases",
        paid.map((row) => rowOf(row, row.values.benefitDate, 1)),
      ),
    );
    facts.push(sumOf("mutual/benefits", "benefit", paid, "benefitDate"));
  }
  return { facts, missing: [], remarks };
}

/** Who of the enrolled is a member in post by the roster, and who is not to be found there or bears a name of several. */
function standingOf(books: Books, asOf: Day, people: readonly Insured[]) {
  const roster = rosterOf(books);
  const inPost: Insured[] = [];
  const unknown: Insured[] = [];
  for (const row of people) {
    const member = roster.find(row.values.memberNo, row.values.name);
    if (member === null) unknown.push(row);
    else if (stateOn(member, asOf) === "active") inPost.push(row);
  }
  return { inPost, unknown };
}

function unknownRemark(unknown: readonly Insured[]): readonly Bilingual[] {
  if (unknown.length === 0) return [];
  const names = unknown.map(({ values: { name, memberNo } }) => name ?? memberNo ?? "").slice(0, namedAtMost);
  const isMore = unknown.length > namedAtMost;
  return [
    {
      "zh-CN": `医疗互助参保的 ${unknown.length} 人在会员名册中找不到，或有同名不能确定是谁，未计入参保率：${names.join("、")}${isMore ? "等" : ""}。`,
      en: `Not in the share of members enrolled in mutual aid: ${unknown.length} who are not in the roster, or share a name there: ${names.join(", ")}${isMore ? " and others" : ""}.`,
    },
  ];
}

const namedAtMost = 10;

/** Of the year by its day; where the sheet is of a year, enrolment at the end of the one before counts too. A row that says neither is of the books' year. */
function ofYear(year: number, asOf: Day): (stated: number | null, day: Day | null) => boolean {
  const first = dayOf(year, 1, 1) ?? asOf;
  return (stated, day) => {
    if (stated !== null && stated !== year) return false;
    if (day === null) return true;
    return day <= asOf && (day >= first || stated === year);
  };
}

/** A row that tells only of a benefit is no enrolment. */
function isEnrolment({ enrolledOn, fee, unionFee, benefit, benefitDate }: Insured["values"]): boolean {
  return enrolledOn !== null || fee !== null || unionFee !== null || (benefit === null && benefitDate === null);
}

/** True for the first row of each person, by number, else by name and department. */
function onceEach(): (row: Insured) => boolean {
  const seen = new Set<string>();
  return ({ values: { memberNo, name, department } }) => {
    const bare = name === null ? "" : bareName(name);
    const key = memberNo === null ? `${department ?? ""}\n${bare}` : `${bareNo(memberNo)}\n${bare}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
}

function rowOf({ sheet, row, column, values }: Insured, day: Day | null, adds: number, at = column): FactRow {
  const { name, department } = values;
  return { at: { sheet, row, column: at }, day, month: null, name, department, detail: null, adds };
}
