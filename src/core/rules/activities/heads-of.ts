import type { Row } from "../../reading/reading.js";
import type { Books } from "../rule.js";
import { attendancesOf } from "./participation.js";

/** How many took part in an activity and how many won. */
export interface Heads {
  readonly participants: number | null;
  readonly winners: number | null;
  /** True where they are counted from the participation register. */
  readonly counted: boolean;
}

/** Tells the people of an activity by its row of the plan: from the register where it names any, else what the plan says. */
export function headsOf(books: Books): (row: Row<"activities">) => Heads {
  const attended = new Map(attendancesOf(books).map((attendance) => [attendance.planned, attendance] as const));
  return (row) => {
    const { participants, winners } = row.values;
    const counted = attended.get(row);
    if (counted === undefined) return { participants, winners, counted: false };
    const listed = { participants: counted.people.length, winners: counted.winners };
    return { ...listed, winners: listed.winners === 0 ? winners : listed.winners, counted: true };
  };
}
