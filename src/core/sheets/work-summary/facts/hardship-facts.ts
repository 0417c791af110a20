import type { RegisterRow } from "../../../reading/registers/registers.js";
import { dayOf, partsOfDay, type Day } from "../../../values/day.js";
import { lacking, rowsFact, type Fact, type FactRow, type FactSection, type YearBooks } from "../fact.js";
import type { MissingKey } from "../missing-words.js";
import { conditionSets, registerFormulas } from "./register-region.js";

type File = RegisterRow<"hardship">;

/** The hardship files: in force, new, lifted, visited in the year, and the aid entered in them. Why somebody is in hardship is nowhere in them. */
export function hardshipFacts({ books, asOf }: YearBooks): FactSection {
  const register = books.reading.registers.hardship;
  if (register === undefined || register.rows.length === 0) return lacking("hardship");
  const { columns } = register;
  const { year } = partsOfDay(asOf);
  const first = dayOf(year, 1, 1) ?? asOf;
  const inYear = (day: Day | null) => day !== null && day >= first && day <= asOf;
  const formulas = registerFormulas(books, register);
  const rows = register.rows.filter(({ values: { filedOn } }) => filedOn === null || filedOn <= asOf);
  const numbers = (of: readonly File[]) => of.map(({ row }) => row);
  const plain = conditionSets(columns, [
    [["name", "filled"]],
    [["status", "value"]],
    [
      ["name", "filled"],
      ["status", "value"],
    ],
  ]);
  const dated = (key: "filedOn" | "visitedOn") =>
    conditionSets(columns, [
      [[key, { year }]],
      [
        [key, { year }],
        ["status", "value"],
      ],
    ]);

  const inForce = rows.filter(({ values }) => values.status !== "脱困");
  const facts: Fact[] = [
    rowsFact(
      "hardship/files",
      inForce.map((row) => rowOf(row, "filedOn", 1)),
      () => formulas.count(numbers(inForce), plain),
    ),
  ];
  const missing: MissingKey[] = [];
  if (columns.filedOn === undefined) missing.push("hardshipFiled");
  else {
    const filed = rows.filter(({ values }) => inYear(values.filedOn));
    facts.push(
      rowsFact(
        "hardship/new",
        filed.map((row) => rowOf(row, "filedOn", 1)),
        () => formulas.count(numbers(filed), dated("filedOn")),
      ),
    );
  }
  if (columns.status === undefined) missing.push("hardshipStatus");
  else {
    const lifted = rows.filter(({ values }) => values.status === "脱困");
    facts.push(
      rowsFact(
        "hardship/lifted",
        lifted.map((row) => rowOf(row, "filedOn", 1)),
        () => formulas.count(numbers(lifted), plain),
      ),
    );
  }
  if (columns.visitedOn !== undefined) {
    const visited = rows.filter(({ values }) => inYear(values.visitedOn));
    facts.push(
      rowsFact(
        "hardship/visited",
        visited.map((row) => rowOf(row, "visitedOn", 1)),
        () => formulas.count(numbers(visited), dated("visitedOn")),
      ),
    );
  }
  if (columns.subsidy === undefined) missing.push("hardshipSubsidy");
  else {
    const aided = rows.filter(({ values }) => values.subsidy !== null && values.subsidy !== 0);
    const sum = aided.reduce((total, { values }) => total + (values.subsidy ?? 0), 0);
    const listed = aided.map((row) => rowOf(row, "visitedOn", row.values.subsidy ?? 0, columns.subsidy));
    facts.push(rowsFact("hardship/subsidy", listed, () => formulas.sum(numbers(aided), columns.subsidy, sum, plain)));
  }
  return { facts, missing, remarks: [] };
}

function rowOf({ sheet, row, column, values }: File, day: "filedOn" | "visitedOn", adds: number, at = column): FactRow {
  const { name, department, status } = values;
  return { at: { sheet, row, column: at }, day: values[day], month: null, name, department, detail: status, adds };
}
