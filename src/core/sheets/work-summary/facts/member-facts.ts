import type { Row, TabReading } from "../../../reading/reading.js";
import { dayOf, partsOfDay, type Day } from "../../../values/day.js";
import type { ConditionColumn } from "../../tab-index.js";
import { lacking, rowsFact, totalFact, type Fact, type FactRow, type FactSection, type YearBooks } from "../fact.js";
import type { FigureKey } from "../figure-words.js";
import type { MissingKey } from "../missing-words.js";
import { hasGone, stateOn } from "./member-state.js";
import { countFormula, regionOf, type Conditions, type Region } from "../live-cells.js";

type Member = Row<"members">;

/** The roster on the last day told of: who is a member, by sex and employment, who came and who went in the year. */
export function memberFacts({ books, asOf }: YearBooks): FactSection {
  const tab = books.reading.tabs.members;
  if (tab === undefined || tab.rows.length === 0) return lacking("members");
  const { year } = partsOfDay(asOf);
  const first = dayOf(year, 1, 1) ?? asOf;
  const region = rosterRegion(books, tab);
  const repeated = repeatedRows(tab.rows);
  const inYear = (day: Day | null) => day !== null && day >= first && day <= asOf;
  const fact = (key: FigureKey, kind: CountKind, rows: readonly Member[]): Fact => {
    const listed = rows.map((row) => factRow(row, tab, repeated, kind));
    const isPlain = rows.every((row) => row.columns === undefined && !repeated.has(row));
    const numbers = () => rows.map(({ row }) => row);
    return rowsFact(key, listed, () =>
      isPlain && region !== null ? countFormula(region, conditionsOf(tab, kind, year), numbers()) : null,
    );
  };

  const stateOf = new Map(tab.rows.map((row) => [row, stateOn(row, asOf)] as const));
  const active = tab.rows.filter((row) => stateOf.get(row) === "active");
  const retired = tab.rows.filter((row) => stateOf.get(row) === "retired");
  const there = tab.rows.filter((row) => stateOf.get(row) !== null);
  const states = [fact("members/active", "state", active), fact("members/retired", "state", retired)];
  const facts = [...totalFact("members/total", states, ["members/active", "members/retired"]), ...states];
  const missing: MissingKey[] = [];
  if (tab.columns.sex === undefined) missing.push("sex");
  else {
    facts.push(
      fact(
        "members/women",
        "sex",
        there.filter(({ values }) => values.sex === "女"),
      ),
    );
    facts.push(
      fact(
        "members/men",
        "sex",
        there.filter(({ values }) => values.sex === "男"),
      ),
    );
  }
  const employments = [...new Set(active.map(({ values }) => values.employment))];
  if (tab.columns.employment === undefined || employments.every((one) => one === null || one === "退休")) {
    missing.push("employment");
  } else {
    for (const [key, held] of byEmployment(active)) facts.push(fact(key, "employment", held));
  }
  if (tab.columns.joinDate === undefined) missing.push("joined");
  else
    facts.push(
      fact(
        "members/joined",
        "joined",
        tab.rows.filter(({ values }) => inYear(values.joinDate)),
      ),
    );
  if (tab.columns.leaveDate === undefined) missing.push("left");
  else {
    facts.push(
      fact(
        "members/retiring",
        "left",
        retired.filter(({ values }) => inYear(values.leaveDate)),
      ),
    );
    const gone = tab.rows.filter((row) => hasGone(row, asOf) && inYear(row.values.leaveDate));
    facts.push(fact("members/left", "left", gone));
  }
  return { facts, missing, remarks: [] };
}

function byEmployment(active: readonly Member[]): readonly (readonly [FigureKey, readonly Member[]])[] {
  const known: Readonly<Record<string, FigureKey>> = {
    在编: "members/permanent",
    合同: "members/contract",
    临时: "members/temporary",
  };
  const held = new Map<FigureKey, Member[]>([
    ["members/permanent", []],
    ["members/contract", []],
    ["members/temporary", []],
    ["members/otherwise", []],
  ]);
  for (const row of active) {
    const { employment } = row.values;
    if (employment !== null) held.get(known[employment] ?? "members/otherwise")?.push(row);
  }
  return [...held];
}

/** Rows that say once more of somebody what a row above says: the same name under the same number or resident ID. */
function repeatedRows(rows: readonly Member[]): ReadonlySet<Member> {
  const seen = new Set<string>();
  const repeated = new Set<Member>();
  for (const row of rows) {
    const { name, memberNo, idNumber } = row.values;
    const told = idNumber ?? memberNo;
    if (told === null || name === null) continue;
    const key = `${told}\n${name}`;
    if (seen.has(key)) repeated.add(row);
    else seen.add(key);
  }
  return repeated;
}

function factRow(row: Member, tab: TabReading<"members">, repeated: ReadonlySet<Member>, kind: CountKind): FactRow {
  const { name, memberNo, department, status, employment, sex, joinDate, leaveDate } = row.values;
  const column = (row.columns ?? tab.columns).name ?? tab.columns.name ?? 0;
  const details = kind === "sex" ? [sex] : kind === "employment" ? [employment] : [status, employment];
  return {
    at: { sheet: tab.sheet, row: row.row, column },
    day: kind === "joined" ? joinDate : kind === "left" ? leaveDate : null,
    month: null,
    name: name ?? memberNo,
    department,
    detail: [...new Set(details.filter((one) => one !== null))].join(" · "),
    adds: repeated.has(row) ? 0 : 1,
  };
}

/** By what members are told from the others: their state alone, or their sex, employment, or day of joining or leaving with it. */
type CountKind = "state" | "sex" | "employment" | "joined" | "left";

function rosterRegion({ snapshot }: YearBooks["books"], tab: TabReading<"members">): Region | null {
  const sheet = snapshot.sheets.find(({ name }) => name === tab.sheet);
  return sheet === undefined ? null : regionOf(sheet, tab.firstRow, tab.lastRow);
}

function conditionsOf({ columns }: TabReading<"members">, kind: CountKind, year: number): Conditions {
  const asked = (column: number | undefined, as: ConditionColumn["as"]): ConditionColumn[] =>
    column === undefined ? [] : [{ column, as }];
  const [status, employment] = [asked(columns.status, "value"), asked(columns.employment, "value")];
  const own = {
    state: [],
    sex: asked(columns.sex, "value"),
    employment,
    joined: asked(columns.joinDate, { year }),
    left: asked(columns.leaveDate, { year }),
  }[kind];
  const states = [[], status, employment, [...status, ...employment]];
  const named = [[], asked(columns.name, "filled")];
  return named.flatMap((name) => states.map((state) => [...name, ...own, ...state])).filter((set) => set.length > 0);
}
