import { registeredVisits } from "../../ledger/visits/registered-visits.js";
import type { VisitKind } from "../../ledger/visits/visit.js";
import { visitsOfYear } from "../../ledger/visits/visits-of-year.js";
import type { Books } from "../../rules/rule.js";
import { bareName } from "../../rules/names.js";
import { dayOf, daysInMonth, numberOfMonth, yearOfMonth, type Day, type Month } from "../../values/day.js";
import type { CellPlace } from "../list/list-page.js";

/** A visit to somebody, on its day or at latest by the end of its month. */
export interface PersonalVisit {
  readonly kind: VisitKind;
  readonly day: Day;
  /** Null where it stands in another workbook. */
  readonly at: CellPlace | null;
}

/** The visits that name a person, by bare name: those of the year, of the year before in the register, and of last year's books. */
export function visitsByName(books: Books, previous: Books | null): ReadonlyMap<string, readonly PersonalVisit[]> {
  const byName = new Map<string, PersonalVisit[]>();
  const put = (names: readonly string[], visit: PersonalVisit | null): void => {
    if (visit === null) return;
    for (const name of names) {
      const bare = bareName(name);
      const known = byName.get(bare);
      if (known === undefined) byName.set(bare, [visit]);
      else known.push(visit);
    }
  };
  for (const { kind, names, day, month, sources } of visitsOfYear(books))
    put(names, personal(kind, day, month, sources[0] ?? null));
  for (const { kind, names, day, month, source } of registeredVisits(books.reading, books.reading.year - 1))
    put(names, personal(kind, day, month, source));
  for (const { kind, names, day, month } of previous === null ? [] : visitsOfYear(previous))
    put(names, personal(kind, day, month, null));
  return byName;
}

function personal(kind: VisitKind, day: Day | null, month: Month | null, at: CellPlace | null): PersonalVisit | null {
  const on = day ?? (month === null ? null : lastDayOf(month));
  return on === null ? null : { kind, day: on, at };
}

function lastDayOf(month: Month): Day | null {
  const [year, number] = [yearOfMonth(month), numberOfMonth(month)];
  return dayOf(year, number, daysInMonth(year, number));
}
