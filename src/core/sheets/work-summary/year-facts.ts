import { partsOfDay, dayOf, type Day } from "../../values/day.js";
import type { Bilingual } from "../../values/language.js";
import type { Books } from "../../rules/rule.js";
import type { Fact, FactSection, YearBooks } from "./fact.js";
import { activityFacts } from "./facts/activity-facts.js";
import { coverageFacts } from "./facts/attendance.js";
import { duesFacts } from "./facts/dues-facts.js";
import { hardshipFacts } from "./facts/hardship-facts.js";
import { memberFacts } from "./facts/member-facts.js";
import { donationFacts, moneyFacts } from "./facts/money-facts.js";
import { mutualAidFacts } from "./facts/mutual-aid-facts.js";
import { visitFacts } from "./facts/visit-facts.js";
import type { FigureKey } from "./figure-words.js";
import type { MissingKey } from "./missing-words.js";

/** Everything that the books of a year tell for its summary. */
export interface YearFacts {
  readonly asOf: Day;
  /** False while the year is running. */
  readonly isOver: boolean;
  readonly facts: ReadonlyMap<FigureKey, Fact>;
  readonly missing: readonly MissingKey[];
  readonly remarks: readonly Bilingual[];
}

/** The counts and sums of a year's books, up to its end or to today. */
export function yearFacts(books: Books): YearFacts {
  const { year, today } = books.ledger;
  const end = dayOf(year, 12, 31) ?? today;
  const isOver = partsOfDay(today).year > year || today === end;
  // Books may be begun before their year.
  const told: YearBooks = { books, asOf: isOver ? end : Math.max(today, dayOf(year, 1, 1) ?? today) };
  const members = memberFacts(told);
  const sections: readonly FactSection[] = [
    members,
    duesFacts(told),
    moneyFacts(told),
    visitFacts(told),
    hardshipFacts(told),
    mutualAidFacts(told, members.facts),
    donationFacts(told),
    activityFacts(told),
    coverageFacts(told, members.facts),
  ];
  return {
    asOf: told.asOf,
    isOver,
    facts: new Map(sections.flatMap(({ facts }) => facts.map((fact) => [fact.key, fact] as const))),
    missing: sections.flatMap(({ missing }) => missing),
    remarks: sections.flatMap(({ remarks }) => remarks),
  };
}
